import { LOCKED, type Locked, type LockedNames, namesOf } from '../lock.ts';
import type { DatasetProblem } from '../problems.ts';
import type { Read } from '../read.ts';
import type { LockFile } from '../schema.ts';
import { nearestOf } from './references.ts';
import { items, type Located, located, problemAt, type Rule } from './rules.ts';

/** What was published once is still found, and what is new is recorded. A folder that records nothing has no such rule. */
export const permanenceRules: Rule = ({ lock, dataset, families }) => {
  if (!lock) return [];
  const names = namesOf(dataset, families);
  const lost = LOCKED.flatMap((kind) =>
    items(located(lock), lock.value[kind], kind)
      .filter(({ value }) => !isFound(names, kind, value))
      .map((entry) => gone(kind, entry, lock.value, names)),
  );
  return [...lost, ...unrecorded(lock, names)];
};

/** Whether a link of this name still leads to something of its kind. */
function isFound(names: LockedNames, kind: Locked, name: string): boolean {
  if (kind !== 'expectations') return names[kind].has(name);
  const { list, owner, line } = lineOf(name);
  const holder = names[list].get(owner);
  // Whose list is gone says so itself.
  if (!holder) return true;
  // The page of a role shows the lines of its family too.
  const lists = [`${list}/${holder.now}`, ...(holder.family ? [`families/${holder.family}`] : [])];
  return lists.some((each) => names.expectations.has(`${each}#${line}`));
}

/** The parts of `roles/keeper#r1`. */
function lineOf(name: string): { list: 'roles' | 'families'; owner: string; line: string } {
  const [path = '', line = ''] = name.split('#');
  const [list, owner = ''] = path.split('/');
  return { list: list === 'families' ? list : 'roles', owner, line };
}

const ONE: Readonly<Record<Locked, string>> = {
  roles: 'role',
  families: 'family',
  strands: 'strand',
  expectations: 'expectation',
};

function gone(
  kind: Locked,
  entry: Located<string>,
  lock: LockFile,
  names: LockedNames,
): DatasetProblem {
  const alias = kind === 'expectations' ? lineOf(entry.value).line : entry.value;
  const { file, id } = heirOf(kind, entry.value, lock, names);
  return problemAt(entry, 'missing-id', {
    what: ONE[kind],
    alias,
    address: addressOf(kind, entry.value),
    file,
    heir: id,
  });
}

/** The file in which to look for what a name has become, and the new id that it most likely has. */
function heirOf(
  kind: Locked,
  name: string,
  lock: LockFile,
  names: LockedNames,
): { file: string; id?: string } {
  const { list, owner } = lineOf(name);
  const holder = kind === 'expectations' ? names[list].get(owner) : undefined;
  const start = holder ? `${list}/${holder.now}#` : '';
  const recorded = new Set(lock[kind]);
  const fresh = [...names[kind]]
    .filter(([each, { now }]) => each === now && each.startsWith(start) && !recorded.has(each))
    .map(([each]) => each);
  const heir = fresh.length === 1 ? fresh[0] : nearestOf(name, new Set(fresh));
  const home = kind === 'strands' ? 'dataset.json' : 'its file in families/';
  const file = (heir === undefined ? holder : names[kind].get(heir))?.file ?? home;
  return { file, ...(heir === undefined ? {} : { id: heir.slice(start.length) }) };
}

function addressOf(kind: Locked, name: string): string {
  return kind === 'expectations' ? name : `${kind}/${name}`;
}

const MOST_NAMED = 3;

/** One remark for all of them: adding a page of roles is no reason for a screenful. */
function unrecorded(lock: Read<LockFile>, names: LockedNames): DatasetProblem[] {
  const fresh = LOCKED.flatMap((kind) => {
    const recorded = new Set(lock.value[kind]);
    return [...names[kind].keys()]
      .filter((name) => !recorded.has(name))
      .map((name) => addressOf(kind, name));
  });
  if (fresh.length === 0) return [];
  const rest = fresh.length - MOST_NAMED;
  const listed = [...fresh.slice(0, MOST_NAMED), ...(rest > 0 ? [`${rest} more`] : [])];
  return [problemAt(located(lock), 'unrecorded-id', fresh.length, listed)];
}
