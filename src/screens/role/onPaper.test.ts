import { describe, expect, test } from 'vitest';
import type { Held } from '#src/domain/effective.ts';
import { asks } from '#src/domain/fixture.ts';
import { type Listed, onPaper } from './onPaper.ts';

function lines(count: number, text = 'Keeps the lamp'): Held[] {
  return Array.from({ length: count }, (_, at) => ({
    expectation: asks(`r${at}`, text),
    section: 'responsibilities',
    origin: { kind: 'role', role: 'keeper' },
    through: 'keeper',
    alsoAskedBy: [],
    alternative: false,
  }));
}

const short: Listed = {
  summary: 'Keeps the light.',
  required: lines(4),
  welcome: lines(2),
  duties: lines(6),
  hiring: [{ title: 'Talk' }],
  indicators: [{ title: 'Nights with light' }],
};

describe('a page for candidates on paper', () => {
  test('is set large where it is short, and whole', () => {
    expect(onPaper(short)).toEqual({
      size: 'large',
      required: 4,
      welcome: 2,
      indicators: 1,
      duties: 6,
    });
  });

  test('is set smaller before anything is cut', () => {
    expect(onPaper({ ...short, duties: lines(45) })).toMatchObject({ size: 'medium', duties: 45 });
    expect(onPaper({ ...short, duties: lines(70) })).toMatchObject({ size: 'small', duties: 70 });
  });

  test('loses responsibilities first, then what is nice to have, and what is required last', () => {
    const long = (count: number) => lines(count, 'Keeps the lamp and trims the wick, '.repeat(3));
    expect(onPaper({ ...short, duties: long(40) })).toMatchObject({
      size: 'small',
      required: 4,
      welcome: 2,
      indicators: 1,
      duties: 36,
    });
    expect(onPaper({ ...short, required: long(30), welcome: long(20) })).toMatchObject({
      required: 30,
      welcome: 10,
      indicators: 0,
      duties: 0,
    });
  });
});
