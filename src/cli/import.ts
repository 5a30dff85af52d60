import { readFile, stat } from 'node:fs/promises';
import { extname, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { readFolder, readLock } from '#src/build/folder.ts';
import { countOf, problemsDocument, problemsJson, problemText } from '#src/dataset/problemFiles.ts';
import {
  LOCK_PATH,
  MAX_BYTES,
  type RawFile,
  type ReadFiles,
  readFiles,
} from '#src/dataset/read.ts';
import { sortProblems } from '#src/domain/problem.ts';
import { readCsv } from '#src/importer/csv.ts';
import type { PageReading } from '#src/importer/extract/reading.ts';
import type { ImportOptions } from '#src/importer/link/dataset.ts';
import { type Earlier, earlierIds } from '#src/importer/link/earlier.ts';
import { toFiles } from '#src/importer/link/files.ts';
import { importPages } from '#src/importer/link/importPages.ts';
import { readKnown } from '#src/importer/link/known.ts';
import { readPage } from '#src/importer/markdown/page.ts';
import { assemblingProblem } from '#src/importer/problems/assembling.ts';
import { placeOn } from '#src/importer/problems/place.ts';
import type { ImportProblem } from '#src/importer/problems/problems.ts';
import { countPages, tableOf } from '#src/importer/report/summary.ts';
import { decodePage, tooLarge } from '#src/importer/sources/decode.ts';
import type { Terminal } from './command.ts';
import { findInputs, type InputFile } from './inputs.ts';
import { inTheWay, putInPlace, realPlace } from './place.ts';

/** More problems than this are only counted, unless `--problems` asks for all. */
const MOST_SHOWN = 50;
const PROGRESS_EVERY = 50;

/**
 * `npm run data:import -- <files or folders> --out DIR [--organisation NAME] [--title TITLE] [--as-of DATE]
 * [--license TEXT] [--force] [--problems]`: makes a dataset folder of job-family pages (Markdown, CSV) and data files
 * (JSON). A folder that it replaces keeps its record of published ids; a new one gets none before it is published, for
 * until then its ids may still change. Gives 1 where nothing could be read, and 2 on arguments that it cannot follow or
 * where something is in the way.
 */
export async function importFolder(
  words: readonly string[],
  terminal: Terminal,
): Promise<0 | 1 | 2> {
  const wanted = readArguments(words);
  if ('problem' in wanted) {
    terminal.warn(wanted.problem);
    return 2;
  }
  const out = await realPlace(wanted.out, terminal.folder);
  const obstacle = await inTheWay(out, wanted.inputs, wanted.force, terminal.folder);
  if (obstacle) {
    terminal.warn(obstacle);
    return 2;
  }
  return run(wanted, out, terminal);
}

async function run(
  { inputs, options, all }: Wanted,
  out: string,
  { folder, print, warn }: Terminal,
): Promise<0 | 1> {
  const { base, files, problems: lost } = await findInputs(inputs, out, folder);
  const read = await readAll(files, warn);
  const { known, problems: doubts } = readKnown(read.data);
  const before = readFiles(await readFolder(out));
  const imported = importPages(read.pages, options, known, earlierIn(before));
  const problems = sortProblems([...lost, ...read.problems, ...doubts, ...imported.problems]);
  const shown = asSeen(out, folder);
  for (const line of linesOn(problems, asSeen(base, folder), shown, all)) print(line);
  if (imported.families.length === 0) {
    warn('Nothing could be read, so nothing is written.');
    return 1;
  }
  const reports = [
    { path: 'problems.md', text: problemsDocument(problems) },
    { path: 'problems.json', text: problemsJson(problems) },
  ];
  const lock = await readLock(out);
  await putInPlace(out, [
    ...toFiles(imported.dataset, imported.families),
    ...(problems.length > 0 ? reports : []),
    ...(lock === undefined ? [] : [{ path: LOCK_PATH, text: lock }]),
  ]);

  const names = read.pages.map(({ file }) => file);
  if (names.length > 0) print(`\n${tableOf(countPages(names, imported, problems))}`);
  const inferred = imported.families
    .flatMap(({ relations = [] }) => relations)
    .filter(({ basis }) => basis === 'inferred').length;
  print(
    `\n${shown}: ${imported.families.length} families, ${known.families.length} of them taken over as they were; ${inferred} promotions inferred, ${imported.dataset.strands?.length ?? 0} strands proposed; ${countOf(problems)}.${lock === undefined ? '' : `\n${LOCK_PATH} is kept: the check says which published ids are gone.`}
Next: npm run data:check -- ${shown}, then LADDER_DATA=${shown} npm start`,
  );
  return 0;
}

/** The ids of what is replaced, and those that were published. */
function earlierIn({ dataset, families, lock }: ReadFiles): Earlier {
  const output = dataset && {
    dataset: dataset.value,
    families: families.map(({ value }) => value),
  };
  return earlierIds(output, lock?.value);
}

/** Reads every file in turn. One that is too large is not opened; one that cannot be read does not stop the others. */
async function readAll(files: readonly InputFile[], warn: Terminal['warn']) {
  const pages: PageReading[] = [];
  const data: RawFile[] = [];
  const problems: ImportProblem[] = [];
  for (const [at, { path, file }] of files.entries()) {
    if (at > 0 && at % PROGRESS_EVERY === 0) {
      warn(`Read ${at} of ${files.length} files …`);
    }
    try {
      const { size } = await stat(path);
      if (size > MAX_BYTES) {
        problems.push(tooLarge(file, size));
        continue;
      }
      const bytes = await readFile(path);
      const kind = extname(file).toLowerCase();
      if (kind === '.json') {
        data.push({ path: file, bytes });
        continue;
      }
      const { text, problems: doubts } = decodePage(file, bytes);
      problems.push(...doubts);
      if (text === undefined) continue;
      pages.push(...(kind === '.csv' ? readCsv(file, text) : [readPage(file, text)]));
    } catch (error) {
      problems.push(unreadable(file, error));
    }
  }
  return { pages, data, problems };
}

function unreadable(file: string, error: unknown): ImportProblem {
  const why = error instanceof Error ? error.message : String(error);
  return assemblingProblem('unreadable', placeOn(file, 0), { why });
}

/** What is printed of the problems, with the places of the inputs and of the output as one would type them here. */
function linesOn(
  problems: readonly ImportProblem[],
  base: string,
  out: string,
  all: boolean,
): readonly string[] {
  const shown = all ? problems : problems.slice(0, MOST_SHOWN);
  const lines = shown.map((problem) => problemText(problem, base ? `${base}/` : ''));
  const rest = problems.length - shown.length;
  if (rest === 0) return lines;
  return [...lines, `… and ${rest} more: all are in ${out}/problems.md, or add --problems.`];
}

/** A place as one would type it in a folder: relative where it is below that. */
function asSeen(path: string, folder: string): string {
  const short = relative(folder, path);
  return short.startsWith('..') ? path : short;
}

interface Wanted {
  readonly inputs: readonly string[];
  readonly out: string;
  readonly options: ImportOptions;
  readonly force: boolean;
  readonly all: boolean;
}

function readArguments(words: readonly string[]): Wanted | { problem: string } {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        out: text,
        organisation: text,
        title: text,
        'as-of': text,
        license: text,
        force: flag,
        problems: flag,
      },
    });
    const { out, organisation, title, license, force, problems } = values;
    const asOf = values['as-of'] ?? new Date().toISOString().slice(0, 10);
    if (positionals.length === 0) return { problem: 'Name the files or folders to import.' };
    if (!out) return { problem: '--out takes the folder to write into, not nothing.' };
    if (!isDay(asOf)) return { problem: `--as-of takes a day as 2025-06-30, not "${asOf}".` };
    const named = Object.entries({ organisation, title, license }).filter(([, value]) => value);
    const options = { asOf, ...Object.fromEntries(named) };
    return { inputs: positionals, out, options, force, all: problems };
  } catch (error) {
    return { problem: `${String((error as Error).message).split(/\.?(?:\s*\n|\. |$)/)[0]}.` };
  }
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
