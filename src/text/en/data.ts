import type { Problem } from '#src/domain/problem.ts';
import type { Source } from '#src/domain/role.ts';
import { counted } from '../format.ts';
import type { Part } from '../part.ts';

export const findings = (count: number) => counted(count, 'finding');
export const files = (count: number) => counted(count, 'file');
export const moreSources = (count: number) => counted(count, 'more source');
export const grades = (count: number) => counted(count, 'grade');
export const whatItHolds = 'What it holds';
export const kind = 'Kind';
export const stated = 'Stated';
export const inferred = 'Inferred';
export const offline = 'Offline';
export const keptHere = (files: string, size: string) =>
  `The map and every page that you opened on this device open again without a network. All others can be kept here too: ${files}, ${size}.`;
export const keptFiles = 'Files kept on this device';
export const removeHere = 'Remove from this device';
export const fetching = 'Fetching';
export const fetchMissing = 'Fetch what is missing';
export const makeAvailable = 'Make available offline';
export const someOf = (count: string, files: string) => `${count} of ${files}`;
export const keepsNothing =
  'This browser keeps nothing here: that takes a secure connection and a window that is not private.';
export const countOf = (count: string, files: string) => `${count} of ${files}.`;
export const allKept = (files: string) => `All ${files} are on this device.`;
export const noRoom = (missing: string) =>
  `There is no more room on this device: ${missing} are missing.`;
export const notFetched = (missing: string) =>
  `${missing} could not be fetched. What came is kept.`;
export const missingOrChanged = (missing: string) => `${missing} are missing or have changed.`;
export const forMaintainers = 'For maintainers';
export const nothingRepaired =
  'Where a source is blank, wrong or contradicts itself the data keeps what it says and shows it here: nothing is silently repaired.';
export const inTheData = (findings: string) => `${findings} in the data`;
export const noFindings = 'Nothing: every reference resolves and every role says what it asks.';
export const findingsShown = (count: number, findings: string) => `${count} of ${findings}`;
export const showMore = (count: number) => `Show more of the ${count} that follow`;
export const notListed = (count: number) =>
  `Of each kind the first are listed. ${counted(count, 'more finding', 'more findings')} ${count === 1 ? 'is' : 'are'} printed by the data check.`;
export const kindsOfFindings = 'Kinds of findings';
export const showAll = 'Show all';
export const titledAsOf = (title: Part, day: Part): readonly Part[] => [
  title,
  ', as of ',
  day,
  '.',
];
export const wholeLadder = 'The whole ladder as files';
export const asFiles = (zip: Part, list: Part): readonly Part[] => [
  zip,
  ' holds all of it: the dataset folder with its editions, JSON, a workbook and a table. For other tools the data stands as JSON at addresses that stay: ',
  list,
  ' names every file and its JSON Schema.',
];
export const oneZip = 'One ZIP';
export const sources = 'Sources ';
export const noSources = 'The dataset names no sources.';
export const titleOfReport = (title: string) => `${title}: the data`;
export const rolesHeld = (roles: string, partial: number, future: number, named: number) =>
  `${roles} described${partial > 0 ? ` (${partial} read only in part)` : ''}, ${future} announced, ${named} not described yet.`;
export const gradesHeld = (grades: string, inferred: number, without: string) =>
  `${grades} stated, ${inferred} inferred, ${without} without one.`;
export const shownOf = (count: number, findings: string) => `${count} of ${findings}.`;
export const oneWholeFamily = '1 of these relations joins a whole job family and no single role.';
export const wholeFamilies = (count: string) =>
  `${count} of these relations join a whole job family and no single role.`;
export const day = (date: string) => `${date}`;
/** What follows a number. */
export interface OneOrMany {
  readonly one: string;
  readonly many: string;
}
/** What a dataset holds so many of. */
export const HOLDING_WORDS = {
  roles: { one: 'role', many: 'roles' },
  described: { one: 'described', many: 'described' },
  readInPart: { one: 'of these read only in part', many: 'of these read only in part' },
  announced: { one: 'announced for the future', many: 'announced for the future' },
  notDescribed: { one: 'not described yet', many: 'not described yet' },
  families: { one: 'job family', many: 'job families' },
  graded: { one: 'role with a grade', many: 'roles with a grade' },
  statedBySource: { one: 'stated by a source', many: 'stated by a source' },
  inferredWithReason: { one: 'inferred, with its reason', many: 'inferred, each with its reason' },
  ungraded: { one: 'role has none', many: 'roles have none' },
  expectations: { one: 'expectation', many: 'expectations' },
  withYears: { one: 'asks for years of experience', many: 'ask for years of experience' },
  inSkills: { one: 'belongs to a skill', many: 'belong to a skill' },
  indicators: {
    one: 'performance indicator beside them',
    many: 'performance indicators beside them',
  },
  hiringSteps: { one: 'hiring step', many: 'hiring steps' },
  relations: { one: 'relation', many: 'relations' },
} satisfies Readonly<Record<string, OneOrMany>>;

/** How much a finding weighs: one, and above several. */
export const SEVERITY_WORDS: Readonly<Record<Problem['severity'], OneOrMany>> = {
  error: { one: 'error', many: 'Errors' },
  warning: { one: 'warning', many: 'Warnings' },
  info: { one: 'remark', many: 'Remarks' },
};
export const KIND_WORDS: Readonly<Record<Source['kind'], string>> = {
  page: 'Job-family page',
  ladder: 'Career ladder',
  scale: 'Grade scale',
};
/** Whose words the data has of a source. */
export const WORDING_WORDS: Readonly<Record<NonNullable<Source['wording']>, string>> = {
  own: 'rewritten here',
  source: 'in its own words',
};
