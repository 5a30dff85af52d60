import type { RelationKind } from '#src/domain/relations.ts';
import type { Gate, RoleStatus } from '#src/domain/role.ts';

export interface RelationWords {
  readonly name: string;
  /** What stands before the roles at the other end, seen from the role at its start and from the one at its end. */
  readonly forward: string;
  readonly backward: string;
}

/** The words of the ladder on screen, in one place. */
export const RELATION_WORDS: Readonly<Record<RelationKind, RelationWords>> = {
  promotion: {
    name: 'Promotion',
    forward: 'Leads to',
    backward: 'Reached from',
  },
  switch: {
    name: 'Switch of track',
    forward: 'Leads to',
    backward: 'Reached from',
  },
  equivalent: {
    name: 'Equivalent',
    forward: 'Equivalent to',
    backward: 'Equivalent to',
  },
  extends: {
    name: 'Builds on',
    forward: 'Builds on',
    backward: 'Roles that build on it',
  },
  'reports-to': {
    name: 'Reports to',
    forward: 'Reports to',
    backward: 'Reports to this role',
  },
  'specialty-of': {
    name: 'Specialty of',
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
};

export const STATUS_WORDS: Readonly<Record<RoleStatus, StatusWords>> = {
  open: {
    name: 'described',
    explained: 'its page says what it expects',
  },
  future: {
    name: 'future role',
    explained: 'announced, not hired for yet',
  },
  named: {
    name: 'not described yet',
    explained: 'we don’t have its description',
  },
};

export interface StatusWords {
  readonly name: string;
  readonly explained: string;
}

/** Of a role whose page was read only in part. */
export const READ_IN_PART = 'read in part';
/** Of what no source says, but a rule. */
export const INFERRED = 'inferred';
export const atLeastYears = (min: number) => `${min}+ years`;
export const yearsBetween = (min: number, max: number) => `${min}–${max} years`;
/** A level that is a number alone. */
export const levelNumbered = (level: string) => `level ${level}`;
/** The name of a relation within a sentence. */
export const relationWithin = (name: string) => `${name}`.toLowerCase();
