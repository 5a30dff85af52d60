import { counted } from '../format.ts';
import type { Part } from '../part.ts';

export const levels = (count: number) => counted(count, 'level');
export const upperEnd = 'Upper end of the chain';
export const lowerEnd = 'Lower end of the chain';
export const add = (where: string, role: string, status: string) =>
  `Add the level ${where}: ${role}${status}`;
export const above = 'above';
export const below = 'below';
export const remove = (role: string) => `Remove ${role}`;
export const ownPageAlone =
  'A page that builds on another does not repeat it, so its own page alone makes more seem new, and less carried over, than is.';
export const otherPage = (upper: Part, lower: Part, link: Part): readonly Part[] => [
  upper,
  ' builds on another page of the same title than ',
  lower,
  ', so the step between them looks larger than it is. ',
  link,
];
export const takeInstead = (role: string) => `Take ${role} instead`;
export const doNotClimb = (link: Part): readonly Part[] => [
  'By their grades these roles do not climb one after the other. ',
  link,
];
export const putInOrder = 'Put them in order of grade';
export const noneDescribed = 'None of these roles is described yet, so no step has a size.';
export const noNeighbours =
  'No two neighbours in this chain are both described, so no step has a size.';
export const lookOnTheMap = 'Look for described roles on the map';
export const orChooseNext = 'Or choose the next level';
export const chooseNext = 'Choose the next level';
export const oneAlone = (levels: string, most: string) =>
  `One role alone makes no step. This is the line through it, ${levels}${most}:`;
export const asManyAsShown = ', as many as are shown at once';
export const showItsSteps = 'Show its steps';
export const noChain = (role: string) =>
  `No source says where ${role} leads or how one gets there, so there is no chain through it.`;
export const and = ' and ';
export const consistsOf = 'What the step consists of';
export const caption =
  'The roles, highest first. Each row says what the step up from the row beneath it brings.';
export const role = 'Role';
export const sizeOfStep = 'Size of the step up to it';
export const whatItBrings = 'What it brings';
export const nothingToSay = 'Nothing can be said of what is new here.';
export const beginHere = (asked: string) => `The steps begin here${asked}.`;
export const withAsked = (expectations: string) => `, with ${expectations}`;
export const newOrChanged = 'new or changed';
export const allThatChanges = 'All that changes';
export const between = (from: string, to: string) => ` from ${from} to ${to}`;
export const stepByStep = 'Step by step';
export const fromTo = (from: string, to: string) => `From ${from} to ${to}`;
export const namedTwice =
  'This link names a role more than once. Each is shown once, where it comes first.';
export const meaning = (verdict: string) =>
  `The size of a step is what it brings: new expectations, and those that changed. It counts lines of text, not effort, and is not a checklist. ${verdict}`;
export const tooFew = 'With fewer than three steps to compare, none is called thin or oversized.';
export const median = (size: number) =>
  `In this chain ${size} is the median: a step of less than half of that is called thin, one of more than twice that, oversized.`;
export const summary = (steps: string, reading: string) =>
  `${steps}, ${reading}. The size of a step is its new and its changed expectations; it is not a checklist.`;
export const includingInherited = 'including inherited expectations';
export const ownPagesOnly = 'by the roles’ own pages only';
export const medianIs = (size: number) => `The median of this chain is ${size}.`;
export const size = 'size';
export const before = (text: string) => `before: ${text}`;
export const carriedOver = (expectations: string) => `${expectations} carried over`;
export const noStatedStep = 'No stated step between the two';
export const conditionNotStated = 'condition not stated';
export const usualStep = 'a usual step';
export const thinnestStep = 'the thinnest step';
export const largestStep = 'the largest step';
export const onlyBeside = (role: string, count: number, beside: Part): readonly Part[] => [
  `Next to ${role} there ${count === 1 ? 'is' : 'are'} only `,
  beside,
  ', of which this dataset holds no expectations: no step can be compared.',
];
export const thinStep = 'a thin step';
export const largeStep = 'an oversized step';
