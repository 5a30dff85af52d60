import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ladderOf, promotion, role } from '#src/domain/fixture.ts';
import { rankOf } from '#src/domain/ladder.ts';
import {
  abreast,
  anyDrawn,
  anyTurned,
  drawnFrom,
  FAMILIES,
  ladderFrom,
  locationOf,
  overlap,
} from './fixture.ts';
import type { Box, Orientation, PlacedLadder } from './placed.ts';

describe('stations', () => {
  test('are one for each role', () => {
    fc.assert(
      fc.property(anyDrawn, ({ ladder, placed }) => {
        expect(new Set(placed.roles.keys())).toEqual(new Set(ladder.byId.keys()));
        for (const [id, placedRole] of placed.roles) expect(placedRole.role.id).toBe(id);
      }),
    );
  });

  test('stand in the block of their department and the share of their track', () => {
    fc.assert(
      fc.property(anyDrawn, ({ ladder, placed }) => {
        for (const station of placed.roles.values()) {
          const { block, track } = locationOf(placed, station);
          const department = ladder.familyById.get(station.role.family)?.department;
          expect([block?.department, track?.id]).toEqual([department, station.role.track]);
        }
      }),
    );
  });

  test('stand in the middle of the row of their grade', () => {
    fc.assert(
      fc.property(anyDrawn, ({ placed }) => {
        for (const station of placed.roles.values()) {
          const { row } = locationOf(placed, station);
          expect([row?.middle, row?.grade]).toEqual([station.y, station.role.grade?.value]);
        }
      }),
    );
  });

  test('without a grade stand in the last row of their band', () => {
    fc.assert(
      fc.property(anyDrawn, ({ placed }) => {
        for (const station of placed.roles.values()) {
          const { band, row } = locationOf(placed, station);
          expect(row === band?.rows.at(-1) || station.role.grade !== undefined).toBe(true);
        }
      }),
    );
  });

  test('of one career line stand in one column', () => {
    const roles = [role('hand', '1'), role('keeper', '2'), role('chief', '4'), role('clerk', '3')];
    const steps = [promotion('hand', 'keeper'), promotion('keeper', 'chief')];
    const placed = drawnFrom(ladderOf(roles, steps)).roles;
    const x = (id: string) => placed.get(id)?.x;
    expect([x('keeper'), x('chief')]).toEqual([x('hand'), x('hand')]);
    expect(x('clerk')).not.toBe(x('hand'));
  });
});

const boxOf = ({ x, y, width, height }: Box) => ({
  left: x,
  right: x + width,
  top: y,
  bottom: y + height,
});

/** The pairs of some boxes that overlap. */
function clashes(boxes: readonly Box[]) {
  const edges = boxes.map(boxOf);
  return edges.filter((a, at) => edges.slice(at + 1).some((b) => overlap(a, b)));
}

describe('cards', () => {
  test('meet no other card', () => {
    fc.assert(
      fc.property(anyTurned, ({ placed }) => {
        expect(clashes([...placed.roles.values()].map(({ card }) => card))).toEqual([]);
      }),
    );
  });
});

describe('words', () => {
  test('meet no other words and no station but their own', () => {
    fc.assert(
      fc.property(anyTurned, ({ placed: { roles, lines, bands } }) => {
        const stations = [...roles.values()];
        const words: Box[] = [
          ...stations.map(({ label }) => label),
          ...lines.flatMap(({ flags }) => flags),
          ...bands.flatMap(({ blocks }) => blocks.map(({ name }) => name)),
        ];
        expect(clashes(words)).toEqual([]);
        const rings = stations.map(({ x, y }) => ({ x: x - 4, y: y - 4, width: 8, height: 8 }));
        const hidden = rings.filter((ring) =>
          words.some((each) => overlap(boxOf(ring), boxOf(each))),
        );
        expect(hidden).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('lie within the map', () => {
    fc.assert(
      fc.property(anyTurned, ({ placed: { roles, lines, width, height } }) => {
        for (const { x, y, ...own } of [
          ...[...roles.values()].map(({ label }) => label),
          ...lines.flatMap(({ flags }) => flags),
        ]) {
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
          expect(x + own.width).toBeLessThanOrEqual(width);
          expect(y + own.height).toBeLessThanOrEqual(height);
        }
      }),
    );
  });

  test('name every line of several roles at both ends', () => {
    fc.assert(
      fc.property(anyTurned, ({ placed: { lines } }) => {
        for (const { roles, flags } of lines) {
          expect(flags.map(({ end }) => end)).toEqual(roles.length > 1 ? ['start', 'end'] : []);
        }
      }),
    );
  });
});

describe('rows', () => {
  test('of a band are every grade from its highest to its lowest, then that without one', () => {
    fc.assert(
      fc.property(anyDrawn, ({ ladder, placed }) => {
        const stations = [...placed.roles.values()];
        for (const band of placed.bands) {
          const own = stations.filter((each) => locationOf(placed, each).band === band);
          const ranks = own.map((each) => rankOf(ladder, each.role) ?? -1);
          const graded = ranks.filter((rank) => rank >= 0);
          const grades: (string | undefined)[] = ladder.info.grades
            .map(({ value }) => value)
            .slice(Math.min(...graded), Math.max(...graded) + 1)
            .toReversed();
          if (ranks.includes(-1)) grades.push(undefined);
          expect(band.rows.map(({ grade }) => grade)).toEqual(grades);
        }
      }),
    );
  });

  test('hold the empty grades between others too', () => {
    const { bands } = drawnFrom(ladderOf([role('hand', '2'), role('chief', '5'), role('guest')]));
    expect(bands.map(({ rows }) => rows.map(({ grade }) => grade))).toEqual([
      ['5', '4', '3', '2', undefined],
    ]);
  });

  test('adjoin one another within their band', () => {
    fc.assert(
      fc.property(anyTurned, ({ placed: { bands, orientation } }) => {
        for (const { rows, ...band } of bands) {
          const [start, length] = orientation === 'lying' ? ['x', 'width'] : ['y', 'height'];
          const side = (box: object, key = '') => Number(Object(box)[key]);
          const inOrder = rows.toSorted((a, b) => side(a, start) - side(b, start));
          const ends = inOrder.map((row) => side(row, start) + side(row, length));
          for (const [at, row] of inOrder.slice(1).entries()) {
            expect(side(row, start)).toBeCloseTo(ends[at] ?? 0);
          }
          expect(side(inOrder[0] ?? {}, start)).toBeGreaterThanOrEqual(side(band, start));
          expect(ends.at(-1)).toBeLessThanOrEqual(side(band, start) + side(band, length));
        }
      }),
    );
  });

  test('run from left to right where careers lie, and from the bottom up where they stand', () => {
    const ladder = ladderOf([role('hand', '2'), role('chief', '5')]);
    const middles = (orientation: Orientation) =>
      drawnFrom(ladder, { orientation }).bands[0]?.rows.map(({ middle }) => middle) ?? [];
    expect(middles('standing')).toEqual(middles('standing').toSorted((a, b) => a - b));
    expect(middles('lying')).toEqual(middles('lying').toSorted((a, b) => b - a));
  });
});

describe('bands', () => {
  const departmentsOf = ({ bands }: PlacedLadder) =>
    bands.map(({ blocks }) => blocks.map(({ department }) => department));

  test('hold each department once, in the order of the dataset', () => {
    const roles = FAMILIES.toReversed().map(({ id: family }) => role(family, '1', { family }));
    const placed = drawnFrom(ladderFrom({ roles, relations: [] }));
    expect(departmentsOf(placed).flat()).toEqual(['lights', 'boats', 'yard']);
  });

  test('lie one behind the other, within the map', () => {
    fc.assert(
      fc.property(anyTurned, ({ placed: { bands, width, height, orientation } }) => {
        for (const [at, band] of bands.entries()) {
          const next = bands[at + 1];
          expect(band.x + band.width).toBeLessThan(width);
          expect(band.y + band.height).toBeLessThan(height);
          if (!next) continue;
          if (orientation === 'lying') expect(band.x + band.width).toBeLessThan(next.x);
          else expect(band.y + band.height).toBeLessThan(next.y);
        }
      }),
    );
  });

  test('hold their blocks apart, and these one share for each track', () => {
    fc.assert(
      fc.property(anyDrawn, ({ placed: { bands } }) => {
        for (const { blocks, x: left, width } of bands) {
          const edges = blocks.flatMap(({ x, width: own }) => [x, x + own]);
          expect(edges).toEqual([...new Set(edges)].sort((a, b) => a - b));
          expect(edges.at(-1)).toBeLessThanOrEqual(left + width);
          for (const { x, width: own, tracks } of blocks) {
            const ends = tracks.map((track) => track.x + track.width);
            expect(tracks.map((track) => track.x)).toEqual([x, ...ends.slice(0, -1)]);
            expect(ends.at(-1)).toBeCloseTo(x + own);
          }
        }
      }),
    );
  });

  test('of a wide ladder are several, so that the map stays near the shape of a page', () => {
    const roles = FAMILIES.flatMap(({ id }) => abreast(12, id));
    const placed = drawnFrom(ladderFrom({ roles, relations: [] }));
    const { width, height } = placed;
    expect(placed.bands.length).toBeGreaterThan(1);
    expect(width / height).toBeGreaterThan(0.4);
    expect(width / height).toBeLessThan(2);
  });

  test('share a department that is too wide for one, in pieces of much the same width', () => {
    const roles = [...abreast(60, 'keepers'), ...abreast(3, 'crew')];
    const { bands, roles: stations } = drawnFrom(ladderFrom({ roles, relations: [] }));
    const columnsIn = bands.map(
      ({ y, height }) =>
        [...stations.values()].filter(
          (each) => each.role.family === 'keepers' && each.y > y && each.y < y + height,
        ).length,
    );
    const shares = columnsIn.filter((count) => count > 0);
    expect(shares.length).toBeGreaterThan(1);
    expect(Math.max(...shares) - Math.min(...shares)).toBeLessThan(shares.length);
  });
});
