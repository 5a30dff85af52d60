import { expect, test } from 'vitest';
import { writeItems } from './writeItems.ts';

test('items are written to their sources, and nothing else is touched', () => {
  const text = `{
  "title": "Ladders",
  "sources": [
    { "id": "a", "title": "A" },
    { "id": "b", "title": "B", "items": [1] }
  ]
}
`;
  const written = writeItems(
    text,
    new Map([
      ['a', [3, 4]],
      ['b', []],
      ['c', [9]],
    ]),
  );
  expect(JSON.parse(written).sources).toEqual([
    { id: 'a', title: 'A', items: [3, 4] },
    { id: 'b', title: 'B', items: [] },
  ]);
  expect(written.split('\n')[1]).toBe('  "title": "Ladders",');
});
