import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ladderOf, promotion, role } from '#src/domain/fixture.ts';
import { anyDrawn, drawnFrom } from '#src/layout/fixture.ts';
import { LINE_COLOURS, lineColours, NO_LINE } from './lineColours.ts';

/** So many families in one department, each with a line of two roles. */
function linesOf(count: number): number[] {
  const families = Array.from({ length: count }, (_, at) => `family-${at}`);
  const ladder = ladderOf(
    families.flatMap((family) => [
      role(`low-${family}`, '1', { family }),
      role(`high-${family}`, '2', { family }),
    ]),
    families.map((family) => promotion(`low-${family}`, `high-${family}`)),
    { families: families.map((id) => ({ id, title: id, department: 'lights' })) },
  );
  const placed = drawnFrom(ladder, { shape: 'one-band' });
  const colours = lineColours(ladder, placed);
  return families
    .map((family) => placed.roles.get(`low-${family}`))
    .toSorted((a, b) => (a?.x ?? 0) - (b?.x ?? 0) || (a?.y ?? 0) - (b?.y ?? 0))
    .map((station) => colours[station?.line ?? -1] ?? NO_LINE);
}

describe('the colours of lines', () => {
  test('are each its own within a department as long as there are enough', () => {
    expect(linesOf(LINE_COLOURS).toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  test('differ between neighbours, however many there are', () => {
    const colours = linesOf(30);
    expect(colours).toHaveLength(30);
    expect(colours.filter((colour, at) => colour === colours[at + 1])).toEqual([]);
  });

  test('are none for a station that stands alone, unless its family has a line', () => {
    const ladder = ladderOf(
      [
        role('hand', '1'),
        role('keeper', '2'),
        role('guest', '3'),
        role('mate', '1', { family: 'crew' }),
      ],
      [promotion('hand', 'keeper')],
    );
    const placed = drawnFrom(ladder);
    const colours = lineColours(ladder, placed);
    const of = (id: string) => colours[placed.roles.get(id)?.line ?? -1];
    expect(of('mate')).toBe(NO_LINE);
    expect(of('guest')).toBe(of('hand'));
    expect(of('keeper')).toBe(0);
  });

  test('are there for every line of any map', () => {
    fc.assert(
      fc.property(anyDrawn, ({ ladder, placed }) => {
        const colours = [...lineColours(ladder, placed)];
        expect(colours).toHaveLength(placed.lines.length);
        for (const [at, colour] of colours.entries()) {
          expect(colour).toBeLessThan(LINE_COLOURS);
          if ((placed.lines[at]?.roles.length ?? 0) > 1) expect(colour).toBeGreaterThan(NO_LINE);
        }
      }),
    );
  });
});
