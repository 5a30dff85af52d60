import { expect, test } from 'vitest';
import { compileDataset } from '#src/dataset/compile.ts';
import { type Files, reportAfter } from '#src/dataset/fixture.ts';
import { openLadder } from '#src/shell/queries.ts';
import { waysOf } from './navigation.ts';

function labelsAfter(change: (files: Files) => void): readonly string[] {
  const { dataset } = reportAfter(change);
  if (!dataset) throw new Error('The dataset is not sound.');
  return waysOf(openLadder(compileDataset(dataset, [], (name) => name).packed)).map(
    ({ label }) => label,
  );
}

const LISTS = ['responsibilities', 'requirements', 'niceToHaves', 'competencies'] as const;

test('a header leads to what a dataset has something of', () => {
  const all = labelsAfter(({ keepers: { requirements: [first] = [] } }) => {
    if (first) first.years = { min: 2, of: 'keeping lights' };
  });
  expect(all.slice(0, 5)).toEqual(['Map', 'Roles', 'Compare', 'Paths', 'Skills']);
  expect(all).toEqual(expect.arrayContaining(['Experience', 'Data']));
});

test('and to nothing that would be empty', () => {
  const bare = labelsAfter(({ dataset, keepers, boats }) => {
    dataset.strands = [];
    for (const family of [keepers, boats]) {
      family.relations = [];
      for (const owner of [family, ...family.roles]) {
        for (const list of LISTS) {
          owner[list] = (owner[list] ?? []).map(
            ({ strand: _, level: __, years: ___, ...rest }) => rest,
          );
        }
      }
    }
  });
  expect(bare.slice(0, 3)).toEqual(['Map', 'Roles', 'Compare']);
  for (const empty of ['Paths', 'Skills', 'Experience']) expect(bare).not.toContain(empty);
});
