import { setImmediate as turn } from 'node:timers/promises';

/** A sort of work, loaded on demand: what all its jobs have in common is given once, and makes it ready to do them. */
type Load = () => Promise<(common: never) => (job: never) => unknown>;

/** The sorts of work that can be given to other threads, by name. What they are given and what they make are plain values. */
export type Tasks = Readonly<Record<string, Load>>;

type Ready<T extends Tasks, Name extends keyof T> = Awaited<ReturnType<T[Name]>>;

/** What all jobs of each sort have in common. */
export type Commons<T extends Tasks> = {
  readonly [Name in keyof T]: Parameters<Ready<T, Name>>[0];
};

export type Job<T extends Tasks, Name extends keyof T> = Parameters<ReturnType<Ready<T, Name>>>[0];

export type Made<T extends Tasks, Name extends keyof T> = Awaited<
  ReturnType<ReturnType<Ready<T, Name>>>
>;

/** Does jobs in this thread; makes itself ready for a sort of work with its first job. */
export function doerOf<T extends Tasks>(tasks: T, commons: Commons<T>) {
  const ready = new Map<keyof T, Promise<(job: never) => unknown>>();
  return async <Name extends keyof T>(name: Name, job: Job<T, Name>): Promise<Made<T, Name>> => {
    const known = ready.get(name) ?? tasks[name]?.().then((make) => make(commons[name] as never));
    if (!known) throw new Error(`There is no sort of work “${String(name)}”.`);
    ready.set(name, known);
    const make = await known;
    // What a canvas held is let go between two turns of a thread, and jobs may come many to a turn: twice the memory without.
    await turn();
    return (await make(job as never)) as Made<T, Name>;
  };
}
