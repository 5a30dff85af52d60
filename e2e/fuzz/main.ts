import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { siteServer } from '../../src/build/siteServer.ts';
import { launchOptions } from '../chromium.ts';
import { PARTS, type PartName } from './parts.ts';
import type { Fault, Found } from './search.ts';

/**
 * `npm run fuzz [-- --seed N] [--only PART] [--runs N] [--minutes M] [--pages N] [--dist DIR]`: looks for faults by chance, in
 * the site that `npm run build` has made and in what makes sites. Each fault is printed with the smallest way to it that was found
 * and the command that goes it again (by `--path` and `--replay`). Gives 1 where there is one.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    only: { type: 'string' },
    runs: { type: 'string' },
    minutes: { type: 'string' },
    pages: { type: 'string', default: '2' },
    shrink: { type: 'string', default: '120' },
    dist: { type: 'string', default: 'dist' },
    path: { type: 'string' },
    replay: { type: 'string' },
  },
});
const { path, replay } = values;
const seed = values.seed === undefined ? Date.now() % 1_000_000 : Number(values.seed);
const until = values.minutes
  ? Date.now() + Number(values.minutes) * 60_000
  : Number.POSITIVE_INFINITY;
const chosen = (Object.keys(PARTS) as PartName[]).filter(
  (name) => values.only === undefined || name === values.only,
);
const shrinkFor = Number(values.shrink) * 1000;
const EVERY = 60_000;

if (chosen.length === 0) throw new Error(`--only takes one of ${Object.keys(PARTS).join(', ')}`);
console.log(`seed ${seed}`);

const server = siteServer(() => values.dist, '/').listen(0, 'localhost');
await once(server, 'listening');
const site = `http://localhost:${(server.address() as AddressInfo).port}`;
const browser = await chromium.launch(launchOptions());
let told = 0;
const sums: string[] = [];
try {
  for (const [at, name] of chosen.entries()) told += await runPart(name, endOf(chosen.slice(at)));
} finally {
  await browser.close();
  server.close();
  server.closeAllConnections();
}
console.log(`\n${sums.join('\n')}`);
console.log(told === 0 ? 'No fault.' : `${told} runs with a fault.`);
process.exitCode = told === 0 ? 0 : 1;

/** When the first of the parts that are left has to end, for the others to have their share of the minutes. */
function endOf([first, ...others]: readonly PartName[]): number {
  if (!first) return until;
  const { share } = PARTS[first];
  const all = others.reduce((sum, name) => sum + PARTS[name].share, share);
  return Date.now() + ((until - Date.now()) * share) / all;
}

/** All runs of a part, some side by side, as long as there is time; gives how many had a fault. */
async function runPart(name: PartName, end: number): Promise<number> {
  const part = PARTS[name];
  const runs = path === undefined ? Number(values.runs ?? part.runs) : 1;
  const seen = new Map<string, number>();
  const isKnown = (fault: Fault) => (seen.get(keyOf(fault)) ?? 0) > 0;
  let [next, done, steps, spoke, faulty] = [0, 0, 0, Date.now(), 0];
  const { search, close } = await part.open({ browser, site, onStep: () => steps++ });
  const sum = () =>
    `${name}: ${done} of ${runs} runs, ${steps} ${part.steps}, ${faulty} with a fault`;
  const worker = async () => {
    while (next < runs && Date.now() < end) {
      const found = await search({ seed: seed + next++, path, replay }, isKnown, shrinkFor);
      done++;
      if (found) {
        faulty++;
        const before = seen.get(keyOf(found.fault)) ?? 0;
        seen.set(keyOf(found.fault), before + 1);
        print(name, found, before > 0);
      }
      if (Date.now() - spoke > EVERY) {
        spoke = Date.now();
        console.log(sum());
      }
    }
  };
  try {
    await Promise.all(Array.from({ length: part.isParallel ? Number(values.pages) : 1 }, worker));
  } finally {
    await close();
  }
  console.log(sum());
  sums.push(sum());
  return faulty;
}

/** One that was told is not told again at length: the same words, whatever numbers stand in them. */
function keyOf({ kind, what }: Fault): string {
  return `${kind} ${what
    .split('\n')[0]
    ?.replaceAll(/\d+|:r\w+:/g, '#')
    .slice(0, 120)}`;
}

function print(name: PartName, { fault, steps, by }: Found, isKnown: boolean): void {
  const words = [
    `npm run fuzz -- --only ${name} --seed ${by.seed}`,
    ...(by.path ? [`--path ${by.path}`] : []),
    ...(by.replay ? [`--replay ${by.replay}`] : []),
  ].join(' ');
  console.log(`\n✗ ${fault.kind}: ${fault.what}`);
  if (!isKnown) for (const [at, step] of steps.entries()) console.log(`  ${at + 1}. ${step}`);
  console.log(`  ${words}\n`);
}
