import { counted } from '../format.ts';
import type { Part } from '../part.ts';

export const moreRoles = (count: number) => counted(count, 'more role');
export const moreWordings = (count: number) => counted(count, 'more wording');
export const noLongerOne = (skills: Part): readonly Part[] => [skills, ' · no longer one'];
export const skills = 'Skills';
export const linesStillStand = 'Its lines still stand where they are asked';
export const nowIn = (heir: Part): readonly Part[] => [', now in ', heir];
export const upTo = 'up to: ';
export const nobodyAsksAt = (grade: string) => `Nobody asks it at ${grade}`;
export const and = (more: string) => `and ${more}`;
export const from = (role: string) => ` (from ${role})`;
export const noRoleYet = 'No role is asked for this skill yet.';
export const otherSkills = (theme: Part): readonly Part[] => ['Other skills', theme];
export const ofTheme = (theme: string) => ` of ${theme}`;
export const allSkills = 'All skills';
export const howItGrows = (skill: string) => `${skill}: how it grows`;
export const growsThrough = (levels: string) => `It grows through: ${levels}.`;
export const nobodyAsksHere = 'Nobody asks it here.';
export const inheritedFrom = 'inherited from';
export const levelText = 'level text';
export const namesAndMore = (names: string, more: string) => `${names}; and ${more}`;
export const noRoleAsks = 'No role asks for it yet.';
export const askedOf = (roles: string) => `Asked of ${roles}`;
export const withoutGrade = 'without a known grade';
export const atGrade = (grade: string) => `at ${grade}`;
export const fromTo = (low: string, high: string) => `from ${low} to ${high}`;
export const someWithoutGrade = (count: number) => `${count} of them without a known grade`;
export const onTracks = (count: number, all: number) => `on ${count} of ${all} tracks`;
export const onBoth = 'on both tracks';
export const onAll = (count: number) => `on all ${count} tracks`;
export const widerIsFurther =
  'The wider the band at a grade, the further the skill has grown there.';
export const widerIsMore = (widest: string) =>
  `The wider the band at a grade, the more roles ask for the skill there${widest}.`;
export const atItsWidest = (roles: string) => `: ${roles} at its widest`;
export const dashed = 'Where its sides are dashed, no page says how far.';
export const dotted = 'Where it is dotted, no role on that track asks for it.';
export const sameAs = (grade: string) => `the same as at ${grade}`;
export const raisedSince = (grade: string) => `raised since ${grade}`;
export const levelsLowestFirst = 'Levels, lowest first';
export const exportHasAll = (counted: string) =>
  `There are ${counted}: “Export” saves all of them.`;
export const onlyOn = (track: string) => `on the ${`${track}`.toLowerCase()} track only`;
