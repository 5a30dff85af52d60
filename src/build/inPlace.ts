import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { chmod, mkdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Makes a folder whole or not at all: what fills it is given a temporary one beside it, which then takes its place.
 * Stopped half-way, by a signal or an error, it leaves what was there before and no temporary folder. What takes long
 * asks `isStopped` now and then, and ends.
 */
export async function inPlace<T>(
  folder: string,
  fill: (temporary: string, isStopped: () => boolean) => Promise<T>,
): Promise<T> {
  let stopped: NodeJS.Signals | undefined;
  const stop = (signal: NodeJS.Signals) => {
    stopped = signal;
  };
  await mkdir(dirname(folder), { recursive: true });
  process.on('SIGINT', stop).on('SIGTERM', stop);
  // Made in the same turn in which signals are first listened to: none can come in between.
  const temporary = mkdtempSync(join(dirname(folder), `.${basename(folder)}-`));
  try {
    const made = await fill(temporary, () => stopped !== undefined);
    await chmod(temporary, 0o755);
    if (!stopped) {
      swap(temporary, folder);
      return made;
    }
  } finally {
    await rm(temporary, { recursive: true, force: true });
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
  process.exit(stopped === 'SIGINT' ? 130 : 143);
}

/** In one go, so that no signal comes in between: what was there before goes where the temporary folder was. */
function swap(temporary: string, folder: string): void {
  const before = `${temporary}-before`;
  const wasThere = renamed(folder, before);
  try {
    renameSync(temporary, folder);
  } catch (error) {
    if (wasThere) renameSync(before, folder);
    throw error;
  }
  rmSync(before, { recursive: true, force: true });
}

function renamed(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
