import type { LevelNoun, LevelWord, TrackGuess } from './lexicon.ts';

/** The words of a text, for the lists of a lexicon. */
export const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Entries of words that stand equally high. */
export const levels = (height: number, text: string): [string, LevelWord][] =>
  text.split(' ').map((word) => [word, { height }]);

/** Entries of words that stand equally high and are roles by themselves. */
export const ranks = (height: number, text: string): [string, LevelWord][] =>
  text.split(' ').map((word) => [word, { height, isRole: true }]);

/** Entries of level nouns, parted by commas, whose labels begin with the same name. */
export const levelNouns = (name: string, nouns: string): [string, LevelNoun][] =>
  nouns.split(', ').map((noun) => [noun, { name }]);

export const IC: TrackGuess = { track: 'ic', sure: true };
export const LIKELY_IC: TrackGuess = { track: 'ic', sure: false };
export const MANAGEMENT: TrackGuess = { track: 'management', sure: true };
export const LIKELY_MANAGEMENT: TrackGuess = { track: 'management', sure: false };
