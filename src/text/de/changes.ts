import type { ChangeKind, ChangeSeverity } from '#src/domain/editions/change.ts';
import { counted } from '../format.ts';

/** What each kind of change is called, where what changed stands beside it. */
export const CHANGE_WORDS: Readonly<Record<ChangeKind, string>> = {
  'scale-changed': 'Eine andere Skala der Stufen',
  'grades-renamed': 'Stufen heißen anders',
  'theme-added': 'Neues Thema',
  'theme-gone': 'Thema entfallen',
  'theme-renamed': 'Thema umbenannt',
  'strand-added': 'Neue Fähigkeit',
  'strand-gone': 'Fähigkeit entfallen',
  'strand-renamed': 'Fähigkeit umbenannt',
  'levels-changed': 'Andere Ausprägungen einer Fähigkeit',
  'levels-reworded': 'Ausprägungen einer Fähigkeit anders formuliert',
  'strand-filed': 'Anders geführt',
  'family-added': 'Neue Jobfamilie',
  'family-gone': 'Jobfamilie entfallen',
  'family-renamed': 'Jobfamilie umbenannt',
  'family-moved': 'In einem anderen Bereich',
  'family-filed': 'Unter einer anderen Kennung geführt',
  'role-added': 'Neue Rolle',
  'role-gone': 'Rolle entfallen',
  'role-renamed': 'Umbenannt',
  'role-regraded': 'Andere Stufe',
  'role-retracked': 'Andere Laufbahn',
  'role-moved': 'In einer anderen Jobfamilie',
  'role-described': 'Erstmals beschrieben',
  'role-undescribed': 'Nicht mehr beschrieben',
  'role-status': 'Anderer Stand',
  'role-filed': 'Anders geführt',
  'step-added': 'Neuer Schritt',
  'step-gone': 'Schritt entfallen',
  'gate-changed': 'Andere Bedingung',
  'relation-added': 'Neue Beziehung',
  'relation-gone': 'Beziehung entfallen',
  'inheritance-changed': 'Übernimmt anderes',
  'relation-filed': 'Anders angemerkt',
  'line-new': 'Neu',
  'line-raised': 'Eindeutig höher',
  'line-lowered': 'Eindeutig niedriger',
  'line-reworded': 'Anders formuliert',
  'line-gone': 'Entfallen',
  'line-moved': 'Verschoben',
  'line-detailed': 'Andere Einzelheiten',
  'line-filed': 'Anders geführt',
  'indicators-changed': 'Andere Kennzahlen',
  'hiring-changed': 'Anderes Auswahlverfahren',
  'summary-changed': 'Andere Zusammenfassung',
  'left-out-changed':
    'Andere Spezialisierungen und dergleichen, die nicht von allen erwartet werden',
};

/** What somebody who was hired by the earlier edition should make of it. */
export const SEVERITY_WORDS: Readonly<Record<ChangeSeverity, string>> = {
  major: 'groß: Es wird mehr erwartet, oder etwas ist entfallen',
  minor: 'klein: Etwas ist neu, und von niemandem wird mehr erwartet',
  patch: 'nur andere Worte',
};

export const changeCount = (count: number) => counted(count, 'Änderung', 'Änderungen');
export const changedSince = (title: string) => `Was sich geändert hat: ${title}`;
export const between = (from: string, to: string) => `Von ${from} bis ${to}.`;
export const NOTHING_CHANGED = 'Nichts, was jemand liest, hat sich geändert.';
export const proposedVersion = (now: string, next: string) =>
  `Vorgeschlagene Version: ${now} → ${next}.`;
export const saysNothingOf = (families: string) =>
  `Einer der beiden Stände sagt nichts über ${families}: Davon gilt nichts als neu oder entfallen.`;
export const UNSURE = 'eine Seite wurde nur zum Teil gelesen: Es kann dort gestanden haben';
export const OF_WHOLE_FAMILY = 'Alle Rollen der Familie';
export const nowIn = (section: string) => `jetzt ${section}`;
export const nowOf = (owner: string) => `jetzt bei ${owner}`;
export const ofSkill = (skill: string) => `der Fähigkeit „${skill}“`;
export const NONE = 'keine';
export const OPTIONAL = 'freiwillig';
export const nowWith = (what: string) => `jetzt mit ${what}`;
export const nowWithout = (what: string) => `jetzt ohne ${what}`;
export const tooLong = (count: string) =>
  `Insgesamt ${count}: zu viele, um sie hier aufzuführen; darum nur gezählt.`;

export const COLUMNS = {
  family: 'Jobfamilie',
  role: 'Rolle',
  change: 'Änderung',
  severity: 'Gewicht',
  before: 'Vorher',
  after: 'Nachher',
  sourceBefore: 'Quelle vorher',
  sourceAfter: 'Quelle nachher',
} as const;
