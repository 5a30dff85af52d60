import type { FamilyTie } from '#src/domain/familyTies.ts';
import { RELATIONS } from '#src/domain/relations.ts';
import { type PlacedRole, SIZE } from '#src/layout/placed.ts';
import { familyTieBeside } from '#src/text/familyTieWords.ts';
import type { Point } from '#src/ui/camera.ts';
import type { Scene } from './drawing.ts';

/** A stub at the end of a whole family's line, with words beside it: a drawing of what leads on, or of whence it comes. */
export interface LineEndMark {
  readonly stub: { readonly x: number; readonly from: number; readonly tip: number };
  readonly isOnward: boolean;
  readonly dash: readonly number[];
  /** What fits, where it stands, and the whole of it. */
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly title: string;
}

/** Thinner than a step: it leads to no station. */
export const LINE_END_WIDTH = 2;

/** Left of the line that leads on from the station itself. */
const ASIDE = 5;
/** Beyond the cards of its row, in the middle of a usual channel. */
const BEYOND = SIZE.channel / 2;
/** The letters that fit a column in small print. */
const LETTERS = 29;

/** The stubs at a station: at most one above and one below, each with all that is said there. */
export function lineEndMarks({ ladder, lineEnds }: Scene, placed: PlacedRole): LineEndMark[] {
  const ties = Map.groupBy(lineEnds.get(placed.role.id) ?? [], ({ way }) => way);
  return [...ties].map(([way, own]) => {
    const { x, y, halfCard } = placed;
    const up = way === 'forward' ? -1 : 1;
    const title = own.map((tie) => familyTieBeside(ladder, tie)).join('; ');
    return {
      stub: { x: x - ASIDE, from: y + up * SIZE.radius, tip: y + up * (halfCard + BEYOND) },
      isOnward: way === 'forward',
      dash: dashOf(own),
      text: title.length > LETTERS ? `${title.slice(0, LETTERS - 1).trimEnd()}…` : title,
      x: x + ASIDE,
      baseline: y + up * (halfCard + BEYOND) + 4,
      title,
    };
  });
}

/** Drawn through as soon as one of the relations is. */
function dashOf(ties: readonly FamilyTie[]): readonly number[] {
  const dashes = ties.map(({ relation }) => RELATIONS[relation.kind].stroke.dash);
  return dashes.find(({ length }) => length === 0) ?? dashes[0] ?? [];
}

/** The line that a stub ends in: a chevron where it leads on, a bar where it is reached. */
export function headOf({ stub: { x, tip }, isOnward }: LineEndMark): readonly Point[] {
  const shoulder = isOnward ? tip + HEAD : tip;
  return [
    { x: x - HEAD, y: shoulder },
    { x, y: tip },
    { x: x + HEAD, y: shoulder },
  ];
}

/** Half the width of what a stub ends in. */
const HEAD = 4;
