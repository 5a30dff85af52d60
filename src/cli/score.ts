import { readFile, stat } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import type { InputBytes } from '#src/importer/sources/source.ts';
import { type PageFacts, readFacts } from '#src/tools/score/facts.ts';
import { foundIn } from '#src/tools/score/found.ts';
import { importInputs } from '#src/tools/score/importInputs.ts';
import { type PageScore, scorePage } from '#src/tools/score/score.ts';
import { linesOf, readThresholds, sharesOf, shortfalls } from '#src/tools/score/told.ts';
import type { Terminal } from './command.ts';
import { findInputs } from './inputs.ts';

/**
 * `npm run data:score -- EXPECTED.json [--least grades=98,items=97] [--pages DIR] [--together] [--json] [--brief]`:
 * imports the pages that a file of facts names, whose paths start from its folder or from DIR, and prints how much of the facts the import found. Each
 * page, a file or a folder, is imported by itself, or all `--together`. Gives 1 where a threshold is not reached or a
 * page is not there, and 2 on what it cannot follow.
 */
export async function score(words: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  const wanted = readArguments(words);
  if ('fault' in wanted) return refuse(wanted.fault, terminal);
  const path = resolve(terminal.folder, wanted.facts);
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return refuse(`${wanted.facts} cannot be read.`, terminal);
  const facts = readFacts(text);
  if ('fault' in facts) return refuse(`${wanted.facts} holds no facts. ${facts.fault}`, terminal);

  const folder = resolve(terminal.folder, wanted.pages ?? dirname(path));
  const scored = await scoreAll(facts.pages, folder, wanted.together);
  const short = shortfalls(scored.pages, wanted.least);
  const told = { ...scored, short, unknown: facts.unknown };
  if (wanted.json)
    terminal.print(JSON.stringify({ ...told, shares: sharesOf(scored.pages) }, null, 2));
  else tell(told, wanted.brief, terminal);
  return short.length > 0 || scored.notThere.length > 0 ? 1 : 0;
}

interface Told extends Scored {
  readonly short: readonly string[];
  /** Fields of the facts that mean nothing. */
  readonly unknown: readonly string[];
}

function tell({ pages, notThere, short, unknown }: Told, brief: boolean, terminal: Terminal): void {
  for (const line of linesOf(pages, !brief)) terminal.print(line);
  for (const field of unknown) terminal.warn(`This field means nothing here: ${field}`);
  for (const file of notThere) terminal.warn(`There is no such page: ${file}`);
  for (const line of short) terminal.warn(`Too little: ${line}`);
}

function refuse(why: string, { warn }: Terminal): 2 {
  warn(why);
  return 2;
}

interface Scored {
  readonly pages: readonly PageScore[];
  /** Pages of the facts that there are not. */
  readonly notThere: readonly string[];
}

/** Imports the files of each page, or of all at once, and holds each page against its facts. */
async function scoreAll(
  facts: readonly PageFacts[],
  folder: string,
  together: boolean,
): Promise<Scored> {
  const inputs = await Promise.all(facts.map((page) => inputsOf(page.file, folder)));
  const all = together
    ? await importInputs(distinct(inputs.flatMap((each) => each ?? [])))
    : undefined;
  const pages: PageScore[] = [];
  const notThere: string[] = [];
  for (const [at, page] of facts.entries()) {
    const own = inputs[at];
    if (!own) {
      notThere.push(page.file);
      continue;
    }
    const { imported } = all ?? (await importInputs(own));
    const files = new Set(own.map(({ file }) => file));
    pages.push(
      scorePage(
        page,
        foundIn(imported, (file) => files.has(file)),
      ),
    );
  }
  return { pages, notThere };
}

async function inputsOf(page: string, folder: string): Promise<InputBytes[] | undefined> {
  const path = resolve(folder, page);
  const found = await stat(path).catch(() => undefined);
  if (!found) return undefined;
  const { files } = await findInputs([path], '', folder);
  return Promise.all(
    files.map(async (each) => ({
      file: relative(folder, each.path).split(sep).join('/'),
      bytes: await readFile(each.path),
    })),
  );
}

function distinct(inputs: readonly InputBytes[]): InputBytes[] {
  return [...new Map(inputs.map((input) => [input.file, input])).values()];
}

function readArguments(words: readonly string[]) {
  const flag = { type: 'boolean', default: false } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        least: { type: 'string', default: '' },
        pages: { type: 'string' },
        together: flag,
        json: flag,
        brief: flag,
      },
    });
    const [facts, ...others] = positionals;
    if (facts === undefined || others.length > 0) return { fault: 'Name one file of facts.' };
    const least = readThresholds(values.least);
    return 'fault' in least ? { fault: String(least.fault) } : { ...values, facts, least };
  } catch (error) {
    return { fault: (error as Error).message };
  }
}
