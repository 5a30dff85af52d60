import { assignIds } from '../link/assignIds.ts';
import type { Output } from '../link/earlier.ts';
import { linesOf, ownersOf, withLines, withOwners } from './output.ts';

/** Fewer shared expectations than this are a coincidence. */
const FEWEST_SHARED = 2;

/**
 * A new import whose strands have the ids that they had before: a proposed strand is known again by the expectations
 * that stand on it, for its title is that of one of them.
 */
export function carryStrands(theirs: Output, outputs: readonly Output[]): Output {
  const [before] = outputs;
  if (!before) return theirs;
  const [now, then] = [membersOf(theirs), membersOf(before)];
  const pairs = theirs.dataset.strands
    .flatMap(({ id }) =>
      before.dataset.strands.map((old) => ({
        id,
        old: old.id,
        shared: sharedBy(now.get(id), then.get(old.id)),
      })),
    )
    .filter(({ shared }) => shared >= FEWEST_SHARED)
    .sort((a, b) => b.shared - a.shared);
  const kept = new Map<string, string>();
  const claimed = new Set<string>();
  for (const { id, old } of pairs) {
    if (kept.has(id) || claimed.has(old)) continue;
    kept.set(id, old);
    claimed.add(old);
  }
  const names = outputs.flatMap(({ dataset }) =>
    dataset.strands.flatMap(({ id, aliases = [] }) => [id, ...aliases]),
  );
  const isOwn = (id: string) => before.dataset.strands.some((old) => old.id === id);
  const others = theirs.dataset.strands.filter(({ id }) => !kept.has(id));
  const given = assignIds(
    others.map(({ id }) => ({ subject: id, identity: id, wishes: [id] as const })),
    new Set([...claimed, ...names.filter((id) => !isOwn(id))]),
  );
  const idOf = (id: string) => kept.get(id) ?? given.get(id) ?? id;
  const { dataset, families } = withOwners(theirs, (_, owner) =>
    withLines(owner, (item) =>
      item.strand === undefined ? item : { ...item, strand: idOf(item.strand) },
    ),
  );
  return {
    dataset: {
      ...dataset,
      strands: dataset.strands.map((each) => ({ ...each, id: idOf(each.id) })),
    },
    families,
  };
}

/** The expectations on each strand, by their names. */
function membersOf(output: Output): ReadonlyMap<string, ReadonlySet<string>> {
  const members = [...ownersOf(output)].flatMap(([name, owner]) =>
    linesOf(owner).flatMap(({ item }) =>
      item.strand === undefined ? [] : [{ strand: item.strand, line: `${name}#${item.id}` }],
    ),
  );
  return new Map(
    [...Map.groupBy(members, ({ strand }) => strand)].map(([strand, all]) => [
      strand,
      new Set(all.map(({ line }) => line)),
    ]),
  );
}

function sharedBy(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): number {
  return [...a].filter((line) => b.has(line)).length;
}
