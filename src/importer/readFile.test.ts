import { strToU8, type Zippable, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { filesAfter } from '#src/dataset/fixture.ts';
import { readFile } from './readFile.ts';
import { paragraph, wordDocument } from './sources/fixture.ts';
import { formOf, SOURCES } from './sources/forms.ts';

const PAGE = '# Lights\n\n## Keeper\n\n### Responsibilities\n\n- Trims\n';
const HTML = '<h1>Lights</h1><h2>Keeper</h2><h3>Responsibilities</h3><ul><li>Trims</ul>';
const WORD = wordDocument(
  paragraph('Lights', 'Title') +
    paragraph('Keeper', 'Heading1') +
    paragraph('Responsibilities', 'Heading2') +
    paragraph('Trims', '', 0),
);
const YAML = 'title: Lights\nroles:\n  - title: Keeper\n    responsibilities: [Trims]\n';
const JSON_TEXT =
  '{"title": "Lights", "roles": [{"title": "Keeper", "responsibilities": ["Trims"]}]}';

const read = (file: string, data: string | Uint8Array = PAGE) =>
  readFile({ file, bytes: typeof data === 'string' ? strToU8(data) : data });
const codes = async (file: string, data?: string | Uint8Array) =>
  (await read(file, data)).problems.map(({ code }) => code);

test.each([
  ['keepers.md', PAGE],
  ['keepers.mdx', PAGE],
  ['keepers.html.md.erb', PAGE],
  ['KEEPERS.TXT', PAGE],
  ['keepers.html', HTML],
  ['keepers.docx', WORD],
  ['keepers.yml', YAML],
  ['keepers.json', JSON_TEXT],
  ['keepers.csv', 'Family,Role,Responsibilities\nLights,Keeper,Trims\n'],
])('%s gives the same role', async (file, data) => {
  const { pages, problems } = await read(file, data);
  expect(problems).toEqual([]);
  expect(pages.map(({ title }) => title)).toEqual(['Lights']);
  const roles = pages[0]?.roles.map(({ title, lists }) => [
    title,
    lists.responsibilities.map(({ text }) => text),
  ]);
  expect(roles).toEqual([['Keeper', ['Trims']]]);
});

describe('an archive', () => {
  const files: Zippable = {
    'a.md': strToU8(PAGE),
    deep: { 'b.yml': strToU8(YAML), 'c.png': strToU8('x'), 'd.png': strToU8('y') },
    '.git': { HEAD: strToU8('x') },
    'inner.zip': zipSync({ 'x.md': strToU8(PAGE) }),
    'old.doc': strToU8('x'),
    'what.xyz': strToU8('x'),
  };

  test('is read as the folder that it holds, and what is passed over is named', async () => {
    const { pages, problems } = await read('all.zip', zipSync(files));
    expect(pages.map(({ file }) => file)).toEqual(['all.zip/a.md', 'all.zip/deep/b.yml']);
    const told = problems.map(({ message, at }) => `${at.file}: ${message}`).join('\n');
    expect(told).toContain(
      'all.zip/deep: 2 passed over (pictures): all.zip/deep/c.png, all.zip/deep/d.png.',
    );
    expect(told).toContain('all.zip/.git/HEAD: It is passed over: hidden by its name.');
    expect(told).toContain(
      'all.zip: Nothing is taken from inner.zip: it is an archive within an archive.',
    );
    expect(told).toContain('all.zip/old.doc: The old form of Word documents is not read.');
    expect(told).toContain(
      'all.zip/what.xyz: It is passed over: of a form that is not known (.xyz).',
    );
  });

  test('of nothing, of what climbs out of it, and what is none are told', async () => {
    expect(await codes('empty.zip', zipSync({}))).toEqual(['empty-archive']);
    expect(await codes('evil.zip', zipSync({ '../a.md': strToU8(PAGE) }))).toEqual([
      'unread-entry',
      'empty-archive',
    ]);
    expect(await codes('none.zip', 'no archive')).toEqual(['broken-file']);
  });
});

test('files of a dataset are given on as they are', async () => {
  for (const { path, bytes } of filesAfter(() => {})) {
    const { pages, known, problems } = await read(path, bytes);
    expect([pages, known, problems]).toEqual([[], [{ path, bytes }], []]);
  }
  expect((await read('ids.lock.json', '{}')).known).toHaveLength(1);
});

test('a file that is too large is refused, in an archive too', async () => {
  const large = new Uint8Array(17 * 1024 * 1024).fill(65);
  expect(await codes('a.md', large)).toEqual(['too-large']);
  expect(await codes('a.zip', zipSync({ 'a.md': [large, { level: 0 }] }))).toEqual(['too-large']);
});

test('every form that is not read says so, with the way out', async () => {
  for (const form of Object.values(SOURCES)) {
    if (!('refuses' in form)) continue;
    for (const end of form.extensions) {
      const [problem] = (await read(`ladder${end}`)).problems;
      expect(problem).toMatchObject({ code: 'unread-form', hint: form.way });
    }
  }
  expect(await codes('picture.png')).toEqual(['unknown-kind']);
  expect(await codes('strange.xyz')).toEqual(['unknown-kind']);
});

test('no two forms claim one end or name', () => {
  const ends = Object.values(SOURCES).flatMap((form) => [
    ...form.extensions,
    ...('names' in form ? form.names : []),
  ]);
  expect(ends.filter((end, at) => ends.indexOf(end) !== at)).toEqual([]);
  expect(formOf('docs/LICENSE')).toBe(SOURCES.markdown);
  expect(formOf('page.html.erb')).toBe(SOURCES.html);
  expect(formOf('md')).toBeUndefined();
});

test('nested past the stack, a page is told to be unreadable', async () => {
  expect(await codes('deep.html', '<div>'.repeat(50_000))).toEqual(['unreadable']);
});
