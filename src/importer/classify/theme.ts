import { keyWords, keyWordsOf } from '#src/domain/wording.ts';

/** The theme of an expectation whose words tell none. */
export const UNSORTED = 'unsorted';

/** Every theme that can be told. */
export const THEMES = [
  'people',
  'delivery',
  'craft',
  'reliability',
  'strategy',
  'collaboration',
  'communication',
  'customers',
  'business',
  'culture',
  'experience',
  UNSORTED,
] as const;

/**
 * The words that tell a theme: general ones of job pages, by how much they tell. A telling word counts two, a hint one;
 * an entry of several words counts one more.
 */
const WORDS: Readonly<Record<string, readonly [telling: string, hints: string]>> = {
  people: [
    'hire, hiring, recruit, recruiting, recruitment, interview, 1:1, 1:1s, one-on-ones, mentor, mentorship, mentoring, coach, coaching, career development, career growth, happiness, onboard, onboarding, headcount, performance review, feedback, manage a team, manage the team, manage teams, managing teams, direct reports, people management, underperformance, retain, staffing, talent, mentoring others, managing people',
    'train, training, grow, develop, team members, candidates, skills, accountable, promote, team, teams, manage, managers, productivity',
  ],
  delivery: [
    'project, projects, agile, milestone, deadline, deliver, delivery, release, releases, ship, epics, backlog, sprint, iteration, continuous delivery, process improvement, improve processes, workflow, programme, program, planning, prioritize, prioritise, priorities, manage projects, cross-functional initiatives',
    'process, processes, plan, execute, improvements, implement, issues, tasks, efficiency, coordinate, schedule',
  ],
  craft: [
    'code, coding, technically, technical decisions, hands-on, programming, software development, architecture, design patterns, technical, debug, bugs, api, framework, language, ruby, python, javascript, rails, go, sql, automation, automate, testing, tests, security, prototype, refactor, algorithms, data model, user research, wireframes, ux, usability, product quality, code review, systems design, devops, git, integration, ci/cd',
    'quality, engineering, engineer, performance, tools, technology, technologies, design, feature, features, solutions, database, expertise, software',
  ],
  reliability: [
    'availability, reliability, on-call, incident, incidents, monitoring, observability, capacity, scalability, uptime, slo, slos, sla, infrastructure, production, outage, disaster recovery, consumer scale, large scale, distributed systems, resilient, deployments, service desk, operations, kubernetes, backups, itil, itsm, root cause, on call',
    'scale, service, services, platform, maintain, operate, operational, compliance, assets, emergency',
  ],
  strategy: [
    'strategy, strategic, strategies, vision, okr, okrs, kpi, kpis, long-term, long term, roadmap, objectives, goals, direction, initiatives, competitive, market analysis',
    'define, set, company, future, measure, metrics, drive, identify, innovation',
  ],
  collaboration: [
    'collaborate, collaboration, cross-functional, cross functional, partner, partners, partnership, stakeholders, consensus, influence, influences, interface between, effectively with others, counterparts, across departments, across teams, other teams, liaise, negotiate, negotiation, relationships, community, contributors',
    'across, departments, together, teamwork, product managers, alongside, align, peers, support',
  ],
  communication: [
    'communicate, communication, communicate effectively, communicator, written, verbal, writing, presentation, presentations, present, document, documentation, handbook, blog, report, reports, speak, speaking, articulate, listening, content, storytelling, english',
    'clear, clearly, explain, share, concise, update, publish, discussions, questions, information, public',
  ],
  customers: [
    'customer, customers, client, clients, customer success, users, end users, prospects, user experience, customer feedback, customer satisfaction, buyer',
    'needs, demo, engagement, adoption, satisfaction',
  ],
  business: [
    'budget, budgets, budgeting, cost, costs, spend, spending, revenue, contracts, contract, financial, finance, vendor, vendors, pricing, forecast, forecasting, procurement, legal, profit, investment, quota, pipeline, campaigns',
    'business, sales, commercial, marketing, regulatory, risk',
  ],
  culture: [
    'values, diversity, inclusion, belonging, psychological safety, culture, inclusive, servant leader, growth mindset, curious, curiosity, inquisitive, empathy, humility, integrity, ethics, passion, passionate, self-motivated, asynchronous, transparency, enthusiasm, background check, motivated, expectations set out, diverse, asynchronously',
    'remote, distributed, positive, learn, learning, trust, environment, attitude, mindset, ambiguity',
  ],
  experience: [
    'years, year, degree, education, experience in, experience with, experience working, prior experience, previous experience, professional experience, proven experience, track record, ability to use, startup, company experience, knowledge of, proficiency, familiarity, certification, has worked, bachelor, computer science, equivalent experience, industry experience, remote work experience, online community, demonstrated, has managed, interest in, open source, worked remotely, remote company, global teams, has shown, can use',
    'experience, experienced, background, knowledge, ability, familiar, proven, previously, has, fluency',
  ],
};

interface Entry {
  readonly theme: string;
  readonly weight: number;
}

/** Every entry by the stems of its words, which are those that comparisons use. */
const ENTRIES: ReadonlyMap<string, readonly Entry[]> = Map.groupBy(
  Object.entries(WORDS).flatMap(([theme, lists]) => entriesOf(theme, lists)),
  ({ stems }) => stems,
);

/** Forms of one word (`hire, hiring`) count once, by the stronger. */
function entriesOf(theme: string, lists: readonly string[]): (Entry & { stems: string })[] {
  const weighed = lists.flatMap((list, at) =>
    list.split(', ').map((words): [string, number] => {
      const stems = keyWords(words);
      return [stems.join(' '), 2 - at + (stems.length > 1 ? 1 : 0)];
    }),
  );
  return [...new Map(weighed.toReversed())].map(([stems, weight]) => ({ stems, theme, weight }));
}

/** Of how many words the longest entry is that a word begins: most words begin none. */
const LONGEST_FROM: ReadonlyMap<string, number> = (() => {
  const longest = new Map<string, number>();
  for (const stems of ENTRIES.keys()) {
    const words = stems.split(' ');
    const [first = ''] = words;
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  }
  return longest;
})();
const LEAST_SCORE = 1;

/**
 * The theme of an expectation by its words. `unsorted` where they tell none, and where two themes have as much for
 * them: a wrong theme is worse than an honest gap.
 */
export function themeOf(text: string): string {
  const scores = new Map<string, number>();
  const stems = keyWordsOf(text);
  for (const [from, stem] of stems.entries()) {
    const most = Math.min(LONGEST_FROM.get(stem) ?? 0, stems.length - from);
    for (let length = 1; length <= most; length++) {
      for (const { theme, weight } of ENTRIES.get(stems.slice(from, from + length).join(' ')) ??
        []) {
        scores.set(theme, (scores.get(theme) ?? 0) + weight);
      }
    }
  }
  const [best, second] = [...scores].sort(([, a], [, b]) => b - a);
  if (!best || best[1] < LEAST_SCORE || best[1] === second?.[1]) return UNSORTED;
  return best[0];
}
