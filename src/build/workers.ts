import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type Commons, doerOf, type Job, type Made, type Tasks } from './tasks.ts';
import type { Answer, Start } from './workerSide.ts';

/** Threads that share the work of a build. */
export interface Workers<T extends Tasks> {
  /** Has a job done, in whatever thread is free first. Rejects with what it failed at. */
  readonly ask: <Name extends keyof T & string>(
    name: Name,
    job: Job<T, Name>,
  ) => Promise<Made<T, Name>>;
  /** How many jobs keep all threads busy: whoever asks for more at a time only fills memory. */
  readonly atOnce: number;
  /** Ends all threads; what they have not made by then is never made. */
  readonly close: () => Promise<void>;
}

/** One that is done, and one that waits so that no thread does. */
const EACH = 2;

interface Waiting {
  readonly name: string;
  readonly job: never;
  readonly resolve: (made: never) => void;
  readonly reject: (fault: unknown) => void;
}

/**
 * Makes threads that run a script, as many as the machine does at once, each when there is work for it. Where they cannot start
 * or end before their time, what they were to do is done in this thread: a build takes longer then and is the same.
 */
export function workersOf<T extends Tasks>(
  tasks: T,
  commons: Commons<T>,
  script: string,
  most: number = availableParallelism(),
): Workers<T> {
  const here = doerOf(tasks, commons);
  const threads = new Map<Worker, Map<number, Waiting>>();
  const queue: Waiting[] = [];
  let isSound = true;
  let isClosed = false;
  let asked = 0;

  const doHere = ({ name, job, resolve, reject }: Waiting) =>
    here(name, job).then(resolve as never, reject);

  const lost = (thread: Worker, why: unknown) => {
    const left = threads.get(thread);
    if (!left || isClosed) return;
    threads.delete(thread);
    isSound = false;
    process.emitWarning(`A thread of the build has ended, whose work is done without it: ${why}`);
    for (const waiting of left.values()) doHere(waiting);
    next();
  };

  const start = () => {
    const workerData = { commons, forms: globalThis.rungsForms } as Start;
    const thread = new Worker(script, { workerData });
    threads.set(thread, new Map());
    // Nobody who has nothing else to do waits for a thread that has nothing to do.
    thread.unref();
    thread.on('message', (answer: Answer) => {
      const waiting = threads.get(thread)?.get(answer.number);
      threads.get(thread)?.delete(answer.number);
      if (threads.get(thread)?.size === 0) thread.unref();
      if ('fault' in answer) waiting?.reject(answer.fault);
      else waiting?.resolve(answer.made as never);
      next();
    });
    thread.on('error', (error) => lost(thread, error));
    thread.on('exit', (code) => lost(thread, `exit code ${code}`));
  };

  /** The thread that has the least to do; a new one, where all have something and there may be more. */
  const freest = () => {
    const isBusy = ([, own]: readonly [Worker, Map<number, Waiting>]) => own.size > 0;
    if (isSound && threads.size < most && [...threads].every(isBusy)) start();
    return [...threads].sort(([, a], [, b]) => a.size - b.size)[0];
  };

  /** Gives out what waits, as far as threads have room for it. */
  const next = () => {
    for (let waiting = queue[0]; waiting; waiting = queue[0]) {
      const [thread, own] = freest() ?? [];
      if (own && own.size >= EACH) return;
      queue.shift();
      if (!thread || !own) doHere(waiting);
      else {
        own.set(++asked, waiting);
        thread.ref();
        thread.postMessage({ number: asked, name: waiting.name, job: waiting.job });
      }
    }
  };

  return {
    ask: (name, job) =>
      new Promise((resolve, reject) => {
        queue.push({ name, job: job as never, resolve, reject });
        next();
      }),
    atOnce: most * EACH,
    close: async () => {
      isClosed = true;
      await Promise.all([...threads.keys()].map((thread) => thread.terminate()));
    },
  };
}
