import {
  type Change,
  type ChangeValue,
  isLine,
  isRelation,
  toldOf,
} from '#src/domain/editions/change.ts';
import { changesBetween } from '#src/domain/editions/changesBetween.ts';
import type { Dataset } from '#src/domain/role.ts';

/** What somebody found who read two pages beside each other, and how the changes between their editions stand to it. */
export interface JudgedFamily {
  readonly family: string;
  /** The two pages, as the sources of the two editions name them. */
  readonly pages: readonly string[];
  /** What the eye found, in words of our own, with the names of the changes that tell it. */
  readonly seen: readonly { readonly what: string; readonly told: readonly string[] }[];
  /** The names of changes that are told and are not so. */
  readonly untrue: readonly { readonly name: string; readonly why: string }[];
  /** What the eye found of what the dataset leaves out on purpose, as it says itself. */
  readonly leftOut: readonly string[];
}

/** How the changes of one family stand to what the eye found. */
export interface Judgement {
  readonly family: string;
  readonly told: readonly string[];
  /** Those that nobody has read against the pages. */
  readonly unjudged: readonly string[];
  readonly untrue: readonly string[];
  /** What the eye found and no change tells. */
  readonly missing: readonly string[];
}

/** Holds the changes from one edition to another against what somebody found who read their pages. */
export function judge(
  before: Dataset,
  after: Dataset,
  judged: readonly JudgedFamily[],
): Judgement[] {
  const { changes } = changesBetween(before, after);
  return judged.map(({ family, seen, untrue }) => {
    const told = toldOf(changes.filter((change) => change.family === family)).map(nameOf);
    const known = new Set(told);
    const judgedNames = new Set([
      ...seen.flatMap((each) => each.told),
      ...untrue.map(({ name }) => name),
    ]);
    return {
      family,
      told,
      unjudged: told.filter((name) => !judgedNames.has(name)),
      untrue: untrue.map(({ name }) => name).filter((name) => known.has(name)),
      missing: seen
        .filter((each) => each.told.length === 0 || each.told.some((name) => !known.has(name)))
        .map(({ what }) => what),
    };
  });
}

/** A name for a change by what it is about: `staff-engineer line-reworded r5`, `keeper relation-gone extends keeper hand`. */
export function nameOf({ kind, family, role, before, after }: Change): string {
  const about = [before, after].flatMap((value) => (value ? idsIn(value) : []));
  return [role ?? family, kind, ...new Set(about)].join(' ');
}

function idsIn(value: ChangeValue): readonly string[] {
  if (isLine(value)) return [value.expectation.id];
  if (!isRelation(value)) return [];
  const ends = [value.from, value.to];
  return [value.kind, ...ends.map((end) => (typeof end === 'string' ? end : end.family))];
}
