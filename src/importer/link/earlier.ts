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
  /** The wordings of what a role expects, or the titles of a family's roles. */
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
 * The ids of earlier outputs and of the record of what was published. What an output holds is known better by it, and by
 * the first one where several do; of the record the rest counts, as far as it says whose an id is.
 */
export function earlierIds(outputs: readonly Output[], lock: LockFile | undefined): Earlier {
  const families = outputs.map((output) => {
    const notes = new Map(output.dataset.sources.map(({ id, note }) => [id, note]));
    return output.families.map(({ id, aliases, title, roles: own, source = '' }) => {
      const file = fileInNote(notes.get(source));
      const prints = [titlePrint(title)];
      const lines = new Set(own.map((role) => titlePrint(role.title)));
      return { id, aliases, prints, lines, ...(file === undefined ? {} : { file }) };
    });
  });
  const roles = outputs.map((output) =>
    output.families.flatMap((family) =>
      family.roles.map((role) => ({ aliases: role.aliases, ...earlierRole(role, family.id) })),
    ),
  );
  return {
    families: withRecorded(families, lock?.families),
    roles: withRecorded(roles, lock?.roles),
  };
}

interface Held extends EarlierId {
  readonly aliases?: readonly string[] | undefined;
}

function withRecorded(
  outputs: readonly (readonly Held[])[],
  recorded: readonly LockEntry[] = [],
): EarlierIds {
  const namesIn = (held: readonly Held[]) =>
    held.flatMap(({ id, aliases = [] }) => [id, ...aliases]);
  // One that a former output has too, perhaps under what is an alias now, is told by that.
  const known = outputs.flatMap((held, at) => {
    const before = new Set(outputs.slice(0, at).flatMap(namesIn));
    return held.filter((each) => !namesIn([each]).some((name) => before.has(name)));
  });
  const names = new Set(outputs.flatMap(namesIn));
  const rest = recorded.filter(({ name, prints }) => prints.length > 0 && !names.has(name));
  return {
    entries: [...known, ...rest.map(({ name, prints }) => ({ id: name, prints }))],
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
