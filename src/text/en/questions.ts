import type { Pattern } from '../questionTypes.ts';

const ASKING =
  '(?:how (?:do|can|could|would|should) (?:i|we|you|one|someone|somebody)|how to|what (?:do|must|should) i (?:do|show|need|have)(?: to)?|what does it take to|i (?:want|need|would like) to)';
const ARTICLE = '(?:an? |the )?';
const AFTERTHOUGHT = '(?: (?:role|position|job|level|next|here|please))?';

/**
 * The questions that the search knows: the first that fits what was typed, in small
 * letters and without its signs. `about` is what it names.
 */
export const QUESTIONS: readonly Pattern[] = [
  ['sizes', /\b(?:thin|large|largest|big|biggest|oversized|small|smallest) steps?\b/],
  ['sizes', /\b(?:which|what) steps? (?:is|are) (?:too )?(?:thin|large|big|small|hard)\b/],
  [
    'pay',
    /\b(?:salar(?:y|ies)|pay(?! attention)|paid|wages?|compensation|bonus(?:es)?|earn|money)\b/,
  ],
  ['place', /\b(?:remote|remotely|wfh|work from home|hybrid|relocat(?:e|ion)|visas?|locations?)\b/],
  ['leave', /\b(?:holidays?|vacations?|pto|benefits|perks|(?:parental|sick) leave|days off)\b/],
  ['hiring', /\b(?:interviews?|hiring process|how (?:do|are) \w+ (?:hire|hired))\b/],
  ['time', /\bhow long (?:does|until|before|till|must)\b(?!.*\bto (?:become|reach|get)\b)/],
  [
    'switch',
    new RegExp(
      `^(?:${ASKING} )?(?:switch|change|move over|move back|go back|get)(?: back)? (?:in)?to ${ARTICLE}(?<about>management|people management|managing|ic|individual contributor)(?: track)?$`,
    ),
  ],
  [
    'become',
    new RegExp(
      `^(?:${ASKING} )?(?:become|get (?:promoted )?to(?: be(?:come)?)?|be promoted to|reach|(?:move|grow|rise|advance) (?:up )?(?:in)?to|qualify (?:as|for)) ${ARTICLE}(?<about>.+?)${AFTERTHOUGHT}$`,
    ),
  ],
  ['become', new RegExp(`^${ASKING} (?:be|make) ${ARTICLE}(?<about>.+?)${AFTERTHOUGHT}$`)],
  [
    'become',
    new RegExp(
      `^(?:becoming|getting to|promotion to|promoted to|(?:path|road|route|way|steps) to(?: become)?) ${ARTICLE}(?<about>.+?)${AFTERTHOUGHT}$`,
    ),
  ],
  [
    'become',
    new RegExp(
      `^how (?:far|long|many (?:steps|grades|years))(?: (?:away|is|are|it|does|take|until|till|to|from here|become|reach|get|am i from|before))+ ${ARTICLE}(?<about>.+?)(?: away)?$`,
    ),
  ],
  [
    'onward',
    /^(?:and )?where (?:can|could|do|does|will|would|might) (?:i|we|you|one|someone|somebody|it|this|this role) (?:go|lead|move|get|grow)(?: (?:to|on|on to))?(?: (?:from (?:here|there|this role|my role)|next))?$/,
  ],
  [
    'onward',
    /^(?:where to|what (?:comes )?next|next (?:steps?|roles?|moves?)) from (?:here|this role|my role)$/,
  ],
  ['onward', /^what can (?:i|we|you|one|someone) (?:become|do|be) (?:next|from here)$/],
  [
    'next',
    /^(?:promotions?|(?:get|getting|be|being) promoted|career|careers|whats next|what is next)$/,
  ],
  [
    'next',
    /\b(?:how|what|when|where)\b.*\b(?:next (?:level|step|role|grade|job)|promoted|promotion)\b/,
  ],
  ['next', /^(?:my )?next (?:level|step|role|grade|job)$/],
];

export interface Absence {
  /** What this ladder does not say. */
  readonly title: string;
  /** What it says instead. */
  readonly note: string;
}

/** What people look for and no ladder here holds: said, rather than nothing found. */
export const ABSENT: Readonly<Record<'pay' | 'place' | 'leave' | 'time', Absence>> = {
  pay: {
    title: 'Pay is not in this data',
    note: 'A grade says how roles stand to each other, not what they are paid. See what the data holds',
  },
  place: {
    title: 'Where people work is not in this data',
    note: 'Only what roles expect, as in the lines below where there are any. See what the data holds',
  },
  leave: {
    title: 'Benefits and time off are not in this data',
    note: 'It holds roles, grades, steps and what each role expects. See what the data holds',
  },
  time: {
    title: 'How long a step takes is not in this data',
    note: 'Some roles ask for years of experience. See which and how many',
  },
};

/** “path from … to …”, “… to …”, “… vs …”, “compare … and …”. */
export const BETWEEN =
  /^(?<wish>(?:find (?:a )?)?paths? |compare |from )?(?:from |between )?(?<from>.+?)(?: +(?<by>to|vs\.?|versus|with|and) +| *(?:→|->|=>) *)(?<to>.+)$/i;

/** “How do I get from … to …” is a path from one to the other. */
export const ASKED_FROM = /^(?!compare).*\b(?=from .+ to )/i;

/** “… from …”, the other way round. */
export const BACKWARDS = /^(?<to>.+?) +(?:(?:coming|starting) +)?from +(?<from>.+)$/i;

/** Two titles are joined by these in other wishes too: `sales and support`. */
export const ANY_TWO = /^(with|and)$/i;

/** The beginning of a wish for a comparison. */
export const COMPARING = /^compare/i;
