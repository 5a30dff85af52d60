import { describe, expect, test } from 'vitest';
import { datasetSchema } from '#src/dataset/schema.ts';
import { bySection } from '#src/domain/sections.ts';
import type { PageReading } from '../extract/reading.ts';
import {
  checked,
  codesIn,
  graded,
  imported,
  item,
  page,
  relation,
  relationsIn,
  role,
} from './fixture.ts';
import { importPages } from './importPages.ts';

const keepers = page('lights/keepers.md', 'Keepers', {
  roles: [graded('Lamp Hand', '1'), graded('Lamp Keeper', '2.5')],
});
const idsIn = (...pages: PageReading[]) =>
  imported(...pages).families.map(({ id, roles }) => [id, roles.map((each) => each.id)]);

describe('a page', () => {
  test('becomes a family with its department, source and text, word for word', () => {
    const { dataset, families } = imported(
      page('lights/keepers.md', 'Keepers', {
        summary: [{ text: 'Those who keep the light.', line: 1 }],
        roles: [
          role('Lamp Keeper', {
            line: 4,
            grades: [{ value: '8', text: 'Grade 8', line: 6 }],
            lists: {
              ...bySection(() => []),
              responsibilities: [{ ...item('Trim *the* wick', 8), details: [item('Daily', 9)] }],
              requirements: [item('3+ years at sea', 12)],
            },
            hiring: [{ text: 'A call', line: 20, minutes: 30 }],
          }),
        ],
      }),
      page('boats/crew.md', 'Crew', { roles: [graded('Mate', '9')] }),
    );
    expect(dataset).toMatchObject({
      organisation: { name: 'Beacon Trust' },
      asOf: '2024-05-01',
      departments: [
        { id: 'boats', title: 'Boats' },
        { id: 'lights', title: 'Lights' },
      ],
      grades: [{ value: '8' }, { value: '9' }],
      sources: [
        { id: 'crew-page' },
        { id: 'keepers-page', title: 'Keepers', note: 'Imported from lights/keepers.md' },
      ],
    });
    expect(families[1]).toMatchObject({
      id: 'keepers',
      department: 'lights',
      source: 'keepers-page',
      summary: 'Those who keep the light.',
      roles: [
        {
          id: 'lamp-keeper',
          grade: { value: '8', basis: 'stated' },
          status: 'open',
          responsibilities: [{ id: 'r1', text: 'Trim *the* wick', details: ['Daily'], line: 8 }],
          requirements: [
            { id: 'q1', text: '3+ years at sea', years: { min: 3, of: 'at sea' }, line: 12 },
          ],
          hiring: [{ title: 'A call', minutes: 30 }],
          source: { id: 'keepers-page', section: 'Lamp Keeper', line: 4 },
        },
      ],
    });
  });

  test('that says nothing of any role is passed over with a problem', () => {
    const result = imported(page('a.md', 'Readme'), keepers);
    expect(result.families.map(({ id }) => id)).toEqual(['keepers']);
    expect(codesIn(result)).toContain('no-role');
  });

  test('loses nothing without saying so: what has no place in a dataset is quoted', () => {
    const note = { text: 'We like  lamps. '.repeat(20), line: 8 };
    const { problems } = imported({ ...keepers, notes: [note] });
    expect(problems.filter(({ code }) => code === 'left-out')).toMatchObject([
      {
        severity: 'info',
        code: 'left-out',
        message: expect.stringContaining(note.text.trim()),
        at: { file: 'lights/keepers.md', line: 8 },
      },
    ]);
  });

  test('without a title is called by its file', () => {
    expect(
      imported(page('x/lamp_keepers.md', ' ', { roles: [role('A')] })).families[0]?.title,
    ).toBe('lamp keepers');
  });
});

describe('a role', () => {
  test('is described by a summary, a grade or hiring steps alone, and else only named', () => {
    const { families } = imported(
      page('a.md', 'A', {
        roles: [
          role('One', { summary: [{ text: 'Keeps.', line: 1 }] }),
          role('Two', { grades: [{ value: '3', text: 'Grade 3', line: 2 }] }),
          role('Three', { hiring: [{ text: 'A call', line: 3 }] }),
          role('Four'),
        ],
      }),
    );
    expect(families[0]?.roles.map(({ status }) => status)).toEqual([
      'open',
      'open',
      'open',
      'named',
    ]);
  });

  test('whose title two pages have is told by its family on both, whatever the order of the pages', () => {
    const pages = [
      page('b/boats.md', 'Boats', { roles: [graded('Keeper', '2')] }),
      page('a/lights.md', 'Lights', { roles: [graded('Keeper', '3')] }),
    ];
    const ids = [
      ['lights', ['keeper-lights']],
      ['boats', ['keeper-boats']],
    ];
    expect(idsIn(...pages)).toEqual(ids);
    expect(idsIn(...pages.toReversed())).toEqual(ids);
  });

  test('has the first claim to its title where the page is about it alone', () => {
    const both = page('a/leaders.md', 'Leaders', { roles: [graded('Head Keeper', '9')] });
    const own = page('b/head.md', 'Head Keeper', { roles: [graded('Head Keeper', '8')] });
    expect(idsIn(both, own)).toEqual([
      ['leaders', ['head-keeper-leaders']],
      ['head-keeper', ['head-keeper']],
    ]);
  });

  test('whose title says nothing by itself is told by its family, and takes its track', () => {
    const result = imported(
      page('a.md', 'Test Engineer Job Family', {
        roles: [role('Senior'), role('Delivery', { specialtyOf: 'Test Engineer' })],
      }),
    );
    expect(result.families[0]?.roles.map(({ id, track }) => [id, track])).toEqual([
      ['senior-test-engineer', 'ic'],
      ['delivery-test-engineer', 'ic'],
    ]);
    expect(codesIn(result)).not.toContain('uncertain-track');
  });

  test('that its page calls by its height alone is called by what the page is about, too', () => {
    const result = imported(
      page('a.md', 'Test Engineer Job Family', {
        roles: [graded('Senior', '7'), graded('Staff', '8')],
        relations: [relation('promotion', 'Senior', 'Staff')],
      }),
      page('b.md', 'Others', {
        roles: [graded('Keeper', '6')],
        relations: [relation('promotion', 'Keeper', 'Senior Test Engineer')],
      }),
    );
    expect(result.families.flatMap(({ roles }) => roles.map(({ title }) => title))).toEqual([
      'Senior Test Engineer',
      'Staff Test Engineer',
      'Keeper',
    ]);
    expect(
      result.families.flatMap(({ relations = [] }) => relations.map(({ from, to }) => [from, to])),
    ).toEqual([
      ['senior-test-engineer', 'staff-test-engineer'],
      ['keeper', 'senior-test-engineer'],
    ]);
  });

  test('of a strange title has a sane id', () => {
    const titles = ['__proto__', '软件工程师', '', 'constructor', '__proto__'];
    const result = imported(page('a.md', 'A', { roles: titles.map((title) => role(title)) }));
    const ids = result.families[0]?.roles.map(({ id }) => id);
    expect(ids?.[0]).toBe('proto');
    expect(ids?.[1]).toMatch(/^role-[a-z0-9]+$/);
    expect(ids?.slice(2)).toEqual(['untitled-role', 'role-constructor', 'proto-2']);
    expect(checked(result).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('at several grades in one statement takes the first, and a claim keeps the rest', () => {
    const statement = { text: 'Grade 8 or 9', line: 4 };
    const result = imported(
      page('a.md', 'A', {
        roles: [role('Keeper', { grades: ['8', '9'].map((value) => ({ value, ...statement })) })],
      }),
    );
    expect(result.families[0]?.roles[0]).toMatchObject({
      grade: { value: '8', basis: 'stated' },
      claims: [{ code: 'conflicting-grade', text: expect.stringContaining('“Grade 8 or 9”') }],
    });
    expect(codesIn(result)).toContain('several-grades');
  });

  test('whose grades contradict each other has none, and a claim says why', () => {
    const result = imported(
      page('a.md', 'A', {
        roles: [
          role('Keeper', {
            grades: [
              { value: '8', text: 'Grade 8', line: 4 },
              { value: '9', text: 'Grade 9', line: 30 },
            ],
          }),
        ],
      }),
    );
    const [keeper] = result.families[0]?.roles ?? [];
    expect(keeper?.grade).toBeUndefined();
    expect(keeper?.claims).toMatchObject([{ code: 'conflicting-grade' }]);
    expect(codesIn(result)).toContain('conflicting-grade');
  });

  test('whose title does not tell its track is remarked upon', () => {
    const { problems } = imported(page('a.md', 'A', { roles: [role('Product Manager')] }));
    expect(problems).toMatchObject([
      { severity: 'info', code: 'uncertain-track', at: { file: 'a.md', line: 3 } },
    ]);
  });
});

test('promotions are inferred along the grades of a family, unless they would close a circle', () => {
  expect(relationsIn(imported(keepers))).toEqual(['promotion lamp-hand → lamp-keeper (inferred)']);
  const round = [
    relation('promotion', 'Lamp Keeper', 'Ungraded Keeper'),
    relation('promotion', 'Ungraded Keeper', 'Lamp Cook'),
    relation('promotion', 'Lamp Cook', 'Lamp Clerk'),
    relation('promotion', 'Lamp Clerk', 'Other Hand'),
  ];
  const result = imported({ ...keepers, relations: round });
  expect(checked(result).dataset).toBeDefined();
});

test('strands are proposed, and say so', () => {
  const texts = ['Keep the great light burning', 'Keep the great light burning bright'];
  const roles = ['1', '2', '3'].map((grade) =>
    graded(`Keeper ${grade}`, grade, texts[Number(grade) % 2]),
  );
  const result = imported(page('a.md', 'A', { roles }));
  expect(result.dataset.strands).toMatchObject([{ basis: 'proposed' }]);
  expect(result.families[0]?.roles.map((each) => each.responsibilities?.[0]?.strand)).toEqual(
    Array(3).fill(result.dataset.strands?.[0]?.id),
  );
});

test('a line that only says on which role another builds is no strand', () => {
  const roles = ['1', '2', '3'].map((grade) =>
    graded(`Keeper ${grade}`, grade, 'Extends the duties of the harbour light keeper'),
  );
  expect(imported(page('a.md', 'A', { roles })).dataset.strands).toEqual([]);
});

test('nothing at all is still a dataset', () => {
  expect(checked(imported()).dataset?.roles).toEqual([]);
});

test('a step is inferred only between grades of which the higher is known', () => {
  const roles = [
    graded('Junior Keeper', 'L1'),
    graded('Keeper', 'L2'),
    graded('Staff Keeper', 'IC6'),
    graded('Master Keeper', 'L8'),
    graded('Keeper Fellow', '9'),
  ];
  expect(relationsIn(imported(page('a.md', 'Keepers', { roles })))).toEqual([
    'promotion junior-keeper → keeper (inferred)',
    'promotion keeper → master-keeper (inferred)',
  ]);
  const same = relation('equivalent', 'Staff Keeper', 'Master Keeper');
  const mapped = imported(page('a.md', 'Keepers', { roles, relations: [same] }));
  expect(relationsIn(mapped)).toContain('promotion keeper → staff-keeper (inferred)');
});

test('grades that are known are in one order, whatever they are called', () => {
  const known = ['Trainee', 'L2', '9'].map((value) => ({ value, titles: {} }));
  const roles = [graded('Keeper', 'L2'), graded('Keeper Fellow', '9')];
  const first = imported(page('a.md', 'Keepers', { roles: [graded('Mate', 'L2')] }));
  const dataset = datasetSchema.parse({ ...first.dataset, grades: known });
  const result = importPages(
    [page('b.md', 'Fellows', { roles })],
    { asOf: '2024-05-01' },
    { dataset, families: [] },
  );
  expect(relationsIn(result)).toEqual(['promotion keeper → keeper-fellow (inferred)']);
});
