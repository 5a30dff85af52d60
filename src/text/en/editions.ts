import type { Part } from '../part.ts';

/** A title as an edition has it. */
export const asOf = (title: string, day: string) => `${title}, as of ${day}`;
export const stoodThen = (day: Part): readonly Part[] => [
  'You are reading this role as it stood on ',
  day,
  '.',
];
export const onlyNamed = (family: string) =>
  `That edition says nothing of the job family ${family}: it only names this role.`;
export const noSuchRoleNow = 'The ladder of today has no such role any more.';
export const readToday = 'Read it as it stands today';
export const readThen = (day: string) => `Read it as it stood on ${day}`;
export const whatChanged = 'What has changed since';
export const otherEditions = 'Other editions: ';
export const compareEditions = 'Against another edition: ';
export const comparesEditions = (days: string) => `Compared here: ${days}.`;
export const asItStood = (day: string) => `as it stood on ${day}`;
export const asItStands = (day: string) => `as it stands today, ${day}`;
export const compareToday = 'Compare them as they stand today';
export const noEditions = 'There is only one edition of this ladder: that of today.';
export const noSuchEdition = (day: string) => `There is no edition of ${day}`;
export const notDescribed = 'Not described in that edition';
export const describesNot = (day: string, role: string) =>
  `The edition of ${day} has no role ${role}.`;
export const describesOnly = (families: string) =>
  `It describes ${families}, and says nothing of any other job family.`;
export const thereAre = 'There are these editions: ';
export const roleToday = (role: Part): readonly Part[] => ['Today’s ladder has ', role, '.'];
export const didYouMean = 'Did you mean';

/** Follows what a link of an embed says. */
export const outOfEmbed = ', in a new tab';
