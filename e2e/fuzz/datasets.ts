import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import fc from 'fast-check';
import { createBuilder } from 'vite';
import { NO_CACHE } from '../../src/build/cache.ts';
import { siteServer } from '../../src/build/siteServer.ts';
import { makeSite } from '../../src/cli/makeSite.ts';
import type { TextFile } from '../../src/dataset/textFile.ts';
import { faultsOfCheck } from '../../src/tools/fuzz/checkHostile.ts';
import { hostileDataset } from '../../src/tools/fuzz/hostileDataset.ts';
import type { Fault, Ground, Place } from './search.ts';
import { watchedPage } from './watched.ts';

/** Datasets as nobody would write them: the check answers, whatever it lets through is built, and its pages stand. */

interface Input {
  readonly files: readonly TextFile[];
  /** Which of its pages are looked at. */
  readonly pages: readonly number[];
}

/** Whoever reads on a phone meets long words first. */
const WIDTHS = [320, 1280];

export async function datasets({ browser, onStep }: Place) {
  const work = await mkdtemp(resolve('node_modules', '.cache', 'rungs-fuzz-'));
  const [sites, folder, out] = [join(work, 'sites'), join(work, 'data'), join(work, 'out')];
  process.env.PACKAGE_SITE = join(sites, 'en');
  const builder = await createBuilder({ mode: 'package-en', logLevel: 'warn' });
  await builder.buildApp();
  const server = siteServer(() => out, '/').listen(0, 'localhost');
  await once(server, 'listening');
  const site = `http://localhost:${(server.address() as AddressInfo).port}`;

  const ground: Ground<Input> = {
    inputs: () =>
      fc.record({
        files: hostileDataset,
        pages: fc.array(fc.nat(9999), { minLength: 8, maxLength: 8 }),
      }),
    attempt: async ({ files, pages }) => {
      const steps = [`write ${JSON.stringify(files)}`];
      const checked = faultsOfCheck(files);
      if (checked.faults.length > 0 || !checked.isSound) return { faults: checked.faults, steps };
      await rm(folder, { recursive: true, force: true });
      for (const { path, text } of files) {
        await mkdir(dirname(join(folder, path)), { recursive: true });
        await writeFile(join(folder, path), text);
      }
      const built = await buildFault();
      if (built) return { faults: [built], steps };
      return { faults: await look(await addressesOf(pages), steps), steps };
    },
  };

  const buildFault = async (): Promise<Fault | undefined> => {
    const said: string[] = [];
    const terminal = { print: (text: string) => said.push(text), warn: () => undefined };
    const order = { place: folder, named: 'data', out, base: '/', origin: '', cache: NO_CACHE };
    try {
      if (await makeSite(order, terminal, sites)) return undefined;
      return { kind: 'not built', what: said.join('\n') };
    } catch (error) {
      return { kind: 'build', what: (error as Error).stack ?? String(error) };
    }
  };

  const addressesOf = async (pages: readonly number[]): Promise<string[]> => {
    const all = (await readdir(out, { recursive: true }))
      .filter((path) => path.endsWith('index.html'))
      .map((path) => `/${dirname(path)}`)
      .sort();
    return ['/', '/?shape=table', '/roles', ...pages.map((at) => all[at % all.length] ?? '/')];
  };

  const look = async (addresses: readonly string[], steps: string[]): Promise<Fault[]> => {
    for (const width of WIDTHS) {
      const watched = await watchedPage(browser, site, { width, height: 800 });
      try {
        for (const address of new Set(addresses)) {
          const before = await watched.settled();
          await watched.page.goto(
            site +
              address
                .split('/')
                .map(encodeURIComponent)
                .join('/')
                .replace('%3Fshape%3D', '?shape='),
          );
          const { faults } = await watched.faults(before, { says: 'open it', done: 'other' });
          onStep();
          if (faults.length === 0) continue;
          steps.push(`build it and open ${address}, ${width} px wide`);
          return [...faults];
        }
      } finally {
        await watched.close();
      }
    }
    return [];
  };

  const close = async () => {
    server.close();
    server.closeAllConnections();
    await rm(work, { recursive: true, force: true });
  };
  return { ground, close };
}
