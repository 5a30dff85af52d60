import { counted } from '../format.ts';
import type { Part } from '../part.ts';

export const statements = (count: number) => counted(count, 'statement');
export const acrossAllRoles = 'Across all roles';
export const noneSaid =
  'No page here says how many years of experience it asks for. Once one does, it stands on this page against the grade of its role.';
export const readAsTable = 'Read it as a table';
export const slide = 'Slide the plot sideways for the other grades.';
export const whatIsDrawn =
  'Only grades whose roles ask for years, the lowest first. Neither the room between two of them nor the length of an arrow means anything.';
export const pointAtAMark = 'Point at a mark, or tab to it, to read it here.';
export const exactly = 'exactly';
export const range = 'range';
export const atLeast = 'at least';
export const legend = 'Legend';
export const numberBelow = 'A number below a dot counts the statements that share it.';
export const plot = 'Plot of years of experience by grade';
export const years = 'Years';
export const moreInTable = (count: number) => `${count} more are in the table below.`;
export const everyStatement = 'Every statement ';
export const role = 'Role';
export const ofWhat = 'Of what';
export const section = 'Section';
export const theFirstShown = (most: Part, statements: Part, button: Part): readonly Part[] => [
  'The first ',
  most,
  ' of ',
  statements,
  ' are shown.',
  button,
];
export const showAll = (count: number) => `Show all ${count}`;
export const none = 'none';
export const onlyStatement = (years: string) => `The only statement asks for ${years}.`;
export const noTwoTheSame = 'No two statements ask for the same years.';
export const noneStandsOut = (answers: number, count: number) =>
  `No years stand out: ${answers} different answers are given ${count} times each.`;
export const askForYears = (stating: number, described: string, count: number) =>
  `${stating} of ${described} ${count === 1 ? 'asks' : 'ask'} for years.`;
export const mostAsked = (years: string, count: number, isEach: boolean) =>
  `Asked most often: ${years}, ${count} times${isEach ? ' each' : ''}.`;
