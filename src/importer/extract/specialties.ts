import { isOwn } from '#src/lexicon/readHeading.ts';
import { rankKey, sameKey } from '#src/lexicon/sameTitle.ts';
import { looksLikeTitle } from '#src/lexicon/titleForm.ts';
import type { Part } from '../classify/placeHeadings.ts';
import type { RoleSeed } from '../classify/roleSeed.ts';
import { type Contents, countItems } from './contents.ts';
import type { GradeReading, Passage } from './reading.ts';

/** A role with all that is said of it. */
export interface FilledRole {
  readonly seed: RoleSeed;
  readonly contents: Contents;
}

export interface SortedSpecialties {
  readonly roles: readonly (FilledRole & { readonly specialtyOf?: string })[];
  /** What the others say, which stays with the page under their names. */
  readonly notes: readonly Passage[];
}

/**
 * Decides which specialties are roles: those that have lists, and either a title or sections of their own. One with a
 * grade and no likeness to a role is a role by itself.
 */
export function sortSpecialties(
  filled: readonly FilledRole[],
  parts: readonly Part[],
  pageTitle: string,
): SortedSpecialties {
  const mains = filled.filter(({ seed }) => seed.isSpecial !== true);
  const sorted = filled.map((each) => {
    if (each.seed.isSpecial !== true) return { role: each, notes: [] };
    if (!isRole(each, parts)) return { notes: foldedNotes(each) };
    const specialtyOf = generalOf(each, mains, pageTitle);
    return { role: { ...each, ...(specialtyOf !== undefined && { specialtyOf }) }, notes: [] };
  });
  return {
    roles: sorted.flatMap(({ role }) => role ?? []),
    notes: sorted.flatMap(({ notes }) => notes),
  };
}

function isRole({ seed, contents }: FilledRole, parts: readonly Part[]): boolean {
  if (contents.grades.length > 0) return true;
  // “Partner”, “Executive”: alone they are as likely whom one sells to.
  const isNamed = looksLikeTitle(seed.title) && /\s/.test(seed.title);
  const hasSections = parts.some(
    ({ role, kind, opens, heading }) =>
      role === seed && opens && isOwn(kind) && heading.line !== seed.line,
  );
  return countItems(contents) > 0 && (isNamed || hasSections);
}

/** The role that a specialty is a form of: the one of its words and its rank, else the only one, else the page's. */
function generalOf(
  { seed, contents }: FilledRole,
  mains: readonly FilledRole[],
  pageTitle: string,
): string | undefined {
  const parent = parentOf(seed, contents.grades, mains);
  if (parent !== undefined) return parent;
  if (looksLikeTitle(seed.title) && contents.grades.length > 0) return undefined;
  const [only, ...others] = mains;
  return others.length === 0 && only !== undefined ? only.seed.title : pageTitle;
}

/** The role whose title's words the specialty's title all has; of several the longest. */
function parentOf(
  seed: RoleSeed,
  grades: readonly GradeReading[],
  mains: readonly FilledRole[],
): string | undefined {
  const words = new Set(sameKey(seed.title).split(' '));
  return mains
    .filter(
      (main) =>
        sameKey(main.seed.title) !== sameKey(seed.title) && !differ(main.contents.grades, grades),
    )
    .map((main) => ({ title: main.seed.title, parts: sameKey(main.seed.title).split(' ') }))
    .filter(
      ({ title, parts }) =>
        parts.every((word) => words.has(word)) && isOfRank(title, seed, grades.length > 0),
    )
    .sort((a, b) => b.parts.length - a.parts.length)[0]?.title;
}

/** Whether both state grades, and others. */
function differ(a: readonly GradeReading[], b: readonly GradeReading[]): boolean {
  return (
    a.length > 0 && b.length > 0 && !a.some(({ value }) => b.some((each) => each.value === value))
  );
}

/** A specialty stands as high as the role that it is a form of; one without a rank may be of any. */
function isOfRank(title: string, seed: RoleSeed, isGraded: boolean): boolean {
  const rank = rankKey(seed.title);
  return rank === rankKey(title) || (rank === '' && !isGraded);
}

function foldedNotes({ seed, contents }: FilledRole): readonly Passage[] {
  const { summary, lists, indicators, hiring, notes } = contents;
  const items = [...Object.values(lists).flat(), ...indicators].flatMap(({ details, ...item }) => [
    item,
    ...details,
  ]);
  const steps = hiring.map(({ text, line, under }) => ({ text, line, ...(under && { under }) }));
  const all: Passage[] = [...summary, ...items, ...steps, ...notes].sort((a, b) => a.line - b.line);
  // A specialty that is only a name has still been named.
  if (all.length === 0) return [{ text: seed.title, line: seed.line, under: seed.path }];
  const name = [...seed.path, seed.title];
  return all.map((passage) => ({ ...passage, under: [...name, ...(passage.under ?? [])] }));
}
