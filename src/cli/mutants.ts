import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { AREAS, type Area, FEWEST, SMALLEST_SHARE } from '#src/tools/mutants/areas.ts';
import equivalents from '#src/tools/mutants/equivalents.json' with { type: 'json' };
import { readMutants } from '#src/tools/mutants/mutants.ts';
import { type DrawnLine, drawLines } from '#src/tools/mutants/sample.ts';
import { type Tally, tallyOf } from '#src/tools/mutants/tally.ts';

/**
 * `npm run mutants [-- AREA…] [--seed N] [--workers N]`: changes lines drawn from each area, one change at a time, and prints
 * which changes no test notices, but for those of `equivalents.json`, which nobody can notice: each is named there by itself,
 * for a pattern would hide the next one that does matter. What is known of lines and tests that have not changed is kept in
 * `test-results/mutants`. Gives 1 where too many go unnoticed or too few were tried, and 2 on a name or number it cannot follow.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' }, workers: { type: 'string' } },
});
const seed = Number(values.seed);
const workers = values.workers === undefined ? undefined : Number(values.workers);
const unknown = positionals.filter((name) => !AREAS.some((area) => area.name === name));

const FOLDER = join('test-results', 'mutants');

function run(area: Area): Tally | undefined {
  const files = area.files
    .flatMap((glob) => globSync(glob))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !/\.test\.ts$|\/(?:fixture|arbitrary)\.ts$/.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
  const drawn = drawLines(files, area.lines, seed);
  const report = join(FOLDER, `${area.name}.report.json`);
  const config = join(FOLDER, `${area.name}.config.json`);
  writeFileSync(config, JSON.stringify(configOf(area, drawn, report)));
  // Told by its own option for them, Stryker 10.1 never puts a changed constant in its place: all of those would survive.
  const env = { ...process.env, MUTANTS_TESTS: area.tests.join(' ') };
  const { status } = spawnSync('npx', ['stryker', 'run', config], { stdio: 'inherit', env });
  if (status !== 0) return undefined;
  const isDrawn = new Set(drawn.map(({ path, line }) => `${path}:${line}`));
  // What is kept of earlier runs is in the report too.
  const mutants = readMutants(readFileSync(report, 'utf8')).filter(({ path, line }) =>
    isDrawn.has(`${path}:${line}`),
  );
  return tallyOf(mutants, equivalents);
}

function configOf(area: Area, drawn: readonly DrawnLine[], report: string) {
  return {
    testRunner: 'vitest',
    mutate: drawn.map(({ path, line }) => `${path}:${line}-${line}`),
    // It adapts the paths of a tsconfig by a function that TypeScript 7 lacks; ours has none to adapt.
    tsconfigFile: 'none',
    disableTypeChecks: false,
    incremental: true,
    incrementalFile: join(FOLDER, `${area.name}.known.json`),
    tempDirName: join(FOLDER, 'tree'),
    ignorePatterns: ['dist', 'findings', 'package', 'test-results'],
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: report },
    // Against what never ends; a busy machine may take its time.
    timeoutMS: 30_000,
    ...(workers && { concurrency: workers }),
    warnings: { slow: false },
  };
}

function rowOf(name: string, { killed, survivors, equivalent, share }: Tally): string {
  const tried = killed + survivors.length + equivalent.length;
  const counts = [tried, killed, survivors.length, equivalent.length].map((count) =>
    `${count}`.padStart(10),
  );
  return `${name.padEnd(10)}${counts.join('')}${`${(share * 100).toFixed(0)} %`.padStart(8)}`;
}

function isEnough({ killed, survivors, mistaken, share }: Tally): boolean {
  const tried = killed + survivors.length;
  return tried >= FEWEST && share >= SMALLEST_SHARE && mistaken.length === 0;
}

function tell(tallies: ReadonlyMap<string, Tally>): void {
  for (const [name, { survivors, mistaken }] of tallies) {
    if (survivors.length > 0) console.log(`\n${name}: no test notices`);
    for (const { path, line, before, after } of survivors) {
      console.log(`\n${path}:${line}\n- ${before}\n+ ${after}`);
    }
    for (const { path, after } of mistaken) {
      console.log(`\n${path}: named as a change that nobody can notice, and noticed\n+ ${after}`);
    }
  }
  console.log(`\nseed ${seed}       tried    killed  survived equivalent  share`);
  for (const [name, tally] of tallies) console.log(rowOf(name, tally));
}

if (unknown.length > 0 || ![seed, workers ?? 1].every(Number.isSafeInteger)) {
  console.error(`There are ${AREAS.map(({ name }) => name).join(', ')}, and whole numbers.`);
  process.exitCode = 2;
} else {
  mkdirSync(FOLDER, { recursive: true });
  const asked = AREAS.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  const results = asked.map((area) => [area.name, run(area)] as const);
  const tallies = new Map(results.flatMap(([name, tally]) => (tally ? [[name, tally]] : [])));
  tell(tallies);
  const isWhole = tallies.size === asked.length && [...tallies.values()].every(isEnough);
  process.exitCode = isWhole ? 0 : 1;
}
