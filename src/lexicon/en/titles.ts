import {
  IC,
  LIKELY_IC,
  LIKELY_MANAGEMENT,
  levelNouns,
  levels,
  MANAGEMENT,
  ranks,
  words,
} from '../entries.ts';
import type { LevelCode, LevelNoun, LevelWord, TitleLexicon } from '../lexicon.ts';

/** Managers of these often manage a thing and not people. */
const THINGS =
  'account|accounts|alliances?|brand|campaigns?|category|change|channel|community|compliance|content|contracts?|data|demand|digital|events?|field marketing|growth|incident|marketing|office|partners?|partnerships?|portfolio|product|products|program|programme|programs|project|projects|release|renewals?|risk|social media|success|territory|vendor|web';

/** The words of English titles. */
export const EN_TITLES = {
  levels: new Map<string, LevelWord>([
    ...levels(-2, 'intern trainee apprentice'),
    ...levels(-1, 'entry junior associate'),
    ...levels(0, 'mid intermediate'),
    ...levels(1, 'senior'),
    ...levels(1.5, 'lead'),
    ...levels(2, 'staff'),
    ...levels(3, 'principal'),
    ...levels(4, 'distinguished'),
    ['manager', { height: 0, isRole: true, leads: 3 }],
    ...ranks(0, 'vice'),
    ...ranks(1, 'executive'),
    ...ranks(5, 'head director'),
    ...ranks(6, 'fellow'),
    ...ranks(7, 'president'),
    ...ranks(9, 'chief'),
  ]),
  levelNouns: new Map<string, LevelNoun>([
    ...levelNouns(
      '',
      'level, lvl, lv, grade, rank, rung, job level, job grade, pay grade, salary grade, career level',
    ),
    ...levelNouns('', 'career stage, grade level, job grade level, seniority, seniority level'),
    ...levelNouns('Band', 'band, pay band, salary band, job band, career band'),
    ...levelNouns('SFIA', 'sfia, sfia level'),
    ['tier', { name: 'Tier', isWeak: true }],
    ['class', { name: 'Class', isWeak: true }],
    ['zone', { name: 'Zone', isWeak: true }],
  ]),
  levelCodes: new Map<string, LevelCode>([
    ['IC', {}],
    ['L', {}],
    ...['M', 'P', 'E', 'T', 'G'].map((code): [string, LevelCode] => [code, { isWeak: true }]),
  ]),
  servedLevels: words(`
    support helpdesk desk teacher pupil student class classroom math maths mathematics incident bug issue ticket
    certification certificate diploma course trauma cache crossing fun
  `),
  counted: words(`
    part phase stage round step day week month quarter year chapter section appendix table figure example option note
    version release volume episode unit module interview question type war formula
    q h fy cy v
  `),
  jobs: words(`
    accountant actuary administrator adviser advisor advocate agent aide ambassador analyst animator apprentice
    architect assistant associate attorney auditor barrister bdr bookkeeper boss buyer cao captain carer cbo cdo ceo
    cfo chair chef chro cio ciso clerk clo cmo coach commander concierge constable consultant controller coo cook
    coordinator copywriter counsel cpo creator cro csm cso cto curator cxo dean dentist deputy designer developer
    economist editor engineer evangelist expert facilitator fellow foreman generalist hygienist illustrator
    instructor intern investigator keeper lawyer lead leader liaison marketer master matron mechanic midwife
    moderator nurse officer operator owner paralegal paramedic partner photographer physician pilot planner
    practitioner producer professional professor programmer publicist recruiter registrar rep representative
    researcher scientist sdr secretary sister solicitor sourcer specialist sre steward strategist supervisor surgeon
    tam teacher technician tester trainee trainer translator treasurer videographer warden writer
  `),
  doer: /(?:er|or|ist|yst|ant|ect|ian|ard|man)$/,
  noOne: words(`
    career order number computer customer user power center under over other offer water tower paper letter matter
    server container cluster layer folder member sector vector factor error door floor color ladder chapter quarter
    newsletter register cyber docker newer either whether stakeholder vendor peer answer bachelor further higher lower
    together another never ever later after harbor consumer barrier frontier better for or her per near year hour four
    our your their major minor prior senior junior superior behavior labor plant restaurant grant important relevant
    significant list exist assist resist consist human woman standard board forward reward toward onboard dashboard
    aspect project object subject direct effect respect expect collect deliver consider foster gather discover empower
    enter filter transfer refer prefer differ suffer administer uncover remember deeper wider broader bigger smaller
    greater faster stronger former latter rather outer inner upper master's cover theater disaster september october
    november december winter summer silver primer buffer router browser trigger parameter meter diameter character
    manner banner corner border shoulder soldier's offender monitor refactor honor favor flavor humor rumor humour
    behaviour labour colour favour honour flavour harbour neighbour endeavour interior exterior anterior posterior
    corridor mirror terror horror tractor motor indoor outdoor reactor connector select protect connect inspect detect
    reflect perfect intellect dialect defect infect neglect correct suspect want constant instant distant constraint
    dominant elegant abundant compliant brilliant infant elephant twist wrist checklist shortlist waitlist wishlist
    playlist award hard card safeguard regard keyboard billboard scorecard postcard hazard backward inward outward
    upward downward wizard leaderboard whiteboard clipboard guard onward orchard yard german roman catalyst guardian
    median victorian italian canadian australian indian asian vegetarian civilian
  `),
  notInTitles: words(`
    candidate interview what how why who you your we our is are will should can round rounds step steps example examples
    faq faqs with about moving read reads level levels role roles hiring summary overview
  `),
  fillers: words('a an the of and for in to at on de or s'),
  partWords: words('of for in'),
  levelPhrase: /-level\b/i,
  slips: new Map([['principle', 'principal']]),
  sameInTitles: new Map([
    ['intermediate', ''],
    ['role', ''],
    ['position', ''],
    ['job', ''],
    ['family', ''],
    ['leadership', 'management'],
    ['manage', 'manager'],
    ['engineering', 'engineer'],
    ['architecture', 'architect'],
  ]),
  tracks: {
    ic: ['ic', 'individual contributor'],
    management: ['m', 'mgmt', 'management', 'manager', 'people management', 'people manager'],
  },
  trackSigns: [
    {
      phrase:
        /\bassistant to\b|\b(executive|personal|administrative) (business )?(assistant|administrator)\b/,
      says: IC,
    },
    { phrase: /\bchief of staff\b/, says: LIKELY_IC },
    { phrase: /\b(art|creative) director\b/, says: LIKELY_MANAGEMENT },
    {
      phrase:
        /\b(chief|ceo|cto|cfo|coo|cio|ciso|cmo|cpo|cro|chro|cxo|[aes]?vp|vice president|president)\b/,
      says: MANAGEMENT,
    },
    {
      phrase:
        /\bdirectors?\b|\bhead of\b|^(senior |global |regional )*head\b(?! \w)|\bsupervisor\b/,
      says: MANAGEMENT,
    },
    {
      phrase:
        /^((senior|sr|junior|jr|associate|general|group|global|regional|assistant|deputy) )*managers?\b/,
      says: MANAGEMENT,
    },
    { phrase: /\b(engineering|people|team|general) managers?\b/, says: MANAGEMENT },
    { phrase: new RegExp(`\\bgroup (${THINGS}) managers?\\b`), says: LIKELY_MANAGEMENT },
    { phrase: new RegExp(`\\b(${THINGS}) managers?\\b`), says: LIKELY_IC },
    { phrase: /\b(tech|technical) leads?\b|\bscrum masters?\b/, says: LIKELY_IC },
    {
      phrase: /\bmanagers?\b|\bmanaging\b|\b(team|group|section|chapter|shift) leads?\b|\bleader\b/,
      says: LIKELY_MANAGEMENT,
    },
    {
      phrase:
        /\bhead (chef|nurse|teacher|coach|cook)\b|\b(headteacher|foreman|matron|dean|commander)s?\b/,
      says: LIKELY_MANAGEMENT,
    },
    {
      phrase:
        /\b(engineer|developer|programmer|designer|architect|counsel|scientist|researcher|analyst)s?\b/,
      says: IC,
    },
    {
      phrase:
        /\b(recruiter|sourcer|writer|editor|specialist|coordinator|administrator|consultant|advocate)s?\b/,
      says: IC,
    },
    {
      phrase:
        /\b(representative|assistant|accountant|auditor|strategist|technician|evangelist|intern|trainer)s?\b/,
      says: IC,
    },
    {
      phrase:
        /\b(nurse|midwife|teacher|professor|lecturer|welder|electrician|plumber|carpenter|driver|cook|librarian)s?\b/,
      says: IC,
    },
    {
      phrase:
        /\b(paramedic|solicitor|barrister|actuary|dentist|hygienist|cashier|receptionist|bricklayer|hairdresser|waiter)s?\b/,
      says: IC,
    },
    {
      phrase: /\b(constable|worker|attendant|labourer|laborer|carer|caretaker|cleaner)s?\b/,
      says: IC,
    },
    { phrase: /\b(distinguished|fellow|principal|staff)\b/, says: IC },
    { phrase: /\bbusiness partners?\b/, says: LIKELY_IC },
    { phrase: /\bmanagement\b|\bleadership\b/, says: LIKELY_MANAGEMENT },
  ],
  capitals: words('it hr ux qa pr ai ml sre'),
  sentence: {
    roleNouns: words('role roles position positions job jobs level levels title titles post posts'),
    trailing: words('family families grade member members team track above specialty'),
    leading: words(`
      the a an that those these of for our their its your all any either both same other existing above general current
      specific regular described defined listed outlined expected mentioned from performance to what who is are as being
      every each role position level job
    `),
    stops: words(`
      who whom whose which that where when while if once after before but plus as at with by on through via during
      because since is are was were be been will would can could may might must should shall has have had requires
      require required including includes include such based defined described listed above below directly you we they
      this these it not from per depending unless until within throughout across upon then so except extends extend
      reports report acts act serves serve builds build moves move progresses progress advances inherits also only
      without under into onto to in-line whenever responsible rather than
    `),
    joiners: words('of for in and or & / - – — the a an'),
  },
  wordForms: [],
} satisfies TitleLexicon;
