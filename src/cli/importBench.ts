import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BENCH_CASES, type BenchCase } from '#src/tools/importBench/cases.ts';

/**
 * `npm run bench:import [-- WORD]`: imports large and hostile inputs with the command itself, each in a process of its
 * own, and prints how long it took and how much memory it held at most. Gives 1 where one is over its limits, ends other
 * than with an answer, or says nothing of what it left out. A word chooses the cases that have it in their name.
 */
const wanted = process.argv[2] ?? '';
const MAIN = join(import.meta.dirname, 'main.ts');
/** Tells the most memory that the process ever held, in kilobytes, and its computing time, in microseconds. */
const TELL_USE =
  'data:text/javascript,process.on("exit",()=>{const{maxRSS,userCPUTime:c}=process.resourceUsage();console.error("maxRSS="+maxRSS+" cpu="+c)})';

interface Answer {
  readonly code: number | null;
  readonly said: string;
  readonly seconds: number;
  /** Seconds of the processor, which other work on the machine does not lengthen. */
  readonly computing: number;
  readonly megabytes: number;
}

async function importIn(folder: string): Promise<Answer> {
  const start = performance.now();
  const words = [
    '--import',
    TELL_USE,
    MAIN,
    'import',
    join(folder, 'in'),
    '--out',
    join(folder, 'out'),
  ];
  const child = spawn(process.execPath, words, { cwd: folder });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part));
  const code = await new Promise<number | null>((ended) => child.on('close', ended));
  const [, kilobytes = '0', cpu = '0'] = said.match(/maxRSS=(\d+) cpu=(\d+)/) ?? [];
  return {
    code,
    said,
    seconds: (performance.now() - start) / 1000,
    computing: Number(cpu) / 1e6,
    megabytes: Number(kilobytes) / 1024,
  };
}

function faultsOf({ seconds, megabytes, says }: BenchCase, answer: Answer): string[] {
  return [
    ...(answer.code === 0 || answer.code === 1 ? [] : [`ended with ${answer.code}`]),
    ...(answer.seconds > seconds ? [`more than ${seconds} s`] : []),
    ...(answer.megabytes > megabytes ? [`more than ${megabytes} MB`] : []),
    ...(says && !says.test(answer.said) ? [`does not say ${says}`] : []),
  ];
}

process.exitCode = 0;
for (const each of BENCH_CASES.filter(({ name }) => name.includes(wanted))) {
  const folder = await mkdtemp(join(tmpdir(), 'import-bench-'));
  await mkdir(join(folder, 'in'));
  await each.make(join(folder, 'in'));
  const answer = await importIn(folder);
  await rm(folder, { recursive: true });
  const faults = faultsOf(each, answer);
  const told = `${answer.seconds.toFixed(1)} s (${answer.computing.toFixed(1)} s of computing), ${answer.megabytes.toFixed(0)} MB`;
  console.log(`${each.name}: ${told}${faults.length > 0 ? ` – ${faults.join(', ')}` : ''}`);
  if (faults.length > 0) {
    process.exitCode = 1;
    console.log(answer.said.split('\n').slice(-12).join('\n'));
  }
}
