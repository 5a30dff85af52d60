import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';

/** A sound file of some form, from which mangled ones are made. */
export interface Seed {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Whether a part was spoiled that says where the others are, so that nobody can tell what is still seen. */
  readonly isBent?: true;
}

/** Where small files of every form stand. */
const FOLDERS = ['../reach', '../score/ladders', '../score/pages'];

/** Every form by the end of its files' names, in the order in which they are told. */
export const FORMS = [
  '.md',
  '.mdx',
  '.html',
  '.csv',
  '.tsv',
  '.json',
  '.yml',
  '.docx',
  '.xlsx',
  '.ods',
  '.zip',
] as const;

export type Form = (typeof FORMS)[number];

/** Forms that are archives, with the parts of each that people see. */
export const ARCHIVES: Readonly<Partial<Record<Form, RegExp>>> = {
  '.docx': /^word\/document\.xml$/,
  '.xlsx': /^xl\/(?:worksheets\/|sharedStrings)/,
  '.ods': /^content\.xml$/,
  '.zip': /\.md$/,
};

/** The seeds of every form: each has one at least. */
export function seedsByForm(): ReadonlyMap<Form, readonly Seed[]> {
  const seeds = FOLDERS.flatMap((folder) => filesIn(join(import.meta.dirname, folder)));
  const tables = seeds.filter(({ file }) => file.endsWith('.csv'));
  const all = [
    ...seeds,
    ...tables.map(({ file, bytes }) => ({
      file: file.replace(/csv$/, 'tsv'),
      bytes: strToU8(new TextDecoder().decode(bytes).replaceAll(',', '\t')),
    })),
    { file: 'sheet.ods', bytes: openDocument() },
    { file: 'ladder.zip', bytes: archive(seeds.filter(({ file }) => file.endsWith('.md'))) },
  ];
  return new Map(FORMS.map((form) => [form, all.filter(({ file }) => file.endsWith(form))]));
}

function filesIn(folder: string): Seed[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('expected.json'))
    .filter((entry) => !entry.name.endsWith('.ts'))
    .map(({ name, parentPath }) => ({ file: name, bytes: readFileSync(join(parentPath, name)) }));
}

function archive(seeds: readonly Seed[]): Uint8Array {
  const some = seeds.slice(0, 4).map(({ file, bytes }) => [`roles/${file}`, new Uint8Array(bytes)]);
  return zipSync(Object.fromEntries(some), { mtime: '2024-01-01' });
}

/** The least that makes an OpenDocument spreadsheet. */
function openDocument(): Uint8Array {
  const rows = [
    ['Title', 'Level', 'Skill', 'Description'],
    ['Netter', '1', 'Knots', 'Ties ten knots'],
    ['Senior Netter', '2', 'Knots', 'Invents a knot'],
  ];
  const cell = (text: string) =>
    `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
  const row = (cells: readonly string[]) =>
    `<table:table-row>${cells.map(cell).join('')}</table:table-row>`;
  const names = ['office', 'table', 'text'].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  );
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${names.join(' ')}><office:body><office:spreadsheet><table:table table:name="Nets">${rows.map(row).join('')}</table:table></office:spreadsheet></office:body></office:document-content>`;
  const parts = {
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'content.xml': strToU8(content),
  };
  return zipSync(parts, { mtime: '2024-01-01' });
}
