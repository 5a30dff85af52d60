import { importMangled } from '#src/tools/fuzz/fuzz.ts';
import { manyMangled } from '#src/tools/fuzz/mangle.ts';
import { FORMS, type Form, type Seed, seedsByForm } from '#src/tools/fuzz/seeds.ts';
import { shownText } from '#src/tools/fuzz/visibleWords.ts';

/**
 * `npm run fuzz [-- COUNT [SEED]]`: imports so many mangled files, evenly of every form, and prints for each form what
 * went wrong and how long the slowest took. Gives 1 where an import crashed, lost a word or took more than a second.
 */
const [count = 10_000, start = 1] = process.argv.slice(2).map(Number);
const MOST_MILLISECONDS = 1000;
const MOST_SHOWN = 3;

interface Fault {
  readonly what: string;
  readonly seed: Seed;
}

/** What is wrong with one import, if anything, and how long it took. */
async function faultOf(form: Form, seed: Seed): Promise<{ fault?: Fault; milliseconds: number }> {
  try {
    const { unread, unlinked, milliseconds } = await importMangled(form, seed);
    const faults = [
      ...(unread.length > 0 ? [`lost while reading: ${unread.join(' ')}`] : []),
      ...(unlinked.length > 0 ? [`lost while linking: ${unlinked.join(' ')}`] : []),
      ...(milliseconds > MOST_MILLISECONDS ? [`${milliseconds.toFixed(0)} ms`] : []),
    ];
    return {
      milliseconds,
      ...(faults.length > 0 ? { fault: { what: faults.join('; '), seed } } : {}),
    };
  } catch (error) {
    return { milliseconds: 0, fault: { what: `crashed: ${(error as Error).stack}`, seed } };
  }
}

let all = 0;
for (const [form, seeds] of seedsByForm()) {
  const numRuns = Math.ceil(count / FORMS.length);
  const faults: Fault[] = [];
  let slowest = 0;
  for (const seed of manyMangled(form, seeds, numRuns, start)) {
    const { fault, milliseconds } = await faultOf(form, seed);
    slowest = Math.max(slowest, milliseconds);
    if (fault) faults.push(fault);
  }
  all += faults.length;
  console.log(
    `${form.padEnd(6)} ${numRuns} files, ${faults.length} faults, slowest ${slowest.toFixed(0)} ms`,
  );
  for (const { what, seed } of faults.slice(0, MOST_SHOWN)) {
    console.log(`\n${seed.file}: ${what}\n${shownText(form, seed).slice(0, 3000)}\n`);
  }
}
console.log(all === 0 ? 'No crash, nothing slow, no word lost.' : `${all} faults.`);
process.exitCode = all === 0 ? 0 : 1;
