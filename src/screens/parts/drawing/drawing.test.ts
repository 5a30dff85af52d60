import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ladderOf, promotion, relation, role } from '#src/domain/fixture.ts';
import { careerThrough } from '#src/domain/ladder.ts';
import { routesBetween } from '#src/domain/path.ts';
import { RELATION_KINDS, type RelationKind } from '#src/domain/relations.ts';
import { anyDrawn, drawnFrom, overlap } from '#src/layout/fixture.ts';
import type { Box, PlacedLink } from '#src/layout/placed.ts';
import { litBy, litOnRoute, type Scene, sceneOf, visibleBox } from './drawing.ts';
import { badgeOf } from './marks.ts';
import { tierOf } from './tier.ts';

const ladder = ladderOf(
  [
    role('hand', '1'),
    role('keeper', '2'),
    role('warden', '3'),
    role('chief', '4', { track: 'lead' }),
    role('mate', '2', { family: 'crew' }),
    role('skipper', '3', { family: 'crew' }),
    role('guest'),
  ],
  [
    { ...promotion('hand', 'keeper'), gate: 'merit' },
    promotion('keeper', 'warden'),
    promotion('keeper', 'warden'),
    { ...promotion('keeper', 'warden'), gate: 'merit-and-company-need' },
    { ...relation('switch', 'hand', 'mate'), gate: 'merit' },
    relation('switch', 'warden', 'chief'),
    promotion('mate', 'skipper'),
    relation('equivalent', 'keeper', 'mate'),
    relation('equivalent', 'warden', 'skipper'),
    relation('reports-to', 'guest', 'keeper'),
    relation('reports-to', 'hand', 'warden'),
  ],
);
const placed = drawnFrom(ladder);
const sceneWith = (...layers: RelationKind[]) => sceneOf(ladder, placed, layers);
const scene = sceneWith(...RELATION_KINDS);

const named = (links: Iterable<PlacedLink>) =>
  [...links].map(({ kind, from, to }) => `${kind} ${from} ${to}`).sort();

/** A scene with the relations of any kinds, and one of its roles. */
const anyLighting = anyDrawn
  .filter(({ placed: { roles } }) => roles.size > 0)
  .chain((drawn) =>
    fc
      .record({
        layers: fc.subarray([...RELATION_KINDS]),
        id: fc.constantFrom(...drawn.placed.roles.keys()),
      })
      .map(({ layers, id }) => ({ scene: sceneOf(drawn.ladder, drawn.placed, layers), id })),
  );

describe('what lights up with a role', () => {
  test('is every way up to it and on from it, by promotions and switches', () => {
    const { roles, links } = litBy(sceneWith('promotion', 'switch'), 'keeper');
    expect(roles).toEqual(new Set(['hand', 'keeper', 'warden', 'chief']));
    expect(named(links)).toEqual([
      'promotion hand keeper',
      'promotion keeper warden',
      'switch warden chief',
    ]);
  });

  test('is every way that branches off', () => {
    expect(litBy(sceneWith('promotion', 'switch'), 'hand').roles).toEqual(
      new Set(['hand', 'keeper', 'warden', 'chief', 'mate', 'skipper']),
    );
  });

  test('is its own quieter ties with the roles at their other ends, not those of its career', () => {
    const { roles, links } = litBy(scene, 'keeper');
    expect(named(links).filter((name) => !/^(promotion|switch)/.test(name))).toEqual([
      'equivalent keeper mate',
      'reports-to guest keeper',
    ]);
    expect(roles).toEqual(new Set(['hand', 'keeper', 'warden', 'chief', 'mate', 'guest']));
  });

  test('is its career even while no relation is drawn', () => {
    const { roles, links } = litBy(sceneWith(), 'keeper');
    expect(roles).toEqual(new Set(['hand', 'keeper', 'warden', 'chief']));
    expect(links.size).toBe(0);
  });

  test('is the role alone where nothing leads to it or on from it', () => {
    expect(litBy(sceneWith('promotion', 'switch'), 'guest')).toEqual({
      roles: new Set(['guest']),
      links: new Set(),
    });
  });

  test('never is half a link, nor a link that is not drawn', () => {
    fc.assert(
      fc.property(anyLighting, ({ scene: any, id }) => {
        const { roles, links } = litBy(any, id);
        for (const link of links) {
          expect(any.links).toContain(link);
          expect([roles.has(link.from), roles.has(link.to)]).toEqual([true, true]);
        }
      }),
    );
  });

  test('never is a role but of its career or at the other end of one of its own links', () => {
    fc.assert(
      fc.property(anyLighting, ({ scene: any, id }) => {
        const { below, above } = careerThrough(any.ladder, id);
        const own = any.links.filter(({ from, to }) => from === id || to === id);
        const expected = [id, ...below, ...above, ...own.flatMap(({ from, to }) => [from, to])];
        expect(litBy(any, id).roles).toEqual(new Set(expected));
      }),
    );
  });
});

describe('what lights up with a route', () => {
  const routeOf = (from: string, to: string, nth = 0, within: Scene = scene) => {
    const found = routesBetween(ladder, from, to)[nth];
    if (!found) throw new Error(`No route leads from ${from} to ${to}.`);
    return litOnRoute(within, found);
  };

  test('is its steps and its stations, and nothing else', () => {
    const { roles, links } = routeOf('hand', 'chief');
    expect(roles).toEqual(new Set(['hand', 'keeper', 'warden', 'chief']));
    expect(named(links)).toEqual([
      'promotion hand keeper',
      'promotion keeper warden',
      'switch warden chief',
    ]);
  });

  test('bears a word at both ends and the number of each step', () => {
    expect([...routeOf('hand', 'chief').stops]).toEqual([
      ['hand', 'Start'],
      ['keeper', '1'],
      ['warden', '2'],
      ['chief', '3 Goal'],
    ]);
  });

  test('has its stations even while no relation is drawn', () => {
    const { roles, links } = routeOf('hand', 'skipper', 0, sceneWith());
    expect(roles).toEqual(new Set(['hand', 'mate', 'skipper']));
    expect(links.size).toBe(0);
  });
});

describe('what is shown at a scale', () => {
  test.each([
    [0.05, 'far'],
    [0.699, 'far'],
    [0.7, 'middle'],
    [1, 'middle'],
    [2.399, 'middle'],
    [2.4, 'near'],
    [4, 'near'],
  ])('%d is %s', (scale, tier) => {
    expect(tierOf(scale)).toBe(tier);
  });

  test('the visible part is what the camera shows between the corners of the frame', () => {
    const any = fc.double({ min: -5000, max: 5000, noNaN: true });
    const anyCamera = fc.record({
      x: any,
      y: any,
      scale: fc.double({ min: 0.02, max: 4, noNaN: true }),
    });
    const anyFrame = fc.record({ width: fc.nat(4000), height: fc.nat(4000) });
    fc.assert(
      fc.property(anyCamera, anyFrame, (camera, frame) => {
        const box = visibleBox(camera, frame);
        expect(camera.x + box.x * camera.scale).toBeCloseTo(0);
        expect(camera.y + box.y * camera.scale).toBeCloseTo(0);
        expect(camera.x + (box.x + box.width) * camera.scale).toBeCloseTo(frame.width);
        expect(camera.y + (box.y + box.height) * camera.scale).toBeCloseTo(frame.height);
      }),
    );
  });
});

describe('a scene', () => {
  test('has the links of the kinds that are switched on, steps last so that they lie on top', () => {
    fc.assert(
      fc.property(anyDrawn, fc.subarray([...RELATION_KINDS]), (drawn, layers) => {
        const { links } = sceneOf(drawn.ladder, drawn.placed, layers);
        expect(new Set(links)).toEqual(
          new Set(drawn.placed.links.filter(({ kind }) => layers.includes(kind))),
        );
        const order = links.map(({ kind }) => RELATION_KINDS.indexOf(kind));
        expect(order).toEqual(order.toSorted((a, b) => b - a));
      }),
    );
  });
});

test.each(['lying', 'standing'] as const)('a badge hides no words of a %s map', (orientation) => {
  const { roles, lines, bands, ...rest } = drawnFrom(ladder, { orientation });
  const edges = ({ x, y, width, height }: Box) => ({
    left: x,
    right: x + width,
    top: y,
    bottom: y + height,
  });
  const words = [
    ...[...roles.values()].map(({ label }) => label),
    ...lines.flatMap(({ flags }) => flags),
    ...bands.flatMap(({ blocks }) => blocks.map(({ name }) => name)),
  ];
  for (const station of roles.values()) {
    const { box } = badgeOf({ roles, lines, bands, ...rest }, station, 'You');
    expect(words.filter((each) => overlap(edges(box), edges(each)))).toEqual([]);
  }
});
