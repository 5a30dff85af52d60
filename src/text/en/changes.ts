import type { ChangeKind, ChangeSeverity } from '#src/domain/editions/change.ts';
import { counted } from '../format.ts';

/** What each kind of change is called, where what changed stands beside it. */
export const CHANGE_WORDS: Readonly<Record<ChangeKind, string>> = {
  'scale-changed': 'Another scale of grades',
  'grades-renamed': 'Grades are called otherwise',
  'theme-added': 'New theme',
  'theme-gone': 'Theme removed',
  'theme-renamed': 'Theme renamed',
  'strand-added': 'New skill',
  'strand-gone': 'Skill removed',
  'strand-renamed': 'Skill renamed',
  'levels-changed': 'Other levels of a skill',
  'levels-reworded': 'Levels of a skill reworded',
  'strand-filed': 'Filed otherwise',
  'family-added': 'New job family',
  'family-gone': 'Job family removed',
  'family-renamed': 'Job family renamed',
  'family-moved': 'Moved to another department',
  'family-filed': 'Filed under another id',
  'role-added': 'New role',
  'role-gone': 'Role removed',
  'role-renamed': 'Renamed',
  'role-regraded': 'Another grade',
  'role-retracked': 'Another track',
  'role-moved': 'Moved to another job family',
  'role-described': 'Described for the first time',
  'role-undescribed': 'No longer described',
  'role-status': 'Another status',
  'role-filed': 'Filed otherwise',
  'step-added': 'New step',
  'step-gone': 'Step removed',
  'gate-changed': 'Another gate',
  'relation-added': 'New relation',
  'relation-gone': 'Relation removed',
  'inheritance-changed': 'Takes over something else',
  'relation-filed': 'Noted otherwise',
  'line-new': 'New',
  'line-raised': 'Clearly higher',
  'line-lowered': 'Clearly lower',
  'line-reworded': 'Reworded',
  'line-gone': 'Removed',
  'line-moved': 'Moved',
  'line-detailed': 'Other details',
  'line-filed': 'Filed otherwise',
  'indicators-changed': 'Other performance indicators',
  'hiring-changed': 'Another hiring process',
  'summary-changed': 'Another summary',
  'left-out-changed': 'Other specialties and the like, which are not asked of everybody',
};

/** What somebody who was hired by the earlier edition should make of it. */
export const SEVERITY_WORDS: Readonly<Record<ChangeSeverity, string>> = {
  major: 'major: more is asked, or something is gone',
  minor: 'minor: something is new, and nobody is asked for more',
  patch: 'wording alone',
};

export const changeCount = (count: number) => counted(count, 'change');
export const changedSince = (title: string) => `What changed: ${title}`;
export const between = (from: string, to: string) => `From ${from} to ${to}.`;
export const NOTHING_CHANGED = 'Nothing that anybody reads has changed.';
export const proposedVersion = (now: string, next: string) => `Proposed version: ${now} → ${next}.`;
export const saysNothingOf = (families: string) =>
  `One of the two says nothing of ${families}: of these nothing counts as new or gone.`;
export const UNSURE = 'a page was read only in part: it may have stood there';
export const OF_WHOLE_FAMILY = 'Every role of the family';
export const nowIn = (section: string) => `now ${section}`;
export const nowOf = (owner: string) => `now of ${owner}`;
export const ofSkill = (skill: string) => `of the skill “${skill}”`;
export const NONE = 'none';
export const OPTIONAL = 'optional';
export const nowWith = (what: string) => `now with ${what}`;
export const nowWithout = (what: string) => `now without ${what}`;
export const tooLong = (count: string) =>
  `${count} in all: too many to list here, so they are counted.`;

export const COLUMNS = {
  family: 'Job family',
  role: 'Role',
  change: 'Change',
  severity: 'Severity',
  before: 'Before',
  after: 'After',
  sourceBefore: 'Source before',
  sourceAfter: 'Source after',
} as const;
