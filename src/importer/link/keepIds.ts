import type { EarlierId, EarlierIds } from './earlier.ts';

/** What an id is looked up for. */
export interface Newcomer {
  /** The ids that it would have by what it is. */
  readonly wishes: readonly string[];
  /** Asked for only where there is something earlier to compare it with, as is `lines`. */
  readonly prints: () => Prints;
  readonly family?: string;
  readonly file?: string;
  /** The wordings of what a role expects, or the titles of a family's roles. */
  readonly lines?: () => ReadonlySet<string>;
}

/** The fingerprints of a title. */
interface Prints {
  /** A role's within its family. */
  readonly print: string;
  /** Of a role's title alone. */
  readonly alone?: string;
  /** Of a role's title within a family that is called as the role is. */
  readonly byItself?: string;
  /** Of a role's title within the families that its own page was, where that is one of several by now. */
  readonly formerly?: readonly string[];
}

/** By what somebody is known again: the keys that both have in common. */
interface Sign {
  readonly of: (newcomer: Newcomer) => readonly string[];
  readonly from: (earlier: EarlierId) => readonly string[];
  /** Whether several of one key are the same several times, so that their order tells them apart. */
  readonly inOrder?: boolean;
}

const some = (...parts: readonly (string | undefined)[]) =>
  parts.includes(undefined) ? [] : [parts.join('\n')];

/** From the surest to the least sure; each only among those who are not known again yet. */
const SIGNS: readonly Sign[] = [
  {
    of: ({ prints, file }) => some(prints().print, file),
    from: ({ prints, file }) => prints.flatMap((print) => some(print, file)),
  },
  {
    of: ({ prints, wishes: [first] }) => some(prints().print, first),
    from: ({ prints, id }) => prints.flatMap((print) => some(print, id)),
  },
  {
    of: ({ prints, wishes: [, second] }) => some(prints().print, second),
    from: ({ prints, id }) => prints.flatMap((print) => some(print, id)),
  },
  // A page may have a role twice; two pages of one title are two families.
  {
    of: ({ prints, family }) => (family === undefined ? [] : [prints().print]),
    from: ({ prints }) => prints,
    inOrder: true,
  },
  { of: ({ prints }) => [prints().print], from: ({ prints }) => prints },
  // Once only named, and described now.
  { of: ({ prints }) => some(prints().alone), from: ({ prints }) => prints },
  // Once all that its page was, and now one of the roles that are a page each of one folder.
  { of: ({ prints }) => some(prints().byItself), from: ({ prints }) => prints },
  { of: ({ prints }) => prints().formerly ?? [], from: ({ prints }) => prints },
  // Called otherwise by hand, or spelled otherwise by now.
  {
    of: ({ family, wishes }) => wishes.flatMap((wish) => some(family, wish)),
    from: ({ family, id }) => some(family, id),
  },
];

/**
 * The ids that newcomers have had before. One is known again where nobody else could be meant: by its title, within its
 * family or on its page, else by the id that it would have there, else by what it expects or by its roles.
 */
export function keepIds<Subject extends Newcomer>(
  newcomers: readonly Subject[],
  { entries }: EarlierIds,
  taken: ReadonlySet<string>,
): ReadonlyMap<Subject, string> {
  const kept = new Map<Subject, EarlierId>();
  const free = entries.filter(({ id }) => !taken.has(id));
  if (free.length === 0) return new Map();
  const open = () => newcomers.filter((newcomer) => !kept.has(newcomer));
  const unclaimed = () => {
    const claimed = new Set(kept.values());
    return free.filter((entry) => !claimed.has(entry));
  };
  for (const sign of SIGNS) {
    for (const [newcomer, entry] of matches(sign, open(), unclaimed())) kept.set(newcomer, entry);
  }
  for (const [newcomer, entry] of likeness(open(), unclaimed())) kept.set(newcomer, entry);
  return new Map([...kept].map(([newcomer, { id }]) => [newcomer, id]));
}

function matches<Subject extends Newcomer>(
  { of, from, inOrder = false }: Sign,
  newcomers: readonly Subject[],
  entries: readonly EarlierId[],
): (readonly [Subject, EarlierId])[] {
  const wanted = byKey(newcomers, of);
  const offered = byKey(entries, from);
  const once = new Set<unknown>();
  return [...wanted].flatMap(([key, subjects]) => {
    const found = offered.get(key) ?? [];
    const isClear = inOrder || (subjects.length === 1 && found.length === 1);
    return (isClear ? subjects : []).flatMap((subject, at) => {
      const entry = found[at];
      if (!entry || once.has(subject) || once.has(entry)) return [];
      once.add(subject).add(entry);
      return [[subject, entry] as const];
    });
  });
}

function byKey<T>(list: readonly T[], keys: (each: T) => readonly string[]): Map<string, T[]> {
  const pairs = list.flatMap((each) => [...new Set(keys(each))].map((key) => ({ key, each })));
  return new Map(
    [...Map.groupBy(pairs, ({ key }) => key)].map(([key, all]) => [
      key,
      all.map(({ each }) => each),
    ]),
  );
}

const LEAST_SHARE = 0.5;

/** Of a role one line in common may be chance, of a family's page one role is none. */
const fewestShared = ({ family }: Newcomer) => (family === undefined ? 1 : 2);

/**
 * Roles of one family, or families of one page, that were called otherwise: they share at least half of their lines, or
 * of their roles; the most alike first.
 */
function likeness<Subject extends Newcomer>(
  newcomers: readonly Subject[],
  entries: readonly EarlierId[],
): (readonly [Subject, EarlierId])[] {
  const near = Map.groupBy(entries, placeOf);
  const pairs = newcomers.flatMap((subject) =>
    (near.get(placeOf(subject)) ?? [])
      .map((entry) => ({ subject, entry, share: shareOf(subject, entry) }))
      .filter(({ share }) => share >= LEAST_SHARE),
  );
  const once = new Set<unknown>();
  return pairs
    .sort((a, b) => b.share - a.share)
    .flatMap(({ subject, entry }) => {
      if (once.has(subject) || once.has(entry)) return [];
      once.add(subject).add(entry);
      return [[subject, entry] as const];
    });
}

function placeOf({ family, file }: Pick<Newcomer, 'family' | 'file'>): string | undefined {
  return family ?? file;
}

function shareOf(subject: Newcomer, { lines: earlier = new Set() }: EarlierId): number {
  const lines = subject.lines?.() ?? new Set<string>();
  const shared = [...lines].filter((line) => earlier.has(line)).length;
  return shared < fewestShared(subject) ? 0 : shared / Math.max(lines.size, earlier.size);
}
