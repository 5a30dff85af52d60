import { describe, expect, test } from 'vitest';
import { bandOf, ending, growing as grown, measureOf } from './band.ts';
import { asked, growing, LEVELLESS } from './fixture.ts';

const CROWD = [
  asked('boy', 'Fetch the oil'),
  asked('keeper', 'Tend the light', { level: 'tends' }),
  asked('lamp-keeper', 'Tend the light', { level: 'keeps' }),
  asked('warden', 'See to the light'),
  asked('head', 'Answer for the light', { level: 'answers for' }),
  asked('guest', 'Admire the light', { level: 'tends' }),
];
const growth = growing(CROWD);
const by = measureOf(growth);

describe('what bands are measured by', () => {
  test('is the level where any is known', () => {
    expect(by).toEqual({ by: 'level', most: 3 });
    expect(measureOf(growing([asked('boy', 'Fetch the oil')])).by).toBe('roles');
    expect(measureOf(growing(CROWD, LEVELLESS)).by).toBe('roles');
  });

  test('is otherwise the number of roles, of which a few never fill the width', () => {
    expect(measureOf(growing(CROWD, LEVELLESS)).most).toBe(4);
    expect(measureOf(growing([], LEVELLESS)).most).toBe(4);
  });
});

describe('a band', () => {
  test('runs from the highest to the lowest rung of its track, through rungs that do not ask', () => {
    expect(growth.rungs.map(({ grade }) => grade)).toEqual(['5', '4', '3', '2', '1', undefined]);
    const kinds = bandOf(growth, 'craft', by).map((piece) => piece?.kind);
    expect(kinds).toEqual([undefined, 'asked', 'passing', 'known', 'asked', 'known']);
  });

  test('is as wide as its furthest level, keeps its width where none is known, and is whole at the top', () => {
    const [, warden, hole, keepers, boy, guest] = bandOf(growth, 'craft', by);
    expect(keepers).toMatchObject({ width: 2 / 3, below: boy?.width, isTop: false });
    expect(hole).toMatchObject({ width: 2 / 3, below: 2 / 3 });
    expect(warden).toMatchObject({ width: 2 / 3, isTop: true });
    expect(boy).not.toHaveProperty('below');
    expect(guest).toEqual({ kind: 'known', width: 1 / 3, isTop: true });
  });

  test('joins: each piece grows out of the width of the one below it', () => {
    const pieces = bandOf(growth, 'craft', by).slice(1, 5);
    for (const [at, piece] of pieces.slice(0, -1).entries()) {
      expect(piece?.below).toBe(pieces[at + 1]?.width);
    }
  });

  test('is a single piece for a single rung, and none for a track that does not ask', () => {
    const single = [{ kind: 'known', width: 1, isTop: true }];
    expect(bandOf(growth, 'lead', by).filter(Boolean)).toEqual(single);
    expect(bandOf(growth, 'sea', by).filter(Boolean)).toEqual([]);
  });

  test('is as wide as many roles ask, and never too thin to see', () => {
    const counted = growing(CROWD, LEVELLESS);
    const widths = bandOf(counted, 'craft', { by: 'roles', most: 100 }).map((each) => each?.width);
    expect(widths).toEqual([undefined, 0.06, 0.06, 0.06, 0.06, 0.06]);
    const [, , , keepers] = bandOf(counted, 'craft', measureOf(counted));
    expect(keepers?.width).toBe(0.5);
  });
});

describe('an outline', () => {
  test('stands about the middle, from the lower width at the bottom to the upper one at the top', () => {
    expect(grown(0.2, 0.6, 100)).toEqual({
      area: 'M40,100 C40,50 20,50 20,0 L80,0 C80,50 60,50 60,100 Z',
      sides: 'M40,100 C40,50 20,50 20,0 M80,0 C80,50 60,50 60,100',
    });
    expect(grown(0, 1, 100).area).toContain('M50,100');
  });

  test('ends in a round that is as wide as the band', () => {
    expect(ending(0.5, 100).sides).toBe('M25,100 A25,100 0 0 1 75,100');
  });
});
