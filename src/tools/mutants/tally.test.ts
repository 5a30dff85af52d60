import { expect, test } from 'vitest';
import { type Mutant, readMutants } from './mutants.ts';
import { tallyOf } from './tally.ts';

const SOURCE = 'const a = 1;\n  if (a > 1) run();\nstop();\n';

const mutant = (status: string, replacement: string, columns = [7, 12]) => ({
  id: '0',
  mutatorName: 'EqualityOperator',
  status,
  replacement,
  location: {
    start: { line: 2, column: columns[0] },
    end: { line: 2, column: columns[1] },
  },
});

const reportOf = (...mutants: ReturnType<typeof mutant>[]) =>
  JSON.stringify({ schemaVersion: '2', files: { 'src/a.ts': { source: SOURCE, mutants } } });

const read = (...mutants: ReturnType<typeof mutant>[]) => readMutants(reportOf(...mutants));

test('a mutant is told by its line as it stands and as it was changed', () => {
  expect(read(mutant('Survived', 'a >= 1'))).toEqual([
    {
      path: 'src/a.ts',
      line: 2,
      before: 'if (a > 1) run();',
      after: 'if (a >= 1) run();',
      fate: 'survived',
    } satisfies Mutant,
  ]);
});

test('what no test reaches is not noticed, what never ends is, and what cannot be run is neither', () => {
  const mutants = read(
    ...['NoCoverage', 'Timeout', 'Killed', 'CompileError'].map((status) => mutant(status, 'true')),
  );
  expect(mutants.map(({ fate }) => fate)).toEqual(['survived', 'killed', 'killed', 'broken']);
  const { killed, survivors, share } = tallyOf(mutants, []);
  expect([killed, survivors.length, share]).toEqual([2, 1, 2 / 3]);
});

test('what nobody can notice does not count, and is told where a test notices it', () => {
  const [at] = read(mutant('Survived', 'a >= 1'));
  if (!at) throw new Error('The report has one mutant.');
  const known = { path: at.path, before: at.before, after: at.after, why: 'It is a test.' };
  const all = read(mutant('Survived', 'a >= 1'), mutant('Killed', 'true'));
  expect(tallyOf(all, [known])).toMatchObject({ survivors: [], equivalent: [known], share: 1 });
  expect(tallyOf(read(mutant('Killed', 'a >= 1')), [known]).mistaken).toEqual([known]);
});

test('an area of which nothing was tried has no share', () => {
  expect(tallyOf([], []).share).toBe(0);
});
