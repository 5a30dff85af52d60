import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Commons, doerOf } from './tasks.ts';
import { workersOf } from './workers.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rungs-workers-'));
  // What is given up is told; the tests make it so.
  vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
});
afterAll(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

/** Here jobs are answered in lower case, in threads in upper case. */
const TASKS = {
  greet: async () => (common: string) => (name: string) => `${common}, ${name}`.toLowerCase(),
  fail:
    async () =>
    (_: undefined) =>
    (what: string): string => {
      throw new Error(what);
    },
};
const COMMONS: Commons<typeof TASKS> = { greet: 'Hello', fail: undefined };

const SIDE = pathToFileURL(join(import.meta.dirname, 'workerSide.ts')).href;
const GREET = '(common) => (name) => (common + ", " + name).toUpperCase()';

function script(name: string, tasks: string): string {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, `import { answerJobs } from '${SIDE}';\nanswerJobs({ ${tasks} });\n`);
  return file;
}

test('threads do what is asked, each answer to its own question', async () => {
  const file = script('sound', `greet: async () => ${GREET}`);
  const workers = workersOf(TASKS, COMMONS, file, 2);
  const names = Array.from({ length: 50 }, (_, at) => `Ada ${at}`);
  const told = await Promise.all(names.map((name) => workers.ask('greet', name)));
  expect(told).toEqual(names.map((name) => `HELLO, ${name.toUpperCase()}`));
  await workers.close();
});

test('bytes come back whole, whether they are all of their buffer or a part', async () => {
  const file = script(
    'bytes',
    'greet: async () => () => (size) => new Uint8Array(8).fill(7).subarray(0, Number(size))',
  );
  const workers = workersOf(TASKS, COMMONS, file, 1);
  for (const size of [8, 3]) {
    expect(await workers.ask('greet', `${size}`)).toEqual(new Uint8Array(size).fill(7));
  }
  await workers.close();
});

test('what a job fails at comes back, and the next one is done', async () => {
  const file = script(
    'failing',
    `greet: async () => ${GREET}, fail: async () => () => (what) => { throw new Error(what) }`,
  );
  const workers = workersOf(TASKS, COMMONS, file, 1);
  await expect(workers.ask('fail', 'no oil')).rejects.toThrow('no oil');
  expect(await workers.ask('greet', 'Ada')).toBe('HELLO, ADA');
  await workers.close();
});

test.each([
  ['there is none', () => join(folder, 'absent.mjs')],
  [
    'it throws as it starts',
    () => {
      const file = join(folder, 'throws.mjs');
      writeFileSync(file, 'throw new Error("no lamp");\n');
      return file;
    },
  ],
  [
    'it ends half-way',
    () =>
      script(
        'ending',
        'greet: async () => () => (name) => (name.endsWith("9") ? process.exit(3) : name)',
      ),
  ],
])('what a thread does not do is done here: %s', async (_, made) => {
  const workers = workersOf(TASKS, COMMONS, made(), 2);
  const names = Array.from({ length: 20 }, (_, at) => `Ada ${at}`);
  const told = await Promise.all(names.map((name) => workers.ask('greet', name)));
  for (const [at, name] of names.entries()) {
    expect([name, `hello, ${name.toLowerCase()}`]).toContain(told[at]);
  }
  expect(told.at(-1)).toBe('hello, ada 19');
  await expect(workers.ask('fail', 'no oil')).rejects.toThrow();
  await workers.close();
});

test('a sort of work is made ready once, and an unknown one is a fault', async () => {
  let times = 0;
  const done = doerOf(
    {
      count: async () => (by: number) => {
        times++;
        return (job: number) => job + by;
      },
    },
    { count: 3 },
  );
  expect(await Promise.all([done('count', 1), done('count', 2)])).toEqual([4, 5]);
  expect(times).toBe(1);
  await expect(done('weigh' as 'count', 1)).rejects.toThrow('weigh');
});
