import { describe, expect, test } from 'vitest';
import type { EffectiveExpectation } from '#src/domain/effective.ts';
import { asks } from '#src/domain/fixture.ts';
import { bySection } from '#src/domain/sections.ts';
import { type Listed, onPaper } from './onPaper.ts';

function lines(count: number, text = 'Keeps the lamp'): EffectiveExpectation[] {
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
  lists: {
    ...bySection(() => []),
    requirements: lines(4),
    niceToHaves: lines(2),
    responsibilities: lines(6),
  },
  hiring: [{ title: 'Talk' }],
  indicators: [{ title: 'Nights with light' }],
  leads: 1,
};

function withLists(lists: Partial<Listed['lists']>): Listed {
  return { ...short, lists: { ...short.lists, ...lists } };
}

describe('a page for candidates on paper', () => {
  test('is set large where it is short, and whole', () => {
    expect(onPaper(short)).toEqual({
      size: 'large',
      lists: {
        ...bySection(() => 0),
        requirements: 4,
        niceToHaves: 2,
        responsibilities: 6,
      },
      indicators: 1,
    });
  });

  test('is set smaller before anything is cut', () => {
    expect(onPaper(withLists({ responsibilities: lines(45) }))).toMatchObject({
      size: 'medium',
      lists: { responsibilities: 45 },
    });
    expect(onPaper(withLists({ responsibilities: lines(70) }))).toMatchObject({
      size: 'small',
      lists: { responsibilities: 70 },
    });
  });

  test('loses responsibilities first, then what is nice to have, and what is required last', () => {
    const long = (count: number) => lines(count, 'Keeps the lamp and trims the wick, '.repeat(3));
    expect(onPaper(withLists({ responsibilities: long(40) }))).toMatchObject({
      size: 'small',
      lists: { requirements: 4, niceToHaves: 2, responsibilities: 30 },
      indicators: 1,
    });
    expect(onPaper(withLists({ requirements: long(30), niceToHaves: long(20) }))).toMatchObject({
      lists: { requirements: 30, niceToHaves: 4, responsibilities: 0 },
      indicators: 0,
    });
  });
});
