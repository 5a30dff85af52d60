import { readFile, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { countOf, problemsDocument, problemsJson, problemText } from '#src/dataset/problemFiles.ts';
import { LOCK_PATH, MAX_BYTES } from '#src/dataset/read.ts';
import { sortProblems } from '#src/domain/problem.ts';
import { type Assembled, assemble } from '#src/importer/assemble.ts';
import { type ImportOptions, UNNAMED } from '#src/importer/link/dataset.ts';
import { earlierIn, importAgain } from '#src/importer/merge/importAgain.ts';
import { assemblingProblem } from '#src/importer/problems/assembling.ts';
import { placeOn } from '#src/importer/problems/place.ts';
import type { ImportProblem } from '#src/importer/problems/problems.ts';
import {
  type FileReading,
  joinReadings,
  type ReadOptions,
  readFile as readSource,
} from '#src/importer/readFile.ts';
import { explain } from '#src/importer/report/explain.ts';
import { problemLines } from '#src/importer/report/problemGroups.ts';
import { recognisedLines } from '#src/importer/report/recognised.ts';
import { summaryOf } from '#src/importer/report/summary.ts';
import { tooLarge } from '#src/importer/sources/decode.ts';
import type { Terminal } from './command.ts';
import { type Existing, filesAfter, readExisting } from './existing.ts';
import { told } from './flags.ts';
import { readArguments, type Wanted } from './importArguments.ts';
import { findInputs, type InputFile } from './inputs.ts';
import { inTheWay, putInPlace, realPlace } from './place.ts';

/** So many problems of a kind are shown and the others counted, unless `--problems` asks for all. */
const MOST_SHOWN = 5;
const PROGRESS_EVERY = 50;

/**
 * `rungs import <files or folders> --out DIR …` (the flags: importArguments.ts): makes a dataset folder of
 * job-family pages, tables and data in whatever form. Into a folder that is there it merges, so that the work of hands
 * stays, and the record of published ids with it; a new one gets no record before it is published, for until then its ids
 * may still change. With `--explain FILE` it writes nothing and tells what was made of a file, and why. Gives 1 where
 * nothing could be read, and 2 on arguments that it cannot follow or where something is in the way.
 */
export async function importFolder(
  words: readonly string[],
  terminal: Terminal,
): Promise<0 | 1 | 2> {
  const wanted = readArguments(words);
  if ('usage' in wanted || 'problem' in wanted) return told(wanted, terminal);
  if (wanted.explained !== undefined) return explainFile(wanted, wanted.explained, terminal);
  const out = await realPlace(wanted.out, terminal.folder);
  const obstacle = await inTheWay(out, wanted.inputs, wanted.force, terminal.folder);
  if (obstacle) {
    terminal.warn(obstacle);
    return 2;
  }
  const existing = await readExisting(out);
  if ('fault' in existing) {
    terminal.warn(existing.fault);
    return 2;
  }
  return run(wanted, out, existing, terminal);
}

async function run(
  { inputs, options, reading, showsAll }: Wanted,
  out: string,
  existing: Existing,
  { folder, print, warn }: Terminal,
): Promise<0 | 1> {
  const { base, files, problems: lost } = await findInputs(inputs, out, folder);
  const read = await readAll(files, reading, warn);
  const assembled = assemble(read, {
    options: { ...(read.known.length === 0 && calledIn(existing, options)), ...options },
    earlier: earlierIn(existing),
  });
  const {
    imported,
    read: { known },
  } = assembled;
  const joined = importAgain(imported, existing);
  const problems = sortProblems([...lost, ...assembled.problems]);
  const shown = asSeen(out, folder);
  for (const problem of joined.problems) print(problemText(problem, `${shown}/`));
  for (const line of recognisedLines(read.pages)) print(line);
  const place = asSeen(base, folder);
  const most = showsAll ? Number.POSITIVE_INFINITY : MOST_SHOWN;
  for (const line of problemLines(problems, place ? `${place}/` : '', most)) print(line);
  if (imported.families.length === 0) {
    warn('Nothing could be read, so nothing is written.');
    return 1;
  }
  if (!reading.takeAll && imported.families.every(({ roles }) => roles.length === 0)) {
    warn('No role was found, so nothing is written. --explain FILE tells what was made of a file.');
    return 1;
  }
  const told = sortProblems([...joined.problems, ...problems]);
  const reports = [
    { path: 'problems.md', text: problemsDocument(told) },
    { path: 'problems.json', text: problemsJson(told) },
  ];
  await putInPlace(out, [...filesAfter(existing, joined), ...(told.length > 0 ? reports : [])]);

  const { sources, pages: readings } = read;
  if (sources.length > 0) print(`\n${summaryOf({ sources, readings, imported, problems })}`);
  const inferred = imported.families
    .flatMap(({ relations = [] }) => relations)
    .filter(({ basis }) => basis === 'inferred').length;
  print(
    `\n${shown}: ${imported.families.length} families, ${known.families.length} of them taken over as they were; ${inferred} promotions inferred, ${imported.dataset.strands?.filter(({ basis }) => basis).length ?? 0} strands proposed; ${countOf(told)}.${keptIn(existing)}${unnamedIn(imported)}
Next: npx rungs check ${shown}, then npx rungs start ${shown}`,
  );
  return 0;
}

/** Prints what was made of a file of the inputs, an archive's part included, and why; and all problems of it. */
async function explainFile(
  { inputs, reading }: Wanted,
  explained: string,
  { folder, print, warn }: Terminal,
): Promise<0 | 1> {
  const { base, files, problems } = await findInputs(inputs, '', folder);
  const read = await readAll(files, reading, warn);
  const isMeant = (file: string) =>
    file === explained || join(base, file) === resolve(folder, explained);
  const sources = read.sources.filter(({ file }) => isMeant(file));
  const told = [...problems, ...read.problems, ...read.pages.flatMap((page) => page.problems)];
  for (const source of sources) for (const line of explain(source, read.pages)) print(line);
  for (const problem of sortProblems(told.filter(({ at }) => isMeant(at.file)))) {
    print(problemText(problem));
  }
  if (sources.length > 0) return 0;
  warn(`Nothing was read of ${explained}.`);
  return 1;
}

/** How to say whose ladder it is, where nothing does. */
function unnamedIn({ dataset }: Assembled['imported']): string {
  return dataset.organisation.name === UNNAMED
    ? `\nIt is called “${UNNAMED}”: --organisation NAME says whose it is.`
    : '';
}

/** What the ladder that is there goes by: files that are no dataset do not say. */
function calledIn({ mine }: Existing, { organisation }: ImportOptions): Partial<ImportOptions> {
  if (!mine || organisation) return {};
  return { organisation: mine.dataset.organisation.name, title: mine.dataset.title };
}

/** What is said of what was there. */
function keptIn({ mine, base, texts }: Existing): string {
  const hands = mine && base ? '\nWhat was changed by hand since the last import is kept.' : '';
  const isRecorded = texts.some(({ path }) => path === LOCK_PATH);
  return isRecorded
    ? `${hands}\n${LOCK_PATH} is kept: the check says which published ids are gone.`
    : hands;
}

/** Reads every file in turn. One that is too large is not opened; one that cannot be read does not stop the others. */
async function readAll(
  files: readonly InputFile[],
  options: ReadOptions,
  warn: Terminal['warn'],
): Promise<FileReading> {
  const readings: FileReading[] = [];
  for (const [at, input] of files.entries()) {
    if (at > 0 && at % PROGRESS_EVERY === 0) {
      warn(`Read ${at} of ${files.length} files …`);
    }
    readings.push(await readInput(input, options));
  }
  return joinReadings(readings);
}

async function readInput({ path, file }: InputFile, options: ReadOptions): Promise<FileReading> {
  try {
    const { size } = await stat(path);
    if (size > MAX_BYTES) return { ...joinReadings([]), problems: [tooLarge(file, size)] };
    return await readSource({ file, bytes: await readFile(path) }, options);
  } catch (error) {
    return { ...joinReadings([]), problems: [unreadable(file, error)] };
  }
}

function unreadable(file: string, error: unknown): ImportProblem {
  const why = error instanceof Error ? error.message : String(error);
  return assemblingProblem('unreadable', placeOn(file, 0), { why });
}

/** A place as one would type it in a folder: relative where it is below that. */
function asSeen(path: string, folder: string): string {
  const short = relative(folder, path);
  return short.startsWith('..') ? path : short;
}
