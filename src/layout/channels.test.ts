import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ladderOf, relation, role } from '#src/domain/fixture.ts';
import { DRAWN_AT_FIRST, RELATION_KINDS, type RelationKind } from '#src/domain/relations.ts';
import { anyParts, type Box, drawnFrom, ladderFrom, segmentBoxes } from './fixture.ts';
import { type PlacedLink, SIZE } from './placed.ts';
import { cornersOf } from './placedRoute.ts';

const ON_DEMAND = RELATION_KINDS.filter((kind) => !DRAWN_AT_FIRST.includes(kind));
type Step = readonly [kind: RelationKind, from: string, to: string];

const LOWER = ['a', 'b', 'c', 'd'];
const UPPER = ['e', 'f', 'g', 'h'];

/** Roles a, b, c and d stand from the left at the first grade, e, f, g and h above them. */
function drawn(...steps: Step[]) {
  const roles = [...LOWER, ...UPPER];
  return drawnFrom(
    ladderOf(
      roles.map((id) => role(id, id < 'e' ? '1' : '2')),
      steps.map((step) => relation(...step)),
    ),
    { shape: 'one-band' },
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
    const columns = ['af', 'cg'];
    const steps = [...columns, 'ae', 'ag', 'bf', 'df'].map(
      ([from = '', to = '']) => ['promotion', from, to] as const,
    );
    const { ae, ag, bf, df } = heights(...steps);
    expect(ae).toBe(ag);
    expect(bf).not.toBe(df);
  });

  test('of switches to one track of a department are one trunk', () => {
    const { ag, bh } = heights(['switch', 'a', 'g'], ['switch', 'b', 'h']);
    expect(ag).toBe(bh);
  });

  /** Few enough relations that every bundle of segments has a slot, but for those that are drawn on demand. */
  const anyFewLinks = anyParts.map(
    ({ roles, relations }) =>
      drawnFrom(ladderFrom({ roles, relations: relations.slice(0, 7) })).links,
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
  if (a.kind === 'switch' && b.kind === 'switch') return true;
  return a.kind === b.kind && [a.from, a.to].some((end) => end === b.from || end === b.to);
}

describe('a channel', () => {
  /** Nine bundles of segments, each over the whole channel: the switches are one. */
  const bundles = [
    ...LOWER.map((from) => UPPER.map((to) => ['promotion', from, to] as const)),
    UPPER.flatMap((to) => LOWER.map((from) => ['switch', from, to] as const)),
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
  const usual = apart([]);

  test('grows with the segments that lie side by side in it', () => {
    const growth = bundles.map((_, at) => apart(bundles.slice(0, at + 1)));
    expect(growth).toEqual(growth.toSorted((a, b) => a - b));
    expect(growth[0]).toBe(usual);
    expect(growth.at(-1)).toBeGreaterThan(usual + 12);
  });

  test('has no room to spare for what is drawn on demand', () => {
    expect(apart(onDemand)).toBe(usual);
    expect(apart([...bundles.slice(0, 3), ...onDemand])).toBe(apart(bundles.slice(0, 3)));
  });

  test('holds a lone segment in its middle', () => {
    const { bands, links } = drawn(['switch', 'a', 'f']);
    const [upper] = bands[0]?.rows ?? [];
    const { turn = 0 } = { ...links[0]?.route, ...Object(links[0]?.route) };
    expect(turn).toBeGreaterThan((upper?.middle ?? 0) + SIZE.radius);
    expect(turn).toBeLessThan((upper?.y ?? 0) + (upper?.height ?? 0));
  });
});
