import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';

/**
 * How many bytes each script and style sheet of the bundled site takes, compressed, compared with `budgets.json`. A chunk
 * goes by its name without the hash, which is that of its module: it stays when folders are moved. `npm run budget` builds
 * the site and prints what differs; with `-- --write` it records the sizes of now, and takes a `--reason` for what has grown.
 */

interface Budget {
  readonly bytes: number;
  /** Why it was raised to that. */
  readonly reason?: string;
}

export type Budgets = Readonly<Record<string, Budget>>;
export type Sizes = ReadonlyMap<string, number>;

/** Beyond this share of its record a chunk has grown. */
const SLACK = 0.02;

/** Smaller differences than this, in bytes, are the letters that the bundler has chunks export things to each other by. */
const LEAST = 16;

const FILE = join(import.meta.dirname, 'budgets.json');
const SITE = join(import.meta.dirname, '..', 'dist');

/** The hash in the name of a file: of what a site serves for good, eight letters, digits, dashes and underscores. */
const HASH = /-[\w-]{8}(?=\.(?:js|css|json|woff2)\b)/;
const HASHED = new RegExp(`([\\w.]+)${HASH.source}`, 'g');

/** The recorded sizes. */
export function readBudgets(): Budgets {
  return JSON.parse(readFileSync(FILE, 'utf8'));
}

/** The compressed size of every chunk of the built site. Throws where two chunks share a name: one of them wants another. */
export function measureChunks(): Sizes {
  const files = [...readdirSync(join(SITE, 'assets')).map((file) => join('assets', file)), 'sw.js'];
  const sizes = new Map<string, number>();
  for (const file of files.filter((each) => /\.(js|css)$/.test(each))) {
    const name = file.replace(/^assets./, '').replace(HASH, '');
    if (sizes.has(name)) throw new Error(`two chunks are called ${name}: rename the module of one`);
    sizes.set(name, compressedSize(readFileSync(join(SITE, file), 'utf8')));
  }
  return sizes;
}

/**
 * The compressed bytes of a chunk. The hashes of other files in it are replaced by ones made of the names of those files:
 * they are other letters whenever anything changes, and so compress otherwise.
 */
export function compressedSize(text: string): number {
  const steady = text.replace(HASHED, (_, name: string) => {
    return `${name}-${createHash('sha256').update(name).digest('base64url').slice(0, 8)}`;
  });
  return gzipSync(steady, { level: 9 }).length;
}

/** What is wrong with the chunks of a site, each in a line. */
export function overBudget(sizes: Sizes, budgets: Budgets): string[] {
  const missing = [...sizes].filter(([name]) => !budgets[name]);
  const gone = Object.keys(budgets).filter((name) => !sizes.has(name));
  return [
    ...grownChunks(sizes, budgets),
    ...missing.map(([name, bytes]) => `${name} (${bytes} bytes) is not recorded`),
    ...gone.map((name) => `${name} is recorded, but there is no such chunk`),
  ];
}

function grownChunks(sizes: Sizes, budgets: Budgets): string[] {
  return [...sizes].flatMap(([name, bytes]) => {
    const budget = budgets[name];
    return budget && isOver(bytes, budget)
      ? `${name} grew from ${budget.bytes} to ${bytes} bytes`
      : [];
  });
}

function isOver(bytes: number, budget: Budget): boolean {
  return bytes > budget.bytes + Math.max(budget.bytes * SLACK, LEAST);
}

/** Budgets that fit the sizes of now, and what has grown without a reason: while there is any they are not to be kept. */
export interface Renewal {
  readonly budgets: Budgets;
  readonly unexplained: readonly string[];
}

/**
 * Budgets anew, in the order of names. A chunk that is over its own gets the reason; one that has grown by less keeps its
 * record, or many small steps would pass unseen.
 */
export function renewBudgets(sizes: Sizes, before: Budgets, reason: string): Renewal {
  const entries = [...sizes].sort(([a], [b]) => (a < b ? -1 : 1));
  const budgets = entries.map(([name, bytes]): [string, Budget] => {
    const budget = before[name];
    if (!budget) return [name, { bytes }];
    if (isOver(bytes, budget)) return [name, { bytes, reason }];
    return [name, { ...budget, bytes: Math.min(bytes, budget.bytes) }];
  });
  return {
    budgets: Object.fromEntries(budgets),
    unexplained: reason ? [] : grownChunks(sizes, before),
  };
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      write: { type: 'boolean', default: false },
      reason: { type: 'string', default: '' },
    },
  });
  const sizes = measureChunks();
  const before = readBudgets();
  const { budgets, unexplained } = renewBudgets(sizes, before, values.reason);
  for (const line of values.write ? unexplained : overBudget(sizes, before)) console.log(line);
  if (values.write && unexplained.length > 0) {
    console.error('Say why: npm run budget -- --write --reason "…"');
    process.exitCode = 1;
  } else if (values.write) {
    writeFileSync(FILE, `${JSON.stringify(budgets, null, 2)}\n`);
    console.log(`${sizes.size} chunks recorded`);
  }
}
