import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ladderOf, promotion, relation, role } from '#src/domain/fixture.ts';
import { anyLadder, anyParts, ladderFrom } from './fixture.ts';
import { layoutLadder, linkPath } from './layout.ts';
import type { PlacedLadder, Point } from './placed.ts';

/** What is drawn, without the order in which it was found. */
function drawing({ roles, links, ...rest }: PlacedLadder) {
  return {
    ...rest,
    stations: [...roles.values()].map(({ role: { id }, x, y }) => `${id} ${x} ${y}`).sort(),
    paths: links.map((link) => `${link.kind} ${link.from} ${link.to} ${linkPath(link)}`).sort(),
  };
}

describe('a ladder', () => {
  test('is drawn the same in whatever order its roles and relations come', () => {
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
        expect(drawing(layoutLadder(other))).toEqual(drawing(layoutLadder(ladder)));
      }),
      { numRuns: 300 },
    );
  });

  test('is drawn without an undefined number', () => {
    fc.assert(
      fc.property(anyLadder, (ladder) => {
        const text = JSON.stringify(drawing(layoutLadder(ladder)));
        expect(text).not.toMatch(/NaN|null|Infinity|undefined/);
      }),
    );
  });

  test('without roles has a place of its own size', () => {
    const { width, height, links, decks } = layoutLadder(ladderOf([]));
    expect([links, decks]).toEqual([[], []]);
    expect(Math.min(width, height)).toBeGreaterThan(0);
  });
});

describe('paths', () => {
  const ladder = ladderOf(
    [role('hand', '1'), role('keeper', '2'), role('warden', '2', { track: 'lead' })],
    [promotion('hand', 'keeper'), relation('switch', 'keeper', 'warden')],
  );
  const rounded = (path: string) => path.replaceAll(/\d+\.\d+/g, (each) => `${Math.round(+each)}`);
  const pathAlong = (...points: Point[]) => {
    const link = { kind: 'switch', from: 'hand', to: 'keeper', relations: [], points } as const;
    return rounded(linkPath(link));
  };

  test('of a promotion are straight; those of a switch turn round corners', () => {
    const paths = layoutLadder(ladder).links.map((link) => `${link.kind} ${linkPath(link)}`);
    expect(paths.map(rounded)).toMatchInlineSnapshot(`
      [
        "promotion M142,138L142,230",
        "switch M331,138L331,102A10,10,0,0,0,321,92L157,92A10,10,0,0,0,147,102L147,138",
      ]
    `);
  });

  test('of two points have no corner', () => {
    expect(pathAlong([0, 10], [0, 0])).toBe('M0,0L0,10');
  });

  test('take corners no wider than half of the shorter side', () => {
    expect(pathAlong([0, 100], [0, 96], [50, 96])).toBe('M50,96L2,96A2,2,0,0,0,0,98L0,100');
  });

  test('go straight on where a point is said twice', () => {
    expect(pathAlong([0, 9], [0, 5], [0, 5], [0, 0])).toBe('M0,0L0,5L0,9');
  });
});
