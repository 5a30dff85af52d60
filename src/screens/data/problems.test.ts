import { describe, expect, test } from 'vitest';
import { coverageOf } from '#src/domain/coverage.ts';
import { ladderOf, role } from '#src/domain/fixture.ts';
import type { Problem } from '#src/domain/problem.ts';
import { codesAmong, countOf, kindsOf, shownBy } from './problems.ts';
import { dataReport } from './report.ts';
import { DATA } from './screen.ts';

const problem = (severity: Problem['severity'], code: string, file = 'boats.json'): Problem => ({
  severity,
  code,
  message: `${code} here.`,
  at: { file, line: 3 },
});
const PROBLEMS = [
  problem('warning', 'no-grade'),
  problem('warning', 'thin-strand', 'dataset.json'),
  problem('info', 'duplicate'),
  problem('info', 'duplicate'),
];

describe('problems', () => {
  test('are all shown, or those of the chosen weights and codes', () => {
    expect(shownBy(DATA, PROBLEMS)).toEqual(PROBLEMS);
    expect(shownBy({ ...DATA, severities: ['info'] }, PROBLEMS)).toHaveLength(2);
    expect(shownBy({ ...DATA, codes: ['no-grade', 'duplicate'] }, PROBLEMS)).toHaveLength(3);
    expect(shownBy({ ...DATA, severities: ['info'], codes: ['no-grade'] }, PROBLEMS)).toEqual([]);
  });

  test('are counted by code, the most frequent first', () => {
    const kinds = kindsOf({ problems: PROBLEMS, unlisted: [] });
    expect(codesAmong(kinds, [])).toEqual([
      { code: 'duplicate', count: 2 },
      { code: 'no-grade', count: 1 },
      { code: 'thin-strand', count: 1 },
    ]);
    expect(codesAmong(kinds, ['info'])).toEqual([{ code: 'duplicate', count: 2 }]);
  });

  test('count those that are not listed', () => {
    const unlisted = [{ severity: 'info' as const, code: 'duplicate', count: 40 }];
    const kinds = kindsOf({ problems: PROBLEMS, unlisted });
    expect(countOf(kinds, DATA)).toBe(44);
    expect(countOf(kinds, { severities: ['info'], codes: [] })).toBe(42);
    expect(codesAmong(kinds, ['info'])).toEqual([{ code: 'duplicate', count: 42 }]);
  });
});

test('the report takes along what the view shows', () => {
  const ladder = ladderOf([role('hand', '1')]);
  const file = { coverage: coverageOf(ladder, []), problems: PROBLEMS, unlisted: [] };
  const report = dataReport(ladder, file, { ...DATA, severities: ['warning'] });
  expect(report.summary.at(-1)).toBe('2 of 4 findings.');
  expect(report.rows).toEqual([
    ['warning', 'no-grade', 'boats.json', 3, '', 'no-grade here.', ''],
    ['warning', 'thin-strand', 'dataset.json', 3, '', 'thin-strand here.', ''],
  ]);
  expect(report.groups.map(({ heading }) => heading)).toEqual(['boats.json', 'dataset.json']);
});

test('a report says how many of what it shows are not listed', () => {
  const ladder = ladderOf([role('hand', '1')]);
  const unlisted = [{ severity: 'warning' as const, code: 'no-grade', count: 9 }];
  const file = { coverage: coverageOf(ladder, []), problems: PROBLEMS, unlisted };
  const { summary } = dataReport(ladder, file, { ...DATA, severities: ['warning'] });
  expect(summary.slice(-2)).toEqual([
    '2 of 13 findings.',
    'Of each kind the first are listed. 9 more findings are printed by the data check.',
  ]);
});
