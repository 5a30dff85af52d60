import { describe, expect, test } from 'vitest';
import { readMarkdown } from '#src/importer/sources/markdown.ts';
import { fileOfSource, itemsOfPage, linesToCover } from './pageItems.ts';

test('a page lists on the lines of its items, not of their points nor of what is no expectation', () => {
  const page = `- [Requirements](#requirements)

# Lamp Keeper

## Responsibilities

- Trims the wick
  - by day
- Logs each ship

## Requirements

1. Swims

## Hiring process

- A call

## Performance indicators

- Nights lit
`;
  const { outline } = readMarkdown('keeper.md', page);
  expect(itemsOfPage(outline, page)).toEqual([
    { line: 7, text: 'Trims the wick', part: 'Lamp Keeper' },
    { line: 9, text: 'Logs each ship', part: 'Lamp Keeper' },
    { line: 13, text: 'Swims', part: 'Lamp Keeper' },
  ]);
});

describe('the file of a source', () => {
  const files = [
    'a/lights/keeper.md',
    'a/lights/lamp-keeper.md',
    'a/boats/crew/mate.md',
    'a/Lamp_Hand.md',
  ];

  test.each([
    ['page-lamp-keeper', 'a/lights/lamp-keeper.md'],
    ['page-keeper', 'a/lights/keeper.md'],
    ['page-boats-crew-mate', 'a/boats/crew/mate.md'],
    ['page-lamp-hand', 'a/Lamp_Hand.md'],
    ['page-warden', undefined],
  ])('%s', (id, file) => {
    expect(fileOfSource(id, 'page-', files)).toBe(file);
  });

  test('is left open where two could be meant', () => {
    expect(fileOfSource('page-mate', 'page-', ['a/mate.md', 'b/mate.md'])).toBeUndefined();
  });
});

test('a page without sections lists what its lists hold, but for links to its own parts', () => {
  const page = '- [Light](#light)\n- Trims the wick\n';
  const items = itemsOfPage(readMarkdown('keeper.md', page).outline, page);
  expect(items.map(({ text }) => text)).toEqual(['Trims the wick']);
});

describe('a dataset answers', () => {
  const item = (line: number, text: string, part = 'Keeper') => ({ line, text, part });
  const pages = new Map([
    ['old', [item(3, 'Trims the wick'), item(4, 'Rows'), item(9, 'Sings', 'Choir')]],
    ['new', [item(7, 'Trims a wick.'), item(8, 'Swims')]],
  ]);
  const toCover = linesToCover(pages, (source, line) => source === 'old' && line === 3);

  test('for the parts of a page that it has anything of, and the others are named', () => {
    expect(toCover.get('old')).toEqual({ lines: [3, 4], leftOut: ['Choir'] });
  });

  test('for what stands on several pages in nearly the same words only once', () => {
    const both = linesToCover(pages, (_, line) => line === 3 || line === 8);
    expect(both.get('new')).toEqual({ lines: [8], leftOut: [] });
  });
});
