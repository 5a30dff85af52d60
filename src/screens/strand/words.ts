import type { StrandReach } from '#src/dataset/compile.ts';
import type { Level, Strand } from '#src/domain/role.ts';
import type { Growth, Stand, StandChange } from '#src/domain/strand.ts';
import * as counts from '#src/text/en/counts.ts';
import * as words from '#src/text/en/strand.ts';
import { gradeWithin } from '#src/text/grades.ts';
import type { Measure } from './band.ts';

/** `Asked of 14 roles, from grade 8 to grade 12, on both tracks.`; says so when nobody asks it. */
export function reachInWords({ rungs, roles, tracks }: Growth, allTracks: number): string {
  const grades = rungs.flatMap(({ grade }) => grade ?? []);
  const [high] = grades;
  const low = grades.at(-1);
  const last = rungs.find(({ grade }) => grade === undefined);
  const ungraded = (last?.stands ?? []).reduce((sum, stand) => sum + stand.roles, 0);
  if (roles === 0) return words.noRoleAsks;
  const parts = [
    words.askedOf(counts.roles(roles)),
    high === undefined
      ? words.withoutGrade
      : high === low
        ? words.atGrade(gradeWithin(high))
        : words.fromTo(gradeWithin(low), gradeWithin(high)),
    ...tracksInWords(tracks, allTracks),
    ...(high !== undefined && ungraded > 0 ? [words.someWithoutGrade(ungraded)] : []),
  ];
  return `${parts.join(', ')}.`;
}

function tracksInWords(tracks: Growth['tracks'], all: number): string[] {
  const [only, ...more] = tracks;
  if (all < 2 || !only) return [];
  if (more.length === 0) return [words.onlyOn(only.title)];
  if (tracks.length < all) return [words.onTracks(tracks.length, all)];
  return [all === 2 ? words.onBoth : words.onAll(all)];
}

/** What the width of the bands means, and their dashes and dots where there are any. */
export function legendInWords({ by, most }: Measure, growth: Growth): string {
  const stands = growth.rungs.flatMap((rung) => rung.stands);
  const widest = Math.max(0, ...stands.map(({ roles }) => roles));
  const isLevel = by === 'level';
  return [
    isLevel
      ? words.widerIsFurther
      : words.widerIsMore(widest < most ? '' : words.atItsWidest(counts.roles(widest))),
    ...(isLevel && stands.some(({ level }) => level === undefined) ? [words.dashed] : []),
    ...(isInterrupted(growth) ? [words.dotted] : []),
  ].join(' ');
}

/** Whether some track asks it above and below a grade at which it does not. */
function isInterrupted({ tracks, rungs }: Growth): boolean {
  const graded = rungs.filter(({ grade }) => grade !== undefined);
  return tracks.some(({ id }) => {
    const asked = graded.map(({ stands }) => stands.some(({ track }) => track === id));
    return asked.slice(asked.indexOf(true), asked.lastIndexOf(true)).includes(false);
  });
}

/** `raised since grade 9`, `the same as at grade 9`. */
export function changeInWords({ shift, since }: StandChange): string {
  return shift === 'same'
    ? words.sameAs(gradeWithin(since))
    : words.raisedSince(gradeWithin(since));
}

/** Whether a stand holds sayings of other known levels than its furthest. */
export function isUneven({ sayings, level: furthest }: Stand): boolean {
  return sayings.some(({ level }) => level !== undefined && level !== furthest);
}

/** The levels of a strand, lowest first, with the texts of those that have one. */
export function levelsOf({ id, levels = [] }: Strand, reaches: readonly StrandReach[]): Level[] {
  const described = reaches.find((reach) => reach.id === id)?.levels;
  return levels.map((title) => described?.find((level) => level.title === title) ?? { title });
}

export const LEVELS_HEADING = words.levelsLowestFirst;

/** What somebody at a level shows, where it is known and has a text. */
export function levelText(levels: readonly Level[], level: number | undefined) {
  return level === undefined ? undefined : levels[level]?.text;
}

/** The name of a level, where it is known. */
export function levelName(levels: readonly Level[], level: number | undefined) {
  return level === undefined ? undefined : levels[level]?.title;
}
