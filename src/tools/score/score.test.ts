import { describe, expect, test } from 'vitest';
import { graded, imported, item, page, relation, role } from '#src/importer/link/fixture.ts';
import { type PageFacts, readFacts } from './facts.ts';
import { foundIn } from './found.ts';
import { scorePage } from './score.ts';
import { linesOf, readThresholds, sharesOf, shortfalls } from './told.ts';

const NO_LISTS = { responsibilities: [], requirements: [], niceToHaves: [], competencies: [] };

const made = imported(
  page('lights/keepers.md', 'Keepers', {
    lists: { ...NO_LISTS, requirements: [item('Stays awake')] },
    roles: [
      graded('Lamp Hand', '1'),
      graded('Lamp & Lens Keeper', '3'),
      role('Warden (North)', { lists: { ...NO_LISTS, requirements: [item('Has a boat')] } }),
      role('Introduction'),
    ],
    relations: [
      relation('promotion', 'Lamp Hand', 'Lamp & Lens Keeper'),
      relation('reports-to', 'Lamp Hand', 'Harbour Master'),
    ],
  }),
);
const found = foundIn(made, (file) => file === 'lights/keepers.md');

function facts(more: object): PageFacts {
  const read = readFacts(JSON.stringify({ pages: [{ file: 'keepers.md', ...more }] }));
  if ('fault' in read) throw new Error(read.fault);
  return read.pages[0] as PageFacts;
}

const score = (more: object) => scorePage(facts(more), found);

describe('a score of a page', () => {
  test('is full where all is as the facts say, however titles are punctuated', () => {
    const { faults, ...tallies } = score({
      family: { requirements: 1 },
      roles: [
        { title: 'lamp hand', grade: 1, responsibilities: 1 },
        { title: 'Lamp and Lens Keeper', grade: 'Grade 3', responsibilities: ['Trim the wick'] },
        { title: 'Warden – North', grade: null, requirements: 1 },
        { title: 'Introduction' },
      ],
      ladder_edges: [['Lamp Hand', 'Lamp & Lens keeper']],
    });
    expect(faults).toEqual([]);
    expect(tallies).toEqual({
      file: 'keepers.md',
      roles: { expected: 4, right: 4, surplus: 0 },
      grades: { expected: 2, right: 2, surplus: 0, wrong: 0 },
      items: { expected: 4, right: 4, surplus: 0 },
      placed: { expected: 4, right: 4, surplus: 0 },
      steps: { expected: 1, right: 1, surplus: 0 },
    });
  });

  test('names what is missing, wrong and surplus', () => {
    const { faults, ...tallies } = score({
      roles: [
        { title: 'Lamp Hand', grade: 2, responsibilities: 3 },
        { title: 'Lamp & Lens Keeper', grade: null, requirements: 1 },
        { title: 'Warden', requirements: 1 },
        { title: 'Harbour Master', grade: 9, responsibilities: 2 },
      ],
      ladder_edges: [{ from: 'Lamp Hand', to: 'Warden' }],
    });
    expect(faults).toEqual([
      'role missing: Harbour Master',
      'role invented: Introduction',
      'title: Warden is found as Warden (North)',
      'grade wrong: Lamp Hand should have 2, has 1',
      'grade wrong: Lamp & Lens Keeper should have none, has 3',
      'grade missing: Harbour Master should have 9, has none',
      'Lamp Hand, responsibilities: 1 of 3',
      'Lamp & Lens Keeper, responsibilities: 1 of 0',
      'Lamp & Lens Keeper, requirements: 0 of 1',
      'Harbour Master, responsibilities: 0 of 2',
      'step missing: Lamp Hand → Warden',
      'step surplus: Lamp Hand → Lamp & Lens Keeper',
    ]);
    expect(tallies).toMatchObject({
      roles: { expected: 4, right: 3, surplus: 1 },
      grades: { expected: 2, right: 0, surplus: 1, wrong: 2 },
      items: { expected: 7, right: 2, surplus: 1 },
      placed: { expected: 7, right: 3, surplus: 0 },
      steps: { expected: 1, right: 0, surplus: 1 },
    });
  });

  test('counts items of any section together, beside those whose section is named', () => {
    const { items } = score({
      roles: [
        { title: 'Lamp Hand', items: 1 },
        { title: 'Lamp & Lens Keeper', items: [['Lamps', 'Trim the wick']] },
        { title: 'Warden (North)', requirements: 1, items: 0 },
        { title: 'Introduction' },
      ],
    });
    expect(items).toEqual({ expected: 3, right: 3, surplus: 0 });
  });

  test('takes any role for one whose title is open, the one of its grade first', () => {
    const { roles, grades } = score({
      roles: [
        { title: '*', grade: ['3', 'L3'] },
        { title: '*', grade: 1 },
        { title: 'Somebody', optional: true },
      ],
    });
    expect(grades).toMatchObject({ expected: 2, right: 2 });
    expect(roles).toEqual({ expected: 2, right: 2, surplus: 2 });
  });
});

describe('a file of facts', () => {
  test('may spell its lists as it likes, and hears of fields that mean nothing', () => {
    const read = readFacts(
      '\uFEFF{"note":"x","pages":[{"file":"a.md","roles":[{"title":"A","nice_to_haves":2,"hue":"red"}],"ladder_edges":[]}],"author":"me"}',
    );
    expect(read).toMatchObject({
      pages: [{ roles: [{ title: 'A', niceToHaves: 2 }] }],
      unknown: ['author', 'a.md: A.hue'],
    });
  });

  test.each([
    ['{', 'It is not JSON'],
    ['[]', 'The file: '],
    ['{"pages":[{"roles":[]}]}', 'pages.0.file: '],
    ['{"pages":[{"file":"a.md","roles":[{"title":"A","requirements":-1}]}]}', 'pages.0.roles.0'],
  ])('says what is wrong with it: %s', (text, fault) => {
    const read = readFacts(text);
    expect('fault' in read && read.fault.startsWith(fault)).toBe(true);
  });
});

describe('what is told', () => {
  const pages = [score({ roles: [{ title: 'Lamp Hand', grade: 2, responsibilities: 1 }] })];

  test('is a share of every measure, or none where there was nothing to find', () => {
    expect(sharesOf(pages)).toEqual({
      grades: 0,
      items: 100,
      placed: 100,
      steps: undefined,
      roles: 100,
      real: 25,
    });
    expect(linesOf(pages).join('\n')).toContain('25.0 %  roles that are none of its own invention');
  });

  test('falls short of thresholds that it does not reach', () => {
    expect(shortfalls(pages, { grades: 98, items: 97, steps: 95 })).toEqual([
      'grades right: 0.0 %, less than 98 %',
    ]);
  });

  test('takes thresholds by the names of its measures alone', () => {
    expect(readThresholds('grades=98, items=97')).toEqual({ grades: 98, items: 97 });
    for (const text of ['grade=98', 'grades', 'grades=many', 'toString=98']) {
      expect(readThresholds(text)).toHaveProperty('fault');
    }
  });
});
