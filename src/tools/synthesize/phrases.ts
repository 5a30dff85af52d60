import type { Titled } from '#src/domain/role.ts';
import type { TrackId } from './plan.ts';
import type { Some } from './random.ts';

/** Invented prose with a gap, `{subject}`, for what a family works on. No phrase puts "a" or "an" before the gap. */

/** Four stages of a career on one track, the lowest first. */
export type Staged<T> = readonly [T, T, T, T];

type ByTrack<T> = Readonly<Record<TrackId, T>>;

export interface Phrase {
  readonly theme: string;
  readonly text: string;
}

export const THEMES: Some<Titled> = [
  { id: 'craft', title: 'Craft' },
  { id: 'delivery', title: 'Getting things done' },
  { id: 'safety', title: 'Safety & care' },
  { id: 'people', title: 'People' },
  { id: 'customers', title: 'Those we serve' },
  { id: 'money', title: 'Money & means' },
  { id: 'direction', title: 'Direction' },
  { id: 'writing', title: 'Writing & speaking' },
  { id: 'background', title: 'Background' },
];

/** What is done to a thing; any deed fits any thing of its track. */
export const DEEDS: ByTrack<Staged<Some<string>>> = {
  ic: [
    ['Update', 'Check', 'Help with', 'Look after'],
    ['Maintain', 'Improve', 'Review', 'Reorganise', 'Take charge of'],
    ['Redesign', 'Simplify', 'Oversee', 'Answer for'],
    ['Set the rules for', 'Rethink', 'Lay the ground for', 'Have the last word on'],
  ],
  management: [
    ['Keep up', 'Prepare', 'Follow', 'Look after'],
    ['Draw up', 'Improve', 'Review', 'Take charge of'],
    ['Agree on', 'Oversee', 'Simplify', 'Answer for'],
    ['Approve', 'Rethink', 'Set the rules for', 'Have the last word on'],
  ],
};

export const THINGS: ByTrack<Some<Phrase>> = {
  ic: [
    { theme: 'craft', text: 'the {subject} drawings' },
    { theme: 'craft', text: 'the library of {subject} samples' },
    { theme: 'craft', text: 'the {subject} measurements' },
    { theme: 'craft', text: 'the glossary of {subject} terms' },
    { theme: 'delivery', text: 'the {subject} backlog' },
    { theme: 'delivery', text: 'the checklists for handing over {subject} work' },
    { theme: 'delivery', text: 'the calendar of {subject} releases' },
    { theme: 'safety', text: 'the {subject} inspection rounds' },
    { theme: 'safety', text: 'the safety notes for {subject} sites' },
    { theme: 'safety', text: 'the stock of {subject} spare parts' },
    { theme: 'people', text: 'the training material on {subject} basics' },
    { theme: 'customers', text: 'the replies to common {subject} questions' },
    { theme: 'customers', text: 'the {subject} service hours' },
    { theme: 'money', text: 'the figures on {subject} costs' },
    { theme: 'money', text: 'the list of {subject} suppliers' },
    { theme: 'direction', text: 'the {subject} experiments' },
    { theme: 'writing', text: 'the {subject} handbook' },
    { theme: 'writing', text: 'the monthly letter on {subject} matters' },
  ],
  management: [
    { theme: 'people', text: 'the rota for {subject}' },
    { theme: 'people', text: 'the growth plans of the {subject} teams' },
    { theme: 'people', text: 'the welcome plan for newcomers to {subject}' },
    { theme: 'delivery', text: 'the priorities of {subject}' },
    { theme: 'delivery', text: 'the {subject} milestones' },
    { theme: 'safety', text: 'the emergency plans for {subject}' },
    { theme: 'safety', text: 'the lessons from {subject} incidents' },
    { theme: 'customers', text: 'the promises of {subject} to customers' },
    { theme: 'money', text: 'the contracts with {subject} suppliers' },
    { theme: 'money', text: 'the forecast of {subject} costs' },
    { theme: 'direction', text: 'the yearly plan for {subject}' },
    { theme: 'direction', text: 'the measures of success for {subject}' },
    { theme: 'writing', text: 'the quarterly report on {subject}' },
    { theme: 'craft', text: 'the rules of good {subject} work' },
  ],
};

/** How far a deed reaches. */
export const REACHES: ByTrack<Staged<Some<string>>> = {
  ic: [
    ['with guidance', 'for one team', 'week by week', 'beside a senior colleague'],
    ['from start to end', 'with a neighbouring team', 'for a whole project', 'without being asked'],
    ['across several teams', 'for the department', 'with partners outside', 'through all seasons'],
    [
      'for the whole organisation',
      'with all departments',
      'for years to come',
      'in every department',
    ],
  ],
  management: [
    ['month by month', 'together with the team', 'in good time'],
    ['season by season', 'together with the managers', 'well ahead'],
    ['year by year', 'together with other directors', 'in time for the budget'],
    ['for years to come', 'together with the board', 'in the open'],
  ],
};

export const REQUIREMENTS: ByTrack<Staged<Some<Phrase>>> = {
  ic: [
    [
      { theme: 'craft', text: 'Knows the first principles of {subject} work' },
      { theme: 'craft', text: 'Measures twice before changing anything' },
      { theme: 'delivery', text: 'Finishes small tasks on the day they are due' },
      { theme: 'safety', text: 'Follows the safety notes to the letter' },
      { theme: 'people', text: 'Takes advice well' },
      { theme: 'customers', text: 'Is polite to visitors on a bad day too' },
      { theme: 'money', text: 'Handles material with care' },
    ],
    [
      { theme: 'craft', text: 'Masters two or more {subject} methods' },
      { theme: 'craft', text: 'Reads {subject} figures and spots what is odd' },
      { theme: 'delivery', text: 'Has brought a project to its end without a supervisor' },
      { theme: 'safety', text: 'Has handled an emergency calmly' },
      { theme: 'people', text: 'Has taken a newcomer through a first project' },
      { theme: 'customers', text: 'Can tell what people need from what they ask for' },
      { theme: 'money', text: 'Keeps an eye on what things cost' },
    ],
    [
      { theme: 'craft', text: 'Is asked for advice on {subject} matters by other teams' },
      { theme: 'craft', text: 'Has replaced an old {subject} method by a better one' },
      { theme: 'delivery', text: 'Has led work on which three teams depended' },
      { theme: 'safety', text: 'Has written rules that prevented harm' },
      { theme: 'people', text: 'Has settled a quarrel between teams' },
      { theme: 'customers', text: 'Has won back a customer who had left' },
      { theme: 'money', text: 'Has saved more than the work cost' },
    ],
    [
      { theme: 'craft', text: 'Is known in the {subject} trade beyond this organisation' },
      { theme: 'delivery', text: 'Has led changes that took several years' },
      { theme: 'safety', text: 'Has answered in public for a failure' },
      { theme: 'people', text: 'Has taught people who now teach others' },
      { theme: 'customers', text: 'Keeps the trust of partners through hard times' },
      { theme: 'direction', text: 'Sees where {subject} work will be in ten years' },
    ],
  ],
  management: [
    [
      { theme: 'craft', text: 'Has done {subject} work by hand' },
      { theme: 'delivery', text: 'Has planned the work of five people or more' },
      { theme: 'people', text: 'Listens more than speaks' },
      { theme: 'safety', text: 'Puts the safety of the team before its speed' },
      { theme: 'customers', text: 'Has apologised to a customer and mended the cause' },
      { theme: 'money', text: 'Can read a budget' },
    ],
    [
      { theme: 'craft', text: 'Knows good {subject} work from bad' },
      { theme: 'delivery', text: 'Has led several teams to one date' },
      { theme: 'people', text: 'Has hired managers who stayed' },
      { theme: 'safety', text: 'Has led the answer to an emergency' },
      { theme: 'customers', text: 'Has negotiated terms that both sides praised' },
      { theme: 'money', text: 'Has drawn up a budget and kept to it' },
    ],
    [
      { theme: 'direction', text: 'Has set a course for {subject} that others followed' },
      { theme: 'delivery', text: 'Has stopped work that led nowhere' },
      { theme: 'people', text: 'Has merged two teams without losing either' },
      { theme: 'safety', text: 'Has changed how a whole site thinks of risk' },
      { theme: 'customers', text: 'Is known to the largest customers by name' },
      { theme: 'money', text: 'Has moved means from what was dear to what mattered' },
    ],
    [
      { theme: 'direction', text: 'Has led an organisation through lean years' },
      { theme: 'people', text: 'Has prepared successors who now lead' },
      { theme: 'safety', text: 'Has answered in public for the work of others' },
      { theme: 'writing', text: 'Has stood before the press' },
      { theme: 'money', text: 'Has answered for profit and loss' },
      { theme: 'customers', text: 'Has opened {subject} to new kinds of customers' },
    ],
  ],
};

export const FAMILY_REQUIREMENTS: Some<Phrase> = [
  { theme: 'people', text: 'Treats people of all trades with respect' },
  { theme: 'safety', text: 'Has passed the yearly safety course' },
  { theme: 'writing', text: 'Answers letters within two working days' },
  { theme: 'background', text: 'May work at the sites of {place}' },
];

export const NICE_TO_HAVES: Some<Phrase> = [
  { theme: 'background', text: 'Has worked in another department' },
  { theme: 'background', text: 'Has lived near one of the sites' },
  { theme: 'craft', text: 'Has repaired old equipment by hand' },
  { theme: 'writing', text: 'Speaks a second language' },
  { theme: 'writing', text: 'Has published on {subject} matters' },
  { theme: 'people', text: 'Has organised a gathering of the trade' },
];

export const DETAILS: Some<string> = [
  'Includes work inherited from earlier years',
  'Covers quiet months as well as busy ones',
  'Sites abroad count too',
  'Others may be asked to help',
  'Starts after the first half-year',
];

/** First what a role is for, then how it works. */
export const SUMMARIES: ByTrack<Staged<readonly [Some<string>, Some<string>]>> = {
  ic: [
    [
      ['Learns {subject} work from the ground up', 'Takes on small pieces of {subject} work'],
      ['asks early and often', 'grows with each task', 'is never left alone with a risk'],
    ],
    [
      ['Carries {subject} work from question to result', 'Keeps {subject} work in good order'],
      ['helps others with theirs', 'leaves things better than they were', 'needs little guidance'],
    ],
    [
      [
        'Leads {subject} work on which several teams depend',
        'Solves the hardest {subject} problems',
      ],
      ['teaches how it is done', 'is consulted before large decisions', 'keeps things simple'],
    ],
    [
      ['Shapes what {subject} work means here', 'Looks years ahead for {subject} work'],
      ['speaks for the trade', 'finds problems that nobody else sees', 'advises the heads'],
    ],
  ],
  management: [
    [
      ['Leads one team of {subject}', 'Runs a part of {subject} from day to day'],
      ['clears the way for its work', 'answers for what is promised', 'hires with care'],
    ],
    [
      ['Leads several teams of {subject}', 'Keeps the teams of {subject} in step'],
      ['supports their managers', 'plans a season ahead', 'settles what they cannot'],
    ],
    [
      ['Answers for all of {subject}', 'Sets the course of {subject}'],
      ['leads those who lead', 'brings departments together', 'decides what is left undone'],
    ],
    [
      [
        'Leads the organisation in all that touches {subject}',
        'Answers to the board for {subject}',
      ],
      ['chooses its directors', 'stands up for the long view', 'keeps the whole in sight'],
    ],
  ],
};

export const FAMILY_SUMMARIES: ByTrack<Some<string>> = {
  ic: ['The people who do {subject} work for {place}.', 'One kind of {subject} work, for {place}.'],
  management: ['Those who lead {subject} in {place}.', 'Managers of {subject}, for {place}.'],
};

export const INDICATORS: Some<string> = [
  'Work finished as promised',
  'Time from request to result',
  'Faults found by others',
  'Cost of {subject} orders',
  'People who stay for a second year',
  'Satisfaction of those served',
  'Days without an incident',
  'Share of work that is planned',
];

/** In the order in which a candidate goes through them. */
export const HIRING: readonly { readonly title: string; readonly with?: string }[] = [
  { title: 'First call', with: 'a recruiter' },
  { title: 'Walk round the site', with: 'a future colleague' },
  { title: 'Work sample' },
  { title: 'Conversation about past work', with: 'the manager of the team' },
  { title: 'Conversation with another trade', with: 'someone of a neighbouring team' },
  { title: 'Last conversation', with: 'the head of the department' },
];
