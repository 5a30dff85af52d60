import type { Part } from '../part.ts';

export const youAreHere = 'Hier stehen Sie: Das ist Ihre Rolle.';
export const amongThese = (own: Part): readonly Part[] => ['Darunter ist Ihre Rolle: ', own];
export const compareTheTwo = 'beide vergleichen';
export const fromWhereYouAre = 'Von Ihrer Rolle aus: ';
export const stepsAway = (steps: string) => `${steps} entfernt`;
