import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ladderOf, promotion, role } from '#src/domain/fixture.ts';
import { anyLadder } from '#src/layout/fixture.ts';
import { excerptAround, excerptOfAll } from './excerpt.ts';
import { fitToCard } from './fitToCard.ts';

const FRAME = { left: 100, right: 500, top: 20, bottom: 420 };

test('every station lies in the row of its grade, within the frame', () => {
  fc.assert(
    fc.property(anyLadder, fc.nat(), (ladder, at) => {
      const chosen = ladder.roles[at % Math.max(1, ladder.roles.length)];
      const excerpt = chosen ? excerptAround(ladder, chosen.id) : excerptOfAll(ladder);
      const { rows, stops } = fitToCard(excerpt, FRAME);
      expect(stops).toHaveLength(excerpt.scene.ladder.roles.length);
      for (const { placed, x, y } of stops) {
        const row = rows.find((each) => y > each.y && y < each.y + each.height);
        expect(row?.grade).toBe(placed.role.grade?.value);
        expect(x).toBeGreaterThanOrEqual(FRAME.left);
        expect(x).toBeLessThan(FRAME.right);
      }
    }),
  );
});

test('every link begins and ends at its stations, near enough for their rings', () => {
  fc.assert(
    fc.property(anyLadder, (ladder) => {
      const { links, stops } = fitToCard(excerptOfAll(ladder), FRAME);
      const heights = new Map(stops.map(({ placed, y }) => [placed.role.id, y]));
      for (const { link, route } of links) {
        const [low, high] = link.rises ? [link.from, link.to] : [link.to, link.from];
        expect([route.lowY, route.highY]).toEqual([heights.get(low), heights.get(high)]);
      }
    }),
  );
});

test('few rows have their neighbours on the scale, which goes from high to low', () => {
  const { rows } = fitToCard(
    excerptAround(ladderOf([role('top', '5'), role('none')], [promotion('none', 'top')]), 'top'),
    FRAME,
  );
  expect(rows.map(({ grade }) => grade)).toEqual(['5', '4', '3', '2', undefined]);
});

test('links that meet in one station share a level segment', () => {
  const roles = [role('head', '3'), ...['a', 'b', 'c'].map((id) => role(id, '2'))];
  const ladder = ladderOf(
    roles,
    ['a', 'b', 'c'].map((id) => promotion(id, 'head')),
  );
  const { links } = fitToCard(excerptAround(ladder, 'head'), FRAME);
  const levels = links.flatMap(({ route }) => (route.shape === 'one-bend' ? route.turn : []));
  expect(levels).toHaveLength(2);
  expect(new Set(levels).size).toBe(1);
});

test('a label has the room up to the next station', () => {
  const ladder = ladderOf(
    ['a', 'b'].map((id) => role(id, '2')),
    [],
  );
  const [left, right] = fitToCard(excerptAround(ladder, 'a'), FRAME).stops.toSorted(
    (a, b) => a.x - b.x,
  );
  expect((left?.x ?? 0) + (left?.room ?? 0)).toBeLessThan(right?.x ?? 0);
  expect((right?.x ?? 0) + (right?.room ?? 0)).toBe(FRAME.right);
});
