import type { LineKind, Mark, Side } from '#src/domain/plan/plan.ts';
import type { MissingOfCase, MissingOfLine } from '#src/domain/plan/promotionCase.ts';
import { MARK_WORDS } from '#src/text/planWords.ts';

/** The words of the document: it is read by others, so nobody is called I or you. */
export const CASE_WORDS = {
  title: 'Promotion case',
  summary: 'Summary',
  evidence: 'Evidence',
  due: 'Aimed for by',
  missing: 'Still to come',
  before: 'Before',
} as const;

export const ASSESSMENT_WORDS: Readonly<Record<Side, string>> = {
  own: 'Own assessment',
  manager: 'Manager’s assessment',
};

export const NOTE_WORDS: Readonly<Record<Side, string>> = {
  own: 'Own note',
  manager: 'Manager’s comment',
};

export const KIND_WORDS: Readonly<Record<LineKind, string>> = {
  new: 'New',
  raised: 'Clearly higher',
  changed: 'Worded differently',
  kept: 'Asked before too',
};

/** What a reader of a line would look for, said without blame. */
export const MISSING_OF_LINE_WORDS: Readonly<Record<MissingOfLine, string>> = {
  'no-mark': 'not assessed by its owner yet',
  'not-yet': 'not begun yet',
  sometimes: 'done sometimes so far',
  'sides-differ': 'the two assessments differ, which is worth a talk',
  'no-evidence': 'no evidence written down yet',
};

/** The same of the whole case, to whoever writes it. */
export const MISSING_OF_CASE_WORDS: Readonly<Record<MissingOfCase, string>> = {
  'not-described':
    'Nobody has described yet what this role asks, so there is nothing to hold your work against.',
  'gate-unknown':
    'It is not certain what this step takes besides its expectations. Ask before you hand this in.',
  'no-summary':
    'A summary helps whoever reads only the first page: two or three sentences on why now.',
  'no-lines': 'No expectation is chosen. Take in the ones that you want to show.',
};

export function markInWords(mark: Mark | undefined): string {
  return mark ? MARK_WORDS[mark].name : 'none yet';
}
