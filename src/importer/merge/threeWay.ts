/** Three versions of plain data merged into one: what both had, what was changed by hand since, and what a source says now. */

/** A field by its name, or an item of a list by its key. */
export type Path = readonly string[];

/** Something that cannot be taken over without losing work of hands, which stays. */
export interface Conflict {
  /**
   * Changed on both sides, by hand and in the sources; gone from the sources, but changed by hand; or removed by hand,
   * but changed in the sources.
   */
  readonly kind: 'both-changed' | 'vanished' | 'removed';
  readonly path: Path;
  readonly mine?: unknown;
  readonly theirs?: unknown;
}

export interface Merged {
  /** Nothing where it is in the result no more. */
  readonly value: unknown;
  readonly conflicts: readonly Conflict[];
}

/** What decides how values are merged. */
export interface Manner {
  /** What an item of a list is known by. */
  readonly keyOf: (item: unknown) => string;
  /** Fields that are one thing, whatever they hold: their parts are not merged. */
  readonly whole: ReadonlySet<string>;
  /** Fields of which nobody needs to know that both sides changed them. */
  readonly quiet: ReadonlySet<string>;
}

/**
 * Merges three ways: what one side alone has changed is taken from it, in records field by field and in lists item by
 * item, and what both have changed stays as the hand has it, with a conflict. So `theirs` that is still the `base` gives
 * `mine`, and `mine` that is still the `base` gives `theirs`.
 */
export function mergeThreeWays(
  [base, mine, theirs]: readonly [base: unknown, mine: unknown, theirs: unknown],
  manner: Manner,
  path: Path = [],
): Merged {
  if (isSame(base, theirs) || isSame(mine, theirs)) return { value: mine, conflicts: [] };
  if (isSame(base, mine)) return { value: theirs, conflicts: [] };
  const field = path.at(-1) ?? '';
  const parts = manner.whole.has(field)
    ? undefined
    : mergeParts([base, mine, theirs], manner, path);
  if (parts) return parts;
  const conflict: Conflict = { kind: kindOf(mine, theirs), path, mine, theirs };
  return { value: mine, conflicts: manner.quiet.has(field) ? [] : [conflict] };
}

/** What has parts on both sides is merged by them. */
function mergeParts(
  [base, mine, theirs]: readonly [unknown, unknown, unknown],
  manner: Manner,
  path: Path,
): Merged | undefined {
  if (Array.isArray(mine) && Array.isArray(theirs)) {
    return mergeLists([Array.isArray(base) ? base : [], mine, theirs], manner, path);
  }
  if (isRecord(mine) && isRecord(theirs)) {
    return mergeRecords([isRecord(base) ? base : {}, mine, theirs], manner, path);
  }
  return undefined;
}

function kindOf(mine: unknown, theirs: unknown): Conflict['kind'] {
  if (theirs === undefined) return 'vanished';
  return mine === undefined ? 'removed' : 'both-changed';
}

type PlainRecord = Readonly<Record<string, unknown>>;

function mergeRecords(
  [base, mine, theirs]: readonly [PlainRecord, PlainRecord, PlainRecord],
  manner: Manner,
  path: Path,
): Merged {
  const names = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
  const parts = names.map(
    (name) =>
      [
        name,
        mergeThreeWays([base[name], mine[name], theirs[name]], manner, [...path, name]),
      ] as const,
  );
  return {
    value: Object.fromEntries(
      parts.flatMap(([name, { value }]) => (value === undefined ? [] : [[name, value]])),
    ),
    conflicts: parts.flatMap(([, { conflicts }]) => conflicts),
  };
}

function mergeLists(
  lists: readonly [readonly unknown[], readonly unknown[], readonly unknown[]],
  manner: Manner,
  path: Path,
): Merged {
  const [base, mine, theirs] = lists.map((list) => byKey(list, manner.keyOf)) as [
    Keyed,
    Keyed,
    Keyed,
  ];
  const keys = mergeOrder([...base.keys()], [...mine.keys()], [...theirs.keys()]);
  const parts = keys.map((key) =>
    mergeThreeWays([base.get(key), mine.get(key), theirs.get(key)], manner, [...path, key]),
  );
  return {
    value: parts.flatMap(({ value }) => (value === undefined ? [] : [value])),
    conflicts: parts.flatMap(({ conflicts }) => conflicts),
  };
}

type Keyed = ReadonlyMap<string, unknown>;

/** The items of a list by their keys; those that share one are counted. */
function byKey(list: readonly unknown[], keyOf: Manner['keyOf']): Keyed {
  const groups = Map.groupBy(list, keyOf);
  const counts = new Map<string, number>();
  return new Map(
    list.map((item) => {
      const key = keyOf(item);
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return [(groups.get(key)?.length ?? 0) > 1 && count > 1 ? `${key} (${count})` : key, item];
    }),
  );
}

/**
 * The keys of both lists in one order: that of the hand where the hand has changed it, else that of the sources. What
 * the other side has besides follows what it follows there.
 */
export function mergeOrder(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
): readonly string[] {
  const [own, shared] = [new Set(mine), new Set(base)];
  const isUnmoved =
    base.filter((key) => own.has(key)).join('\n') ===
    mine.filter((key) => shared.has(key)).join('\n');
  return isUnmoved ? woven(theirs, mine) : woven(mine, theirs);
}

/** A list with what another one has besides, each after what it follows there. */
export function woven(spine: readonly string[], other: readonly string[]): readonly string[] {
  const known = new Set(spine);
  const followers = new Map<string | undefined, string[]>();
  let before: string | undefined;
  for (const key of other) {
    if (known.has(key)) before = key;
    else followers.set(before, [...(followers.get(before) ?? []), key]);
  }
  return [undefined, ...spine].flatMap((key) => [
    ...(key === undefined ? [] : [key]),
    ...(followers.get(key) ?? []),
  ]);
}

/** Whether two values of plain data are the same, whatever the order of their fields. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, at) => isSame(item, b[at]));
  }
  if (!isRecord(a) || !isRecord(b)) return false;
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => isSame(a[name], b[name]));
}

function isRecord(value: unknown): value is PlainRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
