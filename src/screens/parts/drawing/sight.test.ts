import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ladderOf, role } from '#src/domain/fixture.ts';
import { RELATION_KINDS } from '#src/domain/relations.ts';
import { anyDrawn, drawnFrom } from '#src/layout/fixture.ts';
import type { PlacedLink, PlacedRole } from '#src/layout/placed.ts';
import { cornersOf } from '#src/layout/placedRoute.ts';
import type { Box } from '#src/ui/camera.ts';
import { type Scene, sceneOf } from './drawing.ts';
import { hitBox } from './marks.ts';
import { sightOf } from './sight.ts';

const anyScene: fc.Arbitrary<Scene> = anyDrawn.chain(({ ladder, placed }) =>
  fc.subarray([...RELATION_KINDS]).map((layers) => sceneOf(ladder, placed, layers)),
);

/** A place on the map or a little beside it: anywhere, or exactly on an edge of something that is drawn. */
const anyAcross = ({ placed, links }: Scene) =>
  placeAmong(placed.width, [
    ...[...placed.roles.values()].map(cardOf).flatMap(({ x, width }) => [x, x + width]),
    ...links.flatMap(({ route }) => cornersOf(route).filter((_, at) => at % 2 === 0)),
  ]);
const anyDown = ({ placed, links }: Scene) =>
  placeAmong(placed.height, [
    ...[...placed.roles.values()].map(cardOf).flatMap(({ y, height }) => [y, y + height]),
    ...links.flatMap(({ route }) => cornersOf(route).filter((_, at) => at % 2 === 1)),
  ]);

function placeAmong(size: number, edges: readonly number[]): fc.Arbitrary<number> {
  const anywhere = fc.double({ min: -50, max: size + 50, noNaN: true });
  return edges.length > 0 ? fc.oneof(anywhere, fc.constantFrom(...edges)) : anywhere;
}

/** A scene with two corners of a box. */
const anyLook = anyScene.chain((scene) =>
  fc.record({
    scene: fc.constant(scene),
    xs: fc.tuple(anyAcross(scene), anyAcross(scene)),
    ys: fc.tuple(anyDown(scene), anyDown(scene)),
  }),
);

function cardOf(station: PlacedRole): Box {
  return hitBox(station);
}

interface Edges {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function edgesOf({ x, y, width, height }: Box): Edges {
  return { left: x, right: x + width, top: y, bottom: y + height };
}

function edgesOfLink({ route }: PlacedLink): Edges {
  const points = cornersOf(route);
  const xs = points.filter((_, at) => at % 2 === 0);
  const ys = points.filter((_, at) => at % 2 === 1);
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

function touch(a: Edges, b: Edges): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}

describe('what lies in a box', () => {
  test('is every role and link whose own box touches it, in the order of the drawing', () => {
    fc.assert(
      fc.property(anyLook, ({ scene, xs, ys }) => {
        const [x, y] = [Math.min(...xs), Math.min(...ys)];
        const box = { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
        const seen = edgesOf(box);
        const found = sightOf(scene).within(box);
        const roles = [...scene.placed.roles.values()];
        expect(found.roles).toEqual(roles.filter((each) => touch(edgesOf(cardOf(each)), seen)));
        expect(found.links).toEqual(scene.links.filter((link) => touch(edgesOfLink(link), seen)));
      }),
      { numRuns: 300 },
    );
  });

  test('is all of it in a box around everything', () => {
    fc.assert(
      fc.property(anyScene, (scene) => {
        const { width, height } = scene.placed;
        const sight = sightOf(scene);
        expect(sight.within({ x: 0, y: 0, width, height })).toEqual(sight.all);
        expect(sight.all.roles).toHaveLength(scene.placed.roles.size);
      }),
    );
  });
});

describe('the role at a point', () => {
  test('is the one whose card lies there, of all the points of any card', () => {
    fc.assert(
      fc.property(anyScene, fc.double({ min: 0, max: 1, noNaN: true }), (scene, share) => {
        const { roleAt } = sightOf(scene);
        for (const station of scene.placed.roles.values()) {
          const { x, y, width, height } = station.card;
          expect(roleAt(station.x, station.y)).toBe(station);
          expect(roleAt(x + width * share, y + height * (1 - share))).toBe(station);
        }
      }),
    );
  });

  test('is none beside all cards', () => {
    fc.assert(
      fc.property(anyScene, fc.double({ min: -0.1, max: 1.1, noNaN: true }), (scene, share) => {
        const { placed } = scene;
        const { roleAt } = sightOf(scene);
        const cards = [...placed.roles.values()].map((station) => edgesOf(cardOf(station)));
        for (const y of [0, 0.2, 0.4, 0.6, 0.8, 1].map((part) => part * placed.height)) {
          const x = share * placed.width;
          const isBeside = !cards.some((card) =>
            touch(card, { left: x, right: x, top: y, bottom: y }),
          );
          expect(roleAt(x, y) === undefined).toBe(isBeside);
        }
      }),
    );
  });

  test('is the nearest one for a finger that lands beside all cards, as far as it reaches', () => {
    const ladder = ladderOf([role('hand', '1')]);
    const scene = sceneOf(ladder, drawnFrom(ladder), RELATION_KINDS);
    const { roleAt } = sightOf(scene);
    const station = scene.placed.roles.get('hand');
    if (!station) throw new Error('hand is not placed');
    const { left } = edgesOf(cardOf(station));
    expect(roleAt(left - 9, station.y, 10)).toBe(station);
    expect(roleAt(left - 11, station.y, 10)).toBeUndefined();
  });
});

describe('a scene', () => {
  const everywhere = { x: -1000, y: -1000, width: 9000, height: 9000 };
  const sightIn = (...roles: Parameters<typeof ladderOf>[0]) => {
    const ladder = ladderOf(roles);
    return sightOf(sceneOf(ladder, drawnFrom(ladder), RELATION_KINDS));
  };

  test('of nothing shows nothing anywhere', () => {
    const sight = sightIn();
    expect(sight.all).toEqual({ roles: [], links: [] });
    expect(sight.within(everywhere)).toEqual({ roles: [], links: [] });
    expect(sight.roleAt(0, 0)).toBeUndefined();
  });

  test('without links shows its roles', () => {
    const found = sightIn(role('hand', '1'), role('keeper', '2')).within(everywhere);
    expect(found.roles.map((each) => each.role.id)).toEqual(['hand', 'keeper']);
    expect(found.links).toEqual([]);
  });
});
