import fc from 'fast-check';
import { importMangled } from '../../src/tools/fuzz/fuzz.ts';
import { mangled } from '../../src/tools/fuzz/mangle.ts';
import { FORMS, type Form, type Seed, seedsByForm } from '../../src/tools/fuzz/seeds.ts';
import { shownText } from '../../src/tools/fuzz/visibleWords.ts';
import type { Fault, Ground, Place } from './search.ts';

/** Files of every form that something has happened to: all that they say is read or told, and what is made of it is sound. */

interface Input {
  readonly form: Form;
  readonly seed: Seed;
}

const MOST_SHOWN = 3000;

/** Of the processor, which other work on the machine does not lengthen: ten times what the longest sound file takes. */
const MOST_SECONDS = 5;

export function importer({ onStep }: Pick<Place, 'onStep'>): Ground<Input> {
  const seeds = seedsByForm();
  return {
    inputs: () =>
      fc
        .constantFrom(...FORMS)
        .chain((form) =>
          fc.record({ form: fc.constant(form), seed: mangled(form, seeds.get(form) ?? []) }),
        ),
    attempt: async ({ form, seed }) => {
      onStep();
      const steps = [`import ${seed.file}:\n${shownText(form, seed).slice(0, MOST_SHOWN)}`];
      return { faults: await faultsOf(form, seed), steps };
    },
  };
}

async function faultsOf(form: Form, seed: Seed): Promise<Fault[]> {
  const before = process.cpuUsage();
  try {
    const { unread, unlinked, refused } = await importMangled(form, seed);
    const seconds = process.cpuUsage(before).user / 1e6;
    return [
      ...(seconds > MOST_SECONDS ? [{ kind: 'slow', what: `${seconds} s of computing` }] : []),
      ...(unread.length > 0 ? [{ kind: 'lost while reading', what: unread.join(' ') }] : []),
      ...(unlinked.length > 0 ? [{ kind: 'lost while linking', what: unlinked.join(' ') }] : []),
      ...refused.map((what) => ({ kind: 'refused by the check', what })),
    ];
  } catch (error) {
    return [{ kind: 'import', what: (error as Error).stack ?? String(error) }];
  }
}
