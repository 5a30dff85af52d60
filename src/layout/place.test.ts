import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ladderOf, promotion, role } from '#src/domain/fixture.ts';
import { rankOf } from '#src/domain/ladder.ts';
import { anyLadder, FAMILIES, ladderFrom } from './fixture.ts';
import { placeRoles, wrapTitle } from './place.ts';
import { SIZE } from './placed.ts';

describe('stations', () => {
  test('each role has exactly one', () => {
    fc.assert(
      fc.property(anyLadder, (ladder) => {
        const { roles, cells } = placeRoles(ladder);
        const ids = ladder.roles.map(({ id }) => id).sort();
        expect([...roles.keys()].sort()).toEqual(ids);
        expect([...cells.keys()].sort()).toEqual(ids);
      }),
    );
  });

  test('stand a whole column or a whole row apart', () => {
    fc.assert(
      fc.property(anyLadder, (ladder) => {
        const stations = [...placeRoles(ladder).roles.values()];
        for (const [at, a] of stations.entries()) {
          for (const b of stations.slice(at + 1)) {
            expect(Math.abs(a.x - b.x) >= SIZE.column || Math.abs(a.y - b.y) >= SIZE.row).toBe(
              true,
            );
          }
        }
      }),
    );
  });

  test('stand the higher in a deck the higher the grade, on one line for one grade', () => {
    fc.assert(
      fc.property(anyLadder, (ladder) => {
        const { roles, cells } = placeRoles(ladder);
        const placed = [...roles.values()].map(({ role: { id }, role, y }) => ({
          y,
          rank: rankOf(ladder, role) ?? -1,
          deck: cells.get(id)?.deck,
        }));
        for (const a of placed) {
          for (const b of placed.filter(({ deck }) => deck === a.deck)) {
            expect(Math.sign(a.y - b.y)).toBe(Math.sign(b.rank - a.rank));
          }
        }
      }),
    );
  });

  test('stand within the map, in the block of their department, in the row of their grade', () => {
    fc.assert(
      fc.property(anyLadder, (ladder) => {
        const { width, height, decks, roles, cells } = placeRoles(ladder);
        for (const { role, x, y } of roles.values()) {
          const deck = decks[cells.get(role.id)?.deck ?? -1];
          const department = ladder.familyById.get(role.family)?.department;
          const block = deck?.blocks.find((each) => x > each.x && x < each.x + each.width);
          const track = block?.tracks.find((each) => x > each.x && x < each.x + each.width);
          const row = deck?.rows.find((each) => y > each.y && y < each.y + each.height);
          expect([block?.department, track?.id]).toEqual([department, role.track]);
          expect(row).toBeDefined();
          expect(row?.grade).toBe(role.grade?.value);
          expect(x).toBeLessThan(width);
          expect(y).toBeLessThan(height);
        }
      }),
    );
  });

  test('of one career line stand in one column', () => {
    const roles = [role('hand', '1'), role('keeper', '2'), role('chief', '4'), role('clerk', '3')];
    const steps = [promotion('hand', 'keeper'), promotion('keeper', 'chief')];
    const placed = placeRoles(ladderOf(roles, steps)).roles;
    const x = (id: string) => placed.get(id)?.x ?? Number.NaN;
    expect([x('keeper'), x('chief')]).toEqual([x('hand'), x('hand')]);
    expect(x('clerk')).not.toBe(x('hand'));
  });
});

describe('decks', () => {
  test('hold each department in one block, in the order of the dataset', () => {
    const roles = FAMILIES.toReversed().map(({ id: family }) => role(family, '1', { family }));
    const { decks } = placeRoles(ladderFrom({ roles, relations: [] }));
    expect(decks.flatMap(({ blocks }) => blocks.map(({ department }) => department))).toEqual([
      'lights',
      'boats',
      'yard',
    ]);
  });

  test('have a row for every grade from the lowest to the highest, empty ones too', () => {
    const { decks } = placeRoles(ladderOf([role('hand', '2'), role('chief', '5'), role('guest')]));
    expect(decks.map(({ rows }) => rows.map(({ grade }) => grade))).toEqual([
      ['5', '4', '3', '2', undefined],
    ]);
  });

  test('of roles without any grade have one row', () => {
    const { decks } = placeRoles(ladderOf([role('guest'), role('clerk')]));
    expect(decks.map(({ rows }) => rows.map(({ grade }) => grade))).toEqual([[undefined]]);
  });

  test('lie below one another, none wider than the map', () => {
    fc.assert(
      fc.property(anyLadder, (ladder) => {
        const { decks, width, height } = placeRoles(ladder);
        for (const [at, deck] of decks.entries()) {
          const bottom = deck.y + deck.height;
          expect(bottom).toBeLessThanOrEqual(decks[at + 1]?.y ?? height);
          expect(SIZE.margin + deck.width).toBeLessThan(width);
        }
      }),
    );
  });

  test('of a wide ladder are several, so that the map stays near the shape of a screen', () => {
    const wide = FAMILIES.flatMap(({ id: family }) =>
      Array.from({ length: 6 }, (_, at) => role(`${family}-${at}`, '3', { family })),
    );
    const { decks, width, height } = placeRoles(ladderFrom({ roles: wide, relations: [] }));
    expect(decks).toHaveLength(3);
    expect(width / height).toBeLessThan(4);
  });
});

describe('an empty ladder', () => {
  test('is a map of nothing but its margins', () => {
    expect(placeRoles(ladderOf([]))).toEqual({
      width: 2 * SIZE.margin,
      height: 2 * SIZE.margin,
      decks: [],
      roles: new Map(),
      cells: new Map(),
    });
  });
});

describe('titles', () => {
  const anyTitle = fc
    .array(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 40 }), { minLength: 1 })
    .map((words) => words.map((word) => word.replaceAll(' ', '-')).join(' '));

  test('break between words', () => {
    expect(wrapTitle('Senior Engineering Manager, Delivery and Scalability')).toEqual([
      'Senior Engineering',
      'Manager, Delivery and',
      'Scalability',
    ]);
  });

  test('end in an ellipsis where they are too long', () => {
    const lines = wrapTitle(
      'Keeper of the Northern Lights and of the Southern Bells and all Boats',
    );
    expect(lines).toEqual([
      'Keeper of the Northern',
      'Lights and of the',
      'Southern Bells and all…',
    ]);
  });

  test('break off a word that is longer than a line', () => {
    expect(wrapTitle('Donaudampfschifffahrtskapitän')).toEqual(['Donaudampfschifffahrtsk…']);
  });

  test('fit their column, and lose nothing without an ellipsis', () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        const lines = wrapTitle(title);
        expect(lines.length).toBeGreaterThan(0);
        expect(lines.length).toBeLessThanOrEqual(SIZE.labelLines);
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(SIZE.labelChars);
        if (!lines.some((line) => line.endsWith('…'))) expect(lines.join(' ')).toBe(title);
      }),
    );
  });
});
