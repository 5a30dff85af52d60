import { citationsOf, uncoveredLines } from '../citedLines.ts';
import { inside, items, located, problemAt, type Rule } from './rules.ts';

/** What a source lists is in the dataset: as an expectation, as a relation, or as a claim that says what is wrong with it. */
export const itemRules: Rule = ({ dataset, families }) => {
  const cited = Map.groupBy(
    families.flatMap(({ value }) => citationsOf(value)),
    ({ source }) => source,
  );
  return items(located(dataset), dataset.value.sources, 'sources').flatMap((at) => {
    const { id, title, items: listed = [] } = at.value;
    const lines = cited.get(id)?.map(({ line }) => line) ?? [];
    const uncovered = uncoveredLines(listed, lines);
    return uncovered.length > 0
      ? [problemAt(inside(at, listed, 'items'), 'uncovered-item', title, uncovered)]
      : [];
  });
};
