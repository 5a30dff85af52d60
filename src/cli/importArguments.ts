import { parseArgs } from 'node:util';
import type { ImportOptions } from '#src/importer/link/dataset.ts';
import { canonical } from '#src/importer/link/language.ts';
import type { ReadOptions } from '#src/importer/readFile.ts';
import { parseColumnMap } from '#src/importer/tables/columns.ts';

export interface Wanted {
  readonly inputs: readonly string[];
  readonly out: string;
  readonly options: ImportOptions;
  /** How the files are to be read. */
  readonly reading: ReadOptions;
  /** Whether a folder that an import has written may be replaced. */
  readonly force: boolean;
  /** Whether all problems are printed. */
  readonly showsAll: boolean;
}

/**
 * The words after `data:import`: files or folders, `--out DIR`, and where wanted `--organisation NAME`, `--title TITLE`,
 * `--as-of DATE`, `--license TEXT` and `--language TAG` for the dataset, `--map role=Position,grade=Band` for the columns of tables, `--all`
 * for pages that seem to be none of a job family, `--force` to replace, `--problems` to print all of them.
 */
export function readArguments(words: readonly string[]): Wanted | { problem: string } {
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
        language: text,
        force: flag,
        problems: flag,
        all: flag,
        map: text,
      },
    });
    const { out, organisation, title, license, language: tag, force, problems, all, map } = values;
    const asOf = values['as-of'] ?? new Date().toISOString().slice(0, 10);
    if (positionals.length === 0) return { problem: 'Name the files or folders to import.' };
    if (!out) return { problem: '--out takes the folder to write into, not nothing.' };
    if (!isDay(asOf)) return { problem: `--as-of takes a day as 2025-06-30, not "${asOf}".` };
    const language = canonical(tag);
    if (tag !== undefined && language === undefined)
      return { problem: `--language takes a tag as de or en-GB, not "${tag}".` };
    const columns = map === undefined ? undefined : parseColumnMap(map);
    if (columns && 'problem' in columns) return columns;
    const named = Object.entries({ organisation, title, license, language }).filter(
      ([, value]) => value,
    );
    const options = { asOf, ...Object.fromEntries(named) };
    const reading = { takeAll: all, ...columns };
    return { inputs: positionals, out, options, reading, force, showsAll: problems };
  } catch (error) {
    return { problem: `${String((error as Error).message).split(/\.?(?:\s*\n|\. |$)/)[0]}.` };
  }
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
