import { parentPort, workerData } from 'node:worker_threads';
import { doerOf, type Tasks } from './tasks.ts';

/** What a worker is given when it starts. */
export interface Start {
  readonly commons: never;
  /** Whose forms of numbers and dates the site is written in, if those of a country. */
  readonly forms: string | undefined;
}

/** A job for a worker, under a number. */
export interface Asked {
  readonly number: number;
  readonly name: string;
  readonly job: unknown;
}

/** What came of it. */
export type Answer = { readonly number: number } & (
  | { readonly made: unknown }
  | { readonly fault: unknown }
);

/** Does whatever jobs this thread is given, for as long as it runs. It belongs in the script of a worker. */
export function answerJobs(tasks: Tasks): void {
  const { commons, forms }: Start = workerData;
  // Read by what writes numbers as it is loaded, which is with the first job.
  globalThis.rungsForms = forms;
  const done = doerOf(tasks, commons);
  parentPort?.on('message', async ({ number, name, job }: Asked) => {
    const answer = (content: object, given: ArrayBuffer[] = []) =>
      parentPort?.postMessage({ number, ...content }, given);
    try {
      const made = await done(name, job as never);
      answer({ made }, wholeBuffer(made));
    } catch (fault) {
      answer({ fault });
    }
  });
}

/** Bytes that are all of their buffer are handed over, not copied. */
function wholeBuffer(made: unknown): ArrayBuffer[] {
  const isWhole =
    made instanceof Uint8Array &&
    made.buffer instanceof ArrayBuffer &&
    made.byteLength === made.buffer.byteLength;
  return isWhole ? [made.buffer as ArrayBuffer] : [];
}
