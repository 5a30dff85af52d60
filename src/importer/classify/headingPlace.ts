import type { Kind } from '#src/lexicon/headingNames.ts';
import { type Meaning, meaningOf } from '#src/lexicon/readHeading.ts';
import { exactKey } from '#src/lexicon/sameTitle.ts';
import { readLevels } from '#src/lexicon/siblingLevels.ts';
import { looksLikeTitle } from '#src/lexicon/titleForm.ts';
import type { HeadingChoice } from '../choices/choices.ts';
import { gradeInTitle } from './gradeInTitle.ts';
import type { FlatHeading } from './headings.ts';
import { jobsAmong } from './jobsAmong.ts';
import type { Reason } from './reasons.ts';
import type { RoleSeed } from './roleSeed.ts';

/** What a heading is taken for, and why. */
export type Sort = { readonly reason: Reason } & (
  | { readonly is: 'section'; readonly meaning: Meaning }
  /** `within` is the section of expectations in which it is spoken of. */
  | { readonly is: 'role'; readonly role: RoleSeed; readonly within?: Kind }
  | { readonly is: 'specialty'; readonly role: RoleSeed }
  /** What it `names` for the roles under it, where somebody says so. */
  | { readonly is: 'page'; readonly names?: 'family' | 'track' }
  | { readonly is: 'group' }
);

export type Sorted = Sort & { readonly heading: FlatHeading };

export type RoleHeading = Sorted & { readonly is: 'role' };

/** A heading over others, with the highest level that has been under it. */
export type Ancestor = Sorted & { readonly highest: number };

export interface Page {
  readonly headings: readonly FlatHeading[];
  readonly title: string;
  readonly meanings: readonly (Meaning | undefined)[];
  /** The titles that headings would give to roles. */
  readonly names: readonly RoleName[];
  /** The levels at which there are headings that read like titles. */
  readonly titled: ReadonlySet<number>;
  /** The keys of headings that recur: what is told of each role, as *Execution*, and no role itself. */
  readonly recurring: ReadonlySet<string>;
  /** The jobs of which several headings of a level are titles, by what these end in. */
  readonly jobs: ReadonlySet<string>;
}

const FEWEST_RECURRING = 3;

export interface RoleName {
  readonly title: string;
  readonly level?: string;
}

export interface Place {
  readonly page: Page;
  readonly i: number;
  readonly heading: FlatHeading;
  /** Nearest first. */
  readonly above: readonly Ancestor[];
  /** What somebody says that it is. */
  readonly chosen: HeadingChoice | undefined;
  /** The roles before it, by the exact words of their titles; of several the first. */
  readonly known: ReadonlyMap<string, RoleHeading>;
}

export function surveyed(headings: readonly FlatHeading[], title: string): Page {
  const meanings = headings.map(({ level, title: each }) =>
    level === 0 ? undefined : meaningOf(each),
  );
  const names = namesOf(headings, meanings);
  const titled = headings.filter((_, i) => looksLikeTitle(names[i]?.title ?? ''));
  const byKey = [...Map.groupBy(headings, (each) => exactKey(each.title))];
  const recurring = byKey.filter(([, same]) => same.length >= FEWEST_RECURRING);
  return {
    headings,
    title,
    meanings,
    names,
    titled: new Set(titled.map(({ level }) => level)),
    recurring: new Set(recurring.map(([key]) => key)),
    jobs: jobsAmong(
      headings.flatMap(({ level, isBold }, i) =>
        isBold || meanings[i] !== undefined ? [] : [{ title: names[i]?.title ?? '', level }],
      ),
    ),
  };
}

/** Levels are read side by side: what `D1` is shows beside `D2`. */
function namesOf(
  headings: readonly FlatHeading[],
  meanings: readonly (Meaning | undefined)[],
): readonly RoleName[] {
  const plain = headings.map(({ title }) => gradeInTitle(title).title);
  const names: RoleName[] = plain.map((title) => ({ title }));
  const byLevel = Map.groupBy(headings.keys(), (i) => headings[i]?.level ?? 0);
  for (const group of byLevel.values()) {
    const free = group.filter((i) => meanings[i] === undefined && plain[i] !== '');
    const levels = readLevels(free.map((i) => plain[i] ?? ''));
    free.forEach((i, at) => {
      const level = levels[at];
      if (level?.kind !== 'label') return;
      names[i] = { title: level.rest === '' ? (plain[i] ?? '') : level.rest, level: level.label };
    });
  }
  return names;
}

/** The headings over one, outermost first. An empty *Levels* or *Specialties* keeps open for headings as high as itself. */
export function aboveOf(
  heading: FlatHeading,
  before: readonly Ancestor[],
  last: Sorted | undefined,
  meaning: Meaning | undefined,
): readonly Ancestor[] {
  return before.filter((each) => {
    if (each.heading.level < heading.level) return true;
    if (each.heading.level > heading.level || heading.isBold || meaning !== undefined) return false;
    const holds =
      each.is === 'section' &&
      (each.meaning.kind === 'specialties' || each.meaning.kind === 'levels');
    return holds && (each.heading === last?.heading || each.highest === each.heading.level);
  });
}
