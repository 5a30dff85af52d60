import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { stateOf } from '#src/build/folder.ts';
import { siteServer } from '#src/build/siteServer.ts';
import { addressOf } from './build.ts';
import { buildCache, CACHE_FLAG } from './buildCache.ts';
import type { Terminal } from './command.ts';
import { readWords, told } from './flags.ts';
import { makeSite } from './makeSite.ts';

const USUAL_PORT = '4173';
/** How often is looked whether the ladder has changed. */
const LOOK_MS = 500;

const FLAGS = {
  port: {
    type: 'string',
    takes: 'PORT',
    says: `the port of this machine: ${USUAL_PORT}, unless said`,
  },
  base: {
    type: 'string',
    takes: 'PATH',
    says: 'the path that the site is served under, as /ladders/',
  },
  cache: CACHE_FLAG,
} as const;

/**
 * `rungs start [DATA|ZIP] [--port PORT] [--base PATH] [--cache DIR]`: makes the site of a ladder and serves it on this machine alone, and
 * makes it again whenever the ladder changes, until it is stopped. Gives 1 where no site can be made to begin with or the
 * port is taken, and 2 on what it cannot follow.
 */
export async function start(words: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  const { folder: here, print, warn } = terminal;
  const read = readWords(words, 'npx rungs start [DATA|ZIP]', FLAGS);
  if ('usage' in read || 'problem' in read) return told(read, terminal);
  const wanted = servedBy(read.values);
  if ('problem' in wanted) return told(wanted, terminal);
  const named = read.positionals[0] ?? process.env.LADDER_DATA ?? 'data';
  const place = resolve(here, named);
  const work = await mkdtemp(join(tmpdir(), 'rungs-start-'));
  // However the process ends.
  process.on('exit', () => rmSync(work, { recursive: true, force: true }));
  const cache = buildCache(here, read.values.cache);
  const out = join(work, 'site');
  const make = () =>
    makeSite({ place, named, out, base: wanted.base, origin: '', cache }, terminal);
  const before = await stateOf(place);
  if (!(await make())) return 1;
  const server = siteServer(() => join(work, 'site'), wanted.base);
  const failed = once(server, 'error').then(([error]) => error as NodeJS.ErrnoException);
  server.listen(wanted.port, 'localhost');
  const trouble = await Promise.race([failed, once(server, 'listening').then(() => undefined)]);
  if (trouble) {
    warn(`Port ${wanted.port} cannot be used (${trouble.code}). Choose another with --port.`);
    return 1;
  }
  const { port } = server.address() as AddressInfo;
  print(`${named} is at http://localhost:${port}${wanted.base} until you press Ctrl-C.`);
  await keepUp(place, before, async () => {
    const started = performance.now();
    if (!(await make())) return warn('The site stays as it was.');
    print(
      `Made again in ${((performance.now() - started) / 1000).toFixed(1)} s: load the page anew.`,
    );
  });
  server.close();
  server.closeAllConnections();
  return 0;
}

function servedBy({
  port = USUAL_PORT,
  base,
}: {
  port?: string | undefined;
  base?: string | undefined;
}) {
  const number = Number(port);
  if (!/^\d+$/.test(port) || number > 65_535) {
    return { problem: `--port takes a number from 0 to 65535, not "${port}".` };
  }
  const address = addressOf({ base });
  return 'problem' in address ? address : { base: address.base, port: number };
}

/** Does something whenever the files of a ladder have changed since a state of theirs, until the process is to stop. */
async function keepUp(place: string, since: string, changed: () => Promise<void>): Promise<void> {
  const stopped = new AbortController();
  const stop = () => stopped.abort();
  process.on('SIGINT', stop).on('SIGTERM', stop);
  let latest = since;
  while (!stopped.signal.aborted) {
    const state = await stateOf(place);
    if (state !== latest) {
      latest = state;
      await changed();
    }
    await wait(LOOK_MS, undefined, { signal: stopped.signal }).catch(() => undefined);
  }
  process.off('SIGINT', stop).off('SIGTERM', stop);
}
