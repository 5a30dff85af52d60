import { expect, test } from 'vitest';
import { byCodeUnit, firstOfEachKind, type Problem, sortProblems } from './problem.ts';

function problem(severity: Problem['severity'], file: string, line?: number, code = 'c'): Problem {
  return { severity, code, message: 'm', at: { file, ...(line ? { line } : {}) } };
}

test('errors come before warnings before remarks, whatever their places', () => {
  const sorted = sortProblems([
    problem('info', 'a'),
    problem('warning', 'b'),
    problem('error', 'c'),
  ]);
  expect(sorted.map(({ severity }) => severity)).toEqual(['error', 'warning', 'info']);
});

test('problems of one severity go by file, then line as a number, then code', () => {
  const list = [
    problem('error', 'b', 1),
    problem('error', 'a', 10),
    problem('error', 'a', 9, 'z'),
    problem('error', 'a', 9, 'y'),
    problem('error', 'a'),
  ];
  expect(sortProblems(list)).toEqual([list[4], list[3], list[2], list[1], list[0]]);
});

test('sorting leaves its input as it was', () => {
  const list = [problem('info', 'a'), problem('error', 'b')];
  sortProblems(list);
  expect(list.map(({ severity }) => severity)).toEqual(['info', 'error']);
});

test('text sorts by code units, so that no machine’s language changes the order', () => {
  expect(['é', 'a', 'Z', 'z'].sort(byCodeUnit)).toEqual(['Z', 'a', 'z', 'é']);
});

test('of what is found often the first are listed, and the rest are counted', () => {
  const many = Array.from({ length: 7 }, (_, at) => problem('info', 'a', at + 1, 'often'));
  const list = [problem('error', 'b', 1, 'often'), ...many, problem('warning', 'c', 1, 'once')];
  const { problems, unlisted } = firstOfEachKind(list, 3);
  expect(problems).toEqual([list[0], ...many.slice(0, 3), list[8]]);
  expect(unlisted).toEqual([{ severity: 'info', code: 'often', count: 4 }]);
  expect(firstOfEachKind(list, 7)).toEqual({ problems: list, unlisted: [] });
});
