import type { RelationKind } from '#src/domain/relations.ts';
import type { Gate, RoleStatus } from '#src/domain/role.ts';
import type { RelationWords, StatusWords } from '../en/words.ts';

export const RELATION_WORDS: Readonly<Record<RelationKind, RelationWords>> = {
  promotion: {
    name: 'Beförderung',
    forward: 'Führt zu',
    backward: 'Erreichbar von',
  },
  switch: {
    name: 'Wechsel der Laufbahn',
    forward: 'Führt zu',
    backward: 'Erreichbar von',
  },
  equivalent: {
    name: 'Gleichwertig',
    forward: 'Gleichwertig mit',
    backward: 'Gleichwertig mit',
  },
  extends: {
    name: 'Baut auf',
    forward: 'Baut auf',
    backward: 'Rollen, die darauf aufbauen',
  },
  'reports-to': {
    name: 'Berichtet an',
    forward: 'Berichtet an',
    backward: 'Berichtet an diese Rolle',
  },
  'specialty-of': {
    name: 'Spezialisierung von',
    forward: 'Spezialisierung von',
    backward: 'Spezialisierungen',
  },
};

export const GATE_WORDS: Readonly<Record<Gate, string>> = {
  merit: 'sobald man bereit ist',
  'merit-and-company-need': 'sobald man bereit ist und die Rolle gebraucht wird',
};

export const GATES_DISAGREE = 'die Quellen nennen verschiedene Bedingungen';

export const GATE_EXPLAINED: Readonly<Record<Gate, string>> = {
  merit: 'Der Schritt steht offen, sobald das gezeigt ist, was die Rolle verlangt.',
  'merit-and-company-need':
    'Außer dem, was die Rolle verlangt, braucht es eine freie Stelle für eine weitere Person.',
};

export const GATE_SHORT: Readonly<Record<Gate, string>> = {
  merit: 'wenn bereit',
  'merit-and-company-need': 'wenn bereit und gebraucht',
};

export const ROUTE_WORDS = {
  here: 'Sie',
  start: 'Start',
  goal: (steps: number) => `${steps} Ziel`,
};

export const STATUS_WORDS: Readonly<Record<RoleStatus, StatusWords>> = {
  open: {
    name: 'beschrieben',
    explained: 'die eigene Seite sagt, was erwartet wird',
  },
  future: {
    name: 'künftige Rolle',
    explained: 'angekündigt, noch nicht zu besetzen',
  },
  named: {
    name: 'noch nicht beschrieben',
    explained: 'eine Beschreibung liegt nicht vor',
  },
};

export const READ_IN_PART = 'nur teilweise gelesen';
export const INFERRED = 'abgeleitet';
export const atLeastYears = (min: number) => `ab ${min} Jahren`;
export const yearsBetween = (min: number, max: number) => `${min}–${max} Jahre`;
export const levelNumbered = (level: string) => `Niveau ${level}`;
export const relationWithin = (name: string) => `${name}`;
