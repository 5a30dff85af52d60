import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../sources/markdown.ts';
import { type ClassifiedNode, classifyOutline } from './classifyOutline.ts';
import { reasonText } from './reasons.ts';

const classify = (...lines: readonly string[]) =>
  classifyOutline(readMarkdown('page.md', lines.join('\n')).outline, 'page.md');

/** Each heading in short: what it is, as what its text is read, and of whom. */
function drawn(nodes: readonly ClassifiedNode[]): string[] {
  return nodes.flatMap(({ title, is, kind, role = 'page', children }) => [
    ...(title === '' ? [] : [`${title}: ${is}, ${kind} of ${role}`]),
    ...drawn(children),
  ]);
}

const tree = (...lines: readonly string[]) => drawn(classify(...lines).nodes);

/** The same, each under the heading that holds it. */
function indented(nodes: readonly ClassifiedNode[], by = ''): string[] {
  return nodes.flatMap(({ title, children }) => [by + title, ...indented(children, `${by}- `)]);
}

test('headings hold what stands deeper, and what stands above all of them holds none', () => {
  const { nodes } = classify('Words.', '', '# A', '## B', '- a', '#### C', '- b', '## D', '# E');
  expect(indented(nodes)).toEqual(['', 'A', '- B', '- - C', '- D', 'E']);
});

describe('a heading is a role', () => {
  test('of any trade, where sections of its own follow', () => {
    expect(
      tree('# Kitchen', '## Commis', '### Responsibilities', '- a', '### Knives', '- b'),
    ).toEqual([
      'Kitchen: page, summary of page',
      'Commis: role, summary of Commis',
      'Responsibilities: section, responsibilities of Commis',
      'Knives: group, responsibilities of Commis',
    ]);
  });

  test('where it is a level, and its label is no part of the title', () => {
    const { roles } = classify(
      '# Keepers',
      '## L1: Junior Keeper',
      '- a',
      '## Keeper (L2)',
      '- b',
      '## D3',
      '- c',
    );
    expect(roles.map(({ title, level }) => [title, level])).toEqual([
      ['Junior Keeper', 'L1'],
      ['Keeper', 'L2'],
    ]);
  });

  test('by letters that nobody knows, where they number what stands beside them', () => {
    const { roles } = classify(
      '# Developer',
      '## D1 - Developer 1',
      '- a',
      '## D2 - Developer 2',
      '- b',
    );
    expect(roles.map(({ title, level }) => [title, level])).toEqual([
      ['Developer 1', 'D1'],
      ['Developer 2', 'D2'],
    ]);
  });

  test('whose letters are no level where the like stands only beneath it', () => {
    const { roles } = classify('# Bakery', '## D1 - Baker', '- a', '### D2 - Ovens', '- b');
    expect(roles.map(({ title, level }) => [title, level])).toEqual([['D1 - Baker', undefined]]);
  });

  test('and a section beside it that names whose it is is its own if it names it', () => {
    expect(
      tree(
        '# Staff',
        '## Keeper',
        '### Duties',
        '- a',
        '## Requirements for the Keeper',
        '- b',
        '## Requirements for the Mate',
        '- c',
      ),
    ).toEqual([
      'Staff: page, summary of page',
      'Keeper: role, summary of Keeper',
      'Duties: section, responsibilities of Keeper',
      'Requirements for the Keeper: section, requirements of Keeper',
      'Requirements for the Mate: section, requirements of page',
    ]);
  });

  test('as a line of bold text, where bold sections follow', () => {
    expect(
      tree(
        '# Keepers',
        '**Keeper**',
        '',
        '**Duties:**',
        '',
        '- a',
        '',
        '**Head Keeper**',
        '',
        '**Duties:**',
        '',
        '- b',
      ),
    ).toEqual([
      'Keepers: page, summary of page',
      'Keeper: role, summary of Keeper',
      'Duties: section, responsibilities of Keeper',
      'Head Keeper: role, summary of Head Keeper',
      'Duties: section, responsibilities of Head Keeper',
    ]);
  });

  test('as a line of bold text over a list, where no heading is any other', () => {
    expect(
      tree(
        '**Keeper ladder**',
        '',
        'Two rungs.',
        '',
        '**Keeper**',
        '',
        '*How you work*',
        '',
        '- a',
        '',
        '**Head Keeper**',
        '',
        '*How you work*',
        '',
        '- b',
      ),
    ).toEqual([
      'Keeper ladder: page, summary of page',
      'Keeper: role, summary of Keeper',
      'How you work: group, responsibilities of Keeper',
      'Head Keeper: role, summary of Head Keeper',
      'How you work: group, responsibilities of Head Keeper',
    ]);
  });

  test('once, where its title stands again beneath it', () => {
    expect(
      classify('# Ovens', '## Oven Manager', 'a', '### Oven Manager', '#### Duties', '- b').roles,
    ).toMatchObject([
      { title: 'Oven Manager', line: 2 },
      { title: 'Oven Manager', line: 2 },
    ]);
  });

  test('in the headings of its sections alone, where they have a grade and a list', () => {
    expect(
      tree(
        '## Levels',
        '### Kiln Engineer',
        '#### Kiln Engineer Duties',
        '- a',
        '#### Oven Manager Job Grade',
        '8',
        '#### Oven Manager Duties',
        '- b',
      ),
    ).toContain('Oven Manager Duties: section, responsibilities of Oven Manager');
  });
});

describe('a heading over all others is no section', () => {
  test.each(['Career path at the lighthouse', 'Lighthouse Career Ladder', 'Career ladder'])(
    'where it says of what the page is the ladder: %s',
    (title) => {
      expect(tree(`# ${title}`, 'a', '## Trainee Keeper', '- b', '## Counsel', '- c')).toEqual([
        `${title}: page, summary of page`,
        'Trainee Keeper: role, summary of Trainee Keeper',
        'Counsel: role, summary of Counsel',
      ]);
    },
  );

  test('and is the title, unless the name of the file says more', () => {
    const titleOf = (title: string) => classify(`# ${title}`, '## Keeper', '- a').title.text;
    expect(titleOf('Career path at the lighthouse')).toBe('Career path at the lighthouse');
    expect(titleOf('Career ladder')).toBe('page');
  });

  test('but one beside others is', () => {
    expect(tree('# Keeper', '- a', '# Career ladder', '## Steps', 'b').join()).toContain(
      'Career ladder: section, ladder of',
    );
  });
});

test('levels of one job are roles, whatever the word for it means', () => {
  const body = ['## Junior Flyman', '- a', '## Flyman', '- b', '## Working hours', '- c'];
  const titles = (...lines: string[]) => classify(...lines).roles.map(({ title }) => title);
  expect(titles('# Stage', ...body)).toEqual(['Junior Flyman', 'Flyman']);
  expect(titles('# Levels', ...body)).toEqual(['Junior Flyman', 'Flyman']);
});

test('a heading that only gathers roles of any trade is none itself', () => {
  const role = (title: string) => [`### ${title}`, '#### Duties', '- a'];
  expect(
    classify('# Stage', '## Light', ...role('Gaffing'), ...role('Rigging'), '## Sound', 'b').roles,
  ).toMatchObject([{ title: 'Gaffing' }, { title: 'Rigging' }]);
});

test('years in brackets behind a title take nothing from it', () => {
  const { roles } = classify(
    '# Firm',
    '## Associate (0–3 years after qualifying)',
    '- a',
    '## Counsel',
    '- b',
  );
  expect(roles.map(({ title }) => title)).toEqual([
    'Associate (0–3 years after qualifying)',
    'Counsel',
  ]);
});

describe('a section is of the role', () => {
  test('whose heading it stands under, whatever stood between', () => {
    expect(
      tree(
        '# Kilns',
        '## Kiln Engineer',
        '### Duties',
        '- a',
        '### Specialties',
        '#### Rye',
        'b',
        '### Requirements',
        '- c',
      ),
    ).toContain('Requirements: section, requirements of Kiln Engineer');
  });

  test('before it, where its like stands after each role, though higher', () => {
    expect(
      tree(
        '## Levels',
        '### Kiln Engineer',
        '## Duties',
        '- a',
        '### Head Kiln Engineer',
        '## Duties',
        '- b',
      ),
    ).toEqual(
      expect.arrayContaining([
        'Duties: section, responsibilities of Kiln Engineer',
        'Duties: section, responsibilities of Head Kiln Engineer',
      ]),
    );
  });

  test('and of all roles, where it stands among the levels before any of them', () => {
    expect(
      tree(
        '# Keeper',
        '## Levels of keepers',
        '### Areas for leveling',
        '#### Technical',
        '- a',
        '#### Lamps',
        '- b',
        '### Head Keeper',
        '#### Technical',
        '- c',
      ).slice(3),
    ).toEqual([
      'Technical: section, requirements of page',
      'Lamps: group, requirements of page',
      'Head Keeper: role, summary of Head Keeper',
      'Technical: section, requirements of Head Keeper',
    ]);
  });

  test('though nothing is known of its words', () => {
    expect(tree('# Roles', '## Junior Keeper', '#### I am keen to learn.', '- a')).toContain(
      'I am keen to learn.: group, responsibilities of Junior Keeper',
    );
  });
});

describe('a word for a level beneath a section', () => {
  const roles = (...parts: readonly string[]) =>
    classify(
      '# Keeper',
      '## Keeper',
      '### Requirements',
      ...parts.flatMap((part) => [`#### ${part}`, '- a']),
    ).roles.map(({ title }) => title);

  test('is a role where its like are', () => {
    expect(roles('Senior', 'Staff')).toEqual(['Keeper', 'Senior', 'Staff']);
  });

  test('is a part of the section where the others are', () => {
    expect(roles('Lamps', 'Visitors', 'Staff')).toEqual(['Keeper']);
  });
});

describe('a heading is no role', () => {
  test.each([
    ['that says for whom the page is', ['# Levels', '## For Managers', '- a']],
    ['that introduces the page', ['# Director, Ovens', '## Overview of the role', 'a']],
    ['of a page about something else', ['# Contributing', '- a', '## How', '- b']],
  ])('%s', (_, lines) => {
    expect(classify(...lines).roles).toEqual([]);
  });
});

test('every heading has a reason in words', () => {
  const { nodes } = classify('# A', '## Levels', '### Keeper', '#### Duties', '- a', '## B', 'b');
  const reasons = (each: readonly ClassifiedNode[]): string[] =>
    each.flatMap(({ reason, children }) => [reasonText(reason), ...reasons(children)]);
  expect(reasons(nodes)).toHaveLength(6);
  expect(new Set(reasons(nodes)).size).toBeGreaterThan(4);
});

describe('a heading that names a section over all others', () => {
  test.each(['Nursing competencies', 'Consulting grades'])(
    'is the title of the page where titles of roles stand right under it: %s',
    (title) => {
      const page = classify(`# ${title}`, '## Staff Nurse', '- a', '## Senior Consultant', '- b');
      expect(page.title.text).toBe(title);
      expect(page.roles.map((role) => role.title)).toEqual(['Staff Nurse', 'Senior Consultant']);
    },
  );

  test('still says what its roles are asked', () => {
    expect(
      tree('# Nursing competencies', '## Staff Nurse', '- a', '## Senior Nurse', '- b'),
    ).toEqual([
      'Nursing competencies: section, competencies of page',
      'Staff Nurse: role, competencies of Staff Nurse',
      'Senior Nurse: role, competencies of Senior Nurse',
    ]);
  });

  test('is none where parts of the section stand under it, or others as high beside it', () => {
    expect(classify('# Nursing competencies', '## Care', '- a', '## Order', '- b').title.text).toBe(
      'page',
    );
    expect(
      classify('# Nursing competencies', '## Staff Nurse', '- a', '# Senior Nurse', '- b').title
        .text,
    ).toBe('page');
  });
});
