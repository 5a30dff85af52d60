import { wordsPrint } from '#src/dataset/fingerprint.ts';
import type { LockFile } from '#src/dataset/lockFile.ts';
import { closeness, wordingKey } from '#src/domain/wording.ts';
import type { Output } from '../link/earlier.ts';
import { carryStrands } from './carryStrands.ts';
import { linesOf, type Owner, ownersOf, type PlacedLine, withLines, withOwners } from './output.ts';

/**
 * A new import with the ids that its expectations and strands had in an earlier output, or that were published: an
 * expectation is known again within its role by its words, so that a line that comes in between moves nothing. What is
 * new gets a number that nobody had. A role that pages only name stays in the family in which it was.
 */
export function carryIds(theirs: Output, outputs: readonly Output[], lock?: LockFile): Output {
  const owners = outputs.map(ownersOf);
  const recorded = recordedLines(lock);
  const carried = withOwners(inTheirFamilies(theirs, outputs), (name, owner) =>
    withKnownLines(
      owner,
      owners.flatMap((each) => each.get(name) ?? []),
      recorded.get(name) ?? new Map(),
    ),
  );
  return carryStrands(carried, outputs);
}

/** The published lines of each owner by their ids, with their fingerprints. */
function recordedLines(
  lock: LockFile | undefined,
): ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> {
  const lines = (lock?.expectations ?? []).map(({ name, prints }) => {
    const [owner = '', id = ''] = name.split('#');
    return { owner, id, prints };
  });
  return new Map(
    [...Map.groupBy(lines, ({ owner }) => owner)].map(([owner, own]) => [
      owner,
      new Map(own.map(({ id, prints }) => [id, prints])),
    ]),
  );
}

/** Less alike than this, two texts of one section are two expectations. */
const LEAST_CLOSE = 0.5;

function withKnownLines<O extends Owner>(
  owner: O,
  [before, ...others]: readonly Owner[],
  recorded: ReadonlyMap<string, readonly string[]>,
): O {
  if (!before && recorded.size === 0) return owner;
  const lines = linesOf(owner);
  const known = new Map<PlacedLine, string>();
  const open = () => lines.filter((line) => !known.has(line));
  const claim = (pairs: Iterable<readonly [PlacedLine, string]>) => {
    for (const [line, id] of pairs) known.set(line, id);
  };
  const old = before ? linesOf(before) : [];
  const left = () => {
    const claimed = new Set(known.values());
    return old.filter(({ item }) => !claimed.has(item.id));
  };
  claim(sameKeys(open(), left(), sectionAndWords));
  claim(sameKeys(open(), left(), ({ item }) => wordingKey(item.text)));
  claim(closest(open(), left()));
  const names = new Set(
    [before, ...others].flatMap((each) =>
      (each ? linesOf(each) : []).flatMap(({ item }) => [item.id, ...(item.aliases ?? [])]),
    ),
  );
  claim(printed(open(), recorded, new Set([...names, ...known.values()])));
  const used = new Set([...names, ...recorded.keys(), ...known.values()]);
  for (const line of open()) {
    const id = used.has(line.item.id) ? nextId(line.item.id, used) : line.item.id;
    used.add(id);
    known.set(line, id);
  }
  const ids = new Map(lines.map((line) => [line.item, known.get(line) ?? line.item.id]));
  return withLines(owner, (item) => ({ ...item, id: ids.get(item) ?? item.id }));
}

function sectionAndWords({ section, item }: PlacedLine): string {
  return `${section} ${wordingKey(item.text)}`;
}

/** Those of one key, in their order. */
function sameKeys(
  lines: readonly PlacedLine[],
  old: readonly PlacedLine[],
  keyOf: (line: PlacedLine) => string,
): (readonly [PlacedLine, string])[] {
  const offered = Map.groupBy(old, keyOf);
  return [...Map.groupBy(lines, keyOf)].flatMap(([key, own]) =>
    own.flatMap((line, at) => {
      const found = offered.get(key)?.[at];
      return found ? [[line, found.item.id] as const] : [];
    }),
  );
}

/** Those of one section whose words are most alike, the closest first. */
function closest(
  lines: readonly PlacedLine[],
  old: readonly PlacedLine[],
): (readonly [PlacedLine, string])[] {
  const pairs = lines.flatMap((line) =>
    old
      .filter(({ section }) => section === line.section)
      .map(({ item }) => ({ line, id: item.id, close: closeness(line.item.text, item.text) }))
      .filter(({ close }) => close >= LEAST_CLOSE),
  );
  const once = new Set<unknown>();
  return pairs
    .sort((a, b) => b.close - a.close)
    .flatMap(({ line, id }) => {
      if (once.has(line) || once.has(id)) return [];
      once.add(line).add(id);
      return [[line, id] as const];
    });
}

/** Those whose very words were published, where no output says more. */
function printed(
  lines: readonly PlacedLine[],
  recorded: ReadonlyMap<string, readonly string[]>,
  used: ReadonlySet<string>,
): (readonly [PlacedLine, string])[] {
  const free = [...recorded].filter(([id]) => !used.has(id));
  return [...Map.groupBy(lines, ({ item }) => wordsPrint(item.text))].flatMap(([print, own]) => {
    const ids = free.filter(([, prints]) => prints.includes(print)).map(([id]) => id);
    return own.flatMap((line, at) => (ids[at] === undefined ? [] : [[line, ids[at]] as const]));
  });
}

/** `r4` where `r3` is the last that anybody had. */
function nextId(id: string, used: ReadonlySet<string>): string {
  const start = id.replace(/-?\d+$/, '');
  const numbers = [...used].flatMap((each) =>
    each.startsWith(start) && /^\d+$/.test(each.slice(start.length))
      ? [Number(each.slice(start.length))]
      : [],
  );
  return `${start}${Math.max(0, ...numbers) + 1}`;
}

/** In which family a role stands that pages only name is chance, and stays as it was. */
function inTheirFamilies(theirs: Output, [before]: readonly Output[]): Output {
  const there = new Set(theirs.families.map(({ id }) => id));
  const home = new Map(
    before?.families.flatMap(({ id, roles }) =>
      roles.flatMap((role) => (role.status === 'named' && there.has(id) ? [[role.id, id]] : [])),
    ),
  );
  const homeOf = (role: { id: string; status: string }, family: string) =>
    role.status === 'named' ? (home.get(role.id) ?? family) : family;
  const roles = theirs.families.flatMap(({ id, roles: own }) =>
    own.map((role) => ({ role, family: homeOf(role, id) })),
  );
  return {
    ...theirs,
    families: theirs.families.map((family) => ({
      ...family,
      roles: roles.flatMap(({ role, family: own }) => (own === family.id ? [role] : [])),
    })),
  };
}
