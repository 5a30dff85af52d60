import type { EffectiveExpectation, Expectations } from './effective.ts';
import type { Ladder } from './ladder.ts';
import type { RoleId, Titled } from './role.ts';
import { bySection, SECTION_KINDS, SECTIONS, type Section } from './sections.ts';

/** How much is asked: in numbers, and as one weight in which each section counts as its table says. */
export interface Tally {
  readonly count: number;
  readonly of: Readonly<Record<Section, number>>;
  readonly weight: number;
}

/** What is missing where most of the others have it: any expectation at all, or at least a requirement. */
export type Gap = 'everything' | 'requirement';

export interface Cell extends Tally {
  readonly role: RoleId;
  readonly items: readonly EffectiveExpectation[];
  readonly gap?: Gap;
}

/** A theme with a cell for each role, and all that they ask together. */
export interface Row {
  readonly theme: Titled;
  readonly cells: readonly Cell[];
  readonly total: Tally;
}

export interface Matrix {
  readonly rows: readonly Row[];
  /** What each role asks over all themes, in the order of the roles. */
  readonly totals: readonly (Tally & { readonly role: RoleId })[];
  /** Themes that none of the roles asks about. */
  readonly unasked: readonly Titled[];
}

/**
 * What some roles ask, theme by theme in the order of the dataset. A role has a gap where more than half of the other
 * roles ask something under the theme and it asks nothing, or they require something and it does not. Roles that ask
 * nothing under any theme count neither way: they have no gaps, and make none. One that was read only in part has none:
 * its page may ask what was not read.
 */
export function matrixOf(ladder: Ladder, roles: readonly Expectations[]): Matrix {
  const all = ladder.info.themes.map((theme) => rowOf(ladder, theme, roles));
  return {
    rows: all.filter(({ total }) => total.count > 0),
    totals: roles.map(({ role, items }) => ({ role, ...tallyOf(items) })),
    unasked: all.filter(({ total }) => total.count === 0).map(({ theme }) => theme),
  };
}

function rowOf({ byId }: Ladder, theme: Titled, roles: readonly Expectations[]): Row {
  const cells = roles.map(({ role, items: list }) => {
    const items = list.filter(({ expectation }) => expectation.theme === theme.id);
    return { role, items, ...tallyOf(items), speaks: list.length > 0 };
  });
  const speaking = cells.filter(({ speaks }) => speaks);
  const asking = speaking.filter(({ count }) => count > 0).length;
  const requiring = speaking.filter(({ of }) => requiredIn(of) > 0).length;
  const others = speaking.length - 1;
  return {
    theme,
    cells: cells.map(({ speaks, ...cell }) => {
      const isWhole = byId.get(cell.role)?.partial === undefined;
      const gap =
        speaks && isWhole ? gapOf(cell, asking > others / 2, requiring > others / 2) : undefined;
      return { ...cell, ...(gap ? { gap } : {}) };
    }),
    total: tallyOf(cells.flatMap(({ items }) => items)),
  };
}

/** A cell that lacks something is none of those that have it, so these are all among the others. */
function gapOf(cell: Tally, mostAsk: boolean, mostRequire: boolean): Gap | undefined {
  if (cell.count === 0) return mostAsk ? 'everything' : undefined;
  return requiredIn(cell.of) === 0 && mostRequire ? 'requirement' : undefined;
}

/** How many of the counted expectations somebody must meet. */
export function requiredIn(of: Tally['of']): number {
  return SECTION_KINDS.reduce(
    (sum, section) => sum + (SECTIONS[section].asks === 'must' ? of[section] : 0),
    0,
  );
}

function tallyOf(items: readonly EffectiveExpectation[]): Tally {
  const count = (section: Section) => items.filter((each) => each.section === section).length;
  const of = bySection(count);
  const weight = SECTION_KINDS.reduce((sum, each) => sum + of[each] * SECTIONS[each].weight, 0);
  return { count: items.length, of, weight };
}
