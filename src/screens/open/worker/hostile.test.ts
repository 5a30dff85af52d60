import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { WHOLE_FORMS } from '#src/exports/wholeForms.ts';
import { chooseFiles, MOST_FILES } from '#src/importer/chooseFiles.ts';
import { paragraph, wordDocument } from '#src/importer/sources/fixture.ts';
import type { Answered, Choices, GivenFile, Preview } from '../messages.ts';
import { folderOf } from './made.ts';
import { ReadingSession } from './session.ts';

/** Small inputs that meet the same guards as those that would do harm. */

const NONE: Choices = { overrides: { headings: [], columns: [] }, mends: [] };

const SOUND = '# Wicks\n\n## Wick Trimmer\n\n### Responsibilities\n\n- Trims the wick\n';

const given = (path: string, content: string | Uint8Array): GivenFile => ({
  path,
  blob: new Blob([typeof content === 'string' ? content : new Uint8Array(content)]),
});

async function answered(...files: readonly GivenFile[]) {
  const told: Answered[] = [];
  const session = new ReadingSession((answer) => told.push(answer));
  await session.read(files, NONE);
  const last = told.at(-1);
  const preview: Preview | undefined = last?.kind === 'preview' ? last.preview : undefined;
  const said = JSON.stringify(preview?.problems);
  return { session, told, preview, said, titles: preview?.roles.map(({ title }) => title) };
}

test.each([
  [
    'a bomb',
    zipSync({ 'wicks.md': strToU8(SOUND), 'big.md': new Uint8Array(3_000_000) }),
    'big.md',
  ],
  [
    'a path that climbs',
    zipSync({ 'wicks.md': strToU8(SOUND), '../../climbed.md': strToU8(SOUND) }),
    'climbed.md',
  ],
  [
    'an archive within',
    zipSync({ 'wicks.md': strToU8(SOUND), 'inner.zip': zipSync({ 'x.md': strToU8(SOUND) }) }),
    'inner.zip',
  ],
])('an archive with %s gives what is sound, and tells the rest', async (_, zip, told) => {
  const { titles, said } = await answered(given('ladder.zip', zip));
  expect(titles).toEqual(['Wick Trimmer']);
  expect(said).toContain(told);
});

test('of a file that is too large not a byte is read', async () => {
  const blob = { size: 200 * 1024 * 1024, arrayBuffer: () => Promise.reject(new Error('read')) };
  const large: GivenFile = { path: 'large.csv', blob: blob as unknown as Blob };
  const { titles, said } = await answered(large, given('wicks.md', SOUND));
  expect(titles).toEqual(['Wick Trimmer']);
  expect(said).toContain('too-large');
  expect(said).toContain('large.csv');
});

test('more files than a folder of ladders has are told, not read', () => {
  const paths = Array.from({ length: MOST_FILES + 7 }, (_, at) => `${at}.md`);
  const { read, problems } = chooseFiles(paths);
  expect(read).toHaveLength(MOST_FILES);
  expect(problems).toMatchObject([{ code: 'too-many-files' }]);
});

test('formulas stay texts, and are inert in what is taken out', async () => {
  const text = '=HYPERLINK("http://evil.example";"Trims")';
  const csv = `Job title,Section,Expectation\nWick Trimmer,Responsibilities,"${text.replaceAll('"', '""')}"\n`;
  const { session } = await answered(given('wicks.csv', csv));
  if (!session.result) throw new Error('Nothing was read.');
  const made = folderOf(session.result.assembled.imported, []);
  expect(JSON.stringify(made.folder)).toContain('=HYPERLINK');
  const { writeWhole } = await WHOLE_FORMS.workbook.load();
  const parts = unzipSync(await writeWhole(made));
  const sheets = Object.entries(parts).filter(([name]) => name.endsWith('.xml'));
  const xml = sheets.map(([, bytes]) => new TextDecoder().decode(bytes)).join('\n');
  expect(xml).not.toContain('<f>');
  expect(xml).toMatch(/(?:'|&apos;)=HYPERLINK/);
});

test.each([
  [
    'page.html',
    '<main><h1>Wicks</h1><h2>Wick Trimmer</h2><h3>Responsibilities</h3><ul><li onclick="bad()">Trims the wick<script>globalThis.polluted = 1</script></ul></main>',
  ],
  ['page.md', `${SOUND}- Lights <img src=x onerror="globalThis.polluted = 1">\n`],
])('what would run in %s is not taken over', async (file, text) => {
  const { session, titles } = await answered(given(file, text));
  expect(titles).toEqual(['Wick Trimmer']);
  const made = session.result && folderOf(session.result.assembled.imported, []);
  expect(JSON.stringify(made?.folder)).not.toMatch(/polluted|onclick|onerror/);
  expect(Reflect.get(globalThis, 'polluted')).toBeUndefined();
});

test('what would run in a document of Word is a text like others, and no macro is unpacked', async () => {
  const script = '&lt;script&gt;globalThis.polluted = 1&lt;/script&gt;';
  const link =
    '<w:p><w:hyperlink w:anchor="javascript:globalThis.polluted=1"><w:r><w:t>Lights the lamp</w:t></w:r></w:hyperlink></w:p>';
  const document = wordDocument(
    [
      paragraph('Wicks', 'Title'),
      paragraph('Wick Trimmer', 'Heading1'),
      paragraph('Responsibilities', 'Heading2'),
      paragraph(`Trims the wick ${script}`, '', 0),
      link,
    ].join(''),
    { files: { 'word/vbaProject.bin': 'Sub AutoOpen()' } },
  );
  const { session, titles } = await answered(given('wicks.docx', document));
  expect(titles).toEqual(['Wick Trimmer']);
  const made = session.result && folderOf(session.result.assembled.imported, []);
  expect(JSON.stringify(made?.folder)).not.toMatch(/javascript:|AutoOpen/);
  expect(Reflect.get(globalThis, 'polluted')).toBeUndefined();
});

test.each([
  ['aliases.yml', `a: &a [x, x, x, x, x, x, x, x, x, x]\n${aliased('bcdefg')}`],
  ['nested.json', `${'['.repeat(20_000)}1${']'.repeat(20_000)}`],
  ['nested.yml', `${'- '.repeat(3_000)}x`],
  ['nested.html', `${'<div>'.repeat(20_000)}x`],
  ['nested.md', `${'>'.repeat(3_000)} x`],
  ['entities.fods', '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>'],
  ['broken.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3])],
  ['zeros.csv', new Uint8Array(2_000)],
])('%s is answered in words, beside what is sound', async (file, content) => {
  const { titles, said } = await answered(given(file, content), given('wicks.md', SOUND));
  expect(titles).toContain('Wick Trimmer');
  expect(said).toContain(file);
});

/** Lists of lists of one list, as many deep as there are names. */
function aliased(names: string): string {
  return [...names]
    .map((name) => {
      const before = String.fromCharCode(name.charCodeAt(0) - 1);
      return `${name}: &${name} [${Array(10).fill(`*${before}`).join(', ')}]\n`;
    })
    .join('');
}

test('nothing given, and nothing that could be read, is said', async () => {
  const nothing = await answered();
  expect(nothing.told).toEqual([{ kind: 'failed', failure: { reason: 'empty' } }]);
  const { told, preview, said } = await answered(given('photo.png', new Uint8Array(9)));
  expect(told).toContainEqual({ kind: 'failed', failure: { reason: 'unread' } });
  expect(preview?.counts.roles).toBe(0);
  expect(said).toContain('photo.png');
});
