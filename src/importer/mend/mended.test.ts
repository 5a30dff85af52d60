import { globSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { openDataset } from '#src/dataset/openDataset.ts';
import { SECTION_KINDS } from '#src/domain/sections.ts';
import { type Assembled, assemble } from '../assemble.ts';
import { toFiles } from '../link/files.ts';
import { type FileReading, joinReadings, readFile } from '../readFile.ts';
import type { Mend, RoleAt } from './mend.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

async function reading(...files: readonly (readonly [file: string, text: string])[]) {
  return joinReadings(
    await Promise.all(files.map(([file, text]) => readFile({ file, bytes: bytes(text) }))),
  );
}

function made(read: FileReading, mends: readonly Mend[]): Assembled {
  return assemble(read, { options: { asOf: '2024-05-01' }, mends });
}

/** What the check says of it: nothing that is an error, whatever was mended. */
function checked({ imported: { dataset, families } }: Assembled) {
  const files = toFiles(dataset, families);
  return openDataset(files.map(({ path, text }) => ({ path, bytes: bytes(text) })));
}

const KEEPERS = `# Keepers

## Junior Keeper

**Grade:** 1

### Responsibilities

- Trims the wick

## Keeper

**Grade:** 2

### Responsibilities

- Keeps the log

## Keper

### Responsibilities

- Paints the tower
`;

const WARDENS = `# Wardens

## Warden

### Responsibilities

- Walks the shore

Wardens report to the Chief Warden. A Warden may be promoted to Keeper.
`;

const at = (title: string, line: number, file = 'keepers.md'): RoleAt => ({ title, file, line });

const rolesOf = ({ imported }: Assembled) =>
  imported.families.flatMap(({ title, roles }) =>
    roles.map((role) => [
      role.title,
      title,
      role.grade?.value ?? '',
      role.track,
      SECTION_KINDS.flatMap((section) => (role[section] ?? []).map(({ text }) => text)).join('; '),
    ]),
  );

test('roles are renamed, graded, put on a track, joined, and pages dropped, each in its turn', async () => {
  const read = await reading(['keepers.md', KEEPERS], ['wardens.md', WARDENS]);
  const done = made(read, [
    { kind: 'join', role: at('Keper', 19), into: at('Keeper', 11) },
    { kind: 'rename', role: at('Keeper', 11), title: 'Light Keeper' },
    { kind: 'level', role: at('Keeper', 11), grade: '3' },
    { kind: 'track', role: at('Junior Keeper', 3), track: 'Apprentices' },
    { kind: 'drop', file: 'wardens.md' },
  ]);
  expect(done.read.lost).toEqual([]);
  expect(rolesOf(done)).toEqual([
    ['Junior Keeper', 'Keepers', '1', 'apprentices', 'Trims the wick'],
    ['Light Keeper', 'Keepers', '3', 'ic', 'Keeps the log; Paints the tower'],
  ]);
  expect(done.problems).toContainEqual(
    expect.objectContaining({ code: 'dropped', at: { file: 'wardens.md' } }),
  );
  expect(checked(done).dataset).toBeDefined();
});

test('what others say of a role follows its new title', async () => {
  const read = await reading(['keepers.md', KEEPERS], ['wardens.md', WARDENS]);
  const done = made(read, [{ kind: 'rename', role: at('Keeper', 11), title: 'Light Keeper' }]);
  const { dataset } = checked(done);
  const titles = new Map(dataset?.roles.map(({ id, title }) => [id, title]));
  expect(
    dataset?.relations
      .filter(({ basis }) => basis === 'stated')
      .map(({ kind, from, to }) => [kind, titles.get(from), titles.get(to)]),
  ).toContainEqual(['promotion', 'Warden', 'Light Keeper']);
});

test('a role that is only named is renamed, given a grade, or said to be another', async () => {
  const read = await reading(['keepers.md', KEEPERS], ['wardens.md', WARDENS]);
  const named: RoleAt = { title: 'Chief Warden' };
  const graded = made(read, [{ kind: 'level', role: named, grade: '5' }]);
  expect(rolesOf(graded)).toContainEqual(['Chief Warden', 'Wardens', '5', expect.anything(), '']);
  const renamed = made(read, [{ kind: 'rename', role: named, title: 'Head Warden' }]);
  expect(rolesOf(renamed).map(([title]) => title)).toContain('Head Warden');
  expect(rolesOf(renamed).map(([title]) => title)).not.toContain('Chief Warden');
  const joined = made(read, [{ kind: 'join', role: named, into: at('Keeper', 11) }]);
  expect(joined.read.lost).toEqual([]);
  expect(rolesOf(joined).map(([title]) => title)).not.toContain('Chief Warden');
});

test('a mend that finds nothing is told by its place, and the others are done', async () => {
  const read = await reading(['keepers.md', KEEPERS]);
  const done = made(read, [
    { kind: 'rename', role: at('Nobody', 99), title: 'Somebody' },
    { kind: 'level', role: at('Keper', 19), grade: '9' },
    { kind: 'drop', file: 'gone.md' },
    { kind: 'join', role: at('Keper', 19), into: at('Nobody', 99) },
  ]);
  expect(done.read.lost.map(({ at: place }) => place)).toEqual([0, 2, 3]);
  expect(done.read.lost.every(({ why }) => why.endsWith('.'))).toBe(true);
  expect(rolesOf(done)).toContainEqual(['Keper', 'Keepers', '9', 'ic', 'Paints the tower']);
});

const FOLDER = globSync('examples/hospital/{dataset.json,families/*.json}').map(
  (path) => [path, readFileSync(path, 'utf8')] as const,
);

test('dataset files that were given are mended too, and what breaks a rule then is told', async () => {
  const read = await reading(...FOLDER);
  const { roles = [] } = checked(made(read, [])).dataset ?? {};
  const [first, second] = roles;
  const known = (role = first): RoleAt => ({ title: role?.title ?? '', id: role?.id ?? '' });
  const done = made(read, [
    { kind: 'rename', role: known(), title: 'Someone Else' },
    { kind: 'level', role: known(), grade: 'L99' },
    { kind: 'join', role: known(second), into: known() },
    { kind: 'track', role: known(), track: 'Experts' },
  ]);
  expect(done.read.lost).toEqual([]);
  const { dataset } = checked(done);
  const role = dataset?.roles.find(({ id }) => id === first?.id);
  expect(role).toMatchObject({ title: 'Someone Else', track: 'experts', grade: { value: 'L99' } });
  expect(role?.aliases).toContain(second?.id);
});

const INPUTS = [...globSync('examples/forms/*'), ...globSync('src/importer/extract/fixtures/*.md')];

/** Everything that is asked of anybody, and whatever is told of what is not. */
function said(done: Assembled): string {
  const { families, dataset } = done.imported;
  return JSON.stringify([families, dataset, done.problems.map(({ message }) => message)]);
}

test('after any mends of anything the check passes, and nothing is lost unseen', async () => {
  const all = await Promise.all(
    INPUTS.map(async (path) => ({
      path,
      read: await readFile({ file: path, bytes: readFileSync(path) }),
    })),
  );
  const mendOf = (roles: readonly RoleAt[], files: readonly string[]): fc.Arbitrary<Mend> => {
    const role = fc.constantFrom<RoleAt>(...roles, { title: 'Nobody at all' });
    const text = fc.constantFrom('Keeper', 'L4', '7', 'Senior', ' ', 'Ünïcode & <b>', 'management');
    return fc.oneof(
      fc.record({ kind: fc.constant('rename' as const), role, title: text }),
      fc.record({ kind: fc.constant('level' as const), role, grade: text }),
      fc.record({ kind: fc.constant('track' as const), role, track: text }),
      fc.record({ kind: fc.constant('join' as const), role, into: role }),
      fc.record({ kind: fc.constant('drop' as const), file: fc.constantFrom(...files, 'none') }),
    );
  };
  const cases = fc.constantFrom(...all).chain(({ path, read }) => {
    const roles = read.pages.flatMap((page) => [
      ...page.roles.map(({ title, line, file = page.file }) => ({ title, line, file })),
      ...page.relations.map(({ to }) => ({ title: to })),
    ]);
    const mends = fc.array(mendOf(roles, [path]), { maxLength: 6 });
    return fc.record({ path: fc.constant(path), read: fc.constant(read), mends });
  });
  fc.assert(
    fc.property(cases, ({ read, mends }) => {
      const done = made(read, mends);
      expect(checked(done).dataset).toBeDefined();
      const whole = said(done);
      const isDropped = (file: string) =>
        mends.some(
          (mend) =>
            mend.kind === 'drop' && (file === mend.file || file.startsWith(`${mend.file}/`)),
        );
      for (const page of read.pages.filter(({ file }) => !isDropped(file)))
        for (const role of page.roles)
          for (const section of SECTION_KINDS)
            for (const { text } of role.lists[section])
              expect(whole).toContain(JSON.stringify(text).slice(1, -1));
    }),
    { numRuns: 150 },
  );
});
