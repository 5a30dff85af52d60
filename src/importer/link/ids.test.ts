import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lockText, namesOf } from '#src/dataset/lock.ts';
import { openDataset } from '#src/dataset/openDataset.ts';
import { LOCK_PATH, readFiles } from '#src/dataset/read.ts';
import { bySection } from '#src/domain/sections.ts';
import type { PageReading, RoleReading } from '../extract/reading.ts';
import { type Earlier, earlierIds, NOTHING_EARLIER } from './earlier.ts';
import { toFiles } from './files.ts';
import { graded, item, page, relation, role } from './fixture.ts';
import { type Imported, importPages } from './importPages.ts';

const options = { asOf: '2024-05-01' };
const importAfter = (earlier: Earlier, ...pages: readonly PageReading[]) =>
  importPages(pages, options, { families: [] }, earlier);

const filesOf = ({ dataset, families }: Imported) =>
  toFiles(dataset, families).map(({ path, text }) => ({
    path,
    bytes: new TextEncoder().encode(text),
  }));

function lockOf(result: Imported): string {
  const { dataset, families } = readFiles(filesOf(result));
  if (!dataset) throw new Error('There is no dataset.');
  return lockText(namesOf(dataset, families));
}

const lockFile = (text: string) => ({ path: LOCK_PATH, bytes: new TextEncoder().encode(text) });

/** What is known of an import once it is written. */
function earlierOf(result: Imported, by: 'lock' | 'output'): Earlier {
  const { dataset, families, lock } = readFiles([...filesOf(result), lockFile(lockOf(result))]);
  if (by === 'lock') return earlierIds([], lock?.value);
  return earlierIds(
    dataset ? [{ dataset: dataset.value, families: families.map(({ value }) => value) }] : [],
    undefined,
  );
}

/** The ids of all roles by page and title. */
const idsIn = ({ families, files }: Imported) =>
  Object.fromEntries(
    families.flatMap((family) =>
      family.roles.map(({ id, title }) => [`${files.get(family.id)} ${title}`, id]),
    ),
  );

const lead = (name: string, ...roles: RoleReading[]) =>
  page(`${name}.md`, name, {
    roles: [
      role('Team Lead', {
        lists: { ...bySection(() => []), responsibilities: [item(`Leads ${name}`)] },
      }),
      ...roles,
    ],
  });

describe.each(['lock', 'output'] as const)('with the %s of an earlier import', (by) => {
  const before = importAfter(NOTHING_EARLIER, lead('Beta'));
  const after = importAfter(earlierOf(before, by), lead('Alpha'), lead('Beta'));

  test('a role keeps its id when a namesake is added', () => {
    expect(idsIn(before)).toEqual({ 'Beta.md Team Lead': 'team-lead' });
    expect(idsIn(after)).toEqual({
      'Beta.md Team Lead': 'team-lead',
      'Alpha.md Team Lead': 'team-lead-alpha',
    });
    const { problems } = openDataset([...filesOf(after), lockFile(lockOf(before))]);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('an id stays where today’s title would have another', () => {
    const old = { ...before, families: before.families.map(rename('team-lead', 'leads-beta')) };
    expect(idsIn(importAfter(earlierOf(old, by), lead('Beta')))).toEqual({
      'Beta.md Team Lead': 'leads-beta',
    });
  });

  test('an id whose role is gone is nobody else’s', () => {
    expect(idsIn(importAfter(earlierOf(before, by), lead('Alpha')))).toEqual({
      'Alpha.md Team Lead': 'team-lead-alpha',
    });
  });

  test('a role that a page only names keeps its id when another page names it first', () => {
    const naming = (name: string) => ({
      ...lead(name),
      relations: [relation('reports-to', 'Team Lead', 'Harbour Master')],
    });
    const named = importAfter(NOTHING_EARLIER, naming('Beta'));
    const again = importAfter(earlierOf(named, by), naming('Alpha'), naming('Beta'));
    expect(Object.values(idsIn(again)).sort()).toEqual([
      'harbour-master',
      'team-lead',
      'team-lead-alpha',
    ]);
    const described = page('a.md', 'Harbour', { roles: [graded('Harbour Master', '9')] });
    expect(idsIn(importAfter(earlierOf(named, by), described, naming('Beta')))).toMatchObject({
      'a.md Harbour Master': 'harbour-master',
    });
  });
});

const rename = (from: string, to: string) => (family: Imported['families'][number]) => ({
  ...family,
  roles: family.roles.map((each) => (each.id === from ? { ...each, id: to } : each)),
});

test('the check fails where an id would move', () => {
  const before = importAfter(NOTHING_EARLIER, lead('Beta'));
  const moved = importAfter(NOTHING_EARLIER, lead('Alpha'), lead('Beta'));
  const swapped = {
    ...moved,
    families: moved.families.map(rename('team-lead-alpha', 'team-lead')),
  };
  const { problems } = openDataset([...filesOf(swapped), lockFile(lockOf(before))]);
  expect(problems[0]).toMatchObject({
    severity: 'error',
    code: 'changed-id',
    hint: expect.stringContaining('"team-lead-beta" in families/beta.json now'),
  });
});

test('a role that its page calls otherwise keeps its id by what it expects', () => {
  const keeper = (title: string) =>
    role(title, {
      lists: {
        ...bySection(() => []),
        responsibilities: [item('Trim the wick'), item('Log each ship'), item(`Be a ${title}`)],
      },
    });
  const lights = (title: string) =>
    page('lights.md', 'Lights', { roles: [graded('Hand', '1'), keeper(title)] });
  const before = importAfter(NOTHING_EARLIER, lights('Keeper'));
  expect(idsIn(importAfter(earlierOf(before, 'output'), lights('Warden')))).toEqual({
    'lights.md Hand': 'hand',
    'lights.md Warden': 'keeper',
  });
});

test('a family that its page calls otherwise keeps its id, and its roles theirs', () => {
  const crew = (title: string) => page('crew.md', title, { roles: [graded('Mate', '1')] });
  const before = importAfter(NOTHING_EARLIER, crew('Crew'), lead('Beta'));
  const after = importAfter(earlierOf(before, 'output'), crew('Sailors'), lead('Beta'));
  expect(after.families.map(({ id }) => id)).toEqual(['beta', 'crew']);
  expect(idsIn(after)).toEqual(idsIn(before));
});

test('a page that is about something else by now takes no id over', () => {
  const crew = (title: string, ...names: string[]) =>
    page('roles.csv', title, { roles: names.map((name) => graded(name, '1')) });
  const before = importAfter(NOTHING_EARLIER, crew('Crew', 'Mate', 'Bosun'));
  const after = importAfter(earlierOf(before, 'output'), crew('Cooks', 'Chef', 'Baker'));
  expect(after.families.map(({ id }) => id)).toEqual(['cooks']);
});

test.each(['lock', 'output'] as const)(
  'a page that joins its neighbours keeps its role’s id (%s)',
  (by) => {
    const boats = (file: string, name: string) =>
      page(file, 'Boats', { roles: [graded(name, '1', `${name} of ${file}`)] });
    const one = boats('b/one.md', 'Senior Keeper');
    const two = boats('b/two.md', 'Keeper');
    const before = importAfter(NOTHING_EARLIER, two);
    const after = importAfter(earlierOf(before, by), one, two);
    expect(after.families.map(({ id, roles }) => [id, roles.map((each) => each.id)])).toEqual([
      ['keeper', ['senior-keeper', 'keeper']],
    ]);
  },
);

/** Pages of few titles, so that they meet; each file once. */
const title = fc.constantFrom(
  'Keeper',
  'Senior Keeper',
  'Senior',
  'Boats Keeper',
  'C++ Hand',
  'C# Hand',
  '灯台守',
);
const pages = fc.uniqueArray(
  fc.record({
    file: fc.constantFrom('a/one.md', 'a/two.md', 'b/one.md', 'b/two.md', 'c.md'),
    title: fc.constantFrom('Boats', 'Lights', 'Keeper', 'Boats Keeper'),
    roles: fc.uniqueArray(title, { minLength: 1, maxLength: 4 }),
    named: fc.constantFrom('Captain', 'Keeper', 'Bosun'),
  }),
  { minLength: 1, maxLength: 5, selector: ({ file }) => file },
);
const pageOf = (each: { file: string; title: string; roles: string[]; named: string }) =>
  page(each.file, each.title, {
    roles: each.roles.map((name) => graded(name, '1', `${name} of ${each.file}`)),
    relations: [relation('reports-to', each.roles[0] ?? '', each.named)],
  });

test('the order of files changes no id', () => {
  fc.assert(
    fc.property(pages, fc.infiniteStream(fc.nat()), (all, numbers) => {
      const order = new Map(all.map((each) => [each, numbers.next().value]));
      const shuffled = all.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
      const [one, other] = [all, shuffled].map((list) =>
        importAfter(NOTHING_EARLIER, ...list.map(pageOf)),
      );
      expect(other?.families).toEqual(one?.families);
    }),
  );
});

test.each(['lock', 'output'] as const)('adding files changes no id where the %s is there', (by) => {
  fc.assert(
    fc.property(pages, fc.nat(), (all, some) => {
      const first = all.slice(0, 1 + (some % all.length));
      // Two families of one title are told apart by their pages, which a record of ids does not know.
      const before = importAfter(NOTHING_EARLIER, ...first.map(pageOf));
      const after = importAfter(earlierOf(before, by), ...all.map(pageOf));
      const isClearToRecord = [all, after.families].every(
        (titled) => new Set(titled.map((each) => each.title)).size === titled.length,
      );
      fc.pre(by === 'output' || isClearToRecord);
      // By what each expects: pages that join are one family, and then only one of their files is its.
      const described = ({ families }: Imported) =>
        families.flatMap(({ roles }) =>
          roles.flatMap(({ id, responsibilities = [] }) =>
            responsibilities.map(({ text }) => [text, id] as const),
          ),
        );
      expect(described(after)).toEqual(expect.arrayContaining(described(before)));
      const { problems } = openDataset([...filesOf(after), lockFile(lockOf(before))]);
      const changed = isClearToRecord ? problems.filter(({ code }) => code === 'changed-id') : [];
      expect(changed).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('the ids of a table of many scripts are all told apart', () => {
  const titles = [
    'C++ Engineer',
    'C# Engineer',
    'Инженер',
    'ソフトウェアエンジニア',
    'シニアソフトウェアエンジニア',
    'مهندس أول',
    'Gärtner',
  ];
  const result = importAfter(
    NOTHING_EARLIER,
    page('roles.csv', 'Web', { roles: titles.map((name) => graded(name, 'E1')) }),
  );
  const ids = result.families.flatMap(({ roles }) => roles.map(({ id }) => id));
  expect(ids.slice(0, 3)).toEqual(['c-plus-plus-engineer', 'c-sharp-engineer', 'inzhener']);
  expect(new Set(ids).size).toBe(titles.length);
});

test.each(['lock', 'output'] as const)(
  'a page that comes in beside that of a role changes no id, though they are one family now: by the %s',
  (by) => {
    const junior = page('lamp/b.md', 'Junior Keeper', { roles: [graded('Junior Keeper', '1')] });
    const senior = page('lamp/a.md', 'Senior Keeper', { roles: [graded('Senior Keeper', '2')] });
    const before = importAfter(NOTHING_EARLIER, junior);
    const after = importAfter(earlierOf(before, by), senior, junior);
    expect(after.families.map(({ roles }) => roles.map(({ id }) => id))).toEqual([
      ['senior-keeper', 'junior-keeper'],
    ]);
  },
);
