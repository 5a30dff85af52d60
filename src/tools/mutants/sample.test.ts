import { expect, test } from 'vitest';
import { drawLines } from './sample.ts';

const lines = (count: number, word = 'line') =>
  Array.from({ length: count }, (_, at) => `const ${word}${at} = ${at};`);
const file = (path: string, text: readonly string[]) => ({ path, text: text.join('\n') });
const drawn = (files: Parameters<typeof drawLines>[0], count = 10, seed = 1) =>
  drawLines(files, count, seed).map(({ path, line }) => `${path}:${line}`);

test('so many lines are drawn, each once, others by another seed', () => {
  const files = [file('a.ts', lines(50)), file('b.ts', lines(50))];
  const some = drawn(files);
  expect(new Set(some).size).toBe(10);
  expect(drawn(files)).toEqual(some);
  expect(drawn(files, 10, 2)).not.toEqual(some);
  expect(drawn(files, 1000)).toHaveLength(100);
});

test('comments, imports and brackets are not drawn, for there is nothing in them to change', () => {
  const text = [
    "import { a } from './a.ts';",
    '',
    '/** Why. */',
    ' * more',
    '// so',
    '});',
    'a();',
  ];
  expect(drawn([file('a.ts', text)])).toEqual(['a.ts:7']);
});

test('an edit elsewhere draws the same lines, wherever they stand now', () => {
  const before = drawLines([file('a.ts', lines(50))], 10, 1);
  const after = drawLines([file('a.ts', ['', '// new', ...lines(50)])], 10, 1);
  expect(after).toEqual(before.map(({ path, line }) => ({ path, line: line + 2 })));
});
