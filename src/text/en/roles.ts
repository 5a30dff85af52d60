import type { Facet } from '#src/domain/listing.ts';

export const chosenFilters = 'Chosen filters';
export const remove = 'Remove ';
export const clearAll = 'Clear all';
export const showFewer = 'Show fewer';
export const showAll = (count: string) => `Show all ${count}`;
export const ofFacet = (facet: string) => ` of ${facet}`;
export const nothingMatches = 'Nothing matches these words';
export const andMore = (count: string) => `and ${count} more: type to narrow`;
export const noneMatches = (typed: string) => `No role here matches “${typed}”`;
export const noneHasAll = 'No role has all of this';
export const noRoles = 'This ladder has no roles yet';
export const lookAmongAll = 'Look among all roles';
export const showAllRoles = 'Show all roles';
export const nearTitles = 'Titles that come near';
export const howToMove =
  'In the list the arrow keys move from role to role, Home and End to the first and the last.';
export const isFull =
  'No more roles fit side by side: take one out of the comparison to choose another.';
export const longList =
  'Of so long a list only the part in sight is on the page: your browser finds and prints just that. Narrow it down, or export all of it as a table.';
export const filters = 'Filters';
export const skipFilters = 'Skip the filters';
export const filter = 'Filter';
export const show = (shown: string) => `Show ${shown}`;
export const noMoreFit = 'No more fit side by side';
export const findByTitle = 'Find by title';
export const wordsOfTitle = 'Words of a title';
export const sortBy = 'Sort by';
export const asksAbout = (theme: string) => `Asks about ${theme}`;
export const narrowedTo = (choices: string) => `Narrowed down to: ${choices}.`;
export const byTitle = 'By title';
export const shownOf = (shown: string, all: string) => `${shown} of ${all}`;
/** Beside a box: what ticking it does with the role after it. */
export const compare = 'Compare';
export const quoted = (typed: string) => `“${typed}”`;
/** What follows a count of roles for who only hears it. */
export const afterCount = (count: number) => (count === 1 ? ' role' : ' roles');
export const ORDER_WORDS = {
  grade: 'Grade, highest first',
  title: 'Title',
  family: 'Job family',
  track: 'Track',
};

export interface FacetWords {
  readonly name: string;
  /** In the field that searches its values. */
  readonly find: string;
}

export const FACET_WORDS: Readonly<Record<Facet, FacetWords>> = {
  departments: { name: 'Department', find: 'Find a department' },
  families: { name: 'Job family', find: 'Find a family' },
  tracks: { name: 'Track', find: 'Find a track' },
  grades: { name: 'Grade', find: 'Find a grade' },
  statuses: { name: 'Status', find: 'Find a status' },
  themes: { name: 'Asks about', find: 'Find a theme' },
};
/** Above those of a list that are no more than a title. */
export const notDescribed = 'Not described yet';
