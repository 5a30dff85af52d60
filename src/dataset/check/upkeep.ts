import type { FamilyFile } from '../schema.ts';
import { inside, type Located, located, problemAt, type RoleFile, type Rule } from './rules.ts';

/** Pages that should have been looked over by the day that the dataset speaks of: nothing here knows what day it is. */
export const upkeepRules: Rule = ({ dataset, families, roles }) => {
  const { asOf, covers } = dataset.value;
  // An edition is history: nobody looks it over again.
  if (covers) return [];
  const pages: readonly Located<FamilyFile | RoleFile>[] = [...families.map(located), ...roles];
  return pages.flatMap((page) => {
    const { review, owner, title } = page.value;
    // Days are written so that they sort as texts.
    if (review === undefined || review >= asOf) return [];
    return [problemAt(inside(page, review, 'review'), 'overdue-review', title, review, owner)];
  });
};
