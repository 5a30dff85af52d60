import { expect, test } from 'vitest';
import { checked, codesIn, imported } from '../link/fixture.ts';
import { readCsv } from '../sources/sheetCsv.ts';
import { parseColumnMap } from './columns.ts';
import { asked, gridFrom, rolesOf } from './fixture.ts';
import { readTables } from './readTables.ts';

/** What is read of a table, in one file although long: each test is a table of its own kind, given to the same reader. */

/** A file of separated values, read to its pages. */
function read(lines: readonly string[], file = 'roles.csv', map = '') {
  const bytes = new TextEncoder().encode(lines.join('\n'));
  const [source] = readCsv({ file, bytes });
  const columns = parseColumnMap(map);
  if (source?.holds !== 'tables' || 'problem' in columns) throw new Error('no tables');
  return readTables(file, source.grids, columns.map);
}

test('a row is one thing that a role of a family asks', () => {
  const [page, ...others] = read([
    'role,grade,track,family,section,text',
    'Keeper,2,IC,Lights,Responsibilities,Trim the wick',
    'Keeper,2,IC,Lights,nice to have,Sings',
    'Keeper,,,Lights,Qualifications,Swims',
  ]);
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
        grades: [{ value: '2', line: 2 }],
        lists: {
          responsibilities: [{ text: 'Trim the wick', line: 2 }],
          niceToHaves: [{ text: 'Sings', line: 3 }],
          requirements: [{ text: 'Swims', line: 4 }],
        },
      },
    ],
  });
});

test.each([
  [
    'English',
    'Job Title,Level,Job Family,Competency,Expected behaviour,Example',
    'Baker,L2,Bakery,Dough,Mixes alone,A batch of rye',
  ],
  [
    'German',
    'Stellenbezeichnung;Karrierestufe;Jobfamilie;Kompetenz;Beschreibung;Beispiel',
    'Baker;L2;Bakery;Dough;Mixes alone;A batch of rye',
  ],
  [
    'French',
    'Intitulé du poste;Niveau;Famille de métiers;Compétence;Comportement attendu;Exemple',
    'Baker;L2;Bakery;Dough;Mixes alone;A batch of rye',
  ],
])('columns are known by what people call them: %s', (_, head, row) => {
  const [page] = read([head, row]);
  expect(page?.title).toBe('Bakery');
  expect(page && rolesOf(page)).toEqual({
    'Baker [L2]': ['competencies › Dough: Mixes alone (A batch of rye)'],
  });
  expect(page?.tables?.[0]?.columns.map(({ meaning, by }) => [meaning, by])).toEqual(
    ['role', 'grade', 'family', 'skill', 'text', 'example'].map((each) => [each, 'name']),
  );
});

test('what no name tells is an area of its own or told, never lost', () => {
  const [page] = read([
    'Role,Colour of work,Cost code,Text,section',
    'Keeper,Likes long nights,A-12,Trims,duties',
  ]);
  expect(page && rolesOf(page)).toEqual({
    Keeper: ['responsibilities › Colour of work: Likes long nights', 'responsibilities: Trims'],
  });
  expect(page?.roles[0]?.notes.map(({ text }) => text)).toEqual(['Cost code: A-12']);
});

test('in a table of roles, skills right of all text are asked, and left of it they name it', () => {
  const [page] = read([
    'Role,Key accountabilities,Skills',
    'Baker,Bakes bread,Reads a scale',
    'Head Baker,Plans ovens,Budgeting',
  ]);
  expect(page && rolesOf(page)).toEqual({
    Baker: ['responsibilities: Bakes bread', 'competencies: Reads a scale'],
    'Head Baker': ['responsibilities: Plans ovens', 'competencies: Budgeting'],
  });
  const [named] = read(['Role,Skill,Text', 'Baker,Dough,Kneads', 'Head Baker,Ovens,Plans']);
  expect(named && rolesOf(named)).toEqual({
    Baker: ['competencies › Dough: Kneads'],
    'Head Baker': ['competencies › Ovens: Plans'],
  });
});

test('a text without a section is kept, and a section of the source’s own is an area', () => {
  const [page] = read(['role,section,text', 'Baker,,Mixes alone', 'Cook,Dough,Kneads']);
  expect(page && rolesOf(page)).toEqual({
    Baker: ['competencies: Mixes alone'],
    Cook: ['competencies › Dough: Kneads'],
  });
  const { dataset, families } = imported(...(page ? [page] : []));
  expect(families[0]?.roles[1]?.competencies?.[0]).toMatchObject({
    text: 'Kneads',
    theme: 'dough',
  });
  expect(dataset.themes).toContainEqual({ id: 'dough', title: 'Dough' });
});

test('what is written once counts for the rows below: the role, what it is, the section', () => {
  const [page] = read([
    'Role,Grade,Track,Family,Section,Text',
    'Keeper,1,IC,Lights,Responsibilities,Trims',
    ',,,,,Polishes',
    ',,,,Requirements,Calm',
    ',,,,,',
    'Senior Keeper,2,IC,Lights,Responsibilities,Designs',
    ',,,,,Audits',
  ]);
  expect(page && rolesOf(page)).toEqual({
    'Keeper [1]': ['responsibilities: Trims', 'responsibilities: Polishes', 'requirements: Calm'],
    'Senior Keeper [2]': ['responsibilities: Designs', 'responsibilities: Audits'],
  });
});

test('a family that is written over its roles is filled down, a role without a grade keeps none', () => {
  const pages = read([
    'Family,Role,Grade',
    'Bakery,Junior Baker,1',
    ',Baker,',
    ',Senior Baker,3',
    'Kitchen,Cook,2',
    ',Chef,4',
  ]);
  expect(pages.map((page) => [page.title, rolesOf(page)])).toEqual([
    ['Bakery', { 'Junior Baker [1]': [], Baker: [], 'Senior Baker [3]': [] }],
    ['Kitchen', { 'Cook [2]': [], 'Chef [4]': [] }],
  ]);
});

test('each family is a page, and one without a name takes that of the file', () => {
  const pages = read(['role,family', 'Keeper,Lights', 'Mate,Boats', 'Cook,']);
  expect(pages.map(({ title }) => title)).toEqual(['Lights', 'Boats', 'Roles']);
  expect(imported(...pages).families.map(({ title }) => title)).toEqual([
    'Boats',
    'Lights',
    'Roles',
  ]);
});

test('a second department of a family, and a second track of a role, stay as notes', () => {
  const [bread, cakes] = read([
    'Role,Department,Family,Track,Responsibilities',
    'Baker,Food,Bread,IC,Bakes',
    'Brewer,Drink,Bread,IC,Brews',
    'Icer,Food,Cakes,IC,Ices',
    'Baker,Food,Cakes,Masters,',
  ]);
  expect(bread?.department).toBe('Food');
  expect(bread?.roles.map(({ title, track, notes }) => [title, track, notes])).toEqual([
    ['Baker', 'IC', [{ text: 'Masters', line: 5 }]],
    ['Brewer', 'IC', [{ text: 'Drink', line: 3 }]],
  ]);
  expect(cakes?.roles.map(({ title }) => title)).toEqual(['Icer']);
});

test('a department is that of its families', () => {
  const pages = read(['Title,Department,Job family', 'Baker,Food,Bakery', 'Welder,Works,Steel']);
  const { families, dataset } = imported(...pages);
  expect(families.map(({ title, department }) => [title, department])).toEqual([
    ['Bakery', 'food'],
    ['Steel', 'works'],
  ]);
  expect(dataset.departments.map(({ title }) => title).sort()).toEqual(['Food', 'Works']);
});

test('the head need not be the first row: what stands over it is the title, or told', () => {
  const [page] = read([
    'Bakery competency matrix,,',
    'Draft of May,last seen by Ann,',
    ',,',
    'Skill,Baker,Senior Baker',
    'Dough,Mixes,Designs',
  ]);
  expect(page && rolesOf(page)).toEqual({
    Baker: ['competencies › Dough: Mixes'],
    'Senior Baker': ['competencies › Dough: Designs'],
  });
  expect(page?.title).toBe('Bakery');
  expect(page?.summary.map(({ text }) => text)).toEqual(['Bakery competency matrix']);
  expect(page?.notes.map(({ text }) => text)).toContain('Draft of May – last seen by Ann');
});

test('one job at several levels is a role at each', () => {
  const [page] = read([
    'Role,Level,Skill,Expectation',
    'Baker,Junior,Dough,Mixes with help',
    'Baker,Senior,Dough,Designs',
    'Welder,L1,Seams,Grinds',
    'Welder,L2,Seams,Welds',
  ]);
  expect(Object.keys(page ? rolesOf(page) : {})).toEqual([
    'Junior Baker [Junior]',
    'Senior Baker [Senior]',
    'Welder L1 [L1]',
    'Welder L2 [L2]',
  ]);
});

test('grades that contradict each other are a claim', () => {
  expect(codesIn(imported(...read(['role,grade', 'Keeper,2', 'Keeper,3'])))).toContain(
    'conflicting-grade',
  );
});

test('the level beside a skill is how well it is mastered, where a role has several', () => {
  const [page] = read([
    'Role,Skill,Level,Description',
    'Baker,Dough,2,Mixes alone',
    'Baker,Oven,3,Runs all ovens',
    'Cook,Dough,1,Mixes with help',
  ]);
  expect(page && rolesOf(page)).toEqual({
    Baker: [
      'competencies › Dough: Dough – Level 2: Mixes alone',
      'competencies › Oven: Oven – Level 3: Runs all ovens',
    ],
    Cook: ['competencies › Dough: Dough – Level 1: Mixes with help'],
  });
  const { families } = imported(...(page ? [page] : []));
  expect(families[0]?.roles[0]?.competencies?.[0]).toMatchObject({
    text: 'Dough',
    level: '2',
    details: ['Mixes alone'],
  });
});

test('a column that nobody can name is the roles where titles or levels stand in it, with a remark', () => {
  const [page] = read(['Foo,Skill,Description', 'L1,Dough,Mixes', 'L2,Dough,Designs'], 'baker.csv');
  expect(page && rolesOf(page)).toEqual({
    'L1 [L1]': ['competencies › Dough: Mixes'],
    'L2 [L2]': ['competencies › Dough: Designs'],
  });
  expect(page?.title).toBe('Baker');
  expect(page?.problems).toMatchObject([
    { severity: 'info', code: 'guessed-column', message: expect.stringContaining('“Foo”') },
  ]);
});

test('bare numbers beside the levels are no roles', () => {
  const [page] = read([
    'Rank,Pay point,Duties',
    'Constable,1–7,Patrols on foot',
    'Sergeant,8,Supervises a shift',
  ]);
  expect(page && rolesOf(page)).toEqual({
    'Constable [Constable]': ['responsibilities: Patrols on foot'],
    'Sergeant [Sergeant]': ['responsibilities: Supervises a shift'],
  });
  expect(page?.roles.flatMap(({ notes }) => notes.map(({ text }) => text))).toEqual([
    'Pay point: 1–7',
    'Pay point: 8',
  ]);
});

test('--map says what the columns are, whatever they are called', () => {
  const lines = ['Name,Position,Rung,Title', 'Ann,Baker,3,Dr', 'Ben,Cook,2,Mr'];
  const [page] = read(lines, 'people.csv', 'role=position,grade=Rung');
  expect(page && rolesOf(page)).toEqual({ 'Baker [3]': [], 'Cook [2]': [] });
  expect(page?.tables?.[0]?.columns).toContainEqual({
    head: 'Position',
    at: 1,
    meaning: 'role',
    by: 'map',
  });
  expect(page?.roles[0]?.notes.map(({ text }) => text).sort()).toEqual(['Name: Ann', 'Title: Dr']);
});

test('a column that --map names and no table has is told, and words that it does not know', () => {
  const [page] = read(['Position', 'Baker'], 'a.csv', 'role=Job,text=Says');
  expect(page?.problems).toMatchObject([
    { code: 'no-such-column', message: expect.stringContaining('role=Job, text=Says') },
  ]);
  expect(parseColumnMap('rolle=X')).toMatchObject({
    problem: expect.stringContaining('"rolle=X"'),
  });
  expect(parseColumnMap('role')).toMatchObject({ problem: expect.stringContaining('"role"') });
});

test('steps and lines of command are relations', () => {
  const [page] = read([
    'Title,Level,Reports to,Next role,Previous role',
    'Baker,1,Head Baker,Senior Baker,',
    'Senior Baker,2,Head Baker,,Baker',
    'Head Baker,3,N/A,-,Senior Baker',
  ]);
  expect(page?.relations.map(({ kind, from, to, line }) => [kind, from, to, line])).toEqual([
    ['reports-to', 'Baker', 'Head Baker', 2],
    ['promotion', 'Baker', 'Senior Baker', 2],
    ['reports-to', 'Senior Baker', 'Head Baker', 3],
    ['promotion', 'Baker', 'Senior Baker', 3],
    ['promotion', 'Senior Baker', 'Head Baker', 4],
  ]);
});

test.each<[why: string, lines: string[], code: string, line?: number]>([
  ['nothing names roles', ['Ann,7', 'Ben,8'], 'unread-table', 1],
  ['the file is empty', [], 'unread-table', 1],
  ['a row has no role', ['role,text', ',Trim the wick'], 'no-role', 2],
  ['a section has no text', ['role,section,text', 'A,duties,'], 'no-text', 2],
])('it is a problem where %s', (_, lines, code, line) => {
  const problem = read(lines)
    .flatMap(({ problems }) => problems)
    .find((each) => each.code === code);
  expect(problem?.at).toEqual({ file: 'roles.csv', ...(line ? { line } : {}) });
});

test('a table of which nothing is understood is told row by row', () => {
  const pages = read(['Ann,7', 'Ben,8']);
  expect(pages[0]?.notes.map(({ text }) => text)).toEqual(['Ann – 7', 'Ben – 8']);
  expect(
    checked(imported(...pages)).problems.filter(({ severity }) => severity === 'error'),
  ).toEqual([]);
});

test('a track of its own becomes one of the dataset', () => {
  const result = imported(
    ...read(['role,track', 'Keeper,Crew lead', 'Mate,Individual Contributor']),
  );
  expect(result.families[0]?.roles.map(({ track }) => track)).toEqual(['crew-lead', 'ic']);
  expect(result.dataset.tracks.at(-1)).toEqual({
    id: 'crew-lead',
    title: 'Crew lead',
    short: 'Crew',
  });
  expect(codesIn(result)).not.toContain('uncertain-track');
});

const SHEETS = [
  gridFrom('Level | Title | Scope\nL1 | Junior Baker | One oven\nL2 | Baker | All ovens', 'Levels'),
  gridFrom('Skill | Junior Baker | Baker\nDough | Mixes | Designs', 'Bakery'),
  gridFrom('Skill | Cook | Chef\nHeat | Boils | Roasts', 'Kitchen skills'),
];

test('each sheet is a family, and what an overview says of a role goes to the sheet that describes it', () => {
  const pages = readTables('ladder.xlsx', SHEETS.slice(1));
  expect(pages.map((page) => [page.title, Object.keys(rolesOf(page))])).toEqual([
    ['Bakery', ['Junior Baker', 'Baker']],
    ['Kitchen', ['Cook', 'Chef']],
  ]);
  const overview = gridFrom('Title | Level\nBaker | L2\nCook | L1', 'Overview');
  const all = readTables('ladder.xlsx', [overview, ...SHEETS.slice(1)]);
  expect(
    all.flatMap(({ roles }) => roles.map(({ title, grades }) => [title, grades[0]?.value])),
  ).toEqual([
    ['Junior Baker', undefined],
    ['Baker', 'L2'],
    ['Cook', 'L1'],
    ['Chef', undefined],
  ]);
});

test('a sheet without roles is of the role that it is called by, or its file', () => {
  const skills = 'Competency | Description\nDough | Mixes alone';
  const sheets = [gridFrom(skills, 'Senior Baker'), gridFrom(skills, 'Junior Baker')];
  expect(
    readTables('bakery.xlsx', sheets).flatMap((page) => Object.entries(rolesOf(page))),
  ).toEqual([
    ['Senior Baker', ['competencies › Dough: Mixes alone']],
    ['Junior Baker', ['competencies › Dough: Mixes alone']],
  ]);
  const [page] = readTables('head-cook.csv', [gridFrom(skills)]);
  expect(page?.roles.map(({ title }) => title.toLowerCase())).toEqual(['head cook']);
  const [nobodys] = readTables('bakery.csv', [gridFrom(skills)]);
  expect(nobodys?.roles).toEqual([]);
  expect(nobodys && asked(nobodys)).toEqual(['competencies › Dough: Mixes alone']);
});

test('levels alone are rungs of the job that the file names', () => {
  const grid = gridFrom('Skill | Junior | Senior\nDough | Mixes | Designs', 'Sheet1');
  const { families } = imported(...readTables('baker.xlsx', [grid]));
  expect(families[0]?.roles.map(({ title }) => title.toLowerCase())).toEqual([
    'junior baker',
    'senior baker',
  ]);
});

const LEVELS_BELOW = {
  'with a name': 'Level,L1,L2,L3',
  'without a name': ',L1,L2,L3',
};

test.each(Object.entries(LEVELS_BELOW))(
  'a row of levels %s below the titles is no head, whatever the trade',
  (_, levels) => {
    const [page] = read([
      ',Warehouse Operative,Senior Warehouse Operative,Shift Supervisor',
      levels,
      'Safety,Wears gloves,Checks the gloves,Runs the walk',
      'Picking,Picks alone,Picks for all,Plans the routes',
    ]);
    expect(page && rolesOf(page)).toEqual({
      'Warehouse Operative [L1]': [
        'competencies › Safety: Wears gloves',
        'competencies › Picking: Picks alone',
      ],
      'Senior Warehouse Operative [L2]': [
        'competencies › Safety: Checks the gloves',
        'competencies › Picking: Picks for all',
      ],
      'Shift Supervisor [L3]': [
        'competencies › Safety: Runs the walk',
        'competencies › Picking: Plans the routes',
      ],
    });
  },
);

test('a manager beside other roles is one of them, not whom they report to', () => {
  const [page] = read([
    ',Engineer,Senior Engineer,Manager',
    'Craft,Builds,Designs,Hires',
    'People,Asks,Mentors,Leads',
  ]);
  expect(page?.roles.map(({ title }) => title)).toEqual(['Engineer', 'Senior Engineer', 'Manager']);
});

const AREAS = `Area | Skill | Junior Baker | Senior Baker
Bread | Kneading | Kneads by hand | Teaches kneading
^ | Baking | Bakes loaves | Plans the ovens
People | Coaching | | Coaches two juniors`;
const LONG = `Role | Area | Skill | Description
Junior Baker | Bread | Kneading | Kneads by hand
Junior Baker | Bread | Baking | Bakes loaves
Senior Baker | Bread | Kneading | Teaches kneading
Senior Baker | Bread | Baking | Plans the ovens
Senior Baker | People | Coaching | Coaches two juniors`;

test.each([
  ['beside the skills of a matrix', AREAS],
  ['beside those of a long list', LONG],
])('an area that stands %s is their theme, and they grow under it', (_, table) => {
  const result = imported(...readTables('bakery.csv', [gridFrom(table)]));
  expect(result.dataset.strands).toEqual([
    { id: 'bread-kneading', title: 'Kneading', theme: 'bread' },
    { id: 'bread-baking', title: 'Baking', theme: 'bread' },
  ]);
  expect(result.families[0]?.roles.flatMap(({ competencies = [] }) => competencies)).toMatchObject([
    { text: 'Kneads by hand', theme: 'bread', strand: 'bread-kneading' },
    { text: 'Bakes loaves', theme: 'bread', strand: 'bread-baking' },
    { text: 'Teaches kneading', theme: 'bread', strand: 'bread-kneading' },
    { text: 'Plans the ovens', theme: 'bread', strand: 'bread-baking' },
    // One role alone is asked it: what it is called is kept beside it.
    { text: 'Coaches two juniors', theme: 'people', details: ['Coaching'] },
  ]);
  expect(checked(result).problems).toEqual([]);
});

test('the same words of a role under two skills are asked twice, also on two sheets', () => {
  const [page] = readTables('works.xlsx', [
    gridFrom('Skill | Baker | Senior Baker\nDough | Knows it | Teaches it', 'Matrix'),
    gridFrom('Skill | Baker | Senior Baker\nOven | Knows it | Teaches it', 'Matrix'),
    gridFrom('Skill | Baker | Senior Baker\nOven | Knows it | Teaches it', 'Matrix'),
  ]);
  expect(
    page?.roles.map(({ lists }) => lists.competencies.map(({ text, group }) => [group, text])),
  ).toEqual([
    [
      ['Dough', 'Knows it'],
      ['Oven', 'Knows it'],
    ],
    [
      ['Dough', 'Teaches it'],
      ['Oven', 'Teaches it'],
    ],
  ]);
});

const PLAIN = `Skill | Junior Baker | Baker | Senior Baker
Dough | Mixes with help | Mixes alone | Designs recipes
Oven | - | Runs one oven | -
Customers | Greets them / Packs bread | Advises them / Takes orders | Takes orders`;

test('a row of a matrix without areas is one skill as it rises; one of lists, or of one role alone, is none', () => {
  const result = imported(...readTables('bakery.csv', [gridFrom(PLAIN)]));
  expect(result.dataset.strands).toEqual([{ id: 'dough', title: 'Dough', theme: 'dough' }]);
  const lines = result.families[0]?.roles.flatMap(({ competencies = [] }) => competencies) ?? [];
  expect(lines.map(({ text, theme, strand }) => [text, theme, strand])).toEqual([
    ['Mixes with help', 'dough', 'dough'],
    ['Greets them', 'customers', undefined],
    ['Packs bread', 'customers', undefined],
    ['Mixes alone', 'dough', 'dough'],
    ['Runs one oven', 'oven', undefined],
    ['Advises them', 'customers', undefined],
    ['Takes orders', 'customers', undefined],
    ['Designs recipes', 'dough', 'dough'],
    ['Takes orders', 'customers', undefined],
  ]);
  expect(lines.flatMap(({ details = [] }) => details)).toEqual([]);
  expect(checked(result).problems).toEqual([]);
});

test('skills of which each role has a level rise by it, on several sheets as one', () => {
  const sheets = ['Bakery', 'Kitchen'].map((name) =>
    gridFrom('Skill | Junior | Senior\nHygiene | 1 | 3\nSpeed | 2 | 3', name),
  );
  const result = imported(...readTables('works.xlsx', sheets));
  expect(result.dataset.strands).toEqual([
    { id: 'hygiene', title: 'Hygiene', theme: 'hygiene' },
    { id: 'speed', title: 'Speed', theme: 'speed' },
  ]);
  expect(
    result.families.flatMap(({ roles }) =>
      roles.map(({ competencies = [] }) =>
        competencies.map(({ strand, level }) => [strand, level]),
      ),
    ),
  ).toEqual([
    [
      ['hygiene', '1'],
      ['speed', '2'],
    ],
    [
      ['hygiene', '3'],
      ['speed', '3'],
    ],
    [
      ['hygiene', '1'],
      ['speed', '2'],
    ],
    [
      ['hygiene', '3'],
      ['speed', '3'],
    ],
  ]);
});

test('a sheet of which nothing was read is told once, and not as if the file described no role', () => {
  const notes = gridFrom('As agreed | 2026-03-04', 'Read me');
  const result = imported(...readTables('bakery.ods', [notes, gridFrom(AREAS, 'Bakery')]));
  expect(codesIn(result)).toContain('unread-table');
  expect(codesIn(result)).not.toContain('no-role');
});

const GERMAN = `Rolle | Stufe | Bereich | Kompetenz | Beschreibung
Einkäuferin | 1 | Waren | Warenkunde | Kennt Warengruppen
^ | ^ | ^ | Verträge | Liest Verträge
^ | ^ | Miteinander | Abstimmung | Fragt nach
Leiterin Einkauf | 2 | Waren | Warenkunde | Legt die Strategie fest
^ | ^ | ^ | Verträge | Verantwortet Verträge
^ | ^ | Miteinander | Abstimmung | Führt ein Team`;

test('what stands before the skills of each role names their areas, though departments are called so too', () => {
  const result = imported(...readTables('einkauf.xlsx', [gridFrom(GERMAN)]));
  expect(result.families.map(({ roles }) => roles.map(({ title }) => title))).toEqual([
    ['Einkäuferin', 'Leiterin Einkauf'],
  ]);
  expect(result.dataset.strands?.map(({ title, theme }) => [title, theme])).toEqual([
    ['Warenkunde', 'waren'],
    ['Verträge', 'waren'],
    ['Abstimmung', 'miteinander'],
  ]);
});

test('roles of several departments stay of those, whatever skills stand behind', () => {
  const table = `Role | Department | Skill | Description
Clerk | Logistics | Counting | Counts stock
Clerk | Logistics | Writing | Writes slips
Manager | Logistics | Budgets | Owns the budget
Clerk | Sales | Counting | Counts orders
Clerk | Sales | Writing | Writes offers
Manager | Sales | Budgets | Owns the forecast`;
  const { families } = imported(...readTables('works.csv', [gridFrom(table)]));
  expect(families.map(({ title, roles }) => [title, roles.length])).toEqual([
    ['Logistics', 2],
    ['Sales', 2],
  ]);
});
