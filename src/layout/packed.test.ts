import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { promotion, relation, role } from '#src/domain/fixture.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import { abreast, anyTurned, drawnFrom, ladderFrom } from './fixture.ts';
import { packMap, unpackMap } from './packed.ts';
import type { PlacedLadder } from './placed.ts';

function travelled(ladder: Ladder, placed: PlacedLadder): PlacedLadder | undefined {
  const packed = packMap(ladder, placed);
  return packed && unpackMap(ladder, JSON.parse(JSON.stringify(packed)));
}

/** A drawing with its links by their names: they may come in another order. */
function inOrder({ links, ...rest }: PlacedLadder) {
  const byName = links.map((link) => [`${link.kind} ${link.from} ${link.to}`, link] as const);
  return { ...rest, links: new Map(byName) };
}

describe('a packed map', () => {
  test('unpacks to what was drawn', () => {
    fc.assert(
      fc.property(anyTurned, ({ ladder, placed }) => {
        const unpacked = travelled(ladder, placed);
        expect(unpacked && inOrder(unpacked)).toEqual(inOrder(placed));
        expect(unpacked?.links).toHaveLength(placed.links.length);
      }),
    );
  });

  test('leaves out the relations that are not drawn', () => {
    const ladder = ladderFrom({
      roles: [role('hand', '1'), role('keeper', '2')],
      relations: [
        relation('reports-to', 'hand', 'keeper'),
        promotion('hand', 'keeper'),
        promotion('hand', 'keeper'),
      ],
    });
    const placed = drawnFrom(ladder, { kinds: ['promotion'] });
    expect(packMap(ladder, placed)?.links).toEqual([3]);
    expect(travelled(ladder, placed)?.links).toEqual(placed.links);
  });

  test('says of a line how much further across it stands than the one before it', () => {
    const ladder = ladderFrom({ roles: abreast(3, 'keepers'), relations: [] });
    const placed = drawnFrom(ladder);
    const [first = 0, second = 0, third = 0] = [...placed.roles.values()]
      .map(({ x }) => x)
      .sort((a, b) => a - b);
    expect(packMap(ladder, placed)?.across).toEqual([first, second - first, third - second]);
  });

  test('is not made of a drawing that leaves roles out', () => {
    const ladder = ladderFrom({ roles: [role('monk', '1', { track: 'prayer' })], relations: [] });
    expect(packMap(ladder, drawnFrom(ladder))).toBeUndefined();
  });
});
