import { byCodeUnit } from '#src/domain/problem.ts';
import { SECTION_KINDS } from '#src/domain/sections.ts';
import { shareWords, titlePrint, wordsPrint } from './fingerprint.ts';
import type { LockEntry, LockFile } from './lockFile.ts';
import type { Read } from './read.ts';
import type { DatasetFile, FamilyFile } from './schema.ts';

/** The kinds of what links lead to. */
export const LOCKED = ['roles', 'families', 'strands', 'expectations'] as const;
export type Locked = (typeof LOCKED)[number];

/** What a name stands for now. */
export interface NameTarget {
  /** The name itself where it is an id, or the one that has it as an alias. */
  readonly now: string;
  readonly file: string;
  /** Its title, or its text. */
  readonly title: string;
  /** The fingerprints of what it means: first the one to be recorded, then those that mean the same. */
  readonly prints: readonly [string, ...string[]];
  /** The family of a role. */
  readonly family?: string;
}

/** Every name that a link may bear, by its kind. An expectation's begins with whose it is: `roles/keeper#r1`. */
export type LockedNames = Readonly<Record<Locked, ReadonlyMap<string, NameTarget>>>;

interface Named {
  readonly id: string;
  readonly aliases?: readonly string[];
}

type Role = FamilyFile['roles'][number];

/** The names of a dataset as it is: ids and aliases alike, for both have been sent to people. */
export function namesOf(
  dataset: Read<DatasetFile>,
  families: readonly Read<FamilyFile>[],
): LockedNames {
  const linesOf = (owner: FamilyFile | Role, file: string, list: string) =>
    SECTION_KINDS.flatMap((section) =>
      owner[section].flatMap((item) =>
        spread(
          item,
          { file, title: item.text, prints: [wordsPrint(item.text)] },
          `${list}/${owner.id}#`,
        ),
      ),
    );
  return {
    roles: new Map(
      families.flatMap(({ path: file, value: family }) =>
        family.roles.flatMap((role) =>
          spread(role, {
            file,
            title: role.title,
            prints: rolePrints(role, family),
            family: family.id,
          }),
        ),
      ),
    ),
    families: new Map(
      families.flatMap(({ path: file, value }) =>
        spread(value, { file, title: value.title, prints: [titlePrint(value.title)] }),
      ),
    ),
    strands: new Map(
      [...dataset.value.strands, ...(dataset.value.formerStrands ?? [])].flatMap((strand) =>
        spread(strand, {
          file: dataset.path,
          title: strand.title,
          prints: [titlePrint(strand.title)],
        }),
      ),
    ),
    expectations: new Map(
      families.flatMap(({ path: file, value: family }) => [
        ...linesOf(family, file, 'families'),
        ...family.roles.flatMap((role) => linesOf(role, file, 'roles')),
      ]),
    ),
  };
}

/** Under each of its names. */
function spread(
  { id, aliases = [] }: Named,
  target: Omit<NameTarget, 'now'>,
  owner = '',
): [string, NameTarget][] {
  return [id, ...aliases].map((name) => [owner + name, { ...target, now: owner + id }]);
}

/**
 * Whose role it is: its title within its family, under whatever name the family was known. One that is only named is
 * told by its title alone, for in which family's file it stands is chance; once described, it still is that one.
 */
function rolePrints(
  { title, status }: Role,
  { id, aliases = [] }: FamilyFile,
): [string, ...string[]] {
  const alone = titlePrint(title);
  const within = titlePrint(title, id);
  const once = aliases.map((family) => titlePrint(title, family));
  return status === 'named' ? [alone, within, ...once] : [within, ...once, alone];
}

/** Whether what was published with these fingerprints is what is there now; without any, nobody can say otherwise. */
export function meansTheSame(
  kind: Locked,
  prints: readonly string[],
  { prints: now }: NameTarget,
): boolean {
  if (prints.length === 0) return true;
  const alike = kind === 'expectations' ? shareWords : (a: string, b: string) => a === b;
  return prints.some((before) => now.some((each) => alike(before, each)));
}

/**
 * The text of ids.lock.json with the names that there are now added to those recorded before, one a line, sorted, each
 * with its fingerprint. One that is reworded or that lacks a fingerprint gets that of today; one that stands for something
 * else gets it beside that of before where it is `accepted`. Those that were `retired` say so at its end.
 */
export function lockText(
  names: LockedNames,
  before?: LockFile,
  accepted: (address: string) => boolean = () => false,
  retired: readonly string[] = before?.retired ?? [],
): string {
  const kinds = LOCKED.map((kind) => {
    const recorded = new Map(before?.[kind].map((entry) => [entry.name, entry]));
    const all = new Set([...recorded.keys(), ...names[kind].keys()]);
    const lines = [...all].sort(byCodeUnit).map((name) => {
      const isAccepted = accepted(addressOf(kind, name));
      const prints = printsNow(kind, recorded.get(name), names[kind].get(name), isAccepted);
      return `\n    ${JSON.stringify(name)}: ${JSON.stringify(prints.length === 1 ? prints[0] : prints)}`;
    });
    return `\n  "${kind}": {${lines.join(',')}${lines.length > 0 ? '\n  ' : ''}}`;
  });
  const gone = [...new Set(retired)]
    .sort(byCodeUnit)
    .map((each) => `\n    ${JSON.stringify(each)}`);
  const letGo = gone.length > 0 ? [`\n  "retired": [${gone.join(',')}\n  ]`] : [];
  return `{${[...kinds, ...letGo].join(',')}\n}\n`;
}

function printsNow(
  kind: Locked,
  before: LockEntry | undefined,
  target: NameTarget | undefined,
  isAccepted: boolean,
): readonly string[] {
  const prints = before?.prints ?? [];
  if (!target) return prints;
  const [now] = target.prints;
  if (!before || prints.length === 0) return [now];
  // Of an alias somebody has said by hand what it has become.
  if (prints.includes(now) || target.now !== before.name) return prints;
  if (meansTheSame(kind, prints, target)) return [now];
  return isAccepted ? [...prints, now] : prints;
}

/** What a link to a name says of it: `roles/keeper`, `roles/keeper#r1`. */
export function addressOf(kind: Locked, name: string): string {
  return kind === 'expectations' ? name : `${kind}/${name}`;
}
