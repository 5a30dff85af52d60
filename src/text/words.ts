import type { JudgedPair } from '#src/domain/judgement.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import { RELATIONS, type RelationKind } from '#src/domain/relations.ts';
import type { Gate, Relation, Role, RoleStatus, Years } from '#src/domain/role.ts';
import { counted } from './format.ts';
import { gradeName } from './grades.ts';

interface RelationWords {
  readonly name: string;
  readonly explained: string;
  /** What stands before the roles at the other end, seen from the role at its start and from the one at its end. */
  readonly forward: string;
  readonly backward: string;
}

/** The words of the ladder on screen, in one place. */
export const RELATION_WORDS: Readonly<Record<RelationKind, RelationWords>> = {
  promotion: {
    name: 'Promotion',
    explained: 'a step up on the same track',
    forward: 'Leads to',
    backward: 'Reached from',
  },
  switch: {
    name: 'Switch of track',
    explained: 'a step between individual work and management',
    forward: 'Leads to',
    backward: 'Reached from',
  },
  equivalent: {
    name: 'Equivalent',
    explained: 'called equal by its page',
    forward: 'Equivalent to',
    backward: 'Equivalent to',
  },
  extends: {
    name: 'Builds on',
    explained: 'inherits what the other role expects',
    forward: 'Builds on',
    backward: 'Roles that build on it',
  },
  'reports-to': {
    name: 'Reports to',
    explained: 'has the other role as manager',
    forward: 'Reports to',
    backward: 'Reports to this role',
  },
  'specialty-of': {
    name: 'Specialty of',
    explained: 'a special form of the other role',
    forward: 'Specialty of',
    backward: 'Specialties',
  },
};

export const GATE_WORDS: Readonly<Record<Gate, string>> = {
  merit: 'when you are ready',
  'merit-and-company-need': 'when you are ready and the company needs the role',
};

/** Said where sources name several for one step. */
export const GATES_DISAGREE = 'sources disagree on what it takes';

/** What that means for who asks. */
export const GATE_EXPLAINED: Readonly<Record<Gate, string>> = {
  merit: 'The step is yours once you show what the role asks.',
  'merit-and-company-need':
    'Besides showing what the role asks, there has to be a place for one more of it.',
};

/** The same beside a line of the map. */
export const GATE_SHORT: Readonly<Record<Gate, string>> = {
  merit: 'when ready',
  'merit-and-company-need': 'when ready and needed',
};

/** What stations of the map bear: where somebody is, and where a route begins and ends. */
export const ROUTE_WORDS = {
  here: 'You',
  start: 'Start',
  goal: (steps: number) => `${steps} Goal`,
} as const;

export const STATUS_WORDS: Readonly<Record<RoleStatus, StatusWords>> = {
  open: {
    name: 'described',
    plural: 'Described',
    explained: 'its page says what it expects',
  },
  future: {
    name: 'future role',
    plural: 'Future roles',
    explained: 'announced, not hired for yet',
  },
  named: {
    name: 'not described yet',
    plural: 'Not described yet',
    explained: 'we don’t have its description',
  },
};

interface StatusWords {
  readonly name: string;
  /** Above several of them. */
  readonly plural: string;
  readonly explained: string;
}

/** What is unusual of a role's entry: that it is not described or yet to come, or that its page was read only in part. */
export function statusesOf({ status, partial }: Role): readonly Omit<StatusWords, 'plural'>[] {
  return [
    ...(status === 'open' ? [] : [STATUS_WORDS[status]]),
    ...(partial === undefined ? [] : [{ name: 'read in part', explained: partial }]),
  ];
}

/** The same in short. */
export function statusNames(role: Role): readonly string[] {
  return statusesOf(role).map(({ name }) => name);
}

/** `Grade 8 · M · not described yet`: what a card says below its title. */
export function roleInShort({ info }: Ladder, role: Role): string {
  const { grade, track } = role;
  const words = [
    gradeName(grade?.value),
    info.tracks.find(({ id }) => id === track)?.short ?? track,
    ...statusNames(role),
  ];
  return words.join(' · ');
}

/** `2–5 years`, `5+ years`, `10 years`, `1 year`. */
export function yearsInWords({ min, max }: Years): string {
  if (max === undefined) return `${min}+ years`;
  return max === min ? counted(min, 'year') : `${min}–${max} years`;
}

/** From what to what an expectation grew or shrank: `2–5 years → 5+ years`, `contributes → owns`; nothing else is told. */
export function growthInWords({ before, after, intensity }: JudgedPair): string | undefined {
  const [was, is] = [before.expectation, after.expectation];
  if (!intensity || intensity.shift === 'same') return undefined;
  if (intensity.by === 'years' && was.years && is.years) {
    return `${yearsInWords(was.years)} → ${yearsInWords(is.years)}`;
  }
  return intensity.by === 'level' && was.level && is.level
    ? `${levelInWords(was.level)} → ${levelInWords(is.level)}`
    : undefined;
}

/** `level 3` of a number alone; other levels are words of their own. */
export function levelInWords(level: string): string {
  return /^[\d.]+$/.test(level) ? `level ${level}` : level;
}

/** What is to be known of a tie besides its kind of neighbour: the switch, the gates and whether it is inferred. */
export function tieInWords({
  relations,
}: {
  readonly relations: readonly Pick<Relation, 'kind' | 'gate' | 'basis'>[];
}): string {
  const gates = new Set(relations.flatMap(({ gate }) => gate ?? []));
  const words = relations.flatMap(({ kind, gate, basis }) => [
    ...(RELATIONS[kind].step === 'across' ? [RELATION_WORDS[kind].name.toLowerCase()] : []),
    ...(gate ? [gates.size > 1 ? GATES_DISAGREE : GATE_WORDS[gate]] : []),
    ...(basis === 'inferred' ? ['inferred'] : []),
  ]);
  return [...new Set(words)].join(' · ');
}
