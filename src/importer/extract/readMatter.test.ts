import { expect, test } from 'vitest';
import { readMarkdownPage } from '../readMarkdownPage.ts';

const read = (...lines: readonly string[]) => readMarkdownPage('page.md', lines.join('\n'));

test('lists of topics and levels are the competencies of the job at each level', () => {
  const { roles } = read(
    '---',
    'title: Kiln Engineer framework',
    'topics:',
    '  - name: dough',
    '    content:',
    '      - level: 1',
    '        criteria: [Mixes with help]',
    '      - level: 2',
    '        criteria: [Mixes alone]',
    '---',
  );
  expect(
    roles.map(({ title, lists }) => [
      title,
      lists.competencies.map(({ text, under }) => [text, under]),
    ]),
  ).toEqual([
    ['Kiln Engineer 1', [['Mixes with help', ['dough']]]],
    ['Kiln Engineer 2', [['Mixes alone', ['dough']]]],
  ]);
});

test('a page that gives itself a level is a role, whatever its title and its headings', () => {
  const { roles, problems } = read(
    '---',
    'title: Commis',
    'level: 1',
    '---',
    '## Knives',
    '- Chops',
    '',
    '## Pots',
    '- Stirs',
  );
  expect(roles).toMatchObject([
    {
      title: 'Commis',
      grades: [{ value: '1' }],
      lists: { responsibilities: [{ text: 'Chops' }, { text: 'Stirs' }] },
    },
  ]);
  expect(problems).toEqual([]);
});

test.each([
  ['language: de', 'de'],
  ['lang: pt_BR', 'pt-BR'],
])('the language of a page is what it says: %s', (line, language) => {
  const page = read('---', line, '---', '# Keeper', '## Duties', '- Keeps');
  expect(page.language).toBe(language);
  expect(page.problems).toEqual([]);
});

test('the name of a language is no tag, and told', () => {
  const page = read('---', 'language: English', '---', '# Keeper', '## Duties', '- Keeps');
  expect(page.language).toBeUndefined();
  expect(page.problems.map(({ code }) => code)).toEqual(['unread-matter']);
});

test('the grade, the track and the lists of a page are those of its role', () => {
  const { roles, problems } = read(
    '+++',
    'title = "Kiln Engineer"',
    'grade = 6',
    'track = "Craft"',
    'weight = 3',
    'requirements = ["Strong arms"]',
    '+++',
    'Keeps kilns.',
  );
  expect(roles).toMatchObject([
    {
      title: 'Kiln Engineer',
      grades: [{ value: '6' }],
      track: 'Craft',
      lists: { requirements: [{ text: 'Strong arms' }] },
    },
  ]);
  expect(problems).toEqual([]);
});

test('what has no place in a ladder is told', () => {
  const { problems } = read('---', 'title: Kilns', 'author: Ada', '---', '# Kilns');
  expect(problems).toMatchObject([{ code: 'unread-matter', at: { line: 3 } }]);
  expect(problems[0]?.message).toContain('author: Ada');
});

test.each([
  ['family: Keepers', 'Keepers'],
  ['job_family: Keepers', 'Keepers'],
  ['job: Senior Keeper', undefined],
])('a family is what front matter names so, but no role at a level: %s', (line, family) => {
  const page = read('---', line, '---', '# Keeper', '## Duties', '- Keeps');
  expect(page.family?.text).toBe(family);
  expect(page.problems.some(({ code }) => code === 'unread-matter')).toBe(family === undefined);
});
