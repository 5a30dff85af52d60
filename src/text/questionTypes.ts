/** What a question is about. */
export type QuestionKind =
  | 'become'
  | 'switch'
  | 'next'
  | 'onward'
  | 'sizes'
  | 'hiring'
  | 'experience'
  | 'time'
  | 'pay'
  | 'place'
  | 'leave';

/** How a question is asked, in small letters and without its signs; `about` is what it names. */
export type Pattern = readonly [kind: QuestionKind, asked: RegExp];
