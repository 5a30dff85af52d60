import { atPresent } from '#src/domain/editionIds.ts';
import { countsOf } from '#src/domain/editions/severity.ts';
import { WHOLE_LADDER } from '#src/domain/editions/wholeLadder.ts';
import { buildLadder } from '#src/domain/ladder.ts';
import type {
  Dataset,
  FamilyId,
  FamilyText,
  RoleChanged,
  RoleId,
  Source,
  Titled,
} from '#src/domain/role.ts';
import { packLadder } from '../pack.ts';
import { asEdition } from './asEdition.ts';
import { changedSince } from './changedSince.ts';
import type {
  ChangesFile,
  EditionEntry,
  EditionFile,
  EditionsFile,
  FamilyChanges,
  FamilyChangesFile,
} from './files.ts';
import { type FamilyHistory, historyBefore, laterAtFirst } from './history.ts';

/** How files of editions are made. */
export interface Making {
  /** The address of a file, by its name and what it holds. */
  readonly place: (name: string, value: object) => string;
  /** Takes a file away: ten years of a large ladder are more than fits into memory. */
  readonly keep: (address: string, value: object) => Promise<void>;
}

export interface CompiledEditions {
  /** The address of the list of editions. */
  readonly editions: string;
  /** The present, its texts with how much has changed of each role since the last edition that describes it. */
  readonly present: Dataset;
}

/**
 * Compiles the editions of a ladder and what changed from each to the next, newest first: no more than one is in memory
 * beside the present and what is later than it. Nothing where there are none.
 */
export async function compileEditions(
  present: Dataset,
  editions: AsyncIterable<Dataset>,
  making: Making,
): Promise<CompiledEditions | undefined> {
  const ladder = buildLadder(present);
  const entries = [entryOf(present)];
  const changed = new Map<RoleId, RoleChanged>();
  const changes = new Map<string, FamilyChanges[]>();
  let later = laterAtFirst(present);
  for await (const edition of editions) {
    // Until the present bears a later date it is that edition.
    if (edition.info.asOf >= present.info.asOf) continue;
    const history = historyBefore(edition, later);
    const gone = sourcesGone(present, [edition, later.dataset]);
    later = history.later;
    for (const each of history.families) {
      const own = changes.get(each.to) ?? [];
      changes.set(each.to, [...own, await familyChanges(each, gone, making)]);
    }
    const then = asEdition(edition, present);
    const isWanted = (role: RoleId) => !changed.has(role);
    for (const [role, own] of changedSince(ladder, present, then, isWanted)) changed.set(role, own);
    const file = await editionFile(then, making);
    entries.push({ ...entryOf(edition), ladder: file });
  }
  if (entries.length === 1) return undefined;
  const list: EditionEntry[] = [];
  for (const entry of entries) list.push(await withChanges(entry, changes.get(entry.asOf), making));
  const file: EditionsFile = { editions: list };
  return {
    editions: await kept(making, 'data/editions', file),
    present: { ...present, texts: present.texts.map((text) => withChanged(text, changed)) },
  };
}

async function editionFile(edition: Dataset, making: Making): Promise<string> {
  const { texts, levels: _, ...data } = edition;
  const folder = `data/editions/${edition.info.asOf}`;
  const addresses: Record<FamilyId, string> = {};
  for (const text of texts) {
    // The folder has the date.
    addresses[text.id] = await kept(making, `${folder}/families/${atPresent(text.id)}`, text);
  }
  const file: EditionFile = { ...packLadder(data), texts: addresses };
  return kept(making, `${folder}/ladder`, file);
}

function entryOf({ info: { asOf, title, covers }, families }: Dataset): EditionEntry {
  const described = covers ? families.filter(({ id }) => covers.includes(id)) : families;
  return {
    asOf,
    title,
    covers: described.map((family): Titled => ({ id: family.id, title: family.title })),
  };
}

async function familyChanges(
  { id, title, from, to, changes }: FamilyHistory,
  gone: ReadonlyMap<string, Source>,
  making: Making,
): Promise<FamilyChanges> {
  const entry: FamilyChanges = { id, title, from, counts: countsOf(changes) };
  if (changes.length === 0) return entry;
  const named = changes.flatMap(({ sources: { before, after } }) => [before?.id, after?.id]);
  const sources = [...new Set(named)].flatMap((source) => gone.get(source ?? '') ?? []);
  const file: FamilyChangesFile = { changes, ...(sources.length > 0 && { sources }) };
  return { ...entry, changes: await kept(making, `data/changes/${to}/${id}`, file) };
}

/** The sources of editions that the present does not have. */
function sourcesGone(present: Dataset, editions: readonly Dataset[]): ReadonlyMap<string, Source> {
  const known = new Set(present.info.sources.map(({ id }) => id));
  const all = editions.flatMap(({ info }) => info.sources).filter(({ id }) => !known.has(id));
  return new Map(all.map((source) => [source.id, source]));
}

/** An edition with what changed with it, where an edition before it describes any of the same families. */
async function withChanges(
  entry: EditionEntry,
  families: readonly FamilyChanges[] | undefined,
  making: Making,
): Promise<EditionEntry> {
  if (!families) return entry;
  const known = new Set(families.map(({ id }) => id));
  const order = [WHOLE_LADDER, ...entry.covers.map(({ id }) => id)];
  // What is gone comes last.
  const placeOf = ({ id }: Titled) => (order.includes(id) ? order.indexOf(id) : order.length);
  const file: ChangesFile = {
    to: entry.asOf,
    families: families.toSorted((a, b) => placeOf(a) - placeOf(b)),
    outside: entry.covers.filter(({ id }) => !known.has(id)),
  };
  return { ...entry, changes: await kept(making, `data/changes/${entry.asOf}`, file) };
}

async function kept({ place, keep }: Making, name: string, value: object): Promise<string> {
  const address = place(name, value);
  await keep(address, value);
  return address;
}

function withChanged(text: FamilyText, changed: ReadonlyMap<RoleId, RoleChanged>): FamilyText {
  const roles = Object.entries(text.roles).map(([id, own]) => {
    const since = changed.get(id);
    return [id, since ? { ...own, changed: since } : own];
  });
  return { ...text, roles: Object.fromEntries(roles) };
}
