import { byCodeUnit } from '#src/domain/problem.ts';
import { SECTION_KINDS } from '#src/domain/sections.ts';
import type { Read } from './read.ts';
import type { DatasetFile, FamilyFile, LockFile } from './schema.ts';

/** The kinds of what links lead to. */
export const LOCKED = ['roles', 'families', 'strands', 'expectations'] as const;
export type Locked = (typeof LOCKED)[number];

/** What a name stands for now. */
export interface NameTarget {
  /** The name itself where it is an id, or the one that has it as an alias. */
  readonly now: string;
  readonly file: string;
  /** The family of a role. */
  readonly family?: string;
}

/** Every name that a link may bear, by its kind. An expectation's begins with whose it is: `roles/keeper#r1`. */
export type LockedNames = Readonly<Record<Locked, ReadonlyMap<string, NameTarget>>>;

interface Named {
  readonly id: string;
  readonly aliases?: readonly string[];
}

/** The names of a dataset as it is: ids and aliases alike, for both have been sent to people. */
export function namesOf(
  dataset: Read<DatasetFile>,
  families: readonly Read<FamilyFile>[],
): LockedNames {
  const known = (list: readonly Named[], rest: Omit<NameTarget, 'now'>, owner = '') =>
    list.flatMap(({ id, aliases = [] }) =>
      [id, ...aliases].map(
        (name) => [owner + name, { ...rest, now: owner + id }] as [string, NameTarget],
      ),
    );
  const linesOf = (owner: FamilyFile | FamilyFile['roles'][number], file: string, kind: string) =>
    SECTION_KINDS.flatMap((section) => known(owner[section], { file }, `${kind}/${owner.id}#`));
  return {
    roles: new Map(
      families.flatMap(({ path: file, value: { id: family, roles } }) =>
        known(roles, { file, family }),
      ),
    ),
    families: new Map(families.flatMap(({ path: file, value }) => known([value], { file }))),
    strands: new Map(known(dataset.value.strands, { file: dataset.path })),
    expectations: new Map(
      families.flatMap(({ path: file, value: family }) => [
        ...linesOf(family, file, 'families'),
        ...family.roles.flatMap((role) => linesOf(role, file, 'roles')),
      ]),
    ),
  };
}

/** The text of ids.lock.json with the names that there are now added to those recorded before, one a line, sorted. */
export function lockText(names: LockedNames, before?: LockFile): string {
  const all = LOCKED.map((kind) => {
    const list = new Set([...(before?.[kind] ?? []), ...names[kind].keys()]);
    return [kind, [...list].sort(byCodeUnit)];
  });
  return `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`;
}
