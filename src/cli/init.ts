import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { datasetSchema, familySchema, jsonSchemas } from '#src/dataset/schema.ts';
import type { TextFile } from '#src/dataset/textFile.ts';
import { baseFile } from '#src/importer/merge/baseFile.ts';
import type { Terminal } from './command.ts';
import { readWords, told } from './flags.ts';
import starter from './starter/dataset.json' with { type: 'json' };
import engineering from './starter/families/engineering.json' with { type: 'json' };
import support from './starter/families/support.json' with { type: 'json' };

const FLAGS = {
  organisation: { type: 'string', takes: 'NAME', says: 'whose ladder it is' },
} as const;

/**
 * `rungs init [FOLDER] [--organisation NAME]`: writes a small ladder to begin from, in a folder that has none of its files
 * yet. It asks nothing. Gives 1 where one of them is there, and 2 on what it cannot follow.
 */
export async function init(
  words: readonly string[],
  { folder: here, print, warn }: Terminal,
): Promise<0 | 1 | 2> {
  const read = readWords(words, 'npx rungs init [FOLDER]', FLAGS);
  if ('usage' in read || 'problem' in read) return told(read, { print, warn });
  const folder = resolve(here, read.positionals[0] ?? '.');
  const files = beginning(read.values.organisation);
  for (const { path } of files) {
    if (await stat(join(folder, path)).catch(() => undefined)) {
      warn(`${relative(here, join(folder, path))} is there already, so nothing is written.`);
      return 1;
    }
  }
  for (const { path, text } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
    print(relative(here, join(folder, path)));
  }
  const step = folder === here ? '' : `cd ${relative(here, folder)}, then `;
  print(
    `\nNext: ${step}npx rungs start shows it. Change data/ to your own, or replace it by what you have:`,
  );
  print('npx rungs import your-ladder.xlsx --out data --force');
  return 0;
}

/** The files of a ladder to begin from. */
function beginning(organisation?: string): TextFile[] {
  const dataset = {
    ...starter,
    $schema: './schema/dataset.schema.json',
    ...(organisation && {
      organisation: { name: organisation },
      title: `Roles at ${organisation}`,
    }),
    asOf: new Date().toISOString().slice(0, 10),
  };
  const families = [engineering, support].map((family) => ({
    ...family,
    $schema: '../schema/family.schema.json',
  }));
  // What an import finds untouched it replaces.
  const base = baseFile({
    dataset: datasetSchema.parse(dataset),
    families: families.map((family) => familySchema.parse(family)),
  });
  return [
    json('data/dataset.json', dataset),
    inData(base),
    ...families.map((family) => json(`data/families/${family.id}.json`, family)),
    ...Object.entries(jsonSchemas()).map(([name, schema]) =>
      json(`data/schema/${name}.schema.json`, schema),
    ),
    { path: 'README.md', text: README },
    { path: '.gitignore', text: 'node_modules/\ndist/\n' },
  ];
}

function inData({ path, text }: TextFile): TextFile {
  return { path: `data/${path}`, text };
}

function json(path: string, value: object): TextFile {
  return { path, text: `${JSON.stringify(value, null, 2)}\n` };
}

const README = `# Our career ladder

The ladder is the JSON in \`data/\`. The first line of each file names its schema, so that an editor completes and checks
what you write. \`import.base.json\` is for imports: leave it as it is.

    npx rungs start     # shows it on this machine, and again when it changes
    npx rungs check     # names every fault, with file and line
    npx rungs build --site https://ladder.example.org     # makes the site in dist/, for any static host

Ids stand in links that people keep. To rename a role give it a new \`title\`; when its \`id\` must change put the old one into
its \`aliases\`. \`npx rungs check --write-lock\` records the ids that are published, and from then on the check says which
link would break.
`;
