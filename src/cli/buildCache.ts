import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Cache, cacheNamed } from '#src/build/cache.ts';

/** What of the machine decides where caches belong. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

const THIS: Machine = { platform: process.platform, home: homedir(), env: process.env };

/**
 * What builds keep for later ones: in the folder that was named, or that `RUNGS_CACHE` names, from the folder where the command
 * is called; `off` names none. Otherwise beside the packages that are installed there, where tools keep theirs, and without any
 * where the system has its users' caches: never in a folder for temporary files, which all users of a machine may write to.
 */
export function buildCache(here: string, named: string | undefined): Cache {
  const wanted = named ?? process.env.RUNGS_CACHE;
  return cacheNamed(wanted && wanted !== 'off' ? resolve(here, wanted) : wanted, usualFolder(here));
}

/** How commands that make a site take it. */
export const CACHE_FLAG = {
  type: 'string',
  takes: 'DIR',
  says: 'where is kept what later builds need not make again, which CI may keep from run to run; off for nowhere',
} as const;

/** Where they are kept where nobody has said. */
export function usualFolder(here: string, { platform, home, env }: Machine = THIS): string {
  const packages = join(here, 'node_modules');
  if (existsSync(packages)) return join(packages, '.cache', 'rungs');
  if (platform === 'win32')
    return join(env.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'rungs');
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'rungs');
  return join(env.XDG_CACHE_HOME || join(home, '.cache'), 'rungs');
}
