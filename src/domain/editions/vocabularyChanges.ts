import type { Grade, Titled } from '../role.ts';
import type { Change, StrandFacts } from './change.ts';
import { type Counterpart, paired } from './counterparts.ts';
import type { Both, Side } from './editions.ts';
import { isAlike, strandsOf } from './facts.ts';
import { WHOLE_LADDER } from './wholeLadder.ts';

/**
 * What became of the scale, the themes and the strands of a ladder. An edition that names what it covers has of these what
 * it needs: with one like that only names are compared, of what both have.
 */
export function vocabularyChanges({ before, after }: Both): Change[] {
  const isWhole = [before, after].every(({ dataset }) => dataset.info.covers === undefined);
  const { title } = after.dataset.info;
  const place = { family: WHOLE_LADDER, title, sources: {} };
  return [
    ...gradeChanges(gradesOf(before), gradesOf(after), isWhole),
    ...paired(before.dataset.info.themes, after.dataset.info.themes).flatMap((each) =>
      themeChanges(each, isWhole),
    ),
    ...paired(strandsIn(before), strandsIn(after)).flatMap((each) => strandChanges(each, isWhole)),
  ].map((change): Change => ({ ...change, ...place }));
}

type Unplaced<T = Change> = T extends Change ? Omit<T, 'family' | 'title' | 'sources'> : never;

function gradesOf({ dataset }: Side): readonly Grade[] {
  return dataset.info.grades;
}

function gradeChanges(was: readonly Grade[], is: readonly Grade[], isWhole: boolean): Unplaced[] {
  const valuesOf = (grades: readonly Grade[]) => grades.map(({ value }) => value);
  if (isWhole && !isAlike(valuesOf(was), valuesOf(is))) {
    return [{ kind: 'scale-changed', before: { grades: was }, after: { grades: is } }];
  }
  const both = (one: readonly Grade[], other: readonly Grade[]) => {
    const known = new Map(other.map((grade) => [grade.value, grade]));
    return one.filter((grade) => {
      const same = known.get(grade.value);
      return same && !isAlike(grade.titles, same.titles);
    });
  };
  if (both(was, is).length === 0) return [];
  return [{ kind: 'grades-renamed', before: { grades: was }, after: { grades: is } }];
}

function themeChanges({ before, after }: Counterpart<Titled>, isWhole: boolean): Unplaced[] {
  const sides = {
    ...(before && { before: { theme: before } }),
    ...(after && { after: { theme: after } }),
  };
  if (!before || !after) {
    return isWhole ? [{ kind: after ? 'theme-added' : 'theme-gone', ...sides }] : [];
  }
  return before.title === after.title ? [] : [{ kind: 'theme-renamed', ...sides }];
}

function strandsIn({ dataset }: Side) {
  const facts = strandsOf(dataset);
  return dataset.info.strands.map((strand) => ({ ...strand, facts: facts.get(strand.id) }));
}

type Told = { readonly id: string; readonly facts: StrandFacts | undefined };

/** Each carries all that is said of the strand, so that any one of them leads from the one to the other. */
function strandChanges({ before, after }: Counterpart<Told>, isWhole: boolean): Unplaced[] {
  const [was, is] = [before?.facts, after?.facts];
  const sides = {
    ...(was && { before: { strand: was } }),
    ...(is && { after: { strand: is } }),
  };
  if (!was || !is) {
    return isWhole ? [{ kind: is ? 'strand-added' : 'strand-gone', ...sides }] : [];
  }
  const levelsOf = ({ levels }: StrandFacts) => levels.map(({ title }) => title);
  const hasOtherLevels = isWhole && !isAlike(levelsOf(was), levelsOf(is));
  const changes: (Unplaced | false)[] = [
    was.title !== is.title && { kind: 'strand-renamed', ...sides },
    hasOtherLevels && { kind: 'levels-changed', ...sides },
    isWhole &&
      !hasOtherLevels &&
      !isAlike(was.levels, is.levels) && { kind: 'levels-reworded', ...sides },
  ];
  const told = changes.filter((change) => change !== false);
  if (told.length > 0 || !isWhole || isAlike(was, is)) return told;
  return [{ kind: 'strand-filed', ...sides }];
}
