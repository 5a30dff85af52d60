import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv } from './csv.ts';
import { checked, codesIn, imported } from './link/fixture.ts';

const read = (...lines: string[]) => readCsv('roles.csv', lines.join('\n'));

test('a row is one thing that a role of a family asks', () => {
  const [page, ...others] = read(
    'role,grade,track,family,section,text',
    'Keeper,2,IC,Lights,Responsibilities,Trim the wick',
    'Keeper,2,IC,Lights,nice to have,Sings',
    'Keeper,,,Lights,Qualifications,Swims',
  );
  expect(others).toEqual([]);
  expect(page).toMatchObject({
    file: 'roles.csv',
    title: 'Lights',
    problems: [],
    roles: [
      {
        title: 'Keeper',
        line: 2,
        track: 'IC',
        grades: [{ value: '2', line: 3 }],
        lists: {
          responsibilities: [{ text: 'Trim the wick', line: 2 }],
          niceToHaves: [{ text: 'Sings', line: 3 }],
          requirements: [{ text: 'Swims', line: 4 }],
        },
      },
    ],
  });
});

test('columns may stand in any order and case, and what is more is warned of once', () => {
  const [page] = read('Text,ROLE,owner,Section,mood', 'Swims,Keeper,Ann,requirements,good');
  expect(page?.roles[0]?.lists.requirements[0]?.text).toBe('Swims');
  expect(page?.problems).toMatchObject([
    { severity: 'warning', code: 'extra-columns', message: expect.stringContaining('owner, mood') },
  ]);
});

test.each([';', '\t', ','])('cells may be parted by %j', (sign) => {
  const [page] = readCsv(
    'a.csv',
    `\uFEFFrole${sign}section${sign}text\r\n"Keeper${sign} North"${sign}duties${sign}"Says ""ahoy"""\r\n`,
  );
  expect(page?.roles[0]).toMatchObject({
    title: `Keeper${sign} North`,
    lists: { responsibilities: [{ text: 'Says "ahoy"', line: 2 }] },
  });
});

test('a cell of several lines moves the lines below it', () => {
  const [page] = read('role,section,text', 'A,duties,"one', 'two"', '', 'B,duties,three');
  expect(page?.roles.map(({ title, line }) => [title, line])).toEqual([
    ['A', 2],
    ['B', 5],
  ]);
});

test('a row without a section only says that there is the role', () => {
  const [page] = read('role,grade,family,section,text', 'Warden,4,Lights,,');
  expect(page?.problems).toEqual([]);
  expect(page?.roles).toMatchObject([{ title: 'Warden', grades: [{ value: '4' }] }]);
});

test('each family is a page, and one without a name takes that of the file', () => {
  const pages = read('role,family', 'Keeper,Lights', 'Mate,Boats', 'Cook,');
  expect(pages.map(({ title }) => title)).toEqual(['Lights', 'Boats', '']);
  expect(imported(...pages).families.map(({ title }) => title)).toEqual([
    'roles',
    'Boats',
    'Lights',
  ]);
});

test.each<[why: string, lines: string[], code: string, line?: number]>([
  ['there is no header', ['Keeper,2', 'Mate,3'], 'no-header', 1],
  ['the file is empty', [], 'no-header', 1],
  ['a row has no role', ['role,text', ',Trim the wick'], 'no-role', 2],
  ['a section is unknown', ['role,section,text', 'A,Mood,Be glad'], 'unknown-section', 2],
  ['a text has no section', ['role,section,text', 'A,,Be glad'], 'unknown-section', 2],
  ['a section has no text', ['role,section,text', 'A,duties,'], 'no-text', 2],
  ['a quotation mark is left open', ['role,text', 'A,"Be glad'], 'open-quote'],
])('it is a problem where %s', (_, lines, code, line) => {
  const problem = read(...lines)
    .flatMap(({ problems }) => problems)
    .find((each) => each.code === code);
  expect(problem?.at).toEqual({ file: 'roles.csv', ...(line ? { line } : {}) });
});

test('a track of its own becomes one of the dataset', () => {
  const result = imported(...read('role,track', 'Keeper,Crew lead', 'Mate,Individual Contributor'));
  expect(result.families[0]?.roles.map(({ track }) => track)).toEqual(['crew-lead', 'ic']);
  expect(result.dataset.tracks.at(-1)).toEqual({
    id: 'crew-lead',
    title: 'Crew lead',
    short: 'Crew',
  });
  expect(codesIn(result)).not.toContain('uncertain-track');
});

test('grades that contradict each other are a claim', () => {
  const result = imported(...read('role,grade', 'Keeper,2', 'Keeper,3'));
  expect(codesIn(result)).toContain('conflicting-grade');
});

test('whatever a file holds, what is read passes the data check', () => {
  const cell = fc.oneof(
    fc.constantFrom('role', 'section', 'text', 'family', 'Keeper', '"', '\n', ',', ';', '8'),
    fc.string({ maxLength: 5 }),
  );
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 30 }), (cells) => {
      const pages = readCsv('a.csv', `role,section,text\n${cells.join(',')}`);
      const { problems } = checked(imported(...pages));
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    }),
  );
});
