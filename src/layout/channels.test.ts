import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ladderOf, relation, role } from '#src/domain/fixture.ts';
import { DRAWN_AT_FIRST, RELATION_KINDS, type RelationKind } from '#src/domain/relations.ts';
import { anyParts, type Box, ladderFrom, segmentBoxes } from './fixture.ts';
import { layoutLadder } from './layout.ts';
import { type PlacedLink, SIZE } from './placed.ts';
import { cornersOf } from './placedRoute.ts';

const ON_DEMAND = RELATION_KINDS.filter((kind) => !DRAWN_AT_FIRST.includes(kind));
type Step = readonly [kind: RelationKind, from: string, to: string];

/** Roles a, b, c and d stand from the left at the first grade, e, f, g and h above them. */
function drawn(...steps: Step[]) {
  const roles = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  return layoutLadder(
    ladderOf(
      roles.map((id) => role(id, id < 'e' ? '1' : '2')),
      steps.map((step) => relation(...step)),
    ),
  );
}

describe('level segments in one channel', () => {
  /** The height of the level segment of every link, by its ends. */
  const heights = (...steps: Step[]) =>
    Object.fromEntries(
      drawn(...steps).links.map(({ from, to, route }) => [from + to, cornersOf(route)[3]]),
    );

  test('lie on each other where they lead to one role', () => {
    const { be, ce } = heights(['switch', 'b', 'e'], ['switch', 'c', 'e']);
    expect(be).toBe(ce);
  });

  test('lie side by side where they are of two kinds or lead to two roles', () => {
    const { be, ce } = heights(['switch', 'b', 'e'], ['extends', 'c', 'e']);
    expect(be).not.toBe(ce);
    const { ag, bh } = heights(['extends', 'a', 'g'], ['extends', 'b', 'h']);
    expect(ag).not.toBe(bh);
  });

  test('lie on each other where promotions come from one role, not where they lead to one', () => {
    const columns = ['ae', 'bg', 'cf'];
    const steps = [...columns, 'af', 'ag', 'cg'].map(([from = '', to = '']) => [from, to] as const);
    const { af, ag, cg } = heights(...steps.map((ends) => ['promotion', ...ends] as const));
    expect(af).toBe(ag);
    expect(ag).not.toBe(cg);
  });

  /** Few enough relations that every bundle of segments has a slot, but for those that are drawn on demand. */
  const anyFewLinks = anyParts.map(
    ({ roles, relations }) =>
      layoutLadder(ladderFrom({ roles, relations: relations.slice(0, 7) })).links,
  );

  test('meet only those of their kind that share an end, unless they are drawn on demand', () => {
    fc.assert(
      fc.property(anyFewLinks, (links) => {
        const segments = links.flatMap((link) =>
          levelSegmentsOf(link).map((box) => ({ link, ...box })),
        );
        const clashes = segments.flatMap((a, at) =>
          segments
            .slice(at + 1)
            .filter((b) => meet(a, b) && !areKin(a.link, b.link))
            .filter((b) => !ON_DEMAND.includes(a.link.kind) || !ON_DEMAND.includes(b.link.kind)),
        );
        expect(clashes).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

function levelSegmentsOf(link: PlacedLink): Box[] {
  return segmentBoxes(link).filter(({ left, right }) => left < right);
}

function meet(a: Box, b: Box): boolean {
  return a.top === b.top && a.left <= b.right && b.left <= a.right;
}

function areKin(a: PlacedLink, b: PlacedLink): boolean {
  return a.kind === b.kind && [a.from, a.to].some((end) => end === b.from || end === b.to);
}

describe('a channel', () => {
  const [LOWER, UPPER] = [
    ['a', 'b', 'c', 'd'],
    ['e', 'f', 'g', 'h'],
  ];
  /** Twelve bundles of segments, each over the whole channel. */
  const bundles = [
    ...LOWER.map((from) => UPPER.map((to) => ['promotion', from, to] as const)),
    ...UPPER.map((to) => LOWER.map((from) => ['switch', from, to] as const)),
    ...UPPER.map((to) => LOWER.map((from) => ['equivalent', from, to] as const)),
  ];
  const onDemand = ON_DEMAND.flatMap((kind) =>
    UPPER.map((to) => LOWER.map((from) => [kind, from, to] as const)),
  );
  /** How far apart the two rows stand that have a channel with some bundles between them. */
  const apart = (own: Step[][]) => {
    const [upper, lower] = drawn(...own.flat()).bands[0]?.rows ?? [];
    return (lower?.middle ?? 0) - (upper?.middle ?? 0);
  };
  const usual = SIZE.cardRest + 2 * SIZE.lineHeight + SIZE.channel;

  test('grows with the segments that lie side by side in it, up to nine', () => {
    const growth = bundles.map((_, at) => apart(bundles.slice(0, at + 1)));
    expect(growth.slice(0, 2)).toEqual([usual, usual]);
    expect(growth.slice(1, 9)).toEqual([...new Set(growth)].sort((a, b) => a - b));
    expect(growth.slice(9)).toEqual(growth.slice(9).fill(growth[8] ?? 0));
  });

  test('has no room to spare for what is drawn on demand', () => {
    expect(apart(onDemand)).toBe(usual);
    expect(apart([...bundles.slice(0, 3), ...onDemand])).toBe(apart(bundles.slice(0, 3)));
  });

  test('holds a lone segment in its middle', () => {
    const { bands, links } = drawn(['switch', 'a', 'f']);
    expect(links[0]?.route).toMatchObject({ shape: 'one-bend', levelY: bands[0]?.rows[1]?.y });
  });
});
