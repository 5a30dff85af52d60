import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ladderOf, promotion, role } from '#src/domain/fixture.ts';
import { rankOf } from '#src/domain/ladder.ts';
import {
  abreast,
  anyDrawn,
  cardsOf,
  FAMILIES,
  ladderFrom,
  locationOf,
  overlap,
} from './fixture.ts';
import { layoutLadder } from './layout.ts';
import { type PlacedLadder, SIZE } from './placed.ts';

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
    const placed = layoutLadder(ladderOf(roles, steps)).roles;
    const x = (id: string) => placed.get(id)?.x;
    expect([x('keeper'), x('chief')]).toEqual([x('hand'), x('hand')]);
    expect(x('clerk')).not.toBe(x('hand'));
  });
});

describe('cards', () => {
  test('do not overlap, even if they were as high as their rows', () => {
    fc.assert(
      fc.property(anyDrawn, ({ placed }) => {
        const boxes = [...placed.roles.values()].map((station) => {
          const { y: top = 0, height = 0 } = locationOf(placed, station).row ?? {};
          const left = station.x - SIZE.cardLeft;
          return { left, right: left + SIZE.card, top, bottom: top + height };
        });
        const clashes = boxes.filter((a, at) => boxes.slice(at + 1).some((b) => overlap(a, b)));
        expect(clashes).toEqual([]);
      }),
    );
  });

  test('lie within the row and the track of their stations', () => {
    fc.assert(
      fc.property(anyDrawn, ({ ladder, placed }) => {
        for (const [id, { left, right, top, bottom }] of cardsOf(ladder, placed)) {
          const station = placed.roles.get(id);
          const { row, track } = station ? locationOf(placed, station) : {};
          expect(left).toBeGreaterThan(track?.x ?? Number.NaN);
          expect(right).toBeLessThan((track?.x ?? 0) + (track?.width ?? 0));
          expect(top).toBeGreaterThan(row?.y ?? Number.NaN);
          expect(bottom).toBeLessThan((row?.y ?? 0) + (row?.height ?? 0));
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
    const { bands } = layoutLadder(
      ladderOf([role('hand', '2'), role('chief', '5'), role('guest')]),
    );
    expect(bands.map(({ rows }) => rows.map(({ grade }) => grade))).toEqual([
      ['5', '4', '3', '2', undefined],
    ]);
  });

  test('adjoin one another within their band', () => {
    fc.assert(
      fc.property(anyDrawn, ({ placed }) => {
        for (const { y, height, rows } of placed.bands) {
          const ends = rows.map((row) => row.y + row.height);
          expect(rows.slice(1).map((row) => row.y)).toEqual(ends.slice(0, -1));
          expect(rows[0]?.y).toBeGreaterThan(y + SIZE.bandHead);
          expect(ends.at(-1)).toBeLessThan(y + height);
        }
      }),
    );
  });

  test('are as high as their longest label needs', () => {
    const [one, two = 0, three] = ['Hand', 'Hand of the Northern Lights', 'Hand '.repeat(9)].map(
      (title) => {
        const roles = [role('mate', '1'), role('hand', '1', { title })];
        return layoutLadder(ladderOf(roles)).bands[0]?.rows[0]?.height;
      },
    );
    expect(one).toBe(two);
    expect(three).toBe(two + SIZE.lineHeight);
  });
});

describe('bands', () => {
  const departmentsOf = ({ bands }: PlacedLadder) =>
    bands.map(({ blocks }) => blocks.map(({ department }) => department));

  test('hold each department once, in the order of the dataset', () => {
    const roles = FAMILIES.toReversed().map(({ id: family }) => role(family, '1', { family }));
    const placed = layoutLadder(ladderFrom({ roles, relations: [] }));
    expect(departmentsOf(placed).flat()).toEqual(['lights', 'boats', 'yard']);
  });

  test('lie below one another, within the map', () => {
    fc.assert(
      fc.property(anyDrawn, ({ placed: { bands, width, height } }) => {
        for (const [at, band] of bands.entries()) {
          expect(band.y + band.height).toBeLessThan(bands[at + 1]?.y ?? height);
          expect(SIZE.margin + band.width).toBeLessThan(width);
        }
      }),
    );
  });

  test('hold their blocks apart, and these one share for each track', () => {
    fc.assert(
      fc.property(anyDrawn, ({ placed: { bands } }) => {
        for (const { blocks, width } of bands) {
          const edges = blocks.flatMap(({ x, width: own }) => [x, x + own]);
          expect(edges).toEqual([...new Set(edges)].sort((a, b) => a - b));
          expect(edges.at(-1)).toBeLessThanOrEqual(SIZE.margin + width);
          for (const { x, width: own, tracks } of blocks) {
            const ends = tracks.map((track) => track.x + track.width);
            expect(tracks.map((track) => track.x)).toEqual([x, ...ends.slice(0, -1)]);
            expect(ends.at(-1)).toBe(x + own);
          }
        }
      }),
    );
  });

  test('of a wide ladder are several, so that the map stays near the shape of a screen', () => {
    const roles = FAMILIES.flatMap(({ id }) => abreast(6, id));
    const placed = layoutLadder(ladderFrom({ roles, relations: [] }));
    const { width, height } = placed;
    expect(departmentsOf(placed)).toEqual([['lights'], ['lights'], ['boats'], ['yard']]);
    expect(width / height).toBeGreaterThan(1);
    expect(width / height).toBeLessThan(3);
  });

  test('share a department that is too wide for one, in pieces of much the same width', () => {
    const roles = [...abreast(14, 'keepers'), ...abreast(3, 'crew')];
    const { bands } = layoutLadder(ladderFrom({ roles, relations: [] }));
    const columns = bands.map(({ blocks }) => blocks.map(({ width }) => width / SIZE.column));
    expect(columns).toEqual([[7], [7], [3]]);
  });
});
