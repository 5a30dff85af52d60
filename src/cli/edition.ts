import { mkdir, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { readFolder } from '#src/build/folder.ts';
import { openDataset } from '#src/dataset/openDataset.ts';
import { LOCK_PATH, type RawFile } from '#src/dataset/read.ts';
import type { DatasetInput, FamilyInput } from '#src/dataset/schema.ts';
import type { TextFile } from '#src/dataset/textFile.ts';
import { counted } from '#src/text/format.ts';
import type { Terminal } from './command.ts';
import { readWords, told } from './flags.ts';
import { putInPlace } from './place.ts';
import { textOf } from './problemText.ts';

const FLAGS = {
  covers: {
    type: 'string',
    multiple: true,
    takes: 'FAMILY',
    says: 'that it describes these families alone, and says nothing of any other',
  },
} as const;

/**
 * `rungs edition [DATA] [--covers FAMILY]…`: keeps a ladder as it is now as its edition of the date that it names, in
 * `editions/<date>`. Gives 1 where the ladder has errors or the edition is there already, and 2 on what it cannot follow.
 */
export async function edition(words: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  const { folder: here, print, warn } = terminal;
  const read = readWords(words, 'npx rungs edition [DATA]', FLAGS);
  if ('usage' in read || 'problem' in read) return told(read, terminal);
  const named = read.positionals[0] ?? process.env.LADDER_DATA ?? 'data';
  const folder = resolve(here, named);
  const files = await readFolder(folder);
  const { dataset, problems } = openDataset(files);
  if (!dataset) {
    for (const each of problems.filter(({ severity }) => severity === 'error')) {
      warn(textOf(each, relative(here, folder)));
    }
    return 1;
  }
  const covers = read.values.covers?.flatMap((each) => each.split(',')) ?? [];
  const strange = covers.find((family) => !dataset.families.some(({ id }) => id === family));
  if (strange !== undefined) {
    return told({ problem: `${named} has no family ${strange} that it could cover.` }, terminal);
  }
  const { asOf } = dataset.info;
  const place = join(folder, 'editions', asOf);
  const shown = relative(here, place);
  if (await stat(place).catch(() => undefined)) {
    warn(`${shown} is there already. A ladder that has changed since names another day in asOf.`);
    return 1;
  }
  await mkdir(dirname(place), { recursive: true });
  await putInPlace(place, editionOf(files, covers));
  print(`${shown}: ${counted(covers.length || dataset.families.length, 'family', 'families')}`);
  return 0;
}

/** The files of an edition: without what was published, which belongs to the present. */
function editionOf(files: readonly RawFile[], covers: readonly string[]): readonly TextFile[] {
  const texts = files
    .filter(({ path }) => path !== LOCK_PATH)
    .map(({ path, bytes }) => ({
      path,
      text: new TextDecoder()
        .decode(bytes)
        .replace(/("\$schema":\s*")(?:\.\/)?((?:\.\.\/)*schema\/)/, '$1../../$2'),
    }));
  if (covers.length === 0) return texts;
  const isCovered = ({ text }: TextFile) => covers.includes(JSON.parse(text).id);
  const covered = texts.filter(isCovered).map(({ text }) => text);
  return texts.map((file) => {
    if (file.path === 'dataset.json') return written(file, covering(file, covers, covered));
    return isCovered(file) ? file : written(file, lendingNames(JSON.parse(file.text)));
  });
}

function written({ path }: TextFile, value: object): TextFile {
  return { path, text: `${JSON.stringify(value, null, 2)}\n` };
}

/** A dataset that says what it covers, and of what is not described nothing that the check would look for there. */
function covering({ text }: TextFile, covers: readonly string[], covered: readonly string[]) {
  const { strands = [], formerStrands, sources = [], ...dataset }: DatasetInput = JSON.parse(text);
  const ids = new Set(
    covered.flatMap((family): string[] => {
      const { id, roles }: FamilyInput = JSON.parse(family);
      return [`families/${id}`, ...roles.map((role) => `roles/${role.id}`)];
    }),
  );
  const isNamed = (id: string) => covered.some((family) => family.includes(`"${id}"`));
  return {
    ...dataset,
    covers,
    strands: strands.filter(({ id }) => isNamed(id)),
    ...(formerStrands && {
      formerStrands: formerStrands.map((strand) => ({
        ...strand,
        lines: strand.lines?.filter((line) => ids.has(line.split('#')[0] ?? '')) ?? [],
      })),
    }),
    sources: sources.map(({ items, ...source }) =>
      items && isNamed(source.id) ? { ...source, items } : source,
    ),
  };
}

/** Of a family that an edition does not cover there are the names, to which others lead. */
function lendingNames({
  $schema,
  id,
  title,
  aliases,
  department,
  roles,
}: FamilyInput): FamilyInput {
  return {
    ...($schema !== undefined && { $schema }),
    id,
    title,
    ...(aliases && { aliases }),
    department,
    roles: roles.map(({ grade, ...role }) => ({
      id: role.id,
      title: role.title,
      ...(role.aliases && { aliases: role.aliases }),
      track: role.track,
      ...(grade && { grade }),
      status: 'named',
    })),
  };
}
