import type { RelationKind } from '#src/domain/relations.ts';
import type { Part } from '../part.ts';

export const find = (what: string) => `Find a ${what}`;
export const nothingMatches = 'Nothing matches these words';
export const moreToNarrow = (count: string) => `and ${count} more: type to narrow`;
export const match = (count: number, all: string) => `${count} of ${all} match`;
export const filteredOut = ' filtered out';
export const departments = 'Departments';
export const department = 'department';
export const tracks = 'Tracks';
export const track = 'track';
export const families = 'Families';
export const family = 'family';
export const gradesFromTo = (lowest: Part, highest: Part): readonly Part[] => [
  'Grades',
  lowest,
  'to',
  highest,
];
export const lowestGrade = 'Lowest grade';
export const highestGrade = 'Highest grade';
export const whatThisIs = (site: string) =>
  `${site}’s career ladder: what each role asks, and where it leads`;
export const fromWhereYouAre = 'From where you are:';
export const forExampleFrom = (role: string) => `For example, from ${role}:`;
export const keptHere = ' · kept on this device alone';
export const change = 'Change';
export const forget = 'Forget';
export const findInList = 'Find it in the list';
export const keysStanding =
  'up to the next level, down to the one below, left and right within a grade';
export const keysLying =
  'right to the next level, left to the one below, up and down within a grade';
export const caption = (lastGrades: Part, keys: Part, folded: Part): readonly Part[] => [
  'Roles by grade, highest first, and department',
  lastGrades,
  '. Arrow keys move along the ladder: ',
  keys,
  ', Home and End to its first and last role.',
  folded,
];
export const describedFirst = '; grades without a described role come last';
export const cellsOpen = ' The button of a cell opens its roles.';
export const grade = 'Grade';
export const shape = 'Shape of the ladder';
export const table = 'Table';
export const filters = 'Filters';
export const filtersChosen = (count: number) => `Filters · ${count}`;
export const allAsList = 'All roles as a list';
export const rolesMatch = (count: number, all: number) => `${count} of ${all} roles match`;
export const onlyThrough = (count: number) => `Only the career through one role: ${count} roles`;
export const showAllRoles = 'Show all roles';
export const showOnlyThese = 'Show only these';
export const clearFilters = 'Clear filters';
export const drawing = 'Drawing the map …';
export const relationsDrawn = 'Relations drawn';
export const wholeSvg = 'The whole map as SVG';
export const viewSvg = 'What is in view as SVG';
export const wholePng = 'The whole map as PNG';
export const viewPng = 'What is in view as PNG';
export const map = 'Map';
export const key = 'Key';
export const exportIt = 'Export';
export const print = 'Print …';
export const zoomIn = 'Zoom in';
export const zoomOut = 'Zoom out';
export const fitCareer = ' Fit career';
export const fit = ' Fit';
export const isSelected = (role: string) => `${role} is selected; Tab leads to it.`;
export const saving = 'Saving …';
export const asMap = 'Ladder as a map';
export const keys = 'Arrow keys walk the ladder · Enter selects · c compares · + − 0 zoom';
export const noneMatches = 'No role matches the filters.';
export const noRoles = 'This ladder has no roles yet.';
export const whatToShow = 'What must I show for the next level?';
export const howToSwitch = (track: string) => `How do I switch to ${track}?`;
export const howFar = 'How far is the top?';
export const noStepOn = (asks: Part): readonly Part[] => ['No step on from here is stated. ', asks];
export const whatAsks = (role: string) => `What ${role} asks`;
export const loading = 'Loading';
export const selectedRole = 'Selected role';
export const close = 'Close';
export const openRole = 'Open the role';
export const takeOut = 'Take out of the comparison';
export const addToCompare = 'Add to compare';
export const showOnlyCareer = 'Show only this career';
export const pathsFromHere = 'Paths from here';
export const changesUp = 'What changes going up';
export const changesHere = 'What changed coming here';
export const routeShown = (start: string, steps: string) =>
  `The map shows the path here from ${start}: ${steps}.`;
export const stepByStep = 'Step by step';
export const showWholeMap = 'Show the whole map';
export const notFetched = (retry: Part): readonly Part[] => [
  'What it expects could not be fetched. ',
  retry,
];
export const tryAgain = 'Try again';
export const fetching = 'Fetching what it expects …';
export const roleIs = (status: string) => `This role is ${status}.`;
export const ofItsOwn = (counts: string) => `${counts} of its own`;
export const asTable = 'Ladder as a table';

/** What each kind of relation is, beside its name in the key. */
export const RELATION_EXPLAINED: Readonly<Record<RelationKind, string>> = {
  promotion: 'a step up on the same track',
  switch: 'a step between individual work and management',
  equivalent: 'called equal by its page',
  extends: 'inherits what the other role expects',
  'reports-to': 'has the other role as manager',
  'specialty-of': 'a special form of the other role',
};
