import { mkdir, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { readFolder } from '#src/build/folder.ts';
import { citationsOf } from '#src/dataset/citedLines.ts';
import { openDataset } from '#src/dataset/openDataset.ts';
import { LOCK_PATH, type RawFile, readFiles } from '#src/dataset/read.ts';
import type { DatasetInput, FamilyFile, FamilyInput } from '#src/dataset/schema.ts';
import type { TextFile } from '#src/dataset/textFile.ts';
import { SECTION_KINDS } from '#src/domain/sections.ts';
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
  if (!(await stat(folder).catch(() => undefined))?.isDirectory()) {
    warn(`${named} is no folder of a ladder: an edition is kept in one, beside what it says now.`);
    return 1;
  }
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
  const families = readFiles(files).families.filter(({ value }) => covers.includes(value.id));
  const covered = new Set(families.map(({ path }) => path));
  return texts.map((file) => {
    if (covered.has(file.path)) return file;
    const value = JSON.parse(file.text);
    return file.path === 'dataset.json'
      ? written(
          file,
          covering(
            value,
            covers,
            families.map((family) => family.value),
          ),
        )
      : written(file, lendingNames(value));
  });
}

function written({ path }: TextFile, value: object): TextFile {
  return { path, text: `${JSON.stringify(value, null, 2)}\n` };
}

/** A dataset that says what it covers, and of what is not described nothing that the check would look for there. */
function covering(
  { strands = [], formerStrands, sources = [], ...dataset }: DatasetInput,
  covers: readonly string[],
  covered: readonly FamilyFile[],
) {
  const { owners, grown, read } = namedIn(covered);
  return {
    ...dataset,
    covers,
    strands: strands.filter(({ id }) => grown.has(id)),
    ...(formerStrands && {
      formerStrands: formerStrands.map((strand) => ({
        ...strand,
        lines: strand.lines?.filter((line) => owners.has(line.split('#')[0] ?? '')) ?? [],
      })),
    }),
    sources: sources.map(({ items, ...source }) =>
      items && read.has(source.id) ? { ...source, items } : source,
    ),
  };
}

/** What some families name: themselves and their roles, as lines are named by them; strands; and the pages they come from. */
function namedIn(families: readonly FamilyFile[]) {
  const roles = families.flatMap((family) => family.roles);
  const lines = [...families, ...roles].flatMap((owner) =>
    SECTION_KINDS.flatMap((section) => owner[section]),
  );
  return {
    owners: new Set([
      ...families.map(({ id }) => `families/${id}`),
      ...roles.map(({ id }) => `roles/${id}`),
    ]),
    grown: new Set(lines.map(({ strand }) => strand)),
    read: new Set([
      ...families.map(({ source }) => source),
      ...roles.map(({ source }) => source?.id),
      ...families.flatMap(citationsOf).map(({ source }) => source),
    ]),
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
