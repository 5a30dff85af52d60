import { mkdtempSync, renameSync } from 'node:fs';
import { chmod, mkdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** What asks a process to end, a closed terminal among it, and the exit code by which shells tell each. */
const ENDINGS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
const SIGNALS = Object.keys(ENDINGS) as readonly (keyof typeof ENDINGS)[];

/**
 * Makes a folder whole or not at all: what fills it is given a temporary one beside it, which then takes its place.
 * Stopped half-way, by a signal or an error, it leaves what was there before and no temporary folder. What takes long
 * asks `isStopped` now and then, and ends.
 */
export async function inPlace<T>(
  folder: string,
  fill: (temporary: string, isStopped: () => boolean) => Promise<T>,
): Promise<T> {
  let stopped: keyof typeof ENDINGS | undefined;
  const stop = (signal: keyof typeof ENDINGS) => {
    stopped = signal;
  };
  await mkdir(dirname(folder), { recursive: true });
  for (const signal of SIGNALS) process.on(signal, stop);
  // Made in the same turn in which signals are first listened to: none can come in between.
  const temporary = mkdtempSync(join(dirname(folder), `.${basename(folder)}-`));
  try {
    const made = await fill(temporary, () => stopped !== undefined);
    await chmod(temporary, 0o755);
    if (!stopped) {
      const before = swap(temporary, folder);
      if (before) await rm(before, { recursive: true, force: true });
      return made;
    }
  } finally {
    await rm(temporary, { recursive: true, force: true });
    for (const signal of SIGNALS) process.off(signal, stop);
  }
  process.exit(stopped && ENDINGS[stopped]);
}

/**
 * In one go, so that no signal comes in between: what was there before goes beside it, to the place that is answered with;
 * with nothing where nothing was there.
 */
function swap(temporary: string, folder: string): string | undefined {
  const before = `${temporary}-before`;
  const wasThere = renamed(folder, before);
  try {
    renameSync(temporary, folder);
  } catch (error) {
    if (wasThere) renameSync(before, folder);
    throw error;
  }
  return wasThere ? before : undefined;
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
