import { parseArgs } from 'node:util';
import type { ImportOptions } from '#src/importer/link/dataset.ts';
import { canonical } from '#src/importer/link/language.ts';
import type { ReadOptions } from '#src/importer/readFile.ts';
import { parseColumnMap } from '#src/importer/tables/columns.ts';
import { faultIn } from './flags.ts';

export interface Wanted {
  readonly inputs: readonly string[];
  readonly out: string;
  /** The file of which to tell what is made of it, instead of making it. */
  readonly explained?: string;
  readonly options: ImportOptions;
  /** How the files are to be read. */
  readonly reading: ReadOptions;
  /** Whether a folder that an import has written may be replaced. */
  readonly force: boolean;
  /** Whether all problems are printed. */
  readonly showsAll: boolean;
}

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;

const FLAGS = {
  out: text,
  organisation: text,
  title: text,
  'as-of': text,
  license: text,
  language: text,
  map: text,
  explain: text,
  all: flag,
  force: flag,
  problems: flag,
  help: flag,
};

/** What each flag takes and does, for `--help`. */
const USAGE: Readonly<Record<keyof typeof FLAGS, string>> = {
  out: 'DIR            the folder to write',
  organisation: 'NAME  whose ladder it is',
  title: 'TITLE        what the dataset is called',
  'as-of': 'DATE         the day of which it tells, as 2025-06-30; today, unless said',
  license: 'TEXT       under what terms the words may be used',
  language: 'TAG       the language of the words, as en or de-CH; guessed, unless said',
  map: 'role=Position  what columns of tables mean, parted by commas',
  explain: 'FILE       instead of --out: what was made of a file, and why',
  all: '               takes in pages that seem to describe no role, too',
  force: '             merges into a folder that is there',
  problems: '          prints every problem, not the first of each kind',
  help: '              prints this',
};

function usage(): string {
  const lines = Object.entries(USAGE).map(([name, says]) => `  --${name} ${says}`);
  return ['npx rungs import <files or folders> --out DIR', ...lines].join('\n');
}

/**
 * The words after `rungs import`: files or folders, `--out DIR`, and where wanted `--organisation NAME`, `--title TITLE`,
 * `--as-of DATE`, `--license TEXT` and `--language TAG` for the dataset, `--map role=Position,grade=Band` for the columns
 * of tables, `--all` for pages that seem to be none of a job family, `--force` to replace, `--problems` to print all of
 * them; or, instead of `--out`, `--explain FILE`; or `--help`.
 */
export function readArguments(
  words: readonly string[],
): Wanted | { problem: string } | { usage: string } {
  if (words.includes('--help')) return { usage: usage() };
  try {
    return wantedBy(parseArgs({ args: [...words], allowPositionals: true, options: FLAGS }));
  } catch (error) {
    return { problem: faultIn(error) };
  }
}

type Parsed = ReturnType<
  typeof parseArgs<{ allowPositionals: true; options: typeof FLAGS; args: string[] }>
>;

function wantedBy({ values, positionals }: Parsed): Wanted | { problem: string } {
  const { out, explain, organisation, title, license } = values;
  const inputs = positionals.length === 0 && explain ? [explain] : positionals;
  if (inputs.length === 0) return { problem: 'Name the files or folders to import.' };
  if (!out && !explain) return { problem: '--out takes the folder to write into, not nothing.' };
  const asOf = values['as-of'] ?? new Date().toISOString().slice(0, 10);
  if (!isDay(asOf)) return { problem: `--as-of takes a day as 2025-06-30, not "${asOf}".` };
  const reading = readingBy(values);
  if ('problem' in reading) return reading;
  const { language } = reading;
  const named = Object.entries({ organisation, title, license, language });
  return {
    inputs,
    out: out ?? '',
    ...(explain ? { explained: explain } : {}),
    options: { asOf, ...Object.fromEntries(named.filter(([, value]) => value)) },
    reading,
    force: values.force,
    showsAll: values.problems,
  };
}

/** How the files are to be read. */
function readingBy({ map, language, all }: Parsed['values']): ReadOptions | { problem: string } {
  const columns = map === undefined ? undefined : parseColumnMap(map);
  if (columns && 'problem' in columns) return columns;
  const tag = canonical(language);
  if (language !== undefined && !tag)
    return { problem: `--language takes a tag as en or de-CH, not "${language}".` };
  return { takeAll: all, ...columns, ...(tag && { language: tag }) };
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
