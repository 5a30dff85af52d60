import { titlePrint, wordsOf } from '../fingerprint.ts';
import {
  addressOf,
  LOCKED,
  type Locked,
  type LockedNames,
  meansTheSame,
  type NameTarget,
  namesOf,
} from '../lock.ts';
import type { LockEntry, LockFile } from '../lockFile.ts';
import type { DatasetProblem } from '../problems.ts';
import type { Read } from '../read.ts';
import { nearestOf } from './references.ts';
import { type Checked, inside, type Located, located, problemAt, type Rule } from './rules.ts';

/**
 * What was published once is still found and still stands for the same, and what is new is recorded. A folder that
 * records nothing has no such rule.
 */
export const permanenceRules: Rule = ({ lock, dataset, families }) => {
  if (!lock) return [];
  const promise = promiseOf(lock.value, namesOf(dataset, families));
  const broken = brokenIn(lock, promise).map(({ problem }) => problem);
  return [...broken, ...unrecorded(lock, promise), ...unprinted(lock)];
};

/** A name that was published and is gone, or stands for something else now. */
export interface Broken {
  readonly kind: Locked;
  readonly address: string;
  readonly problem: DatasetProblem;
}

/** Every promise of a record that a dataset does not keep. */
export function brokenPromises({
  lock,
  dataset,
  families,
}: Pick<Checked, 'dataset' | 'families'> & { readonly lock: Read<LockFile> }): readonly Broken[] {
  return brokenIn(lock, promiseOf(lock.value, namesOf(dataset, families)));
}

function brokenIn(lock: Read<LockFile>, promise: Promised): readonly Broken[] {
  const retired = new Set(lock.value.retired);
  return LOCKED.flatMap((kind) =>
    lock.value[kind].flatMap((entry) => {
      const address = addressOf(kind, entry.name);
      if (retired.has(address)) return [];
      const at = inside(located(lock), entry, kind, entry.at);
      return problemsOf(kind, at, promise).map((problem) => ({ kind, address, problem }));
    }),
  );
}

/** What was promised and what there is, each to be looked up. */
interface Promised {
  readonly names: LockedNames;
  readonly recorded: Readonly<Record<Locked, ReadonlyMap<string, LockEntry>>>;
  /** What bears a fingerprint now, by whose it is and that. */
  readonly bearers: ReadonlyMap<string, readonly NameTarget[]>;
}

function promiseOf(lock: LockFile, names: LockedNames): Promised {
  const entries = (kind: Locked) =>
    new Map(lock[kind].map((entry) => [entry.name, entry] as const));
  const bearers = LOCKED.flatMap((kind) =>
    [...names[kind]]
      .filter(([name, { now }]) => name === now)
      .flatMap(([, target]) =>
        target.prints.map((print) => ({ key: bearerKey(kind, target, print), target })),
      ),
  );
  return {
    names,
    recorded: {
      roles: entries('roles'),
      families: entries('families'),
      strands: entries('strands'),
      expectations: entries('expectations'),
    },
    bearers: new Map(
      [...Map.groupBy(bearers, ({ key }) => key)].map(([key, list]) => [
        key,
        list.map(({ target }) => target),
      ]),
    ),
  };
}

/** An expectation's words are its own only within its list. */
function bearerKey(kind: Locked, { now }: NameTarget, print: string): string {
  return `${kind === 'expectations' ? now.slice(0, now.indexOf('#')) : kind} ${print}`;
}

function problemsOf(kind: Locked, at: Located<LockEntry>, promise: Promised): DatasetProblem[] {
  const { name, prints } = at.value;
  if (kind === 'expectations' && ownerIsOther(name, promise)) return [];
  if (kind === 'roles' && isSameElsewhere(at.value, promise)) return [];
  const target = targetOf(kind, name, promise.names);
  if (!target) return [gone(kind, at, promise)];
  // Of an alias somebody has said by hand what it has become.
  if (shortOf(kind, target.now) !== shortOf(kind, name)) return [];
  const heir = heirByMeaning(kind, at.value, target, promise);
  const isMoved = kind === 'expectations' && heir !== undefined;
  return isMoved || !meansTheSame(kind, prints, target) ? [changed(kind, at, target, heir)] : [];
}

/** What a link of this name leads to now: something of its kind, or nothing. */
function targetOf(kind: Locked, name: string, names: LockedNames): NameTarget | undefined {
  if (kind !== 'expectations') return names[kind].get(name);
  const { list, owner, line } = lineOf(name);
  const holder = names[list].get(owner);
  if (!holder) return undefined;
  // The page of a role shows the lines of its family too.
  const lists = [`${list}/${holder.now}`, ...(holder.family ? [`families/${holder.family}`] : [])];
  return lists.map((each) => names.expectations.get(`${each}#${line}`)).find(Boolean);
}

/** The parts of `roles/keeper#r1`. */
function lineOf(name: string): { list: 'roles' | 'families'; owner: string; line: string } {
  const [path = '', line = ''] = name.split('#');
  const [list, owner = ''] = path.split('/');
  return { list: list === 'families' ? list : 'roles', owner, line };
}

/** Whether that of which an expectation was published is gone or is another one now, which says so itself. */
function ownerIsOther(name: string, { names, recorded }: Promised): boolean {
  const { list, owner } = lineOf(name);
  const target = names[list].get(owner);
  if (!target) return true;
  const entry = recorded[list].get(owner);
  return target.now === owner && !meansTheSame(list, entry?.prints ?? [], target);
}

/**
 * Whether a role is the one that was published but for its family: that is gone and says so itself, or the role is only
 * named by now, in whatever family.
 */
function isSameElsewhere({ name, prints }: LockEntry, { names, recorded }: Promised): boolean {
  const role = names.roles.get(name);
  if (!role) return false;
  const isOnlyNamed = role.prints[0] === titlePrint(role.title);
  return [...recorded.families.keys()].some(
    (family) =>
      (isOnlyNamed || !names.families.has(family)) &&
      prints.includes(titlePrint(role.title, family)),
  );
}

const ONE: Readonly<Record<Locked, string>> = {
  roles: 'role',
  families: 'family',
  strands: 'strand',
  expectations: 'expectation',
};

function gone(kind: Locked, at: Located<LockEntry>, promise: Promised): DatasetProblem {
  const { name } = at.value;
  const { file, id } = heirOf(kind, name, promise);
  return problemAt(at, 'missing-id', {
    what: ONE[kind],
    alias: shortOf(kind, name),
    address: addressOf(kind, name),
    file,
    heir: id,
  });
}

function changed(
  kind: Locked,
  at: Located<LockEntry>,
  { title, file }: NameTarget,
  heir: NameTarget | undefined,
): DatasetProblem {
  const { name } = at.value;
  return problemAt(at, 'changed-id', {
    what: ONE[kind],
    id: shortOf(kind, name),
    address: addressOf(kind, name),
    title,
    file,
    heir: heir && { id: shortOf(kind, heir.now), file: heir.file },
  });
}

function shortOf(kind: Locked, name: string): string {
  return kind === 'expectations' ? lineOf(name).line : name;
}

/** Shorter texts than this are alike by chance. */
const FEWEST_WORDS = 3;

/**
 * What has taken the meaning of a published name to another one: of the same kind, and for an expectation of the same
 * list. What is still there under its own name has not moved, and what was published itself for that is none.
 */
function heirByMeaning(
  kind: Locked,
  { prints }: LockEntry,
  target: NameTarget,
  { bearers, recorded }: Promised,
): NameTarget | undefined {
  if (target.prints.some((print) => prints.includes(print))) return undefined;
  const isTelling = (print: string) => kind !== 'expectations' || wordsOf(print) >= FEWEST_WORDS;
  const takers = prints
    .filter(isTelling)
    .flatMap((print) =>
      (bearers.get(bearerKey(kind, target, print)) ?? []).filter(
        ({ now }) => !recorded[kind].get(now)?.prints.includes(print),
      ),
    );
  return takers.length === 1 ? takers[0] : undefined;
}

/** The file in which to look for what a name has become, and the new id that it most likely has. */
function heirOf(
  kind: Locked,
  name: string,
  { names, recorded }: Promised,
): { file: string; id?: string } {
  const { list, owner } = lineOf(name);
  const holder = kind === 'expectations' ? names[list].get(owner) : undefined;
  const start = holder ? `${list}/${holder.now}#` : '';
  const fresh = [...names[kind]]
    .filter(
      ([each, { now }]) => each === now && each.startsWith(start) && !recorded[kind].has(each),
    )
    .map(([each]) => each);
  const heir = fresh.length === 1 ? fresh[0] : nearestOf(name, new Set(fresh));
  const home = kind === 'strands' ? 'dataset.json' : 'its file in families/';
  const file = (heir === undefined ? holder : names[kind].get(heir))?.file ?? home;
  return { file, ...(heir === undefined ? {} : { id: heir.slice(start.length) }) };
}

const MOST_NAMED = 3;

/** One remark for all of them: adding a page of roles is no reason for a screenful. */
function unrecorded(lock: Read<LockFile>, { names, recorded }: Promised): DatasetProblem[] {
  const fresh = LOCKED.flatMap((kind) =>
    [...names[kind].keys()]
      .filter((name) => !recorded[kind].has(name))
      .map((name) => addressOf(kind, name)),
  );
  if (fresh.length === 0) return [];
  const rest = fresh.length - MOST_NAMED;
  const listed = [...fresh.slice(0, MOST_NAMED), ...(rest > 0 ? [`${rest} more`] : [])];
  return [problemAt(located(lock), 'unrecorded-id', fresh.length, listed)];
}

/** A record from before there were fingerprints holds as far as it goes. */
function unprinted(lock: Read<LockFile>): DatasetProblem[] {
  const bare = LOCKED.flatMap((kind) => lock.value[kind]).filter(
    ({ prints }) => prints.length === 0,
  );
  return bare.length > 0 ? [problemAt(located(lock), 'unrecorded-meaning', bare.length)] : [];
}
