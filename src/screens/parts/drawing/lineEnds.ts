import type { FamilyTie } from '#src/domain/familyTies.ts';
import { RELATIONS } from '#src/domain/relations.ts';
import type { PlacedRole } from '#src/layout/placed.ts';
import { familyTieBeside } from '#src/text/familyTieWords.ts';
import type { Point } from '#src/ui/camera.ts';
import type { Scene } from './drawing.ts';
import { RADIUS } from './marks.ts';

/** A stub at the end of a whole family's line, with words beside it: a drawing of what leads on, or of whence it comes. */
export interface LineEndMark {
  readonly from: Point;
  readonly tip: Point;
  /** The line that it ends in: a chevron where it leads on, a bar where it is reached. */
  readonly head: readonly Point[];
  readonly dash: readonly number[];
  readonly text: string;
  /** The left end of the text's baseline. */
  readonly at: Point;
}

/** Thinner than a step: it leads to no station. */
export const LINE_END_WIDTH = 2;

const LENGTH = 14;
/** Half the width of what a stub ends in. */
const HEAD = 3.5;

/** The stubs at a station: at most one onwards and one backwards, each with all that is said there. */
export function lineEndMarks({ ladder, lineEnds, placed }: Scene, role: PlacedRole): LineEndMark[] {
  const ties = Map.groupBy(lineEnds.get(role.role.id) ?? [], ({ way }) => way);
  // A career rises to the right where it lies and upwards where it stands; this is one step along it.
  const along = placed.orientation === 'lying' ? { x: 1, y: 0 } : { x: 0, y: -1 };
  return [...ties].map(([way, own]) => {
    const onwards = way === 'forward' ? 1 : -1;
    const point = (by: number, aside = 0): Point => ({
      x: role.x + along.x * by * onwards + along.y * aside,
      y: role.y + along.y * by * onwards + along.x * aside,
    });
    const shoulder = RADIUS + LENGTH - (way === 'forward' ? HEAD : 0);
    const tip = point(RADIUS + LENGTH);
    return {
      from: point(RADIUS),
      tip,
      head: [point(shoulder, -HEAD), tip, point(shoulder, HEAD)],
      dash: dashOf(own),
      text: own.map((tie) => familyTieBeside(ladder, tie)).join('; '),
      at: { x: tip.x + 6, y: tip.y + 3.5 },
    };
  });
}

/** Drawn through as soon as one of the relations is. */
function dashOf(ties: readonly FamilyTie[]): readonly number[] {
  const dashes = ties.map(({ relation }) => RELATIONS[relation.kind].stroke.dash);
  return dashes.find(({ length }) => length === 0) ?? dashes[0] ?? [];
}
