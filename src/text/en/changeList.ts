import type { ChangeDeed } from '#src/domain/editions/change.ts';
import { counted } from '../format.ts';
import type { Part } from '../part.ts';

/** What happened, as a choice and before a number. */
export const DEED_WORDS: Readonly<Record<ChangeDeed, string>> = {
  added: 'New',
  removed: 'Removed',
  raised: 'Clearly higher',
  lowered: 'Clearly lower',
  regraded: 'Another grade',
  moved: 'Moved',
  renamed: 'Renamed',
  changed: 'Changed otherwise',
  reworded: 'Reworded',
};

/** What that means to somebody who works by the ladder. */
export const DEED_MEANINGS: Readonly<Record<ChangeDeed, string>> = {
  added:
    'It was not there before: a job family, a role, a step, a skill, or something that a role asks.',
  removed: 'It is there no more. Nobody has to show it for this role any longer.',
  raised:
    'The same thing, and more of it is asked: by its level, its years, or because it must be there now.',
  lowered: 'The same thing, and less of it is asked.',
  regraded: 'The role stands at another grade of the scale.',
  moved: 'The same thing at another place: in another list, another role, another job family.',
  renamed: 'The same role or job family under another title. Old links lead to it.',
  changed: 'It is there as before, and something about it is otherwise.',
  reworded: 'Other words. Whether they ask for more or less cannot be told for sure: read both.',
};

export const fromTo = (from: string, to: string) => `From ${from} to ${to}`;
export const editions = 'Editions';
export const editionOf = (day: string) => `As of ${day}`;
export const present = 'today’s';
export const firstEdition = 'the first';
export const newToYou = 'new since you last looked';
export const youLookedAt = (day: string) => `You last looked at the edition of ${day}.`;
export const nothingSince = 'Nothing has changed since you last looked.';
export const heldAgainst = (families: string) =>
  `Both editions describe ${families}: these are held against each other.`;
export const jobFamilies = (count: number) => counted(count, 'job family', 'job families');
export const silentOf = (families: string) =>
  `Of ${families} the earlier editions say nothing, so that nothing of these counts as new or removed.`;
export const narrow = 'Narrow down';
export const allChanges = 'All changes';
export const changeCount = (count: number) => counted(count, 'change');
export const whatWordsMean = 'What these words mean';
export const ofTheWholeFamily = 'Of the whole job family';
export const ofTheWholeLadder = 'Its grades, themes and skills';
export const pageToday = 'Read it as it stands today';
export const pageTodayOf = (role: string) => `Read it as it stands today: ${role}`;
export const compareBoth = 'Compare both editions';
export const compareBothOf = (role: string) => `Compare both editions of ${role}`;
export const notAnyMore = 'not there any more';
export const before = 'Before: ';
export const now = 'Now: ';
export const said = (source: Part): readonly Part[] => ['Source: ', source];
export const saidBefore = (source: Part): readonly Part[] => ['Source then: ', source];
export const line = (line: number) => `, line ${line}`;
export const tooMany = (changes: string) =>
  `${changes} are too many for one page. Choose a job family to read its own.`;
export const noEditions =
  'This ladder has no earlier edition, so there is nothing to hold it against.';
export const keepEditions =
  'Whoever keeps it can keep the state of today as an edition before the next change: from then on this page tells what has changed.';
export const unknownEdition = (edition: string) => `There is no edition “${edition}” here.`;
export const nothingBefore = (day: string) =>
  `The edition of ${day} is the first that is kept: nothing before it to hold it against.`;
export const nothingChanged = 'Nothing has changed in it.';
export const noneOfThese = 'Nothing of what is chosen here has changed.';
export const feedTitle = (of: string) => `What has changed: ${of}`;
export const entryTitle = (family: string, day: string, counts: string) =>
  `${family}, as of ${day}: ${counts}`;
