import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ladderOf, promotion, relation, role } from '#src/domain/fixture.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import { DRAWN_AT_FIRST } from '#src/domain/relations.ts';
import { linkPath } from './drawLink.ts';
import {
  abreast,
  anyLadder,
  anyParts,
  anyRelations,
  anyRole,
  anyTurned,
  drawnFrom,
  ladderFrom,
  locationOf,
} from './fixture.ts';
import { type PlacedLadder, type PlacedRole, SIZE } from './placed.ts';
import { cornersOf } from './placedRoute.ts';

const rounded = (path: string) => path.replaceAll(/\d+\.\d+/g, (each) => `${Math.round(+each)}`);

/** A ladder as a drawing of circles and lines. */
function svgOf(ladder: Ladder): string {
  const { width, height, roles, links } = drawnFrom(ladder);
  return [
    `<svg viewBox="0 0 ${width} ${height}">`,
    ...[...roles.values()].map(
      ({ role: { id }, x, y }) => `  <circle id="${id}" cx="${x}" cy="${y}"/>`,
    ),
    ...links.map((link) => `  <path class="${link.kind}" d="${rounded(linkPath(link))}"/>`),
    '</svg>',
  ].join('\n');
}

describe('a drawing', () => {
  test('of one line with a switch to another', () => {
    const ladder = ladderOf(
      [
        role('hand', '1'),
        role('keeper', '2'),
        role('chief', '4'),
        role('warden', '2', { track: 'lead' }),
      ],
      [
        promotion('hand', 'keeper'),
        promotion('keeper', 'chief'),
        relation('switch', 'keeper', 'warden'),
      ],
    );
    expect(svgOf(ladder)).toMatchInlineSnapshot(`
      "<svg viewBox="0 0 148 174">
        <circle id="hand" cx="50" cy="143"/>
        <circle id="keeper" cx="50" cy="117"/>
        <circle id="warden" cx="106" cy="117"/>
        <circle id="chief" cx="50" cy="65"/>
        <path class="promotion" d="M50,117L50,143"/>
        <path class="promotion" d="M50,65L50,117"/>
        <path class="switch" d="M109,117L109,122A5,5,0,0,1,105,126L58,126A5,5,0,0,1,53,122L53,117"/>
      </svg>"
    `);
  });

  test('of two specialities that meet in a Y', () => {
    const ladder = ladderOf(
      [role('bells', '1'), role('lamps', '1'), role('chief', '2')],
      [promotion('bells', 'chief'), promotion('lamps', 'chief')],
    );
    expect(svgOf(ladder)).toMatchInlineSnapshot(`
      "<svg viewBox="0 0 143 122">
        <circle id="bells" cx="50" cy="91"/>
        <circle id="lamps" cx="106" cy="91"/>
        <circle id="chief" cx="50" cy="65"/>
        <path class="promotion" d="M50,65L50,91"/>
        <path class="promotion" d="M50,65L50,70A5,5,0,0,0,55,74L100,74A6,6,0,0,1,106,80L106,91"/>
      </svg>"
    `);
  });

  test('of equivalents at one grade', () => {
    const ladder = ladderOf(
      [role('keeper', '2'), role('mate', '2'), role('warden', '2')],
      [relation('equivalent', 'keeper', 'warden')],
    );
    expect(svgOf(ladder)).toMatchInlineSnapshot(`
      "<svg viewBox="0 0 204 74">
        <circle id="keeper" cx="50" cy="53"/>
        <circle id="mate" cx="106" cy="53"/>
        <circle id="warden" cx="162" cy="53"/>
        <path class="equivalent" d="M162,53L162,58A5,5,0,0,1,158,62L55,62A5,5,0,0,1,50,58L50,53"/>
      </svg>"
    `);
  });

  test('of a link that goes past stations by the gutter', () => {
    const ids = ['a1', 'a2', 'a3', 'b1', 'b2', 'b3'];
    const ladder = ladderOf(
      ids.map((id) => role(id, id.slice(1))),
      [
        ...['a', 'b'].flatMap((id) => [
          promotion(`${id}1`, `${id}2`),
          promotion(`${id}2`, `${id}3`),
        ]),
        relation('switch', 'a1', 'b3'),
      ],
    );
    expect(svgOf(ladder)).toMatchInlineSnapshot(`
      "<svg viewBox="0 0 153 148">
        <circle id="a1" cx="50" cy="117"/>
        <circle id="b1" cx="106" cy="117"/>
        <circle id="a2" cx="50" cy="91"/>
        <circle id="b2" cx="106" cy="91"/>
        <circle id="a3" cx="50" cy="65"/>
        <circle id="b3" cx="106" cy="65"/>
        <path class="promotion" d="M50,91L50,117"/>
        <path class="switch" d="M109,65L109,70A5,5,0,0,1,105,74L104,74A6,6,0,0,0,98,80L98,94A6,6,0,0,1,92,100L59,100A6,6,0,0,0,53,106L53,117"/>
        <path class="promotion" d="M106,91L106,117"/>
        <path class="promotion" d="M50,65L50,91"/>
        <path class="promotion" d="M106,65L106,91"/>
      </svg>"
    `);
  });

  test('of a link from band to band, which runs beside everything', () => {
    const roles = [...abreast(14, 'keepers'), ...abreast(14, 'crew')];
    const ladder = ladderFrom({ roles, relations: [relation('switch', 'keepers-1', 'crew-0')] });
    const { roles: stations, links, bands } = drawnFrom(ladder);
    expect(bands.length).toBeGreaterThan(1);
    expect(links[0]?.route).toMatchObject({ shape: 'two-bends' });
    const [, , , , between = 0] = links[0] ? cornersOf(links[0].route) : [];
    expect(between).toBeLessThan(Math.min(...[...stations.values()].map(({ x }) => x)));
  });

  test('of one role', () => {
    expect(svgOf(ladderOf([role('hand', '1')]))).toMatchInlineSnapshot(`
      "<svg viewBox="0 0 87 74">
        <circle id="hand" cx="50" cy="53"/>
      </svg>"
    `);
  });

  test('of an empty ladder is nothing but its margins', () => {
    const [width, height] = [SIZE.margin * 2, SIZE.margin * 2];
    expect(drawnFrom(ladderOf([]))).toEqual({
      orientation: 'standing',
      width,
      height,
      sheet: { width, height },
      bands: [],
      lines: [],
      roles: new Map(),
      links: [],
    });
  });

  test('is in whole numbers', () => {
    fc.assert(
      fc.property(anyTurned, ({ placed: { roles, links, width, height } }) => {
        const stations = [...roles.values()].map(({ x, y }) => ({ x, y }));
        expect(numbersOf({ stations, links, width, height }).every(Number.isInteger)).toBe(true);
      }),
    );
  });

  test('is the same in whatever order its roles and relations come', () => {
    const shuffled = anyParts.chain(({ roles, relations }) =>
      fc.record({
        ladder: fc.constant(ladderFrom({ roles, relations })),
        other: fc
          .record({
            roles: fc.shuffledSubarray([...roles], { minLength: roles.length }),
            relations: fc.shuffledSubarray([...relations], { minLength: relations.length }),
          })
          .map(ladderFrom),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ ladder, other }) => {
        expect(drawnFrom(other)).toEqual(drawnFrom(ladder));
      }),
      { numRuns: 300 },
    );
  });
});

function numbersOf(part: unknown): number[] {
  if (typeof part === 'object' && part) return Object.values(part).flatMap(numbersOf);
  return typeof part === 'number' ? [part] : [];
}

describe('one more role', () => {
  interface Growth {
    readonly before: PlacedLadder;
    readonly after: PlacedLadder;
  }
  const anyGrowth: fc.Arbitrary<Growth> = anyParts.chain(({ roles, relations }) =>
    anyRole('new').chain((fresh) =>
      fc
        .tuple(anyRelations(2, [fresh], roles), anyRelations(2, roles, [fresh]))
        .map(([out, into]) => ({
          before: drawnFrom(ladderFrom({ roles, relations })),
          after: drawnFrom(
            ladderFrom({
              roles: [...roles, fresh],
              relations: [...relations, ...out, ...into],
            }),
          ),
        })),
    ),
  );

  /** How much of what a measure looks at is kept in a ladder on average. */
  const kept = (measure: (growth: Growth) => boolean[]) => {
    const shares = fc
      .sample(anyGrowth, { numRuns: 400, seed: 1 })
      .map(measure)
      .filter(({ length }) => length > 0)
      .map((each) => each.filter(Boolean).length / each.length);
    return shares.reduce((sum, share) => sum + share, 0) / shares.length;
  };

  test('leaves most others in their band', () => {
    const bandAt = (placed: PlacedLadder, station: PlacedRole) =>
      placed.bands.findIndex(({ y }) => y === locationOf(placed, station).band?.y);
    const stay = kept(({ before, after }) =>
      pairsOf(before, after).map(([old, now]) => bandAt(before, old) === bandAt(after, now)),
    );
    expect(stay).toBeGreaterThan(0.9);
  });

  test('leaves most others of one track and grade in their order', () => {
    const order = (a: PlacedRole, b: PlacedRole) => Math.sign(a.y - b.y || a.x - b.x);
    const stay = kept(({ before, after }) => {
      const lanes = Map.groupBy(pairsOf(before, after), ([old]) => {
        const { block, track, row } = locationOf(before, old);
        return `${block?.department} ${track?.id} ${row?.grade}`;
      });
      return [...lanes.values()].flatMap((lane) =>
        lane.flatMap(([old, now], at) =>
          lane.slice(at + 1).map(([old2, now2]) => order(old, old2) === order(now, now2)),
        ),
      );
    });
    expect(stay).toBeGreaterThan(0.85);
  });
});

/** Each role of a ladder with its place in another one. */
function pairsOf(before: PlacedLadder, after: PlacedLadder): [PlacedRole, PlacedRole][] {
  return [...before.roles].flatMap(([id, old]) => {
    const now = after.roles.get(id);
    return now ? [[old, now]] : [];
  });
}

test('what is drawn on demand moves nothing', () => {
  fc.assert(
    fc.property(anyLadder, (ladder) => {
      const all = drawnFrom(ladder);
      const few = drawnFrom(ladder, { kinds: [] });
      expect(few.bands).toEqual(all.bands);
      expect([...few.roles.values()]).toEqual([...all.roles.values()]);
      expect(few.links).toEqual(all.links.filter(({ kind }) => DRAWN_AT_FIRST.includes(kind)));
    }),
  );
});
