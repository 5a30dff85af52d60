import { expect, test } from 'vitest';
import { readFolder } from '#src/build/folder.ts';
import { filesAfter, rawFile } from '#src/dataset/fixture.ts';
import { checked, graded, page, relation, relationsIn } from './fixture.ts';
import { importPages } from './importPages.ts';
import { readKnown } from './known.ts';

const sound = () => filesAfter(() => {});
const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);
const options = { asOf: '2024-05-01' };

test('the bundled dataset is taken over whole and passes the check', async () => {
  const { known, problems } = readKnown(await readFolder('data'));
  expect(problems).toEqual([]);
  const result = importPages([], options, known);
  expect(result.families).toHaveLength(29);
  expect(checked(result).dataset?.roles).toHaveLength(122);
});

test('pages join what is known: its organisation, scale, tracks and roles', () => {
  const { known } = readKnown(sound().map((file) => ({ ...file, path: `deep/${file.path}` })));
  const pilots = page('harbour/pilots.md', 'Pilots', {
    roles: [graded('Keeper', '3'), graded('Pilot', '1')],
    relations: [relation('equivalent', 'Pilot', 'Lamp Hand')],
  });
  const result = importPages([pilots], options, known);
  expect(result.dataset.organisation.name).toBe('Beacon Trust');
  expect(result.dataset.grades.map(({ value }) => value)).toEqual(['1', '2', '3', 'M1']);
  expect(result.families.map(({ id }) => id)).toEqual(['keepers', 'boats', 'pilots']);
  expect(result.families[2]?.roles.map(({ id }) => id)).toEqual(['keeper-pilots', 'pilot']);
  expect(relationsIn(result)).toContain('equivalent pilot → hand');
  expect(checked(result).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('a family without its dataset is taken over, its words defined', () => {
  const [, keepers] = sound();
  const { known, problems } = readKnown(keepers ? [keepers] : []);
  expect(problems).toEqual([]);
  expect(known.dataset?.departments).toEqual([{ id: 'lights', title: 'Lights' }]);
  expect(known.dataset?.strands).toMatchObject([{ id: 'light', title: 'Light' }]);
  expect(checked(importPages([], options, known)).dataset?.roles).toHaveLength(3);
});

test('a theme that is not defined is called as in the language of the dataset, a department by its own words', () => {
  const { known } = readKnown(
    filesAfter(({ dataset, keepers }) => {
      dataset.language = 'de-AT';
      keepers.department = 'people';
      for (const line of keepers.requirements ?? []) line.theme = 'people';
    }),
  );
  expect(known.dataset?.themes).toContainEqual({ id: 'people', title: 'Menschen & Auswahl' });
  expect(known.dataset?.departments).toContainEqual({ id: 'people', title: 'People' });
});

test('a relation to a role that is not there is left out, the family kept', () => {
  const [dataset, , boats] = sound();
  const { known, problems } = readKnown([dataset, boats].flatMap((file) => file ?? []));
  expect(codes(problems)).toEqual(['unknown-role']);
  expect(problems[0]?.at).toEqual({ file: 'families/boats.json', pointer: '/relations/0/to' });
  expect(known.families.map(({ id, relations }) => [id, relations])).toEqual([['boats', []]]);
});

test('a family that breaks a rule is refused with its errors', () => {
  const files = filesAfter(({ keepers }) => {
    Object.assign(keepers.roles[2] ?? {}, { requirements: keepers.requirements });
  });
  const { known, problems } = readKnown(files);
  expect(codes(problems)).toContain('named-with-text');
  expect(known.families.map(({ id }) => id)).toEqual(['boats']);
});

test.each<[what: string, path: string, content: unknown, code: string]>([
  ['other JSON', 'package.json', { name: 'x' }, 'other-json'],
  ['what is not JSON', 'families/x.json', '{"roles": [', 'not-json'],
  ['a family of the wrong shape', 'families/x.json', { roles: 3 }, 'wrong-shape'],
  [
    'a second dataset',
    'other/dataset.json',
    {
      ...JSON.parse(
        '{"organisation":{"name":"B"},"title":"t","asOf":"2024-01-01","license":"x","departments":[{"id":"a","title":"A"}],"tracks":[{"id":"a","title":"A","short":"A"}],"grades":[{"value":1}],"themes":[{"id":"a","title":"A"}]}',
      ),
    },
    'second-dataset',
  ],
])('%s is told with its file', (_, path, content, code) => {
  const { known, problems } = readKnown([...sound(), rawFile(path, content)]);
  expect(codes(problems)).toContain(code);
  expect(problems.find((problem) => problem.code === code)?.at.file).toBe(path);
  expect(known.families).toHaveLength(2);
});

test('of two families of one id the second is refused', () => {
  const [, keepers] = sound();
  const copy = { path: 'copy/keepers.json', bytes: keepers?.bytes ?? new Uint8Array() };
  const { known, problems } = readKnown([...sound(), copy]);
  expect(problems).toMatchObject([{ code: 'duplicate-id', at: { file: 'copy/keepers.json' } }]);
  expect(known.families).toHaveLength(2);
});

test('nothing known is nothing', () => {
  expect(readKnown([])).toEqual({ known: { families: [] }, problems: [] });
});
