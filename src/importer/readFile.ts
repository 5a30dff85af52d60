import { MAX_BYTES, type RawFile } from '#src/dataset/read.ts';
import { NO_OVERRIDES, type Overrides, overridesOf } from './choices/choices.ts';
import { chooseFiles } from './chooseFiles.ts';
import { familiesIn } from './extract/families.ts';
import type { PageReading } from './extract/reading.ts';
import { readOutline } from './extract/readOutline.ts';
import { isDatasetFile } from './link/known.ts';
import { assemblingProblem } from './problems/assembling.ts';
import { formProblem } from './problems/forms.ts';
import { placeOn } from './problems/place.ts';
import type { ImportProblem } from './problems/problems.ts';
import { tooLarge } from './sources/decode.ts';
import { formOf, READ_EXTENSIONS } from './sources/forms.ts';
import type { InputBytes, Source, Unpacked } from './sources/source.ts';
import type { ColumnMap } from './tables/columns.ts';
import { readTables } from './tables/readTables.ts';

/** How files are to be read, where their own words do not say. */
export interface ReadOptions {
  /** Columns of tables by what they mean, where their heads do not tell. */
  readonly map?: ColumnMap;
  /** Takes pages for those of a job family that seem to be none: README, a policy. */
  readonly takeAll?: boolean;
  /** What somebody says of headings and columns that were taken for something else. */
  readonly overrides?: Overrides;
  /** The language of all words, where it is not to be told from them. */
  readonly language?: string;
  /** Whether the earlier editions of a dataset are taken along. */
  readonly takesEditions?: boolean;
}

/** What the import makes of one input. */
export interface FileReading {
  /** What each of its files holds, before it is read as pages. */
  readonly sources: readonly Source[];
  readonly pages: readonly PageReading[];
  /** Files of a dataset, which are taken over as they are. */
  readonly known: readonly RawFile[];
  /** Files of its earlier editions. */
  readonly editions: readonly RawFile[];
  /** What is said of the file beside its pages. */
  readonly problems: readonly ImportProblem[];
}

/**
 * Reads one file of whatever form, by its name: its pages, and the files of a dataset. An archive is read as the folder
 * that it holds. Never throws: whatever a file holds, it is read or there is a problem that says why not.
 */
export async function readFile(input: InputBytes, options: ReadOptions = {}): Promise<FileReading> {
  try {
    return await readByForm(input, options);
  } catch (error) {
    // A parser ran out of stack or memory on what no person wrote.
    const why = error instanceof Error ? error.message : String(error);
    return only(assemblingProblem('unreadable', placeOn(input.file, 0), { why }));
  }
}

async function readByForm(input: InputBytes, options: ReadOptions): Promise<FileReading> {
  const { file, bytes } = input;
  if (bytes.length > MAX_BYTES) return only(tooLarge(file, bytes.length));
  const form = formOf(file);
  if (form === undefined || 'passes' in form) {
    return only(assemblingProblem('unknown-kind', placeOn(file, 0), READ_EXTENSIONS.join(', ')));
  }
  if ('refuses' in form) {
    return only(formProblem('unread-form', placeOn(file, 0), form.refuses, form.way, []));
  }
  if ('unpack' in form) return readAll(file, await form.unpack(input), options);
  if (isDatasetFile({ path: file, bytes })) {
    return { ...NOTHING, known: [{ path: file, bytes }] };
  }
  const sources = await form.read(input);
  return {
    sources,
    pages: pagesIn(sources, options),
    known: [],
    editions: [],
    problems: sources.flatMap((source) => (source.holds === 'page' ? [] : source.problems)),
  };
}

const NOTHING: FileReading = { sources: [], pages: [], known: [], editions: [], problems: [] };

function only(problem: ImportProblem): FileReading {
  return { ...NOTHING, problems: [problem] };
}

/** The pages of what was read before, perhaps with other options: the files themselves are not needed any more. */
export function pagesIn(
  sources: readonly Source[],
  options: ReadOptions = {},
): readonly PageReading[] {
  return sources.flatMap((source) => pagesOf(source, options));
}

function pagesOf(source: Source, options: ReadOptions): readonly PageReading[] {
  const { language } = options;
  return readingsOf(source, options).map((page) => (language ? { ...page, language } : page));
}

function readingsOf(source: Source, options: ReadOptions): readonly PageReading[] {
  const overrides = overridesOf(options.overrides ?? NO_OVERRIDES, source.file);
  switch (source.holds) {
    case 'page':
      return familiesIn(readOutline(source.file, source, { ...options, overrides }));
    case 'tables':
      return readTables(source.file, source.grids, options.map, overrides.columns);
    case 'nothing':
      return [];
  }
}

/** Reads what an archive holds, one after the other, and tells what of it is passed over. */
async function readAll(
  archive: string,
  { inputs, problems }: Unpacked,
  options: ReadOptions,
): Promise<FileReading> {
  const folder = `${archive}/`;
  const chosen = chooseFiles(
    inputs.map(({ file }) => file.slice(folder.length)),
    folder,
    options.takesEditions,
  );
  const kept = new Set(chosen.editions);
  const editions = inputs.flatMap(({ file, bytes }) =>
    kept.has(file.slice(folder.length)) ? [{ path: file, bytes }] : [],
  );
  const [nested, read] = [
    chosen.read.filter(isArchive),
    new Set(chosen.read.filter((path) => !isArchive(path))),
  ];
  const readings: FileReading[] = [];
  for (const input of inputs) {
    if (read.has(input.file.slice(folder.length))) readings.push(await readFile(input, options));
  }
  const place = placeOn(archive, 0);
  const isEmpty = readings.length === 0 && problems.every(({ severity }) => severity !== 'error');
  const inner = joinReadings(readings);
  const told = [
    ...problems,
    ...chosen.problems,
    ...(nested.length > 0 ? [formProblem('unread-entry', place, 'nested', nested)] : []),
    ...(isEmpty ? [formProblem('empty-archive', place)] : []),
  ];
  return { ...inner, editions, problems: [...told, ...inner.problems] };
}

/** The readings of several files as one. */
export function joinReadings(readings: readonly FileReading[]): FileReading {
  return {
    sources: readings.flatMap(({ sources }) => sources),
    pages: readings.flatMap(({ pages }) => pages),
    known: readings.flatMap(({ known }) => known),
    editions: readings.flatMap(({ editions }) => editions),
    problems: readings.flatMap(({ problems }) => problems),
  };
}

function isArchive(file: string): boolean {
  const form = formOf(file);
  return form !== undefined && 'unpack' in form;
}
