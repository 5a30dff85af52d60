import { wordsInCommon, wordsOf } from './fingerprint.ts';
import { addressOf, type Locked, type LockedNames, type NameTarget } from './lock.ts';
import type { LockEntry, LockFile } from './lockFile.ts';

/** What a published name that is gone has become, as far as fingerprints tell. */
export interface Proposal {
  /** As links name it: `roles/keeper`, `roles/keeper#r1`. */
  readonly lost: string;
  /** What it is called now; as links name it. */
  readonly heir: string;
  readonly file: string;
  readonly title: string;
  /** An alias leads from the one to the other; of a line that has another owner there can be none. */
  readonly alias?: { readonly of: string; readonly is: string };
}

type Target = NameTarget & { readonly name: string };

/**
 * For every published name that is gone the one that has taken its place: of those that were never published the one that
 * bears its fingerprint, or of roles and families the one that lists what it listed. Where two could be it, or none, nothing
 * is proposed.
 */
export function proposalsFor(lock: LockFile, names: LockedNames): readonly Proposal[] {
  const owners = (['roles', 'families', 'strands'] as const).flatMap((kind) => {
    const targets = fresh(lock, names, kind);
    return lost(lock, names, kind).flatMap((entry): Proposal[] => {
      const heir =
        bearerOf(entry, targets) ??
        (kind === 'strands'
          ? undefined
          : heirByLines(lock, names, `${kind}/${entry.name}`, targets));
      return heir ? [proposal(kind, entry.name, heir)] : [];
    });
  });
  const freshLines = fresh(lock, names, 'expectations');
  const lines = lost(lock, names, 'expectations').flatMap((entry): Proposal[] => {
    const owner = ownerOf(entry.name);
    const isOwnerThere = [names.roles, names.families].some((all) => all.has(shortOwner(owner)));
    if (!isOwnerThere) return [];
    const heir =
      closest(
        entry,
        freshLines.filter(({ name }) => ownerOf(name) === owner),
      ) ??
      closest(
        entry,
        freshLines.filter(({ name }) => ownerOf(name) !== owner),
        1,
      );
    return heir ? [proposal('expectations', entry.name, heir)] : [];
  });
  return [...owners, ...lines];
}

function proposal(kind: Locked, name: string, { name: heir, file, title }: Target): Proposal {
  const hasOneOwner = kind !== 'expectations' || ownerOf(name) === ownerOf(heir);
  return {
    lost: addressOf(kind, name),
    heir: addressOf(kind, heir),
    file,
    title,
    ...(hasOneOwner && { alias: { of: shortName(heir), is: shortName(name) } }),
  };
}

function lost(lock: LockFile, names: LockedNames, kind: Locked): readonly LockEntry[] {
  const retired = new Set(lock.retired);
  return lock[kind].filter(
    ({ name }) =>
      !names[kind].has(name) &&
      !retired.has(addressOf(kind, name)) &&
      !(kind === 'expectations' && isOnPage(names, name)),
  );
}

/** The page of a role shows the lines of its family too, so that a link to one of them still finds it. */
function isOnPage({ roles, expectations }: LockedNames, line: string): boolean {
  const role = roles.get(shortOwner(ownerOf(line)));
  return role !== undefined && expectations.has(`families/${role.family}#${shortName(line)}`);
}

/** What bears a name of its own that was never published. */
function fresh(lock: LockFile, names: LockedNames, kind: Locked): readonly Target[] {
  const recorded = new Set(lock[kind].map(({ name }) => name));
  return [...names[kind]].flatMap(([name, target]) =>
    name === target.now && !recorded.has(name) ? [{ ...target, name }] : [],
  );
}

function bearerOf({ prints }: LockEntry, targets: readonly Target[]): Target | undefined {
  const bearers = targets.filter((target) => target.prints.some((each) => prints.includes(each)));
  return bearers.length === 1 ? bearers[0] : undefined;
}

/** Two sketches of one text that was reworded have at least so much of the larger in common. */
const ONE_TEXT = 0.5;
/** Shorter texts than this are alike by chance. */
const FEWEST_WORDS = 3;

/** How much two lines are alike by the sketches of their words, 0 … 1. */
function likeness(a: readonly string[], b: readonly string[]): number {
  return Math.max(
    0,
    ...a.flatMap((one) =>
      b.map((other) => {
        const most = Math.max(wordsOf(one), wordsOf(other));
        return most < FEWEST_WORDS ? Number(one === other) : wordsInCommon(one, other) / most;
      }),
    ),
  );
}

/** The line that is most alike, where none is as much. */
function closest(
  { prints }: LockEntry,
  targets: readonly Target[],
  least = ONE_TEXT,
): Target | undefined {
  const alike = targets
    .map((target) => ({ target, score: likeness(prints, target.prints) }))
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score);
  const [first, second] = alike;
  return first && first.score !== second?.score ? first.target : undefined;
}

/** The role or family that lists most of what another listed, and at least half of it. */
function heirByLines(
  lock: LockFile,
  names: LockedNames,
  owner: `${'roles' | 'families'}/${string}`,
  targets: readonly Target[],
): Target | undefined {
  const [kind] = owner.split('/');
  const said = lock.expectations.filter((line) => ownerOf(line.name) === owner);
  if (said.length === 0) return undefined;
  const lines = [...names.expectations];
  const shares = targets
    .map((target) => {
      const own = lines.filter(([line]) => ownerOf(line) === `${kind}/${target.name}`);
      const kept = said.filter((line) =>
        own.some(([, each]) => likeness(line.prints, each.prints) >= ONE_TEXT),
      );
      return { target, share: kept.length / said.length };
    })
    .filter(({ share }) => share >= ONE_TEXT)
    .sort((a, b) => b.share - a.share);
  const [first, second] = shares;
  return first && first.share !== second?.share ? first.target : undefined;
}

function ownerOf(line: string): string {
  return line.split('#')[0] ?? line;
}

function shortOwner(owner: string): string {
  return owner.split('/')[1] ?? owner;
}

function shortName(name: string): string {
  return name.split('#')[1] ?? name;
}
