import { describe, expect, test } from 'vitest';
import { alsoWritten } from './abbreviations.ts';
import { parseQuery } from './query.ts';
import { editDistance, initialsOf, withoutStopWords, wordsOf } from './words.ts';

const grades = new Set(['grade10', 'gradem1']);
const typedIn = (typed: string) => parseQuery(typed, grades).map((term) => term.typed);
const waysOf = (typed: string) =>
  parseQuery(typed, grades).map(({ variants: ways }) => ways.map((way) => way.join(' ')));

describe('what is typed', () => {
  test('is nothing where there are no words', () => {
    expect(parseQuery(' –! ', grades)).toEqual([]);
  });

  test('loses the words that tell nothing, unless there are no others', () => {
    expect(typedIn('VP of the Infrastructure')).toEqual(['vp', 'infrastructure']);
    expect(typedIn('of the')).toEqual(['of', 'the']);
  });

  test('names a grade in many ways', () => {
    for (const typed of ['grade 10', 'Level 10', 'grade M1', 'level m1']) {
      expect(waysOf(typed)).toEqual([[expect.stringMatching(/^grade(10|m1)$/)]]);
    }
    expect(waysOf('g10')).toEqual([['g10', 'grade10']]);
    expect(waysOf('10')).toEqual([['10', 'grade10']]);
    expect(waysOf('grade 99')).toEqual([['grade'], ['99']]);
  });

  test('is understood with its abbreviations, and they with it', () => {
    expect(waysOf('em')).toEqual([['em', 'engineering manager']]);
    expect(waysOf('Engineering Manager')).toEqual([['engineering manager', 'em']]);
    expect(waysOf('software engineer in test')[0]).toContain('sdet');
    expect(waysOf('eng')).toEqual([['eng', 'engr', 'engineer', 'engineering']]);
  });

  test('waits for a second letter before it looks for another word', () => {
    expect(typedIn('senior e')).toEqual(['senior']);
    expect(typedIn('e')).toEqual(['e']);
    expect(typedIn('senior 9')).toEqual(['senior', '9']);
  });
});

test('every abbreviation reads both ways', () => {
  for (const short of ['sr', 'pm', 'infra', 'it', 'sdet']) {
    expect(alsoWritten(short).length).toBeGreaterThan(0);
    for (const long of alsoWritten(short)) expect(alsoWritten(long)).toContain(short);
  }
});

test('words have no case, accents, apostrophes or punctuation', () => {
  expect(wordsOf('Naïve, the KEEPER’s “R&D”')).toEqual(['naive', 'the', 'keepers', 'r', 'd']);
  expect(wordsOf('C#, C++ and 1:1s, issue#7, teams + 10+ years')).toEqual([
    ...['c#', 'c++', 'and', '1:1s', 'issue', '7', 'teams', '10', 'years'],
  ]);
  expect(wordsOf('Größe in C#')).toEqual(
    ['große', 'in', 'c#'].map((word) => word.replace('ö', 'o')),
  );
  expect(withoutStopWords('Manager of IT')).toEqual(['manager', 'it']);
});

test('initials keep what is short already', () => {
  expect(initialsOf('Senior Engineering Manager')).toBe('sem');
  expect(initialsOf('VP of Infrastructure')).toBe('vpi');
  expect(initialsOf('Keeper')).toBeUndefined();
});

test('errors are counted no further than is forgiven', () => {
  expect(editDistance('manger', 'manager', 2)).toBe(1);
  expect(editDistance('same', 'same', 1)).toBe(0);
  expect(editDistance('fellow', 'follow', 1)).toBe(1);
  expect(editDistance('abcdef', 'uvwxyz', 2)).toBe(3);
  expect(editDistance('a', 'abcdef', 2)).toBe(3);
});
