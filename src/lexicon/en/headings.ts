import { words } from '../entries.ts';
import type { HeadingWords } from '../lexicon.ts';

/** What English headings announce besides the sections of expectations. */
export const EN_HEADINGS: HeadingWords = {
  names: [
    ['grade', 'job grade|job grades|job grade level|job level|pay grade|grade|grades|grade level'],
    [
      'indicators',
      'performance indicator|performance indicators|key performance indicators|kpi|kpis|success indicators',
    ],
    [
      'indicators',
      'performance measures|performance metrics|success metrics|success criteria|measures of success',
    ],
    ['hiring', 'hiring process|interview process|interviewing process|application process|hiring'],
    ['hiring', 'recruitment process|recruiting process|selection process|hiring steps|interviews'],
    ['hiring', 'hiring plan|interview plan|interview steps|hiring and interview process'],
    ['ladder', 'career ladder|career ladders|career path|career paths|career progression'],
    ['ladder', 'career development|career mobility|career growth|career opportunities|next steps'],
    [
      'ladder',
      'career ladder and progression|progression|promotion|promotions|moving to and moving from',
    ],
    [
      'levels',
      'levels|level|leveling|levelling|roles|job levels|role levels|job titles|career levels',
    ],
    ['specialties', 'specialties|specialty|specialities|speciality|specializations|specialization'],
    ['specialties', 'specialisations|specialisation|segments|segment|areas of specialization'],
    [
      'about',
      'overview|a brief overview|about the role|the role|role|role overview|summary|role summary',
    ],
    [
      'about',
      'job summary|job description|description|intro|introduction|purpose|position summary|about',
    ],
    [
      'about',
      'reporting structure|reporting|reports to|reporting line|reporting lines|reporting relationship',
    ],
    [
      'aside',
      'relevant links|related links|links|resources|additional resources|references|useful links',
    ],
    [
      'aside',
      'further reading|compensation|benefits|more information|additional information|see also',
    ],
    ['examples', 'examples|examples include|for example'],
    [
      'contents',
      'on this page|table of contents|contents|toc|other pages|related pages|more pages|all pages',
    ],
  ],
  sentences: [
    [
      'hiring',
      /^(?:what to expect (?:in|from|during) (?:the|our) (?:hiring|interview)|how we hire)/,
    ],
    [
      'indicators',
      /^how (?:you(?: will|'ll)? be measured|success is measured|is success measured)/,
    ],
    ['indicators', /^(?:what success looks like|measuring success|how we measure)/],
    ['ladder', /^(?:how you(?:'ll| will| can) grow|where you can go|moving (?:to|from)\b)/],
    ['aside', /^(?:preparing|how to prepare|interview (?:tips|prep)|tips\b|frequently asked)/],
    [
      'aside',
      /^(?:what (?:it(?:'s| is) like|we offer|you(?:'ll| will)? get\b)|life at\b|why (?:join|work))/,
    ],
    [
      'aside',
      /^(?:(?:our (?:culture|values|team|mission)|about (?:us|the team|the company|our)|(?:your )?perks)\b|about (?!you$)\p{L}+$)/u,
    ],
    [
      'about',
      /^(?:overview of|about|an overview of) (?:the|this) (?:role|job|position|team|page)s?$/,
    ],
    ['niceToHaves', /^(?:desirable|desired|preferred|optional)\b/],
    ['requirements', /^what (?:skills|experience|skills and experience|qualifications)\b/],
    ['about', /^your role (?:at|in|with)\b/],
    [
      'aside',
      /^for (?:all |our |new |hiring |people )?(?:managers|leads|leaders|employees|candidates|individual contributors|everyone|hr)$/,
    ],
  ],
  qualifiers: words(
    'additional general base basic key core main primary common specific minimum essential shared overall role job position other typical your our the required current all also of and team management',
  ),
  followers: words(
    'for of in across at as to unique on by include includes including plus and required',
  ),
  gathering: words('levels roles leveling levelling'),
};
