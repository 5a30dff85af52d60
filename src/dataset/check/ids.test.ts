import { expect, test } from 'vitest';
import { type Files, filesAfter, problemsAfter, reportAfter, roleOf } from '../fixture.ts';
import { openDataset } from '../openDataset.ts';

const M1 = { value: 'M1', basis: 'stated' } as const;
const item = (id: string) => ({ id, text: 'Row', theme: 'safety' });

test.each<[fact: string, spoil: (files: Files) => void, problem: string]>([
  [
    'two departments of one id',
    ({ dataset }) => dataset.departments.push({ id: 'boats', title: 'More Boats' }),
    'dataset.json/departments/2',
  ],
  [
    'two tracks of one id',
    ({ dataset }) => dataset.tracks.push({ id: 'lead', title: 'Lead', short: 'L' }),
    'dataset.json/tracks/2',
  ],
  [
    'two themes of one id',
    ({ dataset }) => dataset.themes.push({ id: 'safety', title: 'Safe' }),
    'dataset.json/themes/2',
  ],
  [
    'two strands of one id',
    ({ dataset }) => dataset.strands?.push({ id: 'light', title: 'Light', theme: 'tending' }),
    'dataset.json/strands/1',
  ],
  [
    'two sources of one id',
    ({ dataset }) => dataset.sources?.push({ id: 'handbook', title: 'Another', kind: 'page' }),
    'dataset.json/sources/2',
  ],
  [
    'a grade that stands twice in the scale, once as text',
    ({ dataset }) => dataset.grades.push({ value: '2' }),
    'dataset.json/grades/3',
  ],
  [
    'a level that stands twice in its strand',
    (files) => {
      files.dataset.strands = [
        { id: 'light', title: 'The light', theme: 'tending', levels: ['tends it', 'tends it'] },
      ];
      Object.assign(roleOf(files, 'hand').responsibilities?.[0] ?? {}, { level: 'tends it' });
    },
    'dataset.json/strands/0/levels/1',
  ],
  [
    'two roles of one id in different families',
    ({ boats }) =>
      boats.roles.push({
        id: 'warden',
        title: 'Skipper',
        track: 'lead',
        grade: M1,
        status: 'future',
      }),
    'families/boats.json/roles/1/id',
  ],
  [
    'an alias that is the id of another role',
    (files) => Object.assign(roleOf(files, 'mate'), { aliases: ['warden'] }),
    'families/boats.json/roles/0/aliases/0',
  ],
  [
    'an alias that two roles bear',
    (files) => Object.assign(roleOf(files, 'mate'), { aliases: ['lamp-keeper'] }),
    'families/boats.json/roles/0/aliases/0',
  ],
  [
    'two expectations of one id in different sections of a role',
    (files) => Object.assign(roleOf(files, 'hand'), { niceToHaves: [item('r1')] }),
    'families/keepers.json/roles/0/niceToHaves/0',
  ],
  [
    'two family-wide expectations of one id',
    ({ keepers }) => Object.assign(keepers, { niceToHaves: [item('fq1')] }),
    'families/keepers.json/niceToHaves/0',
  ],
  [
    'an alias of a family that is the id of another',
    ({ boats }) => Object.assign(boats, { aliases: ['keepers'] }),
    'families/boats.json/aliases/0',
  ],
  [
    'an alias of an expectation that another of its role has as its id',
    (files) =>
      Object.assign(roleOf(files, 'hand').responsibilities?.[1] ?? {}, { aliases: ['r1'] }),
    'families/keepers.json/roles/0/responsibilities/1/aliases/0',
  ],
  [
    'an alias of an expectation that its family asks of all',
    (files) =>
      Object.assign(roleOf(files, 'keeper').responsibilities?.[0] ?? {}, { aliases: ['fq1'] }),
    'families/keepers.json/roles/1/responsibilities/0/aliases/0',
  ],
])('duplicate-id: %s', (_, spoil, place) => {
  expect(problemsAfter(spoil)).toEqual([`error duplicate-id ${place}`]);
});

test('duplicate-id: an alias of a strand that is the id of another', () => {
  const problems = problemsAfter(({ dataset }) =>
    dataset.strands?.push({ id: 'lamp', title: 'Lamp', theme: 'tending', aliases: ['light'] }),
  );
  expect(problems).toEqual([
    'error duplicate-id dataset.json/strands/1/aliases/0',
    'warning thin-strand dataset.json/strands/1',
  ]);
});

test('duplicate-id: two families of one id', () => {
  const problems = problemsAfter(({ boats }) => Object.assign(boats, { id: 'keepers' }));
  expect(problems).toContain('error duplicate-id families/boats.json');
});

test('duplicate-id names the file of the first', () => {
  const { problems } = reportAfter((files) => {
    roleOf(files, 'mate').aliases = ['hand'];
  });
  expect(problems[0]?.message).toContain('families/keepers.json');
});

test('the same expectation id or alias in two roles is no problem', () => {
  const problems = problemsAfter((files) => {
    Object.assign(roleOf(files, 'hand').responsibilities?.[0] ?? {}, { aliases: ['q9'] });
    roleOf(files, 'mate').responsibilities = [{ ...item('r1'), aliases: ['q9'] }];
  });
  expect(problems).toEqual([]);
});

test('unstable-id: a family in a file of another name', () => {
  expect(problemsAfter(({ boats }) => Object.assign(boats, { id: 'crew' }))).toEqual([
    'error unstable-id families/boats.json/id',
  ]);
});

test.each(['families/con.json', 'families/con_.json'])(
  'a family called con may stand in %s',
  (path) => {
    const files = filesAfter(({ boats }) => Object.assign(boats, { id: 'con' }));
    const renamed = files.map((file) =>
      file.path === 'families/boats.json' ? { ...file, path } : file,
    );
    expect(openDataset(renamed).problems).toEqual(openDataset(filesAfter(() => {})).problems);
  },
);

test.each<[what: string, spoil: (files: Files) => void]>([
  ['department', ({ dataset }) => dataset.departments.push({ id: 'boats', title: 'Boats' })],
  ['role', (files) => Object.assign(roleOf(files, 'mate'), { aliases: ['warden'] })],
  ['expectation', (files) => Object.assign(roleOf(files, 'hand'), { niceToHaves: [item('r1')] })],
  ['expectation', ({ keepers }) => Object.assign(keepers, { niceToHaves: [item('fq1')] })],
])('what is told twice is told as what it is: a %s', (what, spoil) => {
  const { problems } = reportAfter(spoil);
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringMatching(new RegExp(`^The ${what} ".*" is already defined in `)),
  ]);
});
