import { editionOf } from '#src/domain/editionIds.ts';
import { buildLadder } from '#src/domain/ladder.ts';
import type {
  Dataset,
  FamilyId,
  FamilyText,
  RoleChanged,
  RoleId,
  Titled,
} from '#src/domain/role.ts';
import { packLadder } from '../pack.ts';
import { asEdition } from './asEdition.ts';
import { changedSince } from './changedSince.ts';
import type { EditionEntry, EditionFile, EditionsFile } from './files.ts';

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
 * Compiles the editions of a ladder, newest first, one at a time: none stays in memory when the next comes. Nothing where
 * there are none.
 */
export async function compileEditions(
  present: Dataset,
  editions: AsyncIterable<Dataset>,
  making: Making,
): Promise<CompiledEditions | undefined> {
  const ladder = buildLadder(present);
  const entries: EditionEntry[] = [];
  const changed = new Map<RoleId, RoleChanged>();
  for await (const edition of editions) {
    const then = asEdition(edition, present);
    entries.push(await compileEdition(then, making));
    const isWanted = (role: RoleId) => !changed.has(role);
    for (const [role, own] of changedSince(ladder, present, then, isWanted)) changed.set(role, own);
  }
  if (entries.length === 0) return undefined;
  const file: EditionsFile = { editions: [entryOf(present), ...entries] };
  return {
    editions: await kept(making, 'data/editions', file),
    present: { ...present, texts: present.texts.map((text) => withChanged(text, changed)) },
  };
}

function withChanged(text: FamilyText, changed: ReadonlyMap<RoleId, RoleChanged>): FamilyText {
  const roles = Object.entries(text.roles).map(([id, own]) => {
    const since = changed.get(id);
    return [id, since ? { ...own, changed: since } : own];
  });
  return { ...text, roles: Object.fromEntries(roles) };
}

async function compileEdition(edition: Dataset, making: Making): Promise<EditionEntry> {
  const { texts, levels: _, ...data } = edition;
  const folder = `data/editions/${edition.info.asOf}`;
  const addresses: Record<FamilyId, string> = {};
  for (const text of texts) {
    addresses[text.id] = await kept(making, `${folder}/families/${nameOf(text.id)}`, text);
  }
  const file: EditionFile = { ...packLadder(data), texts: addresses };
  return { ...entryOf(edition), ladder: await kept(making, `${folder}/ladder`, file) };
}

/** Its id without the date, which the folder has. */
function nameOf(family: FamilyId): string {
  return family.replace(`@${editionOf(family)}`, '');
}

function entryOf({ info: { asOf, title, covers }, families }: Dataset): EditionEntry {
  const described = covers ? families.filter(({ id }) => covers.includes(id)) : families;
  return { asOf, title, covers: described.map(({ id, title }): Titled => ({ id, title })) };
}

async function kept({ place, keep }: Making, name: string, value: object): Promise<string> {
  const address = place(name, value);
  await keep(address, value);
  return address;
}
