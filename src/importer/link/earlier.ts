import { titlePrint } from '#src/dataset/fingerprint.ts';
import type { LockEntry, LockFile } from '#src/dataset/lockFile.ts';
import type { DatasetFile, FamilyFile } from '#src/dataset/schema.ts';
import { SECTION_KINDS } from '#src/domain/sections.ts';
import { wordingKey } from '#src/domain/wording.ts';
import { fileInNote } from './importNote.ts';

/** An id that was given before, and what tells whose it is. */
export interface EarlierId {
  readonly id: string;
  /** The fingerprints of its title, a role's within its family; of one that was only named, that of the title alone. */
  readonly prints: readonly string[];
  /** The family of a role. */
  readonly family?: string;
  /** The page of a family. */
  readonly file?: string;
  /** The wordings of what a role expects. */
  readonly lines?: ReadonlySet<string>;
}

/** What is known of the ids of one kind. */
export interface EarlierIds {
  readonly entries: readonly EarlierId[];
  /** Every id and alias of then: nobody else may have it. */
  readonly names: ReadonlySet<string>;
}

/** The ids that an earlier import gave, or that were published since: each stays with whose it is. */
export interface Earlier {
  readonly families: EarlierIds;
  readonly roles: EarlierIds;
}

const NONE: EarlierIds = { entries: [], names: new Set() };
export const NOTHING_EARLIER: Earlier = { families: NONE, roles: NONE };

/** A dataset as its files hold it. */
export interface Output {
  readonly dataset: DatasetFile;
  readonly families: readonly FamilyFile[];
}

/**
 * The ids of an earlier output and of the record of what was published. What the output holds is known better by it; of
 * the record the rest counts, as far as it says whose an id is.
 */
export function earlierIds(output: Output | undefined, lock: LockFile | undefined): Earlier {
  const families = output?.families ?? [];
  const notes = new Map(output?.dataset.sources.map(({ id, note }) => [id, note]));
  return {
    families: withRecorded(
      families.map(({ id, aliases, title, source = '' }) => {
        const file = fileInNote(notes.get(source));
        const prints = [titlePrint(title)];
        return { id, aliases, prints, ...(file === undefined ? {} : { file }) };
      }),
      lock?.families,
    ),
    roles: withRecorded(
      families.flatMap((family) =>
        family.roles.map((role) => ({ aliases: role.aliases, ...earlierRole(role, family.id) })),
      ),
      lock?.roles,
    ),
  };
}

function withRecorded(
  held: readonly (EarlierId & { readonly aliases?: readonly string[] | undefined })[],
  recorded: readonly LockEntry[] = [],
): EarlierIds {
  const names = new Set(held.flatMap(({ id, aliases = [] }) => [id, ...aliases]));
  const rest = recorded.filter(({ name, prints }) => prints.length > 0 && !names.has(name));
  return {
    entries: [...held, ...rest.map(({ name, prints }) => ({ id: name, prints }))],
    names: new Set([...names, ...rest.map(({ name }) => name)]),
  };
}

function earlierRole(role: FamilyFile['roles'][number], family: string): EarlierId {
  const lines = SECTION_KINDS.flatMap((section) => role[section].map(({ text }) => text));
  return {
    id: role.id,
    prints: [role.status === 'named' ? titlePrint(role.title) : titlePrint(role.title, family)],
    family,
    lines: new Set(lines.map(wordingKey)),
  };
}
