import type { Ladder } from '#src/domain/ladder.ts';
import type { FamilyId } from '#src/domain/role.ts';
import type { PlacedLadder, PlacedLine } from '#src/layout/placed.ts';

/** The line colours of both themes. */
export const LINE_COLOURS = 8;

/** The colour of a station that stands on no line: there is no such line colour, so it is drawn in ink. */
export const NO_LINE = -1;

/**
 * The colour of each placed line, counted from 0. Lines take them in turn as they lie beside each other, so that
 * neighbours differ and a department has each colour once before any comes again. A single role is no line: it has the
 * colour of its family's line in its department, if there is one.
 */
export function lineColours({ familyById }: Ladder, placed: PlacedLadder): Int8Array {
  const departmentOf = (family: FamilyId) => familyById.get(family)?.department ?? '';
  const colours = new Int8Array(placed.lines.length).fill(NO_LINE);
  const ofFamily = new Map<FamilyId, number>();
  const strokes = [...placed.lines.entries()].filter(([, { roles }]) => roles.length > 1);
  const byDepartment = Map.groupBy(inPlace(strokes, placed), ([, { family }]) =>
    departmentOf(family),
  );
  for (const [turn, [at, { family }]] of [...byDepartment.values()].flat().entries()) {
    const colour = turn % LINE_COLOURS;
    colours[at] = colour;
    if (!ofFamily.has(family)) ofFamily.set(family, colour);
  }
  for (const [at, { family, roles }] of placed.lines.entries()) {
    if (roles.length === 1) colours[at] = ofFamily.get(family) ?? NO_LINE;
  }
  return colours;
}

/** Lines as they lie beside each other, band by band. */
function inPlace(
  lines: readonly (readonly [number, PlacedLine])[],
  { bands, roles, orientation }: PlacedLadder,
): readonly (readonly [number, PlacedLine])[] {
  const isLying = orientation === 'lying';
  const places = lines.map((entry) => {
    const { x = 0, y = 0 } = roles.get(entry[1].roles[0] ?? '') ?? {};
    const band = bands.findIndex((each) =>
      isLying ? x < each.x + each.width : y < each.y + each.height,
    );
    return { entry, band, across: isLying ? y : x };
  });
  return places.sort((a, b) => a.band - b.band || a.across - b.across).map(({ entry }) => entry);
}
