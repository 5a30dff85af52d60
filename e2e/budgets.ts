import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';

/**
 * How many bytes each script and style sheet of the bundled site takes, compressed, compared with `budgets.json`. A chunk
 * goes by its name without the hash: screens by their component. `npm run budget` prints what differs; with `--write` it
 * records the sizes of now, and whoever reviews the change sees which grew. A reason stays beside its chunk.
 */

interface Budget {
  readonly bytes: number;
  /** Why it is as large as it is, where somebody might ask. */
  readonly reason?: string;
}

export type Budgets = Readonly<Record<string, Budget>>;

/** Beyond this share of its record a chunk has grown. Compression alone moves sizes by less. */
const SLACK = 0.02;

/** Smaller differences than this, in bytes, are the names of other chunks within one. */
const LEAST = 64;

const FILE = join(import.meta.dirname, 'budgets.json');
const ASSETS = join(import.meta.dirname, '..', 'dist', 'assets');

/** The recorded sizes. */
export function readBudgets(): Budgets {
  return JSON.parse(readFileSync(FILE, 'utf8'));
}

/** The compressed size of every chunk of the built site. Throws where two chunks share a name: one of them wants another. */
export function measureChunks(): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const file of readdirSync(ASSETS).filter((each) => /\.(js|css)$/.test(each))) {
    const name = file.replace(/-[\w-]{8}(?=\.\w+$)/, '');
    if (sizes.has(name)) throw new Error(`two chunks are called ${name}: rename the module of one`);
    sizes.set(name, gzipSync(readFileSync(join(ASSETS, file)), { level: 9 }).length);
  }
  return sizes;
}

/** What is wrong with the chunks of a site, each in a line. */
export function overBudget(sizes: ReadonlyMap<string, number>, budgets: Budgets): string[] {
  const grown = [...sizes].flatMap(([name, bytes]) => {
    const budget = budgets[name]?.bytes;
    if (budget === undefined) return `${name} (${bytes} bytes) is not recorded`;
    const isOver = bytes > Math.max(budget * (1 + SLACK), budget + LEAST);
    return isOver ? `${name} grew from ${budget} to ${bytes} bytes` : [];
  });
  const gone = Object.keys(budgets).filter((name) => !sizes.has(name));
  return [...grown, ...gone.map((name) => `${name} is recorded, but there is no such chunk`)];
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
  const sizes = measureChunks();
  const before = readBudgets();
  for (const line of overBudget(sizes, before)) console.log(line);
  if (values.write) {
    const entries = [...sizes].sort(([a], [b]) => (a < b ? -1 : 1));
    const record = Object.fromEntries(
      entries.map(([name, bytes]) => [name, { ...before[name], bytes }]),
    );
    writeFileSync(FILE, `${JSON.stringify(record, null, 2)}\n`);
    console.log(`${entries.length} chunks recorded`);
  }
}
