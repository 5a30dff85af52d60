import type { Titled } from '#src/domain/role.ts';
import type { Staged } from './phrases.ts';
import type { TrackId } from './plan.ts';
import type { Some } from './random.ts';

/** What grows from rung to rung. A strand without stages for a track is not asked of it. */
export interface StrandPhrases extends Titled {
  readonly theme: string;
  readonly section: 'responsibilities' | 'requirements';
  /** How far it has grown at each stage, whatever the track; left out where years tell it. */
  readonly levels?: Staged<string>;
  readonly stages: Readonly<Partial<Record<TrackId, Staged<string>>>>;
}

export const STRANDS: Some<StrandPhrases> = [
  {
    id: 'estimating',
    title: 'Estimating work',
    theme: 'delivery',
    section: 'responsibilities',
    levels: ['estimates tasks', 'estimates projects', 'keeps teams comparable', 'sets the method'],
    stages: {
      ic: [
        'Say early how long a task will take, and when that changes',
        'Estimate whole projects and name what could upset them',
        'Keep the estimates of several teams honest and comparable',
        'Decide how {subject} work is estimated everywhere',
      ],
    },
  },
  {
    id: 'faults',
    title: 'Faults and repairs',
    theme: 'safety',
    section: 'responsibilities',
    levels: ['reports them', 'removes their causes', 'leads the search', 'answers for them'],
    stages: {
      ic: [
        'Report {subject} faults with all that is needed to see them again',
        'Find the causes of {subject} faults and remove them',
        'Lead the search for causes that several teams share',
        'Answer for {subject} faults that the public would notice',
      ],
    },
  },
  {
    id: 'tools',
    title: 'Tools and methods',
    theme: 'craft',
    section: 'responsibilities',
    levels: ['uses them', 'improves them', 'chooses them', 'brings in new ones'],
    stages: {
      ic: [
        'Use the common {subject} tools as their guides describe',
        'Improve the tools that the team uses every day',
        'Choose methods that several teams can keep up for years',
        'Bring in methods that nobody here has tried',
      ],
    },
  },
  {
    id: 'review',
    title: 'Reviewing the work of others',
    theme: 'craft',
    section: 'responsibilities',
    levels: ['asks for it', 'reviews teammates', 'raises the bar', 'sets the standard'],
    stages: {
      ic: [
        'Ask for review early and act on what it finds',
        'Review what teammates make, kindly and without delay',
        'Raise what passes for good work across several teams',
        'Set the standard by which {subject} work is judged',
      ],
    },
  },
  {
    id: 'guiding',
    title: 'Guiding others',
    theme: 'people',
    section: 'responsibilities',
    levels: [
      'helps others along',
      'guides beginners',
      'prepares the experienced',
      'prepares successors',
    ],
    stages: {
      ic: [
        'Share what was learned with those who start later',
        'Guide newcomers through their first months',
        'Help experienced colleagues to reach their next rung',
        'Pass on the trade to those who will shape it next',
      ],
      management: [
        'Help each person of the team to grow in a way of their own',
        'Coach first-time managers',
        'Prepare managers for the work of a director',
        'Prepare the people who will one day lead the department',
      ],
    },
  },
  {
    id: 'explaining',
    title: 'Explaining the work',
    theme: 'writing',
    section: 'responsibilities',
    levels: ['informs the team', 'informs neighbours', 'informs departments', 'speaks for all'],
    stages: {
      ic: [
        'Write down finished tasks so that others can follow them',
        'Explain {subject} decisions to people of other trades',
        'Present results to the heads of several departments',
        'Speak for {subject} matters outside the organisation',
      ],
      management: [
        'Tell the team what is decided elsewhere, and why',
        'Report on several teams in words that all of them accept',
        'Explain the course of {subject} to other departments',
        'Speak for the organisation in hard moments',
      ],
    },
  },
  {
    id: 'listening',
    title: 'Listening to those we serve',
    theme: 'customers',
    section: 'responsibilities',
    levels: ['hears them', 'learns from them', 'works closely with them', 'thinks ahead for them'],
    stages: {
      ic: [
        'Join visits to the people who depend on the work',
        'Turn what visitors tell into better {subject} service',
        'Keep several teams close to the people they serve',
        'Foresee what people will need before they ask for it',
      ],
      management: [
        'See that each complaint has an answer within a week',
        'Meet regular customers of {subject} each quarter',
        'Agree with large customers what comes next',
        'Keep the trust of the customers on whom all depends',
      ],
    },
  },
  {
    id: 'staffing',
    title: 'Staffing',
    theme: 'people',
    section: 'responsibilities',
    levels: [
      'staffs one team',
      'staffs several teams',
      'plans years ahead',
      'finds those who lead',
    ],
    stages: {
      management: [
        'Hire for one team and give newcomers a good start',
        'Hire for several teams and balance them',
        'Plan who is needed where for two years ahead',
        'Find and keep those who lead whole departments',
      ],
    },
  },
  {
    id: 'conversations',
    title: 'Regular conversations',
    theme: 'people',
    section: 'responsibilities',
    levels: [
      'talks with the team',
      'talks with managers',
      'talks skip-level too',
      'talks with everyone',
    ],
    stages: {
      management: [
        'Talk with each person of the team every fortnight',
        'Talk with each manager every week',
        'Talk with managers, and often with those whom they manage',
        'Talk with all who ask, whatever their grade',
      ],
    },
  },
  {
    id: 'budget',
    title: 'Budget',
    theme: 'money',
    section: 'responsibilities',
    levels: ['keeps to it', 'draws it up', 'divides it', 'decides it'],
    stages: {
      management: [
        'Keep one team within its budget',
        'Draw up the yearly budget of several teams',
        'Divide the budget of {subject} and defend it',
        'Decide what the organisation can afford',
      ],
    },
  },
  {
    id: 'goals',
    title: 'Goals',
    theme: 'direction',
    section: 'responsibilities',
    levels: ['agrees on them', 'fits them together', 'chooses them', 'sees years ahead'],
    stages: {
      management: [
        'Agree on quarterly goals with the team and follow them up',
        'Fit the goals of several teams together',
        'Choose the goals that all {subject} teams work towards',
        'Say where the organisation will be in five years',
      ],
    },
  },
  {
    id: 'years',
    title: 'Years in the trade',
    theme: 'background',
    section: 'requirements',
    stages: {
      ic: [
        'Has {years} of practice, school projects included',
        'Has {years} of practice in {subject} work',
        'Has {years} of practice, some of them leading {subject} projects',
        'Has {years} of practice, and examples of each kind of {subject} work',
      ],
      management: [
        'Has {years} of practice, some of them guiding others',
        'Has {years} of practice, some of them managing a team',
        'Has {years} of practice, some of them managing managers',
        'Has {years} of practice, most of them leading large groups',
      ],
    },
  },
  {
    id: 'schooling',
    title: 'Schooling',
    theme: 'background',
    section: 'requirements',
    levels: [
      'has finished school',
      'has learned the trade',
      'has taught it',
      'has shaped its teaching',
    ],
    stages: {
      ic: [
        'Has finished school, of whatever kind',
        'Has finished a school of the trade or learned it at work',
        'Has taught part of the trade to others',
        'Has shaped how the trade is taught',
      ],
    },
  },
  {
    id: 'judgement',
    title: 'Judgement',
    theme: 'direction',
    section: 'requirements',
    levels: ['knows its limits', 'weighs options', 'decides in doubt', 'stands by hard decisions'],
    stages: {
      ic: [
        'Knows when to ask',
        'Weighs two sound options and can say why one wins',
        'Decides well where the facts are few',
        'Has taken decisions that stood for years, and withdrawn some that did not',
      ],
      management: [
        'Knows which decisions are better left to the team',
        'Decides between teams without taking sides',
        'Decides well where each choice hurts',
        'Has ended work that was dear to many, and could say why',
      ],
    },
  },
  {
    id: 'plain-words',
    title: 'Plain words',
    theme: 'writing',
    section: 'requirements',
    levels: ['is understood', 'is followed', 'unites people', 'is trusted by all'],
    stages: {
      ic: [
        'Writes short notes that others understand',
        'Writes reports that need no second reading',
        'Finds words on which people who disagree can agree',
        'Is heard by people who have never met the trade',
      ],
      management: [
        'Gives bad news early and in plain words',
        'Writes plans that people want to follow',
        'Says in one page what matters this year',
        'Is believed when the news is bad',
      ],
    },
  },
];
