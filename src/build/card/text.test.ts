import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import { fitted, shortened, wrapped } from './text.ts';

const brush = createCanvas(10, 10).getContext('2d');
const fontOf = (size: number) => `${size}px sans-serif`;
const ROOM = { width: 300, height: 200, lines: 3, largest: 60, smallest: 20 };
const widest = (size: number, lines: readonly string[]) => {
  brush.font = fontOf(size);
  return Math.max(...lines.map((line) => brush.measureText(line).width));
};

describe('a text that is fitted', () => {
  test('is as large as may be where it is short', () => {
    expect(fitted(brush, fontOf, 'Hand', ROOM)).toEqual({ size: 60, lines: ['Hand'] });
  });

  test('shrinks until it fits, whole', () => {
    const title = 'Senior Principal Keeper of the Northern Lights';
    const { size, lines } = fitted(brush, fontOf, title, ROOM);
    expect(size).toBeLessThan(60);
    expect(lines.join(' ')).toBe(title);
    expect(widest(size, lines)).toBeLessThanOrEqual(ROOM.width);
  });

  test.each([
    ['words', 'Keeper of the lights '.repeat(20)],
    ['one word', 'Keeper'.repeat(70)],
    ['a script without spaces', '灯台守'.repeat(140)],
    ['emoji', '👩‍🚒'.repeat(100)],
  ])('of too many %s ends in an ellipsis, within its room', (_, title) => {
    const { size, lines } = fitted(brush, fontOf, title, ROOM);
    expect(size).toBe(ROOM.smallest);
    expect(lines.length).toBeLessThanOrEqual(ROOM.lines);
    expect(lines.at(-1)).toMatch(/…$/);
    expect(widest(size, lines)).toBeLessThanOrEqual(ROOM.width);
  });

  test('of nothing has no lines', () => {
    expect(fitted(brush, fontOf, '', ROOM).lines).toEqual([]);
  });
});

test('what is cut short never ends in a mark before its ellipsis, nor in half a letter', () => {
  brush.font = fontOf(20);
  for (let width = 20; width < 300; width += 7) {
    const text = shortened(brush, 'Keeper, 👩‍🚒 (Lights, and Bells)', width);
    expect(text).not.toMatch(/[\s,(]…$|\u200d…$|\ud83d…$/);
  }
});

test('a width that holds no letter gives no text', () => {
  brush.font = fontOf(20);
  expect(wrapped(brush, 'Keeper of lights', -4, 2)).toEqual(['', '']);
});
