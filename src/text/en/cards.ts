import type { Part } from '../part.ts';

export const standsAlone = 'Its family: no step to it or from it is known';
export const leadsOn = 'Its nearest steps; the ladder goes on';
export const jobFamily = 'Job family';
export const someOf = (shown: number, roles: string) => `${shown} of its ${roles}`;
export const whatChanges = 'What changes';
export const sideBySide = 'Side by side';
export const noKnownSteps = 'no known steps between';
export const switchOfTrack = 'switch of track';
export const inferred = (words: string) => `${words} (inferred)`;
export const asOf = (day: string) => `as of ${day}`;
export const moved = (title: string) => `Moved: ${title}`;
export const hasMovedTo = (page: Part): readonly Part[] => ['This page has moved to ', page, '.'];
/** Which way the steps between two roles go. */
export const STEPS_WORDS = {
  up: (steps: string) => `${steps} up`,
  down: (steps: string) => `${steps} down`,
};
/** Between the lowest and the highest of several grades. */
export const to = ' to ';
