import { expect, test } from 'vitest';
import type { Problem } from '#src/domain/problem.ts';
import {
  countOf,
  problemsDocument,
  problemsFromJson,
  problemsJson,
  problemText,
} from './problemFiles.ts';

const warning: Problem = {
  severity: 'warning',
  code: 'odd',
  message: 'Left out: “<b>*two*\nlines”',
  hint: 'Look.',
  at: { file: 'a/x.md', line: 3 },
};
const remark: Problem = {
  severity: 'info',
  code: 'note',
  message: 'So.',
  at: { file: 'y.json', pointer: '/roles/0' },
};

test('in a terminal a problem says where, what, and what to do', () => {
  expect(problemText(warning, 'pages/')).toBe(
    'warning  pages/a/x.md:3\n    Left out: “<b>*two*\nlines” [odd]\n    → Look.',
  );
  expect(problemText(remark)).toBe('info  y.json  /roles/0\n    So. [note]');
});

test('in the document they stand by file, and nothing of them is markup', () => {
  expect(problemsDocument([warning, remark])).toContain(
    '## a/x.md\n\n- **warning** line 3: Left out: “\\<b\\>\\*two\\* lines” (odd)\n  Look.\n\n## y.json\n\n- **info** /roles/0: So. (note)\n',
  );
});

test('they are counted by how grave they are', () => {
  expect(countOf([warning, remark, remark])).toBe('0 errors, 1 warning, 2 remarks');
});

test('problems come back from the file that the explorer reads', () => {
  const problems = [
    {
      severity: 'warning' as const,
      code: 'no-role',
      message: 'A',
      hint: 'B',
      at: { file: 'a.md', line: 3 },
    },
    { severity: 'info' as const, code: 'left-out', message: 'C', at: { file: 'b.md' } },
  ];
  expect(problemsFromJson(problemsJson(problems))).toEqual(problems);
});

test('a problem of a kind that this program does not know, or no longer, comes back all the same', () => {
  const old = { severity: 'warning', code: 'long-forgotten', message: 'A', at: { file: 'a.md' } };
  expect(problemsFromJson(JSON.stringify([old]))).toEqual([old]);
});

test.each(['', '{', '{}', '[{ "severity": "fatal" }]', 'null'])('%j holds no problems', (text) => {
  expect(problemsFromJson(text)).toEqual([]);
});
