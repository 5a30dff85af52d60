import { readdir } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { basePath, originOf } from '#src/build/addresses.ts';
import { noShard, readShard } from '#src/build/shard.ts';
import { buildCache, CACHE_FLAG } from './buildCache.ts';
import type { Terminal } from './command.ts';
import { readWords, told } from './flags.ts';
import { makeSite } from './makeSite.ts';

const FLAGS = {
  out: { type: 'string', takes: 'DIR', says: 'the folder to write: dist, unless said' },
  site: {
    type: 'string',
    takes: 'ADDRESS',
    says: 'where it will be found, as https://ladder.example.org: chats and search want it',
  },
  base: {
    type: 'string',
    takes: 'PATH',
    says: 'the path of its host that it is served under, as /ladders/: that of --site, unless said',
  },
  cache: CACHE_FLAG,
  shard: {
    type: 'string',
    takes: 'PART/OF',
    says: 'makes one part of the pages, as 2/4: the folders of all parts, copied over each other, are the site',
  },
  packed: {
    type: 'boolean',
    says: 'writes texts packed beside themselves too, as .br and .gz, for hosts that send these',
  },
} as const;

/**
 * `rungs build [DATA|ZIP] [--out DIR] [--site ADDRESS] [--base PATH] [--cache DIR] [--shard PART/OF] [--packed]`: makes the static site of a ladder. Gives 1 where the
 * ladder is not there or has errors, and 2 on what it cannot follow or where something else is in the folder.
 */
export async function build(words: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  const { folder: here, print, warn } = terminal;
  const read = readWords(words, 'npx rungs build [DATA|ZIP]', FLAGS);
  if ('usage' in read || 'problem' in read) return told(read, terminal);
  const shard = readShard(read.values.shard);
  if (!shard) return told({ problem: noShard(read.values.shard, '--shard') }, terminal);
  const wanted = addressOf(read.values);
  if ('problem' in wanted) return told(wanted, terminal);
  const named = read.positionals[0] ?? process.env.LADDER_DATA ?? 'data';
  const out = resolve(here, read.values.out ?? 'dist');
  const shown = relative(here, out) || out;
  const obstacle = await inTheWay(out, shown, here);
  if (obstacle) {
    warn(obstacle);
    return 2;
  }
  const started = performance.now();
  const made = await makeSite(
    {
      ...wanted,
      place: resolve(here, named),
      named,
      out,
      cache: buildCache(here, read.values.cache),
      packed: read.values.packed,
      shard,
    },
    terminal,
  );
  if (!made) return 1;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  print(`${shown}: ${made.pages} pages in ${seconds} s, to be served under ${wanted.base}`);
  if (!wanted.origin) {
    warn(
      'Without --site chats may not find the pictures of pages; no sitemap and no feed of changes is written.',
    );
  }
  return 0;
}

/** The address and the path of a site. */
export function addressOf({
  site,
  base,
}: {
  readonly site?: string | undefined;
  readonly base?: string | undefined;
}): { readonly base: string; readonly origin: string } | { readonly problem: string } {
  const path = base ?? (site && URL.canParse(site) ? new URL(site).pathname : '');
  try {
    const whole = basePath(path);
    return { base: whole, origin: originOf(site, whole, { site: '--site', base: '--base' }) };
  } catch (error) {
    return { problem: `${(error as Error).message}.` };
  }
}

/** What every site has: a folder without it is somebody's own. */
const OF_SITE = ['404.html', 'sw.js', '_headers'];

async function inTheWay(out: string, shown: string, here: string): Promise<string | undefined> {
  if (`${here}/`.startsWith(`${out}/`)) return `${shown} holds this folder. Choose another --out.`;
  const names = await readdir(out).catch((error: NodeJS.ErrnoException) => error);
  if (names instanceof Error) {
    return names.code === 'ENOENT' ? undefined : `${shown} is not a folder that can be read.`;
  }
  if (names.length === 0 || OF_SITE.every((name) => names.includes(name))) return undefined;
  return `${shown} holds ${names[0]}, which no build has written, so it is not replaced. Choose another --out.`;
}
