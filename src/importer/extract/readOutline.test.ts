import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SECTION_KINDS, SECTIONS } from '#src/domain/sections.ts';
import { readMarkdownPage } from '../readMarkdownPage.ts';
import { LONGEST_PAGE } from '../sources/markdown/limitMarkup.ts';
import type { ListsReading, RoleReading } from './reading.ts';

/** What is read of a page, in one file although long: each test is a page of its own kind, given to the same reader. */

const fixtures = new URL('./fixtures/', import.meta.url);
/** Leaves out the empty lists of sections that most pages do not have. */
const withoutUnusual = (key: string, value: unknown) => {
  const section = SECTION_KINDS.find((each) => each === key);
  const isEmpty = Array.isArray(value) && value.length === 0;
  return section && !SECTIONS[section].isUsual && isEmpty ? undefined : value;
};
const pages = readdirSync(fixtures).filter((name) => name.endsWith('.md'));

function read(...lines: readonly string[]) {
  return readMarkdownPage('page.md', lines.join('\n'));
}

function texts(lists: ListsReading | undefined) {
  const each = (section: keyof ListsReading) => lists?.[section].map(({ text }) => text) ?? [];
  return {
    does: each('responsibilities'),
    needs: each('requirements'),
    likes: each('niceToHaves'),
  };
}

function grades(roles: readonly RoleReading[]) {
  return roles.map((role) => [role.title, ...role.grades.map(({ value }) => value)]);
}

function codes(reading: ReturnType<typeof readMarkdownPage>) {
  return reading.problems.map(({ code }) => code);
}

describe('readOutline', () => {
  const keepers = ['# Lights', '## Roles of the lights', 'They keep watch.', ''];
  const role = ['', '### Keeper', '#### Responsibilities', '- Trims'];

  it('takes qualities that are listed over the roles for asked in all of them', () => {
    const { lists, roles } = read(
      ...keepers.slice(0, 2),
      'They keep watch. All of them share these values:',
      '',
      '- **Diligence:** checks every lamp twice a night',
      '- **Calm:** keeps their head in a storm',
      '- **Thrift:** burns no oil that is not needed',
      ...role,
    );
    expect(lists.competencies.map(({ text }) => text.split(':')[0])).toEqual([
      'Diligence',
      'Calm',
      'Thrift',
    ]);
    expect(roles.map(({ title }) => title)).toEqual(['Keeper']);
  });

  it.each([
    ['they are roles', 'They are:', 'Senior Keeper'],
    ['levels are announced', 'There are three levels:', 'Wick'],
    ['nothing announces them', 'They keep watch.', 'Wick'],
  ])('takes no such list for qualities where %s', (_, lead, name) => {
    const items = [1, 2, 3].map((n) => `- ${name}: trims at least ${n} of the lamps`);
    const { lists, notes } = read(...keepers, lead, '', ...items, ...role);
    expect(lists.competencies).toEqual([]);
    expect(notes.map(({ text }) => text)).toContain(`${name}: trims at least 1 of the lamps`);
  });

  it('takes nobody for a role of whom a table says no level and asks nothing', () => {
    const table = ['| Column | Roles |', '| --- | --- |', '| `a` | editor, viewer |'];
    const page = read('# Tool', '', ...table);
    expect(page).toMatchObject({ roles: [], isPassedOver: true });
    expect(page.notes.map(({ text }) => text)).toEqual(['Column', 'Roles', 'a', 'editor, viewer']);
  });

  it('takes short names over lists of their own for areas of what these ask', () => {
    const list = ['1. Legal skills', '   - Drafts simple contracts', '     - Leases first'];
    const { roles } = read(
      '# Law',
      '## Junior Counsel',
      '### Responsibilities',
      ...list,
      '2. **Trade**:',
      '   - Knows the market well',
    );
    expect(roles[0]?.lists.responsibilities).toMatchObject([
      {
        text: 'Drafts simple contracts',
        under: ['Responsibilities', 'Legal skills'],
        details: [{ text: 'Leases first' }],
      },
      { text: 'Knows the market well', under: ['Responsibilities', 'Trade'] },
    ]);
  });

  it('takes one short name with a colon for an area too', () => {
    const list = ['- Impact:', '  - Drafts ten contracts'];
    const { roles } = read('# Law', '## Junior Counsel', '### Responsibilities', ...list);
    expect(roles[0]?.lists.responsibilities).toMatchObject([
      { text: 'Drafts ten contracts', under: ['Responsibilities', 'Impact'], details: [] },
    ]);
  });

  it.each([
    ['one has nothing beneath', ['- Legal skills', '  - Drafts simple contracts', '- Trade']],
    [
      'one is a sentence',
      ['- Legal skills.', '  - Drafts simple contracts', '- Trade', '  - Knows the market well'],
    ],
    [
      'what is beneath only remarks on them',
      ['- Trims the wick', '  - Daily', '- Winds the clock', '  - Weekly'],
    ],
  ])('keeps items with details as they are where %s', (_, lines) => {
    const { roles } = read('# Law', '## Junior Counsel', '### Responsibilities', ...lines);
    expect(roles[0]?.lists.responsibilities.map(({ text }) => text)).toEqual(
      lines.filter((line) => line.startsWith('-')).map((line) => line.slice(2)),
    );
  });

  it.each([
    ['a level is named', '| Role | Lamps |', '| Senior Keeper | Trims |'],
    ['something is asked', '| Role | Responsibilities |', '| Keeper | Trims |'],
  ])('takes roles from a table where %s', (_, head, row) => {
    expect(read('# Tool', '', head, '| --- | --- |', row).roles).toHaveLength(1);
  });

  it('takes cells that say nothing for no role, and tells none of them', () => {
    const { roles, problems } = read(
      '# Keeper levels',
      '',
      '| Role | Responsibilities | Remarks |',
      '| --- | --- | --- |',
      '| Keeper | Trims | N/A |',
      '| — | - | N/A |',
    );
    expect(roles.map(({ title }) => title)).toEqual(['Keeper']);
    expect(problems).toEqual([]);
  });

  it('keeps examples beside what they are examples of', () => {
    const { roles } = read(
      '# Keepers',
      '## Keeper',
      '### Responsibilities',
      '- Trims the wick',
      '- Mends clockworks',
      '',
      '  Examples:',
      '',
      '  - A spring',
      '',
      '**Examples:**',
      '',
      '- The clock of 1911',
    );
    const [first, second] = roles[0]?.lists.responsibilities ?? [];
    expect(first?.examples).toBeUndefined();
    expect(second?.details).toEqual([]);
    expect(second?.examples?.map(({ text }) => text)).toEqual(['A spring', 'The clock of 1911']);
  });

  it('keeps examples of nothing as a note', () => {
    const { roles } = read(
      '# Keepers',
      '## Keeper',
      '### Examples',
      '- A clock',
      '### Duties',
      '- Row',
    );
    expect(roles[0]?.notes.map(({ text }) => text)).toContain('A clock');
    expect(roles[0]?.lists.responsibilities[0]?.examples).toBeUndefined();
  });

  it.each(pages)('reads %s as expected', async (name) => {
    const reading = readMarkdownPage(name, readFileSync(new URL(name, fixtures), 'utf8'));
    await expect(`${JSON.stringify(reading, withoutUnusual, 2)}\n`).toMatchFileSnapshot(
      `fixtures/${name.replace(/md$/, 'json')}`,
    );
  });

  it.each([
    ['The Bell Officer is a [grade 8](/pay).', ['8']],
    ['The Bell Officer is a [8](/pay)', ['8']],
    ['The Bell Officer is a job grade [12](/pay).', ['12']],
    ['This position is job grade level 7.', ['7']],
    ['[grade #7](/pay)', ['7']],
    ['**Grade 7:**', ['7']],
    ['The Bell Officer is a [level 11](/pay)', ['11']],
    ['The Bell Officer can be a grade [6, 7, 8](/pay).', ['6', '7', '8']],
    ['This role is an 11 or a 12.', ['11', '12']],
    ['The Bell Officer is a grade 9.5.', ['9.5']],
    ['8', ['8']],
    ['(grade 8)', ['8']],
    ['Bell Officer: [8](/pay)', ['8']],
    ['The Bell Officer is not aligned to a job grade.', []],
  ])('reads in a section on grades: %s', (sentence, values) => {
    const reading = read(
      '# Bells',
      '## Bell Officer',
      '### Job Grade',
      sentence,
      '### Requirements',
      '- Ears',
    );
    expect(grades(reading.roles)).toEqual([['Bell Officer', ...values]]);
    expect(codes(reading)).toEqual([]);
  });

  it.each([
    ['- Coordinates with grade 8 managers'],
    ["See the compensation calculator's grades, from 4 to 12."],
    ['Is expected to perform at a Grade 10 (Director) level.'],
  ])('takes no mention of a grade for a statement: %s', (line) => {
    const reading = read('# Bells', '## Bell Officer', line, '### Requirements', '- Ears');
    expect(grades(reading.roles)).toEqual([['Bell Officer']]);
  });

  it('trusts the heading for whose grade it is, and tells of another name', () => {
    const reading = read(
      '# Bells',
      '## Bell Officer',
      '### Job Grade',
      'The Manager, Ropes is a grade 8.',
    );
    expect(grades(reading.roles)).toEqual([['Bell Officer', '8']]);
    expect(codes(reading)).toEqual(['wrong-subject']);
  });

  it.each([
    ['Responsibilities', 'does'],
    ['Reponsibilties', 'does'],
    ["What you'll do", 'does'],
    ['What You Will Be Doing', 'does'],
    ['Expectations', 'does'],
    ['Senior Bell Officer Responsibilities', 'does'],
    ['What you can expect in a Senior Bell Officer role at the Trust:', 'does'],
    ['Additional Responsibilities Unique to Bells Include:', 'does'],
    ['Requirments', 'needs'],
    ['Qualifications', 'needs'],
    ['Experience', 'needs'],
    ['Technical', 'needs'],
    ['You should apply if:', 'needs'],
    ["You'll be a fit if:", 'needs'],
    ["You'll thrive if you", 'needs'],
    ['Qualities', 'needs'],
    ['You may be a fit to this role if…', 'needs'],
    ['Who you are', 'needs'],
    ["What you'll need", 'needs'],
    ['Nice-to-haves', 'likes'],
    ['Nice to have', 'likes'],
    ['Preferred Qualifications', 'likes'],
    ['Bonus points', 'likes'],
    ['Bonus Skills', 'likes'],
    ["It'd be great if you", 'likes'],
  ] as const)('knows a section by its heading: %s', (heading, section) => {
    const { roles } = read('# Bells', '## Senior Bell Officer', `### ${heading}`, '- Rings');
    expect(texts(roles[0]?.lists)).toEqual({
      does: [],
      needs: [],
      likes: [],
      [section]: ['Rings'],
    });
  });

  it.each([
    ['The Bell Officer and the Senior Bell Officer are grades [6 and 7](/pay).'],
    ['The Bell Officer is a grade 6 and the Senior Bell Officer is a grade 7.'],
  ])('gives each its own of the grades in one sentence: %s', (sentence) => {
    const { roles } = read(
      '# Bells',
      '## Bell Officer',
      '- Rings',
      '## Senior Bell Officer',
      '- Tunes',
      '## Job Grades',
      sentence,
    );
    expect(grades(roles)).toEqual([
      ['Bell Officer', '6'],
      ['Senior Bell Officer', '7'],
    ]);
  });

  it('reads a grade in a sentence that goes on to something else', () => {
    const { roles } = read(
      '# Bells',
      '## Bell Officer',
      'The Bell Officer is a grade 8 and reports to the Dean.',
      '### Requirements',
      '- Ears',
    );
    expect(grades(roles)).toEqual([['Bell Officer', '8']]);
  });

  it('reads a table of ranks and grades', () => {
    const { roles } = read(
      '# Bells',
      '## Job Grade',
      '| Level | Grade |',
      '| --- | --- |',
      '| Associate | 5 |',
      '| Senior | [7](/pay) |',
      '## Levels',
      '### Associate',
      '- Rings',
      '### Senior',
      '- Tunes',
    );
    expect(grades(roles)).toEqual([
      ['Associate', '5'],
      ['Senior', '7'],
    ]);
  });

  it('takes a page whose grade is said twice for one role', () => {
    const { roles } = read(
      '---',
      'title: Bell Officer',
      '---',
      'This position is a grade 8.',
      '## Responsibilities',
      '- Rings',
      '## Location',
      'Any tower.',
      '## Job Grade',
      'The Bell Officer is a grade 8.',
    );
    expect(grades(roles)).toEqual([['Bell Officer', '8', '8']]);
    expect(texts(roles[0]?.lists).does).toEqual(['Rings']);
  });

  it('takes no heading before the grade of the page for a role', () => {
    const { roles } = read(
      '---',
      'title: Bell Officer',
      '---',
      '### Responsibilities',
      '- Rings',
      '### Travel',
      'Far.',
      '### Job Grade',
      'Grade 8',
    );
    expect(grades(roles)).toEqual([['Bell Officer', '8']]);
  });

  it('takes a heading that only gathers roles of its own name for none', () => {
    const { roles } = read(
      '# Bells',
      '## Bell Officer',
      '### Associate Bell Officer',
      '#### Requirements',
      '- Ears',
      '### Bell Officer (Intermediate)',
      '#### Requirements',
      '- Arms',
    );
    expect(roles.map(({ title }) => title)).toEqual([
      'Associate Bell Officer',
      'Bell Officer (Intermediate)',
    ]);
  });

  it('knows roles by the titles in the headings of their sections', () => {
    const { roles, lists } = read(
      '---',
      'title: Bell Officer',
      '---',
      '## Bell Officer Responsibilities',
      '- Rings',
      '## Bell Officer Job Grade',
      'The Bell Officer is a grade 6.',
      '## Tower Director Responsibilities',
      '- Climbs',
      '## Tower Director Requirements',
      '- Legs',
    );
    expect(roles.map(({ title, lists: own }) => [title, texts(own).does])).toEqual([
      ['Bell Officer', ['Rings']],
      ['Tower Director', ['Climbs']],
    ]);
    expect(texts(lists).does).toEqual([]);
  });

  it('takes the track that a line of a role says, and keeps the line', () => {
    const { roles } = read('# Bells', '## Head Ringer', 'Track: Management', '### Duties', '- a');
    expect(roles).toMatchObject([
      { title: 'Head Ringer', track: 'Management', summary: [{ text: 'Track: Management' }] },
    ]);
    const [other] = read('# Bells', '## Ringer', 'Track: on the left', '### Duties', '- a').roles;
    expect(other?.track).toBeUndefined();
  });

  it('knows roles within a list where all its headings are titles', () => {
    const { roles, lists } = read(
      '# Bells',
      '## Responsibilities',
      '### Ringer Coach',
      '- Rings',
      '### Tower Director',
      '- Climbs',
    );
    expect(roles.map(({ title, lists: own }) => [title, texts(own).does])).toEqual([
      ['Ringer Coach', ['Rings']],
      ['Tower Director', ['Climbs']],
    ]);
    expect(texts(lists).does).toEqual([]);
  });

  it('takes a specialty that is one word, with a list alone, for no role', () => {
    const { roles, notes } = read(
      '# Bells',
      '## Bell Officer',
      '### Requirements',
      '- Ears',
      '## Specialties',
      '### Partner',
      '- Rings with friends',
    );
    expect(roles.map(({ title }) => title)).toEqual(['Bell Officer']);
    expect(notes.map(({ text }) => text)).toEqual(['Rings with friends']);
  });

  it('keeps what a page says about its organisation beside the lists', () => {
    const reading = read(
      '# Bells',
      '## Bell Officer',
      '### Responsibilities',
      '- Rings',
      '## About Belltown',
      '- Old',
      '## What we offer',
      '- Quiet',
    );
    expect(reading.notes.map(({ text }) => text)).toEqual(['Old', 'Quiet']);
    expect(codes(reading)).toEqual([]);
  });

  it('gives what stands before or outside of several roles to all of them', () => {
    const { roles, lists } = read(
      '# Bells',
      '## Requirements',
      '- Ears',
      '## Levels',
      '### Bell Officer',
      '- Rings',
      '### Senior Bell Officer',
      '- Tunes',
    );
    expect(texts(lists).needs).toEqual(['Ears']);
    expect(roles.map((role) => texts(role.lists).does)).toEqual([['Rings'], ['Tunes']]);
  });

  it('quotes what it does not understand, with its line', () => {
    const reading = read(
      '# Bells',
      '## Bell Officer',
      '- Rings',
      '## The Great Silence',
      'Nobody rang.',
      '- Not once',
    );
    expect(reading.problems).toMatchObject([
      { code: 'unread-text', at: { file: 'page.md', line: 4 } },
    ]);
    expect(reading.problems[0]?.message).toMatch(/The Great Silence.*Nobody rang\..*Not once/);
  });

  it('says that a section on grades is empty', () => {
    expect(
      codes(read('# Bells', '## Bell Officer', '### Job Grade', '', '### Requirements', '- Ears')),
    ).toEqual(['empty-grade']);
  });

  it('reads minutes, whom one meets, and what may be left out of a hiring step', () => {
    const { hiring } = read(
      '# Bells',
      '## Bell Officer',
      '### Requirements',
      '- Ears',
      '# Hiring Process',
      '- A 45 minute interview with the Hiring Manager, in two parts',
      '- An hour with our Director, Bells',
      '- Candidates may be asked to talk with a Peer for half an hour',
      '- A 45-60 minute exam (may be a panel)',
    );
    expect(hiring.map(({ minutes, with: met, optional }) => [minutes, met, optional])).toEqual([
      [45, 'Hiring Manager', undefined],
      [60, 'Director, Bells', undefined],
      [30, 'Peer', true],
      [undefined, undefined, undefined],
    ]);
  });

  it('survives broken front matter, and saves its title', () => {
    const reading = read(
      '---',
      'title: Bells: an overview',
      'tags: [a',
      '---',
      '',
      '## Responsibilities',
      '- Ring',
    );
    expect(reading.title).toBe('Bells: an overview');
    expect(codes(reading)).toEqual(['broken-front-matter']);
  });

  it('reads Windows line ends, a byte-order mark and hard spaces', () => {
    const { roles } = readMarkdownPage(
      'bells.md',
      '\uFEFF---\r\ntitle: Bells\r\n---\r\n##\u00A0Bell Officer\r\n###\u00A0Requirements\u00A0\r\n-\u00A0Ears\r\n',
    );
    expect(roles.map(({ title, line, lists }) => [title, line, texts(lists).needs])).toEqual([
      ['Bell Officer', 4, ['Ears']],
    ]);
  });

  it('treats names of object members as any other', () => {
    const reading = read(
      '---',
      'title: __proto__',
      '__proto__: 1',
      '---',
      '## constructor Engineer',
      '### Requirements',
      '- [toString](javascript:alert)',
    );
    expect(reading.title).toBe('__proto__');
    expect(texts(reading.roles[0]?.lists).needs).toEqual(['toString']);
  });

  it('says how much of an endless page it leaves out', () => {
    const reading = readMarkdownPage('page.md', `# Bells\n${'a word\n'.repeat(LONGEST_PAGE / 4)}`);
    expect(codes(reading)).toContain('page-too-long');
  });

  it.each([
    ['quotations', '> '.repeat(20_000)],
    ['lists', '- '.repeat(20_000)],
    ['brackets', '['.repeat(50_000)],
    ['stars', '*a **b '.repeat(20_000)],
    ['comments', '<!--'.repeat(50_000)],
    ['tags', '<ul><li>'.repeat(5_000)],
    ['shortcodes', '{{'.repeat(50_000)],
    ['columns', `${'|a'.repeat(2_000)}\n${'|-'.repeat(2_000)}\n`],
    ['aliases', `---\na: &a [x]\nb: &b [${'*a,'.repeat(200)}]\nc: [${'*b,'.repeat(200)}]\n---\n`],
  ])('reads thousands of %s without harm', (_, text) => {
    expect(readMarkdownPage('page.md', `${text}deep`).file).toBe('page.md');
  });
});
