import type { FamilyId } from '#src/domain/role.ts';
import { loadJson } from '../load.ts';
import { fromRoot } from '../root.ts';
import type { ChangesFile, EditionEntry, EditionsFile, FamilyChangesFile } from './files.ts';

/** What changed with an edition, as far as it is told at once. */
export interface ShownChanges {
  /** Every edition, newest first; none where the ladder has no earlier one. */
  readonly editions: readonly EditionEntry[];
  /** The one that was asked for; absent where there is none of that date. */
  readonly edition?: EditionEntry;
  /** Of which families anything changed, and how much; absent where nothing stands before it. */
  readonly summary?: ChangesFile;
  /** The changes of the families that were asked for, or of all where these are not too many. */
  readonly byFamily: ReadonlyMap<FamilyId, FamilyChangesFile>;
}

export interface ChangesWanted {
  /** The date of an edition; absent: the present. */
  readonly edition?: string | undefined;
  /** Absent or empty: all. */
  readonly families: readonly FamilyId[];
}

/** More changes than this are not told on one page: each family has them on its own. */
export const MOST_TOLD = 1500;

/** Fetches what changed with an edition; nothing where there is no list of them at an address. Rejects with a `LoadError`. */
export async function loadChanges(
  address: string,
  { edition: asked, families: chosen }: ChangesWanted,
): Promise<ShownChanges> {
  if (!address) return { editions: [], byFamily: new Map() };
  const { editions } = await loadJson<EditionsFile>(fromRoot(address), 'editions');
  const edition = asked === undefined ? editions[0] : editions.find(({ asOf }) => asOf === asked);
  if (!edition?.changes) return { editions, ...(edition && { edition }), byFamily: new Map() };
  const summary = await loadJson<ChangesFile>(fromRoot(edition.changes), 'families');
  const told = wanted(summary, chosen).flatMap(({ id, changes }) =>
    changes === undefined ? [] : [{ id, changes }],
  );
  const byFamily = await Promise.all(
    told.map(
      async ({ id, changes }) =>
        [id, await loadJson<FamilyChangesFile>(fromRoot(changes), 'changes')] as const,
    ),
  );
  return { editions, edition, summary, byFamily: new Map(byFamily) };
}

function wanted({ families }: ChangesFile, chosen: readonly FamilyId[]) {
  if (chosen.length > 0) return families.filter(({ id }) => chosen.includes(id));
  const all = families.reduce((sum, { counts }) => sum + total(counts), 0);
  return all <= MOST_TOLD ? families : [];
}

/** How many there are of all kinds together. */
export function total(counts: Readonly<Record<string, number | undefined>>): number {
  return Object.values(counts).reduce<number>((sum, count = 0) => sum + count, 0);
}
