import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ladderOf, promotion, relation, role } from '#src/domain/fixture.ts';
import { careerThrough } from '#src/domain/ladder.ts';
import { RELATION_KINDS, type RelationKind } from '#src/domain/relations.ts';
import { anyDrawn } from '#src/layout/fixture.ts';
import { layoutLadder } from '#src/layout/layout.ts';
import type { PlacedLink } from '#src/layout/placed.ts';
import {
  familyOfLink,
  gateOf,
  LINE_COLOURS,
  litBy,
  type Scene,
  sceneOf,
  visibleBox,
} from './drawing.ts';
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
const placed = layoutLadder(ladder);
const sceneWith = (...layers: RelationKind[]) => sceneOf(ladder, placed, layers);
const scene = sceneWith(...RELATION_KINDS);

const named = (links: Iterable<PlacedLink>) =>
  [...links].map(({ kind, from, to }) => `${kind} ${from} ${to}`).sort();
const linkOf = ({ links }: Scene, kind: RelationKind, from: string, to: string): PlacedLink => {
  const found = links.find((link) => link.kind === kind && link.from === from && link.to === to);
  if (!found) throw new Error(`There is no ${kind} from ${from} to ${to}.`);
  return found;
};

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

describe('what a promotion hinges on', () => {
  test('is what its source says', () => {
    expect(gateOf(scene, linkOf(scene, 'promotion', 'hand', 'keeper'))).toBe('merit');
  });

  test('is what one of several sources says where the others say nothing', () => {
    const link = linkOf(scene, 'promotion', 'keeper', 'warden');
    expect(gateOf(scene, link)).toBe('merit-and-company-need');
  });

  test('is nothing where no source says it', () => {
    expect(gateOf(scene, linkOf(scene, 'promotion', 'mate', 'skipper'))).toBeUndefined();
  });

  test('is not told of other relations', () => {
    expect(gateOf(scene, linkOf(scene, 'switch', 'hand', 'mate'))).toBeUndefined();
  });
});

describe('what is shown at a scale', () => {
  test.each([
    [0.05, 'far'],
    [0.499, 'far'],
    [0.5, 'middle'],
    [1, 'middle'],
    [1.249, 'middle'],
    [1.25, 'near'],
    [2.5, 'near'],
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
  test('has the links of the kinds that are switched on', () => {
    fc.assert(
      fc.property(anyDrawn, fc.subarray([...RELATION_KINDS]), (drawn, layers) => {
        const { links } = sceneOf(drawn.ladder, drawn.placed, layers);
        expect(links).toEqual(drawn.placed.links.filter(({ kind }) => layers.includes(kind)));
      }),
    );
  });

  /** So many families, one role in each, side by side. */
  const families = (count: number) => {
    const each = Array.from({ length: count }, (_, at) => `family-${at}`);
    const wide = ladderOf(each.map((family) => role(`role-of-${family}`, '1', { family })));
    const { colourOf } = sceneOf(wide, layoutLadder(wide), []);
    return each.map(colourOf);
  };

  test('gives each family a colour of its own as long as there are enough', () => {
    expect(families(LINE_COLOURS).toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  test('gives families that follow each other different colours, however many there are', () => {
    const colours = families(30);
    for (const [at, colour] of colours.entries()) {
      expect(colour).toBeLessThan(LINE_COLOURS);
      expect(colour).not.toBe(colours[at + 1]);
    }
  });

  test('spends no colour on a family without a role on the map', () => {
    const sparse = ladderOf([role('hand', '1'), role('mate', '1', { family: 'crew' })], [], {
      families: [
        ...Array.from({ length: 12 }, (_, at) => ({
          id: `empty-${at}`,
          title: 'Empty',
          department: 'lights',
        })),
        { id: 'keepers', title: 'Keepers', department: 'lights' },
        { id: 'crew', title: 'Crew', department: 'boats' },
      ],
    });
    const { colourOf } = sceneOf(sparse, layoutLadder(sparse), []);
    expect([colourOf('keepers'), colourOf('crew')]).toEqual([0, 1]);
  });
});

describe('the family whose colour a link takes', () => {
  test('is where it begins', () => {
    expect(familyOfLink(scene, linkOf(scene, 'promotion', 'mate', 'skipper'))).toBe('crew');
    expect(familyOfLink(scene, linkOf(scene, 'equivalent', 'keeper', 'mate'))).toBe('keepers');
  });

  test('is where a switch leads', () => {
    expect(familyOfLink(scene, linkOf(scene, 'switch', 'hand', 'mate'))).toBe('crew');
  });
});
