import { collateIn } from '#src/domain/collate.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import { FACETS, type Facet, type Listing, NO_GRADE } from '#src/domain/listing.ts';
import { byCodeUnit } from '#src/domain/problem.ts';
import type { Titled } from '#src/domain/role.ts';
import * as words from '#src/text/en/roles.ts';
import { SHARED_WORDS } from '#src/text/en/shared.ts';
import { STATUS_WORDS } from '#src/text/en/words.ts';
import { gradeName } from '#src/text/grades.ts';
import type { RolesView } from './screen.ts';

/** Every value of a facet: grades from the highest, the others as the dataset has them, families by title. */
export function optionsOf({ info, families }: Ladder, facet: Facet): readonly Titled[] {
  switch (facet) {
    case 'families':
      return families.toSorted((a, b) => collateIn(info)(a.title, b.title));
    case 'grades': {
      const grades = info.grades.map(({ value }) => ({ id: value, title: value }));
      return [...grades.toReversed(), { id: NO_GRADE, title: SHARED_WORDS.noGrade }];
    }
    case 'statuses':
      return (['open', 'future', 'named'] as const).map((id) => ({
        id,
        title: STATUS_WORDS[id].name,
      }));
    default:
      return info[facet];
  }
}

/** A value of a facet that can be chosen, and how many roles it would show. */
export interface Offer extends Titled {
  readonly count: number;
}

/**
 * The values of a facet that show any role, and those that are kept in spite of that. Those of a facet without an order
 * of its own come with the largest first.
 */
export function offersOf(
  options: readonly Titled[],
  facet: Facet,
  counts: Listing['counts'],
  kept: readonly string[],
): readonly Offer[] {
  const offers = options
    .map(({ id, title }) => ({ id, title, count: counts[facet].get(id) ?? 0 }))
    .filter(({ id, count }) => count > 0 || kept.includes(id));
  const isOrdered = facet === 'grades' || facet === 'tracks' || facet === 'statuses';
  return isOrdered ? offers : offers.sort((a, b) => b.count - a.count);
}

/** One value that a list is narrowed down by. */
export interface Choice {
  readonly facet: Facet;
  readonly id: string;
  /** With what is needed to understand it by itself. */
  readonly label: string;
}

/** All that is chosen of the facets, in their order. */
export function choicesOf(ladder: Ladder, view: RolesView): readonly Choice[] {
  return FACETS.flatMap((facet) =>
    optionsOf(ladder, facet)
      .filter(({ id }) => view[facet].some((value) => value === id))
      .map(({ id, title }) => ({ facet, id, label: choiceInWords(facet, id, title) })),
  );
}

function choiceInWords(facet: Facet, id: string, title: string): string {
  if (facet === 'grades' && id !== NO_GRADE) return gradeName(title);
  return facet === 'themes' ? words.asksAbout(title) : title;
}

/** A view with one more value of a facet chosen, or one less. */
export function toggleChoice(view: RolesView, facet: Facet, id: string): RolesView {
  const values: readonly string[] = view[facet];
  const next = values.includes(id)
    ? values.filter((value) => value !== id)
    : [...values, id].sort(byCodeUnit);
  return { ...view, [facet]: next };
}

/** A view with nothing chosen of any facet; the words, the order and the comparison stay. */
export function withoutChoices(view: RolesView): RolesView {
  const none = { departments: [], families: [], tracks: [], grades: [], statuses: [], themes: [] };
  return { ...view, ...none };
}

/** A view that asks for these words, or for none. */
export function withWords({ q: _, ...rest }: RolesView, typed: string): RolesView {
  const q = typed.trim();
  return q ? { ...rest, q } : rest;
}
