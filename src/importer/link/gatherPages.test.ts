import { describe, expect, test } from 'vitest';
import { readMarkdownPage } from '../readMarkdownPage.ts';
import { checked, graded, imported, item, page, relation, relationsIn, role } from './fixture.ts';

const one = (file: string, title: string, grade: string) =>
  page(file, title, { roles: [graded(title, grade)] });

const keepers = [
  one('lamp/a-senior.md', 'Senior Keeper', '3'),
  one('lamp/b-plain.md', 'Keeper', '2'),
  one('lamp/c-junior.md', 'Junior Keeper', '1'),
];

const familiesIn = ({ families }: ReturnType<typeof imported>) =>
  families.map(({ title, roles }) => [title, ...roles.map((each) => each.title)]);

describe('pages of one folder that are a role each', () => {
  test('are one family where their roles are one job at different levels', () => {
    const result = imported(...keepers);
    expect(familiesIn(result)).toEqual([['Keeper', 'Senior Keeper', 'Keeper', 'Junior Keeper']]);
    expect(relationsIn(result)).toEqual([
      'promotion keeper → senior-keeper (inferred)',
      'promotion junior-keeper → keeper (inferred)',
    ]);
    expect(checked(result).problems).toEqual([]);
  });

  test('keep a source each', () => {
    const { families, dataset } = imported(...keepers);
    const notes = new Map(dataset.sources?.map(({ id, note }) => [id, note]));
    expect(families[0]?.roles.map(({ source }) => notes.get(source?.id ?? ''))).toEqual([
      'Imported from lamp/a-senior.md',
      'Imported from lamp/b-plain.md',
      'Imported from lamp/c-junior.md',
    ]);
  });

  test('are the same family in whatever order they come', () => {
    expect(imported(...keepers.toReversed())).toEqual(imported(...keepers));
  });

  test('are a family for each job, and one by itself stays by itself', () => {
    const cooks = [one('lamp/d.md', 'Cook I', '1'), one('lamp/e.md', 'Cook II', '2')];
    const result = imported(...keepers, ...cooks, one('lamp/f.md', 'Pilot', '2'));
    expect(familiesIn(result).map(([title]) => title)).toEqual(['Keeper', 'Cook', 'Pilot']);
  });

  test('of mere levels are called by the folder, and its job', () => {
    const result = imported(
      one('all/lamp-keepers/1.md', 'Junior', '1'),
      one('all/lamp-keepers/2.md', 'Senior', '2'),
      one('all/other.md', 'Pilot', '2'),
    );
    expect(familiesIn(result)[0]).toEqual([
      'Lamp Keepers',
      'Junior Lamp Keeper',
      'Senior Lamp Keeper',
    ]);
  });

  test.each([
    ['of one level', one('lamp/a.md', 'Lead Keeper', '2'), one('lamp/b.md', 'Lead Keeper', '2')],
    [
      'of several folders',
      one('north/a.md', 'Keeper', '1'),
      one('south/b.md', 'Senior Keeper', '2'),
    ],
    ['of one file', one('lamp/a.csv', 'Keeper', '1'), one('lamp/a.csv', 'Senior Keeper', '2')],
    [
      'that say something of more than the role',
      one('lamp/a.md', 'Keeper', '1'),
      page('lamp/b.md', 'The whole station', {
        roles: [graded('Senior Keeper', '2')],
        summary: [item('All of us keep the light.')],
      }),
    ],
    [
      'of which one has several roles',
      one('lamp/a.md', 'Keeper', '1'),
      page('lamp/b.md', 'More', { roles: [graded('Senior Keeper', '2'), graded('Cook', '2')] }),
    ],
  ])('stay families by themselves: %s', (_, ...pages) => {
    expect(imported(...pages).families).toHaveLength(2);
  });

  test('give their roles what they say beside them, and state what they say of themselves', () => {
    const result = imported(
      page('lamp/a.md', 'Keeper', {
        roles: [role('Keeper', { summary: [item('Tends.')] })],
        summary: [item('Keeps the light.')],
        relations: [relation('promotion', 'Keeper', 'Senior Keeper', { families: ['from'] })],
      }),
      page('lamp/b.md', 'Senior Keeper', { roles: [role('Senior Keeper')] }),
    );
    expect(result.families[0]?.roles[0]?.summary).toBe('Keeps the light.\n\nTends.');
    expect(relationsIn(result)).toEqual(['promotion keeper → senior-keeper']);
    expect(result.families[0]?.relations?.[0]?.source?.id).toBe('keeper-page');
  });
});

describe('the family that front matter names', () => {
  const read = (file: string, title: string, ...rest: string[]) =>
    readMarkdownPage(
      file,
      [
        '---',
        `title: ${title}`,
        'family: Tower',
        '---',
        '',
        ...rest,
        '## Duties',
        '',
        '- Keeps it',
      ].join('\n'),
    );

  test('gathers whatever roles name it', () => {
    const result = imported(read('a.md', 'Lamp Keeper'), read('b.md', 'Cook'));
    expect(familiesIn(result)).toEqual([['Tower', 'Lamp Keeper', 'Cook']]);
    expect(result.problems.map(({ code }) => code)).not.toContain('unread-matter');
  });

  test('is told where the page is more than a role', () => {
    const { problems, families } = imported(
      page('a.md', 'Staff', {
        roles: [graded('Cook', '1'), graded('Pilot', '1')],
        family: { text: 'Tower', line: 2 },
      }),
    );
    expect(families.map(({ title }) => title)).toEqual(['Staff']);
    expect(problems.map(({ message }) => message)).toContain('Not taken over: “family: Tower”');
  });
});
