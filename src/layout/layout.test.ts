import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ladderOf, promotion, relation, role } from '#src/domain/fixture.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import { DRAWN_AT_FIRST } from '#src/domain/relations.ts';
import { linkPath } from './drawLink.ts';
import {
  abreast,
  anyDrawn,
  anyLadder,
  anyParts,
  anyRelations,
  anyRole,
  ladderFrom,
  locationOf,
} from './fixture.ts';
import { layoutLadder } from './layout.ts';
import { type PlacedLadder, type PlacedRole, SIZE } from './placed.ts';

const rounded = (path: string) => path.replaceAll(/\d+\.\d+/g, (each) => `${Math.round(+each)}`);

/** A ladder as a drawing of circles and lines. */
function svgOf(ladder: Ladder): string {
  const { width, height, roles, links } = layoutLadder(ladder);
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
      "<svg viewBox="0 0 464 406">
        <circle id="hand" cx="122" cy="339"/>
        <circle id="keeper" cx="122" cy="269"/>
        <circle id="warden" cx="290" cy="269"/>
        <circle id="chief" cx="122" cy="129"/>
        <path class="promotion" d="M122,269L122,339"/>
        <path class="promotion" d="M122,129L122,269"/>
        <path class="switch" d="M295,269L295,243A9,9,0,0,0,286,234L136,234A9,9,0,0,0,127,243L127,269"/>
      </svg>"
    `);
  });

  test('of two specialities that meet in a Y', () => {
    const ladder = ladderOf(
      [role('bells', '1'), role('lamps', '1'), role('chief', '2')],
      [promotion('bells', 'chief'), promotion('lamps', 'chief')],
    );
    expect(svgOf(ladder)).toMatchInlineSnapshot(`
      "<svg viewBox="0 0 464 266">
        <circle id="bells" cx="122" cy="199"/>
        <circle id="lamps" cx="290" cy="199"/>
        <circle id="chief" cx="122" cy="129"/>
        <path class="promotion" d="M122,129L122,199"/>
        <path class="promotion" d="M122,129L122,155A9,9,0,0,0,131,164L281,164A9,9,0,0,1,290,173L290,199"/>
      </svg>"
    `);
  });

  test('of equivalents at one grade', () => {
    const ladder = ladderOf(
      [role('keeper', '2'), role('mate', '2'), role('warden', '2')],
      [relation('equivalent', 'keeper', 'warden')],
    );
    expect(svgOf(ladder)).toMatchInlineSnapshot(`
      "<svg viewBox="0 0 632 196">
        <circle id="keeper" cx="122" cy="129"/>
        <circle id="mate" cx="290" cy="129"/>
        <circle id="warden" cx="458" cy="129"/>
        <path class="equivalent" d="M458,129L458,103A9,9,0,0,0,449,94L131,94A9,9,0,0,0,122,103L122,129"/>
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
      "<svg viewBox="0 0 464 336">
        <circle id="a1" cx="122" cy="269"/>
        <circle id="b1" cx="290" cy="269"/>
        <circle id="a2" cx="122" cy="199"/>
        <circle id="b2" cx="290" cy="199"/>
        <circle id="a3" cx="122" cy="129"/>
        <circle id="b3" cx="290" cy="129"/>
        <path class="promotion" d="M122,199L122,269"/>
        <path class="switch" d="M295,129L295,155A9,9,0,0,1,286,164L281,164A9,9,0,0,0,272,173L272,225A9,9,0,0,1,263,234L136,234A9,9,0,0,0,127,243L127,269"/>
        <path class="promotion" d="M290,199L290,269"/>
        <path class="promotion" d="M122,129L122,199"/>
        <path class="promotion" d="M290,129L290,199"/>
      </svg>"
    `);
  });

  test('of a link from band to band', () => {
    const roles = [...abreast(2, 'keepers'), ...abreast(2, 'crew')];
    const ladder = ladderFrom({ roles, relations: [relation('switch', 'keepers-1', 'crew-0')] });
    expect(svgOf(ladder)).toMatchInlineSnapshot(`
      "<svg viewBox="0 0 464 388">
        <circle id="keepers-0" cx="122" cy="129"/>
        <circle id="keepers-1" cx="290" cy="129"/>
        <circle id="crew-0" cx="122" cy="321"/>
        <circle id="crew-1" cx="290" cy="321"/>
        <path class="switch" d="M295,129L295,155A9,9,0,0,1,286,164L93,164A9,9,0,0,0,84,173L84,277A9,9,0,0,0,93,286L118,286A9,9,0,0,1,127,295L127,321"/>
      </svg>"
    `);
  });

  test('of one role', () => {
    expect(svgOf(ladderOf([role('hand', '1')]))).toMatchInlineSnapshot(`
      "<svg viewBox="0 0 296 196">
        <circle id="hand" cx="122" cy="129"/>
      </svg>"
    `);
  });

  test('of an empty ladder is nothing but its margins', () => {
    const [width, height] = [SIZE.margin * 2, SIZE.margin * 2];
    expect(layoutLadder(ladderOf([]))).toEqual({
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
      fc.property(anyDrawn, ({ placed: { roles, lines: _, ...placed } }) => {
        const stations = [...roles.values()].map(({ x, y }) => ({ x, y }));
        expect(numbersOf({ stations, ...placed }).every(Number.isInteger)).toBe(true);
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
        expect(layoutLadder(other)).toEqual(layoutLadder(ladder));
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
          before: layoutLadder(ladderFrom({ roles, relations })),
          after: layoutLadder(
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
      const all = layoutLadder(ladder);
      const few = layoutLadder(ladder, []);
      expect(few.bands).toEqual(all.bands);
      expect([...few.roles.values()]).toEqual([...all.roles.values()]);
      expect(few.links).toEqual(all.links.filter(({ kind }) => DRAWN_AT_FIRST.includes(kind)));
    }),
  );
});
