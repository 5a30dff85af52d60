import { describe, expect, test } from 'vitest';
import { collateIn } from './collate.ts';

describe('titles are sorted as their language does', () => {
  test.each([
    ['de', ['Zeugwart', 'Ärztin', 'Arzt'], ['Arzt', 'Ärztin', 'Zeugwart']],
    ['sv', ['Ägare', 'Zonchef', 'Arkivarie'], ['Arkivarie', 'Zonchef', 'Ägare']],
    ['en', ['Keeper 10', 'keeper 9', 'Élan Lead'], ['Élan Lead', 'keeper 9', 'Keeper 10']],
  ])('%s', (language, titles, sorted) => {
    expect(titles.toSorted(collateIn({ language }))).toEqual(sorted);
  });

  test('and in one order everywhere where a language is unknown', () => {
    expect(['b', 'A'].toSorted(collateIn({ language: 'tlh' }))).toEqual(['A', 'b']);
  });
});
