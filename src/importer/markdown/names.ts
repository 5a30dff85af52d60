/** What a heading announces. */
export type Kind =
  | 'responsibilities'
  | 'requirements'
  | 'niceToHaves'
  | 'indicators'
  | 'hiring'
  | 'grade'
  | 'ladder'
  | 'levels'
  | 'specialties'
  | 'about'
  | 'aside'
  | 'contents';

/** Names of sections, as the end of a heading or the whole of it. */
export const NAMES: readonly (readonly [Kind, string])[] = [
  ['grade', 'job grade|job grades|job grade level|job level|pay grade|grade|grades|grade level'],
  [
    'indicators',
    'performance indicator|performance indicators|key performance indicators|kpi|kpis',
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
    'responsibilities',
    'responsibilities|responsibility|duties|accountabilities|expectations|tasks',
  ],
  [
    'responsibilities',
    'key duties|job duties|day to day|roles and responsibilities|duties and responsibilities',
  ],
  [
    'responsibilities',
    'scope of work|job responsibilities|deliverables|expectation|in this role|the job',
  ],
  ['requirements', 'requirements|requirement|qualifications|qualification|must haves|must have'],
  [
    'requirements',
    'prerequisites|criteria|minimum qualifications|basic qualifications|candidate profile',
  ],
  ['niceToHaves', 'nice to haves|nice to have|nice to have requirements|nice to have requirement'],
  ['niceToHaves', 'preferred|preferred qualifications|preferred requirements|preferred experience'],
  [
    'niceToHaves',
    'preferred skills|bonus points|bonus|bonus skills|desired|desirable|desirables|good to have|good to haves',
  ],
  [
    'niceToHaves',
    'desired qualifications|desired skills|desired experience|extra credit|pluses|a plus',
  ],
  [
    'niceToHaves',
    'nice to have skills|nice to have qualifications|nice to have experience|optional requirements',
  ],
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
  ['contents', 'on this page|table of contents|contents|toc'],
];

/** Words that name a section only where nothing around them does. */
export const WEAK: readonly (readonly [Kind, string])[] = [
  [
    'requirements',
    'experience|professional experience|skills|technical|technical skills|knowledge',
  ],
  ['requirements', 'skills and experience|experience and skills|education|background|competencies'],
  [
    'requirements',
    'abilities|attributes|qualities|traits|characteristics|languages|certifications|technical requirements|technical experience',
  ],
  ['requirements', 'work experience|education and experience|technical competencies|soft skills'],
];

/** Openings of headings that are sentences: `What you'll do`, `You should apply if…`. */
export const SENTENCES: readonly (readonly [Kind, RegExp])[] = [
  ['hiring', /^(?:what to expect (?:in|from|during) (?:the|our) (?:hiring|interview)|how we hire)/],
  ['indicators', /^how (?:you(?: will|'ll)? be measured|success is measured|is success measured)/],
  ['indicators', /^(?:what success looks like|measuring success|how we measure)/],
  ['ladder', /^(?:how you(?:'ll| will| can) grow|where you can go|moving (?:to|from)\b)/],
  [
    'niceToHaves',
    /^(?:bonus (?:points )?(?:if|for)|it(?:'s| is) a (?:plus|bonus)|even better|extra points)/,
  ],
  [
    'niceToHaves',
    /^(?:you may also|ideally|preferred\b|nice[ -]to[ -]ha|also great|it(?:'d| would) be (?:great|nice))/,
  ],
  [
    'niceToHaves',
    /^(?:we'd also love|great if|(?:great|strong) candidates (?:may|might|will) (?:also )?have)/,
  ],
  [
    'requirements',
    /^what (?:you(?:'ll| will|'d| would)? (?:need|bring|have|should (?:have|bring))|it takes)/,
  ],
  ['requirements', /^(?:what|who) we(?:'re| are)? look(?:ing)? for/],
  ['requirements', /^who (?:you are|are you|should apply|we are looking)/],
  [
    'requirements',
    /^you (?:should apply|may be a|might be a|are a (?:good |great )?fit|have\b|bring\b|are\b)/,
  ],
  [
    'requirements',
    /^you(?:'ve got|'re a|(?:'ll| will| would) (?:be an? |thrive)|'ll need| will need|'ll bring|'ll have|'ll be able to thrive| must)/,
  ],
  ['requirements', /^(?:about you\b|must[ -]have|your (?:profile|background|experience|skills))/],
  [
    'requirements',
    /^(?:the|our|an|your) ideal candidate|^ideal candidate|^we(?:'re| are) looking for/,
  ],
  ['requirements', /^(?:required\b|minimum (?:requirements|qualifications|skills|experience))/],
  ['aside', /^(?:preparing|how to prepare|interview (?:tips|prep)|tips\b|frequently asked)/],
  [
    'aside',
    /^(?:what (?:it(?:'s| is) like|we offer|you(?:'ll| will)? get\b)|life at\b|why (?:join|work)|projects you (?:might|may|could|can|will))/,
  ],
  [
    'aside',
    /^(?:(?:our (?:culture|values|team|mission)|about (?:us|the team|the company|our)|(?:your )?perks)\b|about \p{L}+$)/u,
  ],
  [
    'responsibilities',
    /^what (?:you(?:'ll| will|'d| would| can| may| might)? (?:be |)(?:do|work on|expect|own|deliver|responsible))/,
  ],
  ['responsibilities', /^what (?:will you|you will|to expect|we expect|do(?:es)? )/],
  ['responsibilities', /^(?:as an? |in this (?:role|position|job))/],
  [
    'responsibilities',
    /^you(?:'ll| will| would)(?: be)?(?: be)? ?(?:responsible|expected|doing|$)/,
  ],
  ['responsibilities', /^how you(?:'ll| will| can) (?:contribute|help|make)/],
  [
    'responsibilities',
    /^(?:a |your )?(?:typical )?day[ -](?:in|to)\b|^day in the life|^your (?:role|mission|impact|tasks)/,
  ],
];
