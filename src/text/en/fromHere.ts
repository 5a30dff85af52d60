import type { Part } from '../part.ts';

export const youAreHere = 'You are here: this is your role.';
export const amongThese = (own: Part): readonly Part[] => ['Among these is your role: ', own];
export const compareTheTwo = 'compare the two';
export const fromWhereYouAre = 'From where you are: ';
export const stepsAway = (steps: string) => `${steps} away`;
