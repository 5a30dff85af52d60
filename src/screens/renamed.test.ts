import { expect, test } from 'vitest';
import { compileDataset } from '#src/dataset/compile.ts';
import { reportAfter } from '#src/dataset/fixture.ts';
import { buildLadder } from '#src/domain/ladder.ts';
import { formatView, viewAt } from './registry.ts';

test('links to a dataset in which everything was renamed land on its pages of now', () => {
  const { dataset, problems } = reportAfter(({ dataset: info, keepers }) => {
    info.strands = [{ id: 'lamp', title: 'The lamp', theme: 'tending', aliases: ['light'] }];
    keepers.aliases = ['wickies'];
    keepers.requirements = [{ id: 'swims', aliases: ['fq1'], text: 'Swims', theme: 'safety' }];
    keepers.roles = [
      {
        id: 'lamp-hand',
        aliases: ['hand'],
        title: 'Lamp Hand',
        track: 'craft',
        status: 'open',
        responsibilities: [
          { id: 'wick', aliases: ['r1'], text: 'Trim the wick', theme: 'tending', strand: 'lamp' },
        ],
      },
      ...keepers.roles
        .filter(({ id }) => id === 'keeper')
        .map(({ id, title, track }) => {
          return { id, title, track, status: 'named' as const };
        }),
    ];
    keepers.relations = [];
  });
  if (!dataset) throw new Error('The dataset is not sound.');
  const { ladder } = compileDataset(dataset, problems, (name) => name);
  const now = buildLadder(ladder);
  const landed = (pathname: string, hash = '') => formatView(viewAt(now, { pathname, hash }).view);
  expect(landed('/roles/hand', '#r1')).toBe('/roles/lamp-hand#wick');
  expect(landed('/roles/hand', '#fq1')).toBe('/roles/lamp-hand#swims');
  expect(landed('/families/wickies')).toBe('/families/keepers');
  expect(landed('/strands/light')).toBe('/strands/lamp');
});
