import { expect, test } from 'vitest';
import { problemLines } from './problemGroups.ts';

const problem = (severity: 'error' | 'warning' | 'info', code: string, line: number) => ({
  severity,
  code,
  message: `${code} is the matter.`,
  at: { file: `page-${line % 2}.md`, line },
});

test('problems of one kind are together, the worst first, and only the first few are shown', () => {
  const lines = problemLines(
    [
      ...[1, 2, 3, 4, 5].map((line) => problem('info', 'small', line)),
      problem('warning', 'middling', 6),
      problem('error', 'large', 7),
    ],
    'lights/',
    2,
  );
  expect(lines).toEqual([
    'error  lights/page-1.md:7\n    large is the matter. [large]',
    'warning  lights/page-0.md:6\n    middling is the matter. [middling]',
    'info  lights/page-1.md:1\n    small is the matter. [small]',
    'info  lights/page-0.md:2\n    small is the matter. [small]',
    '    … and 3 more of [small], in 2 files',
  ]);
});

test('where all are shown, nothing is said of more', () => {
  const all = [1, 2, 3].map((line) => problem('info', 'small', line));
  expect(problemLines(all, '', Number.POSITIVE_INFINITY)).toHaveLength(3);
});
