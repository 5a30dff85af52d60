import { counted } from '../format.ts';
import type { Part } from '../part.ts';

export const ways = (count: number) => counted(count, 'way');
export const moreRoles = (count: number) => counted(count, 'more role');
export const yearsAsked = 'Years of experience that its page asks for:';
export const whereAreYou = 'Where are you?';
export const whereTo = 'Where do you want to be?';
export const swap = 'Swap';
export const whereLeads = (role: string) => `Where ${role} leads`;
export const fromYourRole = 'From your role';
export const forExample = (role: string) => `For example, from ${role}`;
export const to = (role: string) => `To ${role}`;
export const key = 'Key';
export const inferred = 'Inferred';
export const youAreThere = (role: string) => `You are there: this path begins and ends at ${role}.`;
export const seeWhereItLeads = 'See where it leads and how people get there';
export const otherWayRound = (goal: string, start: string) =>
  `The ladder leads the other way round, from ${goal} to ${start}. It describes no steps down.`;
export const showThatPath = 'Show that path instead';
export const noSteps = (start: string, goal: string) =>
  `No steps of this ladder, stated or inferred, lead from ${start} to ${goal}. That does not mean that nobody has gone this way.`;
export const closestToGoal = (goal: string) =>
  `What comes closest to ${goal}: its own family and department first, then the grade.`;
export const noSourceWhere = (role: string) => `No source says where ${role} leads.`;
export const fromWhere = (goal: string) => `From where one gets to ${goal}`;
export const closestToStart = (start: string) =>
  `What is closest to ${start}, by the same measure.`;
export const noSourceHow = (role: string) => `No source says how one gets to ${role}.`;
export const whatCounts =
  'Promotions and switches of track count as steps. With one of the two roles you see where it leads and how people get there.';
export const fromTo = (from: string, to: string) => `From ${from} to ${to}`;
export const pathsFrom = (role: string) => `Paths from ${role}`;
export const pathsTo = (role: string) => `Paths to ${role}`;
export const question = 'How do I get from where I am to where I want to be?';
export const whereDoesItLead = 'Where does this role lead?';
export const noSourceWhereThis = 'No source says where this role leads.';
export const howDoPeopleGetHere = 'How do people get here?';
export const noSourceHowThis = 'No source says how one gets to this role.';
export const nearestFirst = (roles: string) =>
  `${roles} by promotions and switches of track, nearest first.`;
export const furtherAway = (count: number) =>
  `${moreRoles(count)} ${count === 1 ? 'lies' : 'lie'} further away: type a title above.`;
export const away = (steps: string, roles: string) => `${steps} away · ${roles}`;
export const andMore = (count: Part, link: Part): readonly Part[] => [
  'And ',
  count,
  ' more: ',
  link,
];
export const seeThemOnTheMap = 'see them on the map';
export const onlyWays = (asked: number, count: number) =>
  `The link asks for way ${asked}, but there ${count === 1 ? 'is' : 'are'} only ${ways(count)}. This is the first.`;
export const waysLabel = 'Ways';
/** Names of ways, within a sentence: `a to b by c`. */
export const ontoTrack = (track: string, role: string) => `onto the ${track} track at ${role}`;
export const by = (roles: string) => `by ${roles}`;
export const mostDirect = 'the most direct';
export const without = (role: string) => `without ${role}`;
export const wayNumbered = (number: number) => `way ${number}`;
export const showOnTheMap = 'Show on the map';
export const compareTheEnds = 'Compare the ends';
export const mostShown = (most: number) =>
  `At most ${most} ways are shown: those with the fewest and surest steps.`;
export const stepByStep = 'The way, step by step';
export const start = 'Start';
export const goal = 'Goal';
export const gradeInferred = ' · grade inferred';
export const undescribed = 'Not described yet: nobody has written down here what it asks.';
export const stepNumbered = (number: Part, kind: Part, ends: Part): readonly Part[] => [
  'Step ',
  number,
  ' · ',
  kind,
  ends,
];
export const between = (from: string, to: string) => ` from ${from} to ${to}`;
export const noteOf = (note: string) => `Note: ${note}`;
export const inferredByRule = 'inferred by a rule';
export const stated = 'stated';
export const statedBy = (source: Part): readonly Part[] => ['stated by ', source];
export const newOrHigher = 'What is new or higher';
export const allThatChanges = 'All that changes';
export const whatItComesTo = 'What the way comes to';
export const stepHeading = (number: number, from: string, to: string) =>
  `Step ${number}: ${from} → ${to}`;
export const bySource = (source: string) => `by ${source}`;
export const note = 'note';
export const size = 'size';
export const isNew = 'new';
export const before = (text: string) => `before: ${text}`;
export const gradesNotKnown = 'Grades not known';
export const gradeStays = (grade: string) => `Grade stays ${grade}`;
export const notKnown = 'not known';
export const goingDown = ', going down';
/** A kind of step, and when it is open. */
export const onCondition = (kind: string, condition: string) => `${kind} ${condition}`;
export const noConditionOf = (kind: string) => `${kind}, condition not stated`;
export const orElse = '; or ';
export const notStated = 'not stated';
/** What figures are of: the figure stands before it. */
export const switches = (count: number) => (count === 1 ? 'switch of track' : 'switches of track');
export const gradesUpUnknown = 'grades up: not all grades are known';
export const gradesUp = (count: number) => (count === 1 ? 'grade up' : 'grades up');
export const gradesDown = (count: number) => (count === 1 ? 'grade down' : 'grades down');
/** After a number of steps. */
export const sourcesDisagree = 'on which sources disagree';
export const withNoCondition = 'with no stated condition';
export const noConditionStated = 'no condition is stated';
export const statedBySource = 'Stated by a source';
export const inferredByARule = 'Inferred by a rule';
export const allStated = 'All are stated by a source.';
export const basedOn = (stated: number, inferred: number) =>
  `${stated} stated by a source, ${inferred} inferred by a rule.`;
