import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readdir, rm, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { median } from 'd3-array';
import { readFolder } from '../../../src/build/folder.ts';
import { openDataset } from '../../../src/dataset/openDataset.ts';
import { SECTION_KINDS } from '../../../src/domain/sections.ts';
import { TELL_USED, usedIn } from '../tellUsed.ts';
import { ASTRO } from './astro.ts';
import { ELEVENTY } from './eleventy.ts';
import type { Peers } from './packages.ts';

/** What a plain page of a role says. */
export interface PlainPage {
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  readonly sections: readonly { readonly title: string; readonly items: readonly string[] }[];
}

/** Something that makes a site of plain pages. */
export interface PageMaker {
  /** Its script within the folder of the peers. */
  readonly command: readonly string[];
  readonly args: readonly string[];
  /** Writes all that it makes the site of. */
  readonly prepare: (site: string, pages: readonly PlainPage[]) => Promise<void>;
  readonly outDir: string;
  /** How it tells how many seconds it took. */
  readonly told: RegExp;
}

const PAGE_MAKERS: Readonly<Record<string, PageMaker>> = { eleventy: ELEVENTY, astro: ASTRO };

/** Medians of builds in turns: ms a page by what the builder itself tells, and of processors over the whole command. */
export interface PageTime {
  readonly pages: number;
  readonly msPerPage: number;
  readonly busyMsPerPage?: number;
}

export type PageTimes = Readonly<Record<string, PageTime>>;

/**
 * Has ours and the peers build the HTML of one dataset folder in turns. Of ours the app and the cards come from a cache,
 * which an earlier build has filled, and each page is rendered anew.
 */
export async function timePages(
  { folder }: Peers,
  dataset: string,
  { rounds, within }: { readonly rounds: number; readonly within: string },
): Promise<PageTimes> {
  const pages = await plainPages(dataset);
  const cache = join(within, 'pages-cache');
  await buildOurs(dataset, within, cache);
  const builds: Record<string, () => Promise<Built>> = {
    ours: async () => {
      await forgetPages(cache);
      return buildOurs(dataset, within, cache);
    },
  };
  for (const [name, maker] of Object.entries(PAGE_MAKERS)) {
    const site = join(within, name);
    await maker.prepare(site, pages);
    await symlink(join(folder, 'node_modules'), join(site, 'node_modules'));
    builds[name] = async () => {
      await rm(join(site, maker.outDir), { recursive: true, force: true });
      const script = join(folder, ...maker.command);
      const { told, busy } = await run(script, maker.args, maker.told, { cwd: site });
      return { pages: pages.length, busy, told: Number(told[1]) };
    };
  }
  const all = new Map<string, Built[]>(Object.keys(builds).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, build] of Object.entries(builds)) all.get(name)?.push(await build());
  }
  return Object.fromEntries([...all].map(([name, own]) => [name, timeOf(own)]));
}

interface Built {
  readonly pages: number;
  /** Seconds of processors, and of the clock as the builder itself tells. */
  readonly busy: number;
  readonly told: number;
}

function timeOf(builds: readonly Built[]): PageTime {
  const a = (of: (built: Built) => number) =>
    Number((median(builds, (built) => (of(built) / built.pages) * 1000) ?? Number.NaN).toFixed(2));
  return {
    pages: builds[0]?.pages ?? 0,
    msPerPage: a(({ told }) => told),
    busyMsPerPage: a(({ busy }) => busy),
  };
}

/** Ours tells the pages and the seconds that it took to write all of a site, once the app is there. */
const OUR_TOLD = /([\d,]+) pages rendered in ([\d.]+) s/;

async function buildOurs(dataset: string, within: string, cache: string): Promise<Built> {
  const vite = resolve('node_modules', 'vite', 'bin', 'vite.js');
  const out = join(within, 'pages-site');
  const env = { ...process.env, LADDER_DATA: dataset, RUNGS_CACHE: cache };
  const { told, busy } = await run(vite, ['build', '--outDir', out, '--emptyOutDir'], OUR_TOLD, {
    env,
  });
  return { pages: Number(told[1]?.replaceAll(',', '')), busy, told: Number(told[2]) };
}

/** The bytes that a kept picture begins with, after the digest that it lies behind in the cache. */
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47]);
const DIGEST = 32;

/** Takes everything but cards out of a cache. */
async function forgetPages(cache: string): Promise<void> {
  const entries = await readdir(cache, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const place = join(entry.parentPath, entry.name);
    const file = await open(place);
    const head = Buffer.alloc(PNG.length);
    await file.read(head, 0, PNG.length, DIGEST);
    await file.close();
    if (!head.equals(PNG)) await rm(place);
  }
}

/** Runs a script and reads what it tells. */
async function run(
  script: string,
  args: readonly string[],
  told: RegExp,
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv },
): Promise<{ told: RegExpExecArray; busy: number }> {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...options.env };
  const command = spawn(process.execPath, ['--import', TELL_USED, script, ...args], {
    ...options,
    env,
  });
  let output = '';
  for (const stream of [command.stdout, command.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const [status] = await once(command, 'close');
  const found = told.exec(output);
  if (status !== 0 || !found) throw new Error(`${script} ended with ${status}:\n${output}`);
  return { told: found, busy: usedIn(output).busy };
}

/** The addresses at which each role has a page of its own, so that there are about as many pages as of ours. */
const KINDS = ['', '/candidate', '/stated', '/print'];

/** Plain pages of all roles of a dataset: what each of them asks by itself. */
async function plainPages(folder: string): Promise<PlainPage[]> {
  const { dataset } = openDataset(await readFolder(folder));
  if (!dataset) throw new Error(`${folder} has errors`);
  const texts = new Map(dataset.texts.flatMap(({ roles }) => Object.entries(roles)));
  return dataset.roles.flatMap(({ id, title }) => {
    const text = texts.get(id);
    return KINDS.map((kind) => ({
      path: `/roles/${id}${kind}`,
      title,
      summary: text?.summary ?? '',
      sections: SECTION_KINDS.map((section) => ({
        title: section,
        items: text?.[section].map((item) => item.text) ?? [],
      })),
    }));
  });
}
