import { byCodeUnit } from '#src/domain/problem.ts';

/** What is to have an id. */
export interface Claim<Subject> {
  readonly subject: Subject;
  /** The ids that it may have by what it is, best first. */
  readonly wishes: readonly [string, ...string[]];
  /** What tells it from others that wish for the same: those that share it are the same, several times. */
  readonly identity: string;
}

type Same<Subject> = readonly [Claim<Subject>, ...Claim<Subject>[]];

/**
 * Gives every subject an id of its own, none of those taken. All go by their first wish; where several that differ wish
 * for the same, none has it and all go by their next one, so that nothing depends on who comes first. Only what is the
 * very same several times is told apart by its order, in numbers.
 */
export function assignIds<Subject>(
  claims: readonly Claim<Subject>[],
  taken: ReadonlySet<string>,
): ReadonlyMap<Subject, string> {
  const groups = [...Map.groupBy(claims, ({ identity }) => identity)]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .flatMap(([, [first, ...others]]): Same<Subject>[] => (first ? [[first, ...others]] : []));
  const settled = settle(groups, taken);
  const used = new Set([...taken, ...settled.values()]);
  const ids = groups.flatMap((group) => {
    const [{ wishes }] = group;
    const base = settled.get(group) ?? wishes.at(-1) ?? wishes[0];
    return group.map(({ subject }, at): [Subject, string] => {
      const id = at === 0 && settled.has(group) ? base : numbered(base, (each) => !used.has(each));
      used.add(id);
      return [subject, id];
    });
  });
  return new Map(ids);
}

/** The ids of those of whose wishes one is theirs alone. */
function settle<Subject>(
  groups: readonly Same<Subject>[],
  taken: ReadonlySet<string>,
): ReadonlyMap<Same<Subject>, string> {
  const given = new Map<Same<Subject>, string>();
  const used = new Set(taken);
  const contested = new Set<string>();
  const rounds = Math.max(0, ...groups.map(([{ wishes }]) => wishes.length));
  for (let round = 0; round < rounds; round++) {
    // What several wished for first is nobody else's second choice.
    const pending = groups.filter((group) => {
      const [{ wishes }] = group;
      const wish = wishes[round] ?? '';
      return !given.has(group) && (!contested.has(wish) || wishes[0] === wish);
    });
    const wished = Map.groupBy(pending, ([{ wishes }]) => wishes[round]);
    const free = [...wished].flatMap(([wish, [only, ...others]]) =>
      wish !== undefined && only && others.length === 0 && !used.has(wish) ? [{ wish, only }] : [],
    );
    for (const [wish, { length }] of wished) if (wish && length > 1) contested.add(wish);
    for (const { wish, only } of free) {
      given.set(only, wish);
      used.add(wish);
    }
  }
  return given;
}

/** An id that is free, by the lowest number from 2. */
export function numbered(base: string, isFree: (id: string) => boolean): string {
  let number = 2;
  while (!isFree(`${base}-${number}`)) number++;
  return `${base}-${number}`;
}
