import { describe, expect, test } from 'vitest';
import { CLAIM_CODES } from '#src/domain/role.ts';
import { type Files, problemsAfter, reportAfter, roleOf } from '../fixture.ts';

const KEEPERS = 'families/keepers.json';
const item = (id: string, text: string) => ({ id, text, theme: 'safety' });

test.each<[fact: string, spoil: (files: Files) => void, problem: string]>([
  [
    'an open role of a family without text asks something',
    (files) => Object.assign(roleOf(files, 'mate'), { status: 'open' }),
    'warning empty-role families/boats.json/roles/0',
  ],
  [
    'a role that was read only in part is told, with the reason, and not called empty',
    (files) => Object.assign(roleOf(files, 'mate'), { status: 'open', partial: 'A table.' }),
    'warning partial-role families/boats.json/roles/0/partial',
  ],
  [
    'a role that is only named asks nothing',
    (files) => Object.assign(roleOf(files, 'warden'), { niceToHaves: [item('n1', 'Rows')] }),
    `error named-with-text ${KEEPERS}/roles/2`,
  ],
  [
    'a described role ought to have a grade',
    (files) => delete roleOf(files, 'hand').grade,
    `warning no-grade ${KEEPERS}/roles/0`,
  ],
  [
    'a named role without a grade is worth a remark',
    (files) => delete roleOf(files, 'warden').grade,
    `info no-grade ${KEEPERS}/roles/2`,
  ],
  [
    'an inferred grade says what it comes from',
    (files) => Object.assign(roleOf(files, 'hand'), { grade: { value: 1, basis: 'inferred' } }),
    `warning unexplained-grade ${KEEPERS}/roles/0/grade`,
  ],
  [
    'a list ought not to say one thing twice, in nearly the same words',
    (files) => roleOf(files, 'hand').responsibilities?.push(item('r3', 'Log each of the ships.')),
    `warning repeated-text ${KEEPERS}/roles/0/responsibilities/2`,
  ],
  [
    'a theme is there to be used',
    ({ dataset }) => dataset.themes.push({ id: 'spare', title: 'Spare' }),
    'info unused-theme dataset.json/themes/2',
  ],
  [
    'a source is there to be used',
    ({ dataset }) => dataset.sources?.push({ id: 'spare', title: 'Spare', kind: 'page' }),
    'info unused-source dataset.json/sources/2',
  ],
  [
    'a department is there to be used',
    ({ dataset }) => dataset.departments.push({ id: 'spare', title: 'Spare' }),
    'info unused-department dataset.json/departments/2',
  ],
  [
    'a strand shows at two roles or more',
    (files) => {
      roleOf(files, 'keeper').responsibilities = [item('r1', 'Keep the light burning')];
    },
    'warning thin-strand dataset.json/strands/0',
  ],
  [
    'a title that two roles share is worth a remark',
    (files) => Object.assign(roleOf(files, 'mate'), { title: 'Keeper' }),
    'info shared-title families/boats.json/roles/0',
  ],
])('%s', (_, spoil, problem) => {
  expect(problemsAfter(spoil)).toEqual([problem]);
});

test.each(CLAIM_CODES)('what a source leaves %s is shown with its place', (code) => {
  const { dataset, problems } = reportAfter((files) => {
    roleOf(files, 'hand').claims = [{ code, text: 'The page says so.' }];
  });
  expect(problems).toMatchObject([
    {
      code,
      severity: expect.stringMatching(/^(warning|info)$/),
      message: 'Lamp Hand: The page says so.',
      at: { file: KEEPERS, pointer: '/roles/0/claims/0' },
    },
  ]);
  expect(dataset).toBeDefined();
});

test('an open role may ask no more than its family does', () => {
  const problems = problemsAfter((files) => {
    Object.assign(roleOf(files, 'mate'), { status: 'open' });
    files.boats.requirements = [item('fq1', 'Rows')];
  });
  expect(problems).toEqual([]);
});

test('the same thing in two sections is not repeated', () => {
  const problems = problemsAfter((files) => {
    roleOf(files, 'hand').requirements = [item('q1', 'Log each ship')];
  });
  expect(problems).toEqual([]);
});

test('a source that only a claim uses is used', () => {
  const problems = problemsAfter((files) => {
    files.dataset.sources?.push({ id: 'ledger', title: 'The ledger', kind: 'ladder' });
    roleOf(files, 'hand').claims = [
      { code: 'duplicate', text: 'Said twice.', source: { id: 'ledger' } },
    ];
  });
  expect(problems).toEqual([`info duplicate ${KEEPERS}/roles/0/claims/0`]);
});

test('a source that only a relation uses is used', () => {
  const problems = problemsAfter((files) => {
    files.dataset.sources?.push({ id: 'ledger', title: 'The ledger', kind: 'ladder' });
    Object.assign(files.keepers.relations?.[0] ?? {}, { source: { id: 'ledger' } });
  });
  expect(problems).toEqual([]);
});

describe('a family that an edition does not cover', () => {
  const uncovered = (spoil: (files: Files) => void) =>
    problemsAfter((files) => {
      files.dataset.covers = ['keepers'];
      Object.assign(roleOf(files, 'mate'), { status: 'named' });
      spoil(files);
    }).filter((problem) => problem.includes('uncovered-family'));
  const OF_BOATS = ['error uncovered-family families/boats.json'];

  test('may name its roles, which say nothing else', () => {
    expect(uncovered(() => {})).toEqual([]);
  });

  test('describes none of them, neither all nor one', () => {
    const described = (files: Files) => Object.assign(roleOf(files, 'mate'), { status: 'open' });
    expect(uncovered(described)).toEqual(OF_BOATS);
    expect(
      uncovered((files) => {
        files.boats.roles.push({ ...roleOf(files, 'mate'), id: 'bosun', title: 'Bosun' });
        described(files);
      }),
    ).toEqual(OF_BOATS);
  });

  test('asks nothing of all of them either', () => {
    const asking = ({ boats }: Files) => {
      boats.requirements = [item('fq1', 'Rows')];
    };
    expect(uncovered(asking)).toEqual(OF_BOATS);
  });

  test('is one only where an edition says what it covers', () => {
    expect(problemsAfter(() => {})).toEqual([]);
  });
});

test('a strand that grows from a family-wide expectation to a role’s own has two rungs', () => {
  const problems = problemsAfter((files) => {
    files.dataset.strands?.push({ id: 'swimming', title: 'Swimming', theme: 'safety' });
    files.keepers.requirements = [{ ...item('fq1', 'Swims'), strand: 'swimming' }];
    roleOf(files, 'keeper').requirements = [
      { ...item('q1', 'Swims in any sea'), strand: 'swimming' },
    ];
  });
  expect(problems).toEqual([]);
});

test('a title that many share is one problem, which names some of them and counts the rest', () => {
  const { problems } = reportAfter((files) => {
    const [first] = files.boats.roles;
    if (!first) return;
    files.boats.roles = Array.from({ length: 500 }, (_, at) => ({
      ...first,
      id: `mate-${at}`,
      aliases: [],
    }));
  });
  const shared = problems.filter(({ code }) => code === 'shared-title');
  expect(shared).toHaveLength(1);
  expect(shared[0]?.message).toContain(
    '500 roles: mate-0, mate-1, mate-2, mate-3, mate-4 and 495 more',
  );
});

test('a dataset with nothing in it is said to be empty', () => {
  const { dataset, problems } = reportAfter((files) => {
    files.keepers.roles = [];
    files.keepers.relations = [];
    files.boats.roles = [];
    files.boats.relations = [];
  });
  expect(problems.filter(({ code }) => code === 'no-roles')).toMatchObject([
    { severity: 'warning', message: 'No job family has a role.', at: { file: 'dataset.json' } },
  ]);
  expect(dataset?.roles).toEqual([]);
});
