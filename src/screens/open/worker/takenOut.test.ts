import { globSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openDataset } from '#src/dataset/openDataset.ts';
import { isDeviceName } from '#src/domain/deviceName.ts';
import type { Dataset } from '#src/domain/role.ts';
import { SECTION_KINDS } from '#src/domain/sections.ts';
import { type WholeFormId, wholeFile } from '#src/exports/wholeFile.ts';
import { WHOLE_FORMS } from '#src/exports/wholeForms.ts';
import { unzip } from '#src/importer/sources/zip.ts';
import { SECTION_WORDS as germanSections } from '#src/text/de/sections.ts';
import * as german from '#src/text/de/workbook.ts';
import type { GivenFile } from '../messages.ts';
import { compiledOf, folderOf, type Made, rawOf } from './made.ts';
import { ReadingSession } from './session.ts';

async function made(files: readonly GivenFile[]): Promise<Made> {
  const session = new ReadingSession(() => {});
  await session.read(files, { overrides: { headings: [], columns: [] }, mends: [] });
  if (!session.result) throw new Error('Nothing was read.');
  const { assembled, known, editions } = session.result;
  return folderOf(assembled.imported, known, editions);
}

const given = (path: string, bytes: Uint8Array): GivenFile => ({
  path,
  blob: new Blob([new Uint8Array(bytes)]),
});

const inFolder = (folder: string): readonly GivenFile[] =>
  globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .map((path) =>
      given(`x/${path.slice(path.indexOf(folder) + folder.length + 1)}`, readFileSync(path)),
    );

const datasetIn = (folder: string) =>
  inFolder(folder).filter(({ path }) => path.endsWith('.json') && !/editions|schema/.test(path));

async function takenOut(whole: Made, form: WholeFormId): Promise<readonly GivenFile[]> {
  const { writeWhole } = await WHOLE_FORMS[form].load();
  return [given(wholeFile('ours', form), await writeWhole(whole))];
}

const FORMS = readdirSync('examples/forms').map((file): [string, readonly GivenFile[]] => [
  file,
  [given(file, readFileSync(`examples/forms/${file}`))],
]);
const FOLDERS = [
  'data',
  'examples/minimal',
  'examples/hospital',
  'examples/competencies',
  'examples/stadtwerke',
].map((folder): [string, readonly GivenFile[]] => [folder, inFolder(folder)]);

test.each([...FORMS, ...FOLDERS])(
  '%s as a folder passes the check, and is read back as the same',
  async (_, files) => {
    const whole = await made(files);
    const checked = openDataset(whole.folder.map(rawOf));
    expect(checked.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(checked.problems).toEqual(whole.problems);
    expect(checked.dataset).toEqual(whole.dataset);
    const again = await made(await takenOut(whole, 'folder'));
    expect(again.dataset).toEqual(whole.dataset);
    expect(again.folder).toEqual(whole.folder);
  },
);

test.each(FOLDERS)('the dataset folder %s is taken over as it is', async (folder) => {
  const files = datasetIn(folder);
  const raw = await Promise.all(
    files.map(async ({ path, blob }) => ({
      path: path.slice(2),
      bytes: new Uint8Array(await blob.arrayBuffer()),
    })),
  );
  const { dataset } = await made(datasetIn(folder));
  expect(unplaced(dataset)).toEqual(unplaced(openDataset(raw).dataset));
});

/** The address for an edit leads to a line of a file, which is another one once the file is written anew. */
function unplaced(dataset: Dataset | undefined): unknown {
  return JSON.parse(JSON.stringify(dataset), (key, value) =>
    key === 'edit' && typeof value === 'string' ? value.replace(/#L\d+$/, '') : value,
  );
}

/** Every role with all that it is asked, its family's lines among them. */
function asked({ roles, families, texts, info }: Dataset) {
  const titles = new Map([...families, ...info.tracks].map(({ id, title }) => [id, title]));
  return roles
    .map(({ id, title, family, track, grade }) => {
      const text = texts.find((each) => each.id === family);
      const own = text?.roles[id];
      const lines = SECTION_KINDS.flatMap((section) =>
        [...(own?.[section] ?? []), ...(text?.[section] ?? [])].map(({ text: said }) => said),
      );
      return {
        title,
        family: titles.get(family),
        track: titles.get(track),
        grade: grade?.value,
        lines: lines.toSorted(),
      };
    })
    .toSorted((a, b) => `${a.title}${a.family}`.localeCompare(`${b.title}${b.family}`));
}

const DATASETS = FOLDERS.filter(([folder]) => folder !== 'data').map(
  ([folder]): [string, readonly GivenFile[]] => [folder, datasetIn(folder)],
);

test.each([...FORMS, ...DATASETS])(
  '%s as a workbook is read back as the same roles',
  async (_, files) => {
    const whole = await made(files);
    const again = await made(await takenOut(whole, 'workbook'));
    expect(asked(again.dataset)).toEqual(asked(whole.dataset));
  },
);

test.each([...FORMS, ...DATASETS])(
  '%s as the workbook of a German site is read back as the same roles',
  async (_, files) => {
    const whole = await made(files);
    const { writeWhole } = await WHOLE_FORMS.workbook.load();
    const workbook = await writeWhole(whole, { ...german, SECTION_WORDS: germanSections });
    const again = await made([given('unsere.xlsx', workbook)]);
    expect(asked(again.dataset)).toEqual(asked(whole.dataset));
  },
);

const OLD = 'editions/2022-11-11/dataset.json';

test('earlier editions come along, are compiled, and are taken out as they were given', async () => {
  const whole = await made(inFolder('data'));
  const textOf = ({ folder }: Made, path: string) =>
    folder.find((each) => each.path === path)?.text;
  expect(textOf(whole, OLD)).toBe(readFileSync(`data/${OLD}`, 'utf8'));
  const again = await made(await takenOut(whole, 'folder'));
  expect(again.folder).toEqual(whole.folder);

  const compiled = await compiledOf(whole.dataset, whole.folder, []);
  expect(compiled.get('data/addresses.json')).toMatchObject({ editions: 'data/editions.json' });
  expect(compiled.get('data/editions.json')).toMatchObject({
    editions: [{ asOf: whole.dataset.info.asOf }, { asOf: '2022-11-11' }],
  });

  const broken = whole.folder.map((file) => (file.path === OLD ? { ...file, text: '{' } : file));
  const left = await compiledOf(whole.dataset, broken, []);
  expect(left.has('data/editions.json')).toBe(false);
  const report = left.get('data/report.json') as { problems: readonly { at: { file: string } }[] };
  expect(report.problems).toContainEqual(
    expect.objectContaining({ code: 'not-json', at: expect.objectContaining({ file: OLD }) }),
  );
});

test('families whose ids are names of devices are taken out as files that every system unpacks', async () => {
  const named = (path: string, text: string) =>
    path.endsWith('baking.json') ? text.replace('"id": "baking"', '"id": "con"') : text;
  const files = await Promise.all(
    datasetIn('examples/minimal').map(async ({ path, blob }) => {
      const bytes = new TextEncoder().encode(named(path, await blob.text()));
      return given(path.replace('baking.json', 'con.json'), bytes);
    }),
  );
  const inEdition = files.map(({ path, blob }) => ({
    path: path.replace('x/', 'x/editions/2020-01-01/'),
    blob,
  }));
  const whole = await made([...files, ...inEdition]);
  const [archive] = await takenOut(whole, 'folder');
  const entries = unzip(new Uint8Array((await archive?.blob.arrayBuffer()) ?? [])) ?? {
    entries: [],
  };
  const names = entries.entries.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(['families/con_.json', 'editions/2020-01-01/families/con_.json']),
  );
  expect(names.filter((name) => name.split('/').some(isDeviceName))).toEqual([]);

  const raw = entries.entries.map(({ name, bytes }) => ({ path: name, bytes }));
  expect(openDataset(raw).dataset).toBeDefined();
  const again = await made(await takenOut(whole, 'folder'));
  expect(again.dataset).toEqual(whole.dataset);
  expect(again.folder).toEqual(whole.folder);
});

test.each([
  ['CON', 'con-file.zip'],
  ['Aux.', 'aux-file.zip'],
  ['Nul & Co', 'nul-co.zip'],
  ['…', 'ladder.zip'],
])('a ladder called %s is taken out as a file that every system can save', (name, file) => {
  expect(wholeFile(name, 'folder')).toBe(file);
});
