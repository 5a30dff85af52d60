import { expect, test } from 'vitest';
import { asked, gridFrom, rolesOf } from './fixture.ts';
import { readTableInPage } from './readTableInPage.ts';
import type { TableContext } from './table.ts';

const read = (text: string, context: Partial<TableContext> = {}) =>
  readTableInPage(gridFrom(text), { file: 'page.md', ...context });
const roles = (text: string, context: Partial<TableContext> = {}) => {
  const reading = read(text, context);
  return reading && rolesOf(reading);
};

test.each([
  ['Roman numerals', 'Keeper I', 'Keeper II', 'Keeper III'],
  ['figures', 'Software Engineer 1', 'Software Engineer 2', 'Software Engineer 3'],
  ['a trade that no list has', 'Netter', 'Senior Netter', 'Principal Netter'],
])('the heads of a matrix are roles: %s', (_, first, second, third) => {
  expect(roles(`| ${first} | ${second} | ${third}\nCraft | Trims | Mends | Designs`)).toEqual({
    [first]: ['competencies › Craft: Trims'],
    [second]: ['competencies › Craft: Mends'],
    [third]: ['competencies › Craft: Designs'],
  });
});

test('levels alone are roles of the job that the page names', () => {
  const text =
    'Skill | L1 | L2\nCraft | Trims the wick | Mends the clockwork\nTeam | Asks | Teaches';
  expect(roles(text, { job: 'Software Engineer' })).toEqual({
    'L1 [L1]': ['competencies › Craft: Trims the wick', 'competencies › Team: Asks'],
    'L2 [L2]': ['competencies › Craft: Mends the clockwork', 'competencies › Team: Teaches'],
  });
});

test('levels stand beside titles in the heads, and rows that only name a group count for those below', () => {
  const text = `Category | Junior Kiln Engineer (L1) | L2: Kiln Engineer
Skill | |
Mixing | Mixes with help | Mixes alone
Care | |
Order | Keeps order | Keeps order daily`;
  expect(roles(text)).toEqual({
    'Junior Kiln Engineer [L1]': [
      'competencies › Mixing: Mixes with help',
      'competencies › Care › Order: Keeps order',
    ],
    'Kiln Engineer [L2]': [
      'competencies › Mixing: Mixes alone',
      'competencies › Care › Order: Keeps order daily',
    ],
  });
});

test('a row that only names a section says so, and a cell without its numbers is no loss', () => {
  const reading = read('Area | Baker | Cook\nRequirements | |\nDough | Mixes | Kneads');
  expect(reading && rolesOf(reading)).toEqual({
    Baker: ['requirements › Dough: Mixes'],
    Cook: ['requirements › Dough: Kneads'],
  });
  expect(reading?.recognised.columns.at(-1)).toEqual({
    head: 'Requirements',
    meaning: 'requirements',
    by: 'name',
  });
  const [row] = gridFrom('Heats').rows;
  const cells = [{ text: '1. Heats 2. Stirs', lines: ['Heats', 'Stirs'] }];
  const head = gridFrom('Responsibilities').rows;
  const grid = { rows: [...head, { ...row, line: 2, cells }] };
  expect(readTableInPage(grid, { file: 'a.md', role: 'Baker' })?.problems).toEqual([]);
});

test('roles that the page has are columns, whatever their trade', () => {
  const text = 'Area | Barista | Sommelier\nCraft | Ties | Leads';
  const context = { roleNames: ['Barista', 'Sommelier'], section: 'responsibilities' as const };
  expect(roles(text, context)).toEqual({
    Barista: ['responsibilities › Craft: Ties'],
    Sommelier: ['responsibilities › Craft: Leads'],
  });
});

test('beside a column of skills, columns with the form of titles are roles of any trade', () => {
  const text =
    'Competency | Notes | Plongeur | Saucier\nSauces | New | Watches them made | Makes all';
  const reading = read(text);
  expect(reading && rolesOf(reading)).toEqual({
    Plongeur: ['competencies › Sauces: Watches them made'],
    Saucier: ['competencies › Sauces: Makes all'],
  });
  expect(reading?.notes.map((note) => note.text)).toEqual(['Sauces, Notes: New']);
});

test('a row a role: its level, its title, and what else stands in it', () => {
  const text = 'Level | Title | Scope\nL1 | Junior Keeper | One wick\nL2 | Keeper | One tower';
  expect(roles(text)).toEqual({
    'Junior Keeper [L1]': ['competencies › Scope: One wick'],
    'Keeper [L2]': ['competencies › Scope: One tower'],
  });
});

test('grades by title, where the table stands under one of the roles', () => {
  const text = 'Title | Grade\nGlazier | 5\nSenior Glazier | Grade 6';
  expect(roles(text, { role: 'Glazier', roleNames: ['Glazier', 'Senior Glazier'] })).toEqual({
    'Glazier [5]': [],
    'Senior Glazier [6]': [],
  });
});

test('words for levels are the roles of the page, by their link or by its job', () => {
  const text = 'Level | Grade\n[Intermediate](#baker) | Grade 6\n[Senior](#x) | Grade 7';
  const context = { roleNames: ['Kiln Engineer', 'Senior Kiln Engineer', 'Baker'] };
  expect(roles(text, { ...context, job: 'Kiln Engineer' })).toEqual({
    'Kiln Engineer [6]': [],
    'Senior Kiln Engineer [7]': [],
  });
  const anchors = new Map([['baker', 'Baker']]);
  expect(Object.keys(roles(text, { ...context, job: 'Kiln Engineer', anchors }) ?? {})).toEqual([
    'Baker [6]',
    'Senior Kiln Engineer [7]',
  ]);
});

test('levels alone are the roles that the page has at them, and amounts ask nothing', () => {
  const text = 'Level | Holiday | Range\nK1 | 28 days | £30,000 – £34,000\nK2 | 30 days | –';
  const levels = new Map([
    ['K1', 'Baker'],
    ['K2', 'Head Baker'],
  ]);
  const reading = read(text, { roleNames: ['Baker', 'Head Baker'], levels });
  expect(reading && rolesOf(reading)).toEqual({ 'Baker [K1]': [], 'Head Baker [K2]': [] });
});

test('levels down and skills across', () => {
  const text = `Level | Craft | Quality
L1 | Fixes faults with help | Tests what it is told to
L2 | Ships features | Tests what others forget`;
  expect(roles(text, { job: 'Engineer' })).toEqual({
    'L1 [L1]': [
      'competencies › Craft: Fixes faults with help',
      'competencies › Quality: Tests what it is told to',
    ],
    'L2 [L2]': [
      'competencies › Craft: Ships features',
      'competencies › Quality: Tests what others forget',
    ],
  });
});

test('under a role, columns of sections are its lists, a line of a cell an item each', () => {
  const lists = read('Dimension | K1 Requirements\nCraft | Trims the wick / Polishes the lens', {
    role: 'K1: Keeper',
    under: ['Core Expectations'],
  });
  expect(lists?.roles).toEqual([]);
  expect(lists && asked(lists)).toEqual([
    'requirements › Core Expectations › Craft: Trims the wick',
    'requirements › Core Expectations › Craft: Polishes the lens',
  ]);
  const columns = read('Responsibilities | Requirements\nLeads | Sea legs\nTrims |', {
    role: 'Keeper',
  });
  expect(columns && asked(columns)).toEqual([
    'responsibilities: Leads',
    'responsibilities: Trims',
    'requirements: Sea legs',
  ]);
});

test('a column may be the section of a role', () => {
  const text = 'Area | Baker Requirements | Senior Baker Responsibilities\nDough | Mixes | Designs';
  expect(roles(text)).toEqual({
    Baker: ['requirements › Dough: Mixes'],
    'Senior Baker': ['responsibilities › Dough: Designs'],
  });
});

test('merged cells count for all that they cover', () => {
  const text = `Area | Keeper | Senior Keeper
Craft | Trims | Designs
^ | Cleans | Plans
Team | Is kind | <`;
  expect(roles(text)).toEqual({
    Keeper: [
      'competencies › Craft: Trims',
      'competencies › Craft: Cleans',
      'competencies › Team: Is kind',
    ],
    'Senior Keeper': [
      'competencies › Craft: Designs',
      'competencies › Craft: Plans',
      'competencies › Team: Is kind',
    ],
  });
});

test('two rows of heads: the job, the level, the track or the family over the roles', () => {
  expect(
    roles(
      ' | Baker | < | Cook | <\nSkill | Junior | Senior | Junior | Senior\nHeat | a | b | c | d',
    ),
  ).toEqual({
    'Junior Baker': ['competencies › Heat: a'],
    'Senior Baker': ['competencies › Heat: b'],
    'Junior Cook': ['competencies › Heat: c'],
    'Senior Cook': ['competencies › Heat: d'],
  });
  const tracks = read(
    ' | Individual contributor | Management\nSkill | Baker | Bakery Manager\nHeat | a | b',
  );
  expect(tracks?.roles.map(({ title, track }) => [title, track])).toEqual([
    ['Baker', 'Individual contributor'],
    ['Bakery Manager', 'Management'],
  ]);
});

test('rows of a matrix that are named like columns tell of the roles', () => {
  const text = `Level | L1 | L2
Title | Junior Baker | Baker
Reports to | Baker | Head Baker
Scope | One oven | All ovens`;
  const reading = read(text);
  expect(reading && rolesOf(reading)).toEqual({
    'Junior Baker [L1]': ['competencies › Scope: One oven'],
    'Baker [L2]': ['competencies › Scope: All ovens'],
  });
  expect(reading?.relations.map(({ kind, from, to }) => [kind, from, to])).toEqual([
    ['reports-to', 'Junior Baker', 'Baker'],
    ['reports-to', 'Baker', 'Head Baker'],
  ]);
});

test('a sheet about one role has the names of what it tells in its first column', () => {
  const text = 'Job title | Senior Baker\nGrade | 5\nResponsibilities | Bakes / Sells';
  expect(roles(text)).toEqual({
    'Senior Baker [5]': ['responsibilities: Bakes', 'responsibilities: Sells'],
  });
});

test('a grid of jobs: levels down, families across, a title in each cell', () => {
  const text = `Grade | Engineering | Sales
5 | Engineer | Account Executive
6 | Senior Engineer | Senior Account Executive / Sales Engineer`;
  const reading = read(text);
  expect(
    reading?.roles.map(({ title, family, grades }) => [title, family, grades[0]?.value]),
  ).toEqual([
    ['Engineer', 'Engineering', '5'],
    ['Account Executive', 'Sales', '5'],
    ['Senior Engineer', 'Engineering', '6'],
    ['Senior Account Executive', 'Sales', '6'],
    ['Sales Engineer', 'Sales', '6'],
  ]);
});

test('marks and numbers under a role are the skills that it needs, and how well', () => {
  const text = 'Skill | Baker | Senior Baker\nDough | 2 | 4\nOven | x | ✓\nTill | Basic | 3';
  expect(roles(text)).toEqual({
    Baker: [
      'competencies: Dough – Level 2',
      'competencies: Oven',
      'competencies: Till – Level: Basic',
    ],
    'Senior Baker': [
      'competencies: Dough – Level 4',
      'competencies: Oven',
      'competencies: Till – Level 3',
    ],
  });
});

test('what says nothing is nothing, and what is the same is inherited', () => {
  const text = `Area | Keeper | Senior Keeper | Chief Keeper
Scope | N/A | — | -
Team | Helps; shares | ↑ plus leads | Same as Keeper, and decides
Care | Cleans | As above | See the light`;
  const reading = read(text);
  expect(reading && rolesOf(reading)).toEqual({
    Keeper: ['competencies › Team: Helps; shares', 'competencies › Care: Cleans'],
    'Senior Keeper': ['competencies › Team: leads'],
    'Chief Keeper': ['competencies › Team: decides', 'competencies › Care: See the light'],
  });
  expect(reading?.relations.map(({ kind, from, to, scope }) => [kind, from, to, scope])).toEqual([
    ['extends', 'Senior Keeper', 'Keeper', ['competencies']],
    ['extends', 'Senior Keeper', 'Keeper', ['competencies']],
    ['extends', 'Chief Keeper', 'Keeper', ['competencies']],
  ]);
});

test('a reference that leads nowhere is told with its words', () => {
  const reading = read('Area | Keeper | Senior Keeper\nTeam | Same as Wizard | Leads');
  expect(reading?.problems).toMatchObject([
    { code: 'unknown-same', at: { line: 2 }, message: expect.stringContaining('Same as Wizard') },
  ]);
});

test.each([
  ['terms', 'Term | Description\nAPI | An interface'],
  ['measures', 'Metric | Target\nUptime | 99.9'],
  ['people', 'Who | Where\nAnn | Hull'],
])('a table of %s is none of roles', (_, text) => {
  expect(read(text, { role: 'Keeper' })).toBeUndefined();
});

test.each([
  [
    'as the label of a row',
    'Competency | Baker | Senior Baker\nKnowledge | Knows doughs | Knows ovens\nTeam | Asks | Teaches',
  ],
  [
    'in a row of its own',
    'Role | Skill | Expectation\nBaker | Knowledge | Knows doughs\nBaker | Team | Asks\nSenior Baker | Knowledge | Knows ovens\nSenior Baker | Team | Teaches',
  ],
])('what could be a section by its name is a competency in a column of these: %s', (_, text) => {
  expect(roles(text)).toEqual({
    Baker: ['competencies › Knowledge: Knows doughs', 'competencies › Team: Asks'],
    'Senior Baker': ['competencies › Knowledge: Knows ovens', 'competencies › Team: Teaches'],
  });
});

test('in another column the same name is that of a section', () => {
  expect(roles('Aspect | Baker | Senior Baker\nKnowledge | Doughs | Ovens')).toEqual({
    Baker: ['requirements: Doughs'],
    'Senior Baker': ['requirements: Ovens'],
  });
});
