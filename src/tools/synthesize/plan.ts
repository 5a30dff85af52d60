import type { RoleStatus } from '#src/domain/role.ts';
import { between, chance, pick, type Random, type Some, sample } from './random.ts';
import { AREAS, CRAFTS, DEPARTMENTS, GRADES, SPECIALITIES, SUBJECTS, slug } from './words.ts';

export type TrackId = 'ic' | 'management';

export interface PlannedRole {
  readonly id: string;
  readonly title: string;
  readonly aliases: readonly string[];
  /** Its place on the scale, which orders promotions even where the grade is left out. */
  readonly rank: number;
  readonly hasGrade: boolean;
  readonly status: RoleStatus;
  readonly speciality?: string;
}

export interface PlannedFamily {
  readonly id: string;
  readonly title: string;
  /** The department's title. */
  readonly place: string;
  readonly track: TrackId;
  /** What its people work on, as it stands within a sentence. */
  readonly subject: string;
  /** From the lowest rung up. */
  readonly roles: readonly PlannedRole[];
}

/** A family before it has names. */
interface Sketch {
  readonly place: string;
  readonly track: TrackId;
  readonly rungs: readonly Rung[];
}

type Rung = Pick<PlannedRole, 'rank' | 'speciality'>;

const rankOf = (title: string) =>
  GRADES.findIndex(({ ic, management }) => ic === title || management === title);

export const SENIOR = rankOf('Senior');
export const MANAGER = rankOf('Manager');
export const PRINCIPAL = rankOf('Principal');
const FELLOW = rankOf('Fellow');
const SENIOR_VP = rankOf('Senior VP');

/** Decides which families and roles there are: exactly `roles` roles, the last family cut off where they are reached. */
export function planFamilies(roles: number, random: Random): PlannedFamily[] {
  return nameFamilies(sketchFamilies(roles, random), random);
}

function sketchFamilies(roles: number, random: Random): Sketch[] {
  const count = Math.min(48, Math.max(3, Math.round(roles / 180)));
  const places = sample(random, DEPARTMENTS, count);
  const sketches: Sketch[] = [];
  for (let left = roles; left > 0; ) {
    // Each department starts with a family of either track, so that each has someone to meet.
    const [place, round] = [places[sketches.length % count], Math.floor(sketches.length / count)];
    const isManaging = round < 2 ? round === 1 : chance(random, 0.23);
    const rungs = isManaging ? managementRungs(round < 2, random) : icRungs(random);
    sketches.push({
      // The power makes some departments several times as large as others.
      place: (round < 2 ? place : places[Math.floor(random() ** 1.3 * count)]) ?? '',
      track: isManaging ? 'management' : 'ic',
      rungs: rungs.slice(0, left),
    });
    left -= rungs.length;
  }
  return sketches;
}

/** Four to seven rungs from a low grade up, half of them with specialities that meet in a higher role. */
function icRungs(random: Random): Rung[] {
  const lowest = between(random, 0, SENIOR - 1);
  const count = between(random, 4, 7);
  const missing = chance(random, 0.12) ? between(random, 1, count - 1) : count;
  const ranks = Array.from({ length: count }, (_, at) => lowest + at + (at < missing ? 0 : 1));
  const forked = chance(random, 0.5) ? between(random, 1, count - 2) : undefined;
  return ranks
    .filter((rank) => rank <= FELLOW)
    .flatMap((rank, at) => (at === forked ? fork(rank, 2, random) : [{ rank }]));
}

/** Three to five rungs, mostly with several managers of one grade at the bottom. */
function managementRungs(isHead: boolean, random: Random): Rung[] {
  const lowest = MANAGER + (chance(random, 0.25) ? 1 : 0);
  const count = between(random, 3, 5);
  const ranks = Array.from({ length: count }, (_, at) => lowest + at);
  const heads = isHead ? [SENIOR_VP, ...(chance(random, 0.3) ? [SENIOR_VP + 1] : [])] : [];
  const all = [...ranks.filter((rank) => rank < SENIOR_VP), ...heads];
  return all.flatMap((rank, at) =>
    at === 0 && chance(random, 0.8) ? fork(rank, between(random, 2, 3), random) : [{ rank }],
  );
}

/** Specialities of one grade, with or without the general role that they are specialities of. */
function fork(rank: number, count: number, random: Random): Rung[] {
  const forks = sample(random, SPECIALITIES, count).map((speciality) => ({ rank, speciality }));
  return chance(random, 0.35) ? [{ rank }, ...forks] : forks;
}

function nameFamilies(sketches: readonly Sketch[], random: Random): PlannedFamily[] {
  const families = new Set<string>();
  const roles = new Set<string>();
  const names = { ic: namer(CRAFTS, random), management: namer(AREAS, random) };
  return sketches.map(({ place, track, rungs }) => {
    const [subject, second] = names[track]();
    const plain = `${subject} ${second}${track === 'ic' ? 's' : ' Management'}`;
    const title = families.has(slug(plain)) ? `${plain}, ${place}` : plain;
    const id = claim(slug(title), families);
    return {
      id,
      // A third family of one name in one department is told apart by the number that its id has.
      title: id === slug(title) ? title : `${title} ${id.split('-').at(-1)}`,
      place,
      track,
      subject: (track === 'ic' ? subject : `${subject} ${second}`).toLowerCase(),
      roles: rungs.map((rung) => nameRole(rung, `${subject} ${second}`, id, track, roles, random)),
    };
  });
}

/** Gives names without repetition but for a few percent, which two families then share, until there are no more. */
function namer(seconds: Some<string>, random: Random): () => readonly [string, string] {
  const all = SUBJECTS.flatMap((subject) => seconds.map((second) => [subject, second] as const));
  const fresh = sample(random, all, all.length);
  const used: (readonly [string, string])[] = [];
  return () => {
    const again = chance(random, 0.04) ? pick(random, used) : undefined;
    const name = again ?? fresh.pop() ?? pick(random, used) ?? [SUBJECTS[0], seconds[0]];
    if (!again) used.push(name);
    return name;
  };
}

function nameRole(
  { rank, speciality }: Rung,
  discipline: string,
  family: string,
  track: TrackId,
  taken: Set<string>,
  random: Random,
): PlannedRole {
  const grade = GRADES[rank]?.[track];
  const name = track === 'ic' ? `${grade} ${discipline}` : `${grade}, ${discipline}`;
  const title = speciality ? `${name} (${speciality})` : name;
  const wanted = slug(title);
  const id = claim(taken.has(wanted) ? `${wanted}-${family}` : wanted, taken);
  const short = slug(discipline);
  const isShort = !speciality && grade === 'Intermediate' && !taken.has(short);
  const status = chance(random, 0.08) ? 'named' : chance(random, 0.022) ? 'future' : 'open';
  return {
    id,
    title,
    aliases: isShort && chance(random, 0.3) ? [claim(short, taken)] : [],
    rank,
    // A page that describes a role mostly grades it; one that only names it often does not.
    hasGrade: !chance(random, status === 'named' ? 0.45 : 0.005),
    status,
    ...(speciality ? { speciality } : {}),
  };
}

/** Takes a name, or the first of `name-2`, `name-3` … that is free. */
function claim(name: string, taken: Set<string>): string {
  let free = name;
  for (let nth = 2; taken.has(free); nth++) free = `${name}-${nth}`;
  taken.add(free);
  return free;
}
