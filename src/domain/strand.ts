import { collateIn } from './collate.ts';
import { exceptionsOf, identityOf, type ListedExpectation } from './effective.ts';
import { intensityOf, levelOf, type Shift } from './intensity.ts';
import { byGradeDescending, inheritanceOf, type Ladder, rankOf } from './ladder.ts';
import { byCodeUnit } from './problem.ts';
import type { Expectation, Role, RoleId, Strand, Track } from './role.ts';
import { SECTION_KINDS, type Section } from './sections.ts';
import { wordingKey } from './wording.ts';

/** A strand as it grows over the ladder. */
export interface Growth {
  readonly strand: Strand;
  /** The tracks on which some role asks it, in the order of the dataset. */
  readonly tracks: readonly Track[];
  /** Every grade from its highest to its lowest, holes included; then what is asked without a grade. */
  readonly rungs: readonly StrandRung[];
  readonly roles: number;
}

/** One grade; nobody asks the strand there where it has no stands. */
export interface StrandRung {
  /** Absent: roles without a known grade. */
  readonly grade?: string;
  readonly stands: readonly Stand[];
}

/** How the strand stands on one track of a rung. */
export interface Stand {
  readonly track: string;
  /** Furthest grown first, then those of most roles. */
  readonly sayings: readonly Saying[];
  readonly roles: number;
  /** The furthest of its levels that is known here, counted from 0. */
  readonly level?: number;
  /** How it stands to the nearest rung below on the same track; absent where no order is known. */
  readonly change?: StandChange;
}

/**
 * That it grew, or stayed: roles of unlike families share a rung, so that a fall between two of them is no statement of
 * any source and is not told.
 */
export interface StandChange {
  readonly shift: Exclude<Shift, 'lowered'>;
  readonly by: 'level' | 'years';
  /** The grade of the rung that it is compared with. */
  readonly since: string;
}

/** What some roles ask in the same words, as far and in the same section. */
export interface Saying {
  /** As the first of them words it. */
  readonly expectation: Expectation;
  readonly section: Section;
  readonly level?: number;
  readonly askers: readonly Asker[];
}

/** A role that asks it, and the line of its page that does. */
export interface Asker {
  readonly role: Role;
  readonly line: string;
  /** The role that it inherits the line from, where its own page and family say nothing of the strand. */
  readonly from?: Role;
}

/** A line of a strand as a role asks it. */
export interface Asked {
  readonly line: ListedExpectation;
  readonly role: Role;
  /** The role that it inherits the line from. */
  readonly from?: Role;
}

/**
 * A strand, rung by rung, from the lines that belong to it. A line of a whole family holds for each of its described
 * roles, and for those that inherit it; lines of roles or families that the ladder does not know are left out.
 */
export function growthOf(
  ladder: Ladder,
  strand: Strand,
  lines: readonly ListedExpectation[],
): Growth {
  const asked = askedBy(ladder, lines);
  const byRank = Map.groupBy(asked, ({ role }) => rankOf(ladder, role));
  const tracks = new Set(asked.map(({ role }) => role.track));
  const ungraded = byRank.get(undefined);
  const stands = (here: readonly Asked[]) => standsOf(ladder, strand, here);
  return {
    strand,
    tracks: ladder.info.tracks.filter(({ id }) => tracks.has(id)),
    rungs: [
      ...climb(strand, scaleBetween(ladder, byRank, stands)).reverse(),
      ...(ungraded ? [{ stands: stands(ungraded) }] : []),
    ],
    roles: countRoles(asked),
  };
}

/**
 * Who asks the lines of one strand: the roles whose page or family has them, and those that say nothing of it themselves
 * and inherit them, each from the nearest role that does.
 */
export function askedBy(ladder: Ladder, lines: readonly ListedExpectation[]): readonly Asked[] {
  const described = ladder.roles.filter(({ status }) => status !== 'named');
  const byFamily = Map.groupBy(described, ({ family }) => family);
  const stated = lines.flatMap((line): Asked[] => {
    const { origin } = line;
    const own = origin.kind === 'role' ? ladder.byId.get(origin.role) : undefined;
    const roles = origin.kind === 'role' ? (own ? [own] : []) : (byFamily.get(origin.family) ?? []);
    return roles.map((role) => ({ line, role }));
  });
  const byRole = Map.groupBy(stated, ({ role }) => role.id);
  const inherited = described
    .filter(({ id }) => !byRole.has(id))
    .flatMap((role) => inheritedBy(ladder, role, byRole));
  return [...stated, ...inherited];
}

const NO_LINES: readonly string[] = [];

/** What a role takes over of a strand: the lines of the nearest role that it extends and that has any, level by level. */
function inheritedBy(
  ladder: Ladder,
  role: Role,
  byRole: ReadonlyMap<RoleId, readonly Asked[]>,
): Asked[] {
  const seen = new Set<RoleId>([role.id]);
  let level = [{ id: role.id, scope: SECTION_KINDS, except: NO_LINES }];
  while (level.length > 0) {
    level = level.flatMap(({ id, scope, except }) =>
      inheritanceOf(ladder, id).flatMap((relation) => {
        if (seen.has(relation.to)) return [];
        seen.add(relation.to);
        const kept = scope.filter((section) => relation.scope?.includes(section) ?? true);
        return [{ id: relation.to, scope: kept, except: [...except, ...exceptionsOf(relation)] }];
      }),
    );
    const found = level.flatMap(({ id, scope, except }) =>
      (byRole.get(id) ?? []).flatMap(({ line, role: from }) =>
        scope.includes(line.section) && !except.includes(identityOf(line))
          ? [{ line, role, from }]
          : [],
      ),
    );
    if (found.length > 0) return found;
  }
  return [];
}

type GradedRung = StrandRung & { readonly grade: string };

/** The part of the scale that the strand spans, lowest first. */
function scaleBetween(
  ladder: Ladder,
  byRank: ReadonlyMap<number | undefined, readonly Asked[]>,
  stands: (here: readonly Asked[]) => readonly Stand[],
): GradedRung[] {
  const ranks = [...byRank.keys()].filter((rank) => rank !== undefined);
  const [low, high] = [Math.min(...ranks), Math.max(...ranks)];
  return ladder.info.grades.flatMap(({ value }, rank) =>
    rank >= low && rank <= high ? [{ grade: value, stands: stands(byRank.get(rank) ?? []) }] : [],
  );
}

/** Holds each stand against the nearest one below on its track. */
function climb(strand: Strand, lowestFirst: readonly GradedRung[]): StrandRung[] {
  const last = new Map<string, { readonly grade: string; readonly stand: Stand }>();
  return lowestFirst.map(({ grade, stands }) => ({
    grade,
    stands: stands.map((stand) => {
      const below = last.get(stand.track);
      if (below && fallsByInheritance(stand, below.stand)) {
        const { level: _, ...unknown } = stand;
        return unknown;
      }
      last.set(stand.track, { grade, stand });
      const change = below && changeBetween(strand, below.stand, stand);
      return change ? { ...stand, change: { ...change, since: below.grade } } : stand;
    }),
  }));
}

/**
 * Whether all that a stand asks is taken over from roles that had not come as far as the rung below: how far it has come
 * itself, no source says then.
 */
function fallsByInheritance({ sayings, level }: Stand, below: Stand): boolean {
  const isInherited = sayings.every(({ askers }) => askers.every(({ from }) => from));
  return isInherited && level !== undefined && level < (below.level ?? 0);
}

/** By the levels of the strand, or else by years of the same things where these agree: others do not compare. */
function changeBetween(
  strand: Strand,
  before: Stand,
  after: Stand,
): Omit<StandChange, 'since'> | undefined {
  if (before.level !== undefined && after.level !== undefined) {
    const step = after.level - before.level;
    return step < 0 ? undefined : { shift: step === 0 ? 'same' : 'raised', by: 'level' };
  }
  const was = mostYears(strand, before);
  const shifts = new Set(
    [...mostYears(strand, after)].flatMap(([of, saying]) => {
      const earlier = was.get(of);
      return (earlier && intensityOf([strand], earlier, saying)?.shift) ?? [];
    }),
  );
  const [shift, ...others] = shifts;
  if (!shift || shift === 'lowered' || others.length > 0) return undefined;
  return { shift, by: 'years' };
}

/** The saying that asks the most years, for each thing that years are asked of. */
function mostYears(strand: Strand, { sayings }: Stand): ReadonlyMap<string, Saying> {
  const most = new Map<string, Saying>();
  for (const saying of sayings) {
    const { years } = saying.expectation;
    if (!years) continue;
    const of = wordingKey(years.of);
    const known = most.get(of);
    if (!known || intensityOf([strand], known, saying)?.shift === 'raised') most.set(of, saying);
  }
  return most;
}

function standsOf(ladder: Ladder, strand: Strand, asked: readonly Asked[]): Stand[] {
  const byTrack = Map.groupBy(asked, ({ role }) => role.track);
  return ladder.info.tracks.flatMap(({ id }) => {
    const here = byTrack.get(id);
    if (!here) return [];
    const sayings = sayingsOf(ladder, strand, here);
    const [furthest] = sayings;
    const level = furthest?.level === undefined ? {} : { level: furthest.level };
    return [{ track: id, sayings, roles: countRoles(here), ...level }];
  });
}

function sayingsOf(ladder: Ladder, strand: Strand, asked: readonly Asked[]): Saying[] {
  const alike = Map.groupBy(asked, ({ line: { expectation, section } }) =>
    [
      section,
      levelOf([strand], { expectation, section }),
      expectation.years?.min,
      expectation.years?.max,
      expectation.level,
      wordingKey(expectation.text),
    ].join('|'),
  );
  const inOrder = collateIn(ladder.info);
  return [...alike.values()]
    .flatMap(([first, ...more]) => (first ? [sayingOf(ladder, strand, first, more)] : []))
    .sort(
      (a, b) =>
        (b.level ?? -1) - (a.level ?? -1) ||
        b.askers.length - a.askers.length ||
        inOrder(a.expectation.text, b.expectation.text) ||
        byCodeUnit(a.section, b.section),
    );
}

function sayingOf(ladder: Ladder, strand: Strand, first: Asked, more: readonly Asked[]): Saying {
  const { expectation, section } = first.line;
  const level = levelOf([strand], { expectation, section });
  const askers = new Map<RoleId, Asker>();
  for (const { role, line, from } of [first, ...more]) {
    if (askers.has(role.id)) continue;
    askers.set(
      role.id,
      from ? { role, line: identityOf(line), from } : { role, line: line.expectation.id },
    );
  }
  const order = byGradeDescending(ladder);
  return {
    expectation,
    section,
    ...(level === undefined ? {} : { level }),
    askers: [...askers.values()].sort((a, b) => order(a.role, b.role)),
  };
}

function countRoles(asked: readonly Asked[]): number {
  return new Set(asked.map(({ role }) => role.id)).size;
}
