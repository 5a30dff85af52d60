import type { Browser } from '@playwright/test';
import fc from 'fast-check';

/** What is looked into: a browser, and the site that answers at an address. */
export interface Place {
  readonly browser: Browser;
  readonly site: string;
  /** Hears of everything that was done. */
  readonly onStep: () => void;
}

/** Something wrong that a run came upon. */
export interface Fault {
  readonly kind: string;
  readonly what: string;
}

/** What came of one run. */
export interface Outcome {
  readonly faults: readonly Fault[];
  /** What was done, for a person to do it again. */
  readonly steps: readonly string[];
}

/** What is tried at random: how an input is made, and what comes of one. */
export interface Ground<T> {
  /** The inputs; those of walks are told again by a word of their own (`replayPath` of fast-check). */
  readonly inputs: (replay?: string) => fc.Arbitrary<T>;
  readonly attempt: (input: T) => Promise<Outcome>;
}

/** By what a run is made again. */
export interface Replay {
  readonly seed: number;
  /** The way from that input to the smallest one that shows the fault. */
  readonly path?: string | undefined;
  readonly replay?: string | undefined;
}

export interface Found extends Outcome {
  readonly fault: Fault;
  readonly by: Replay;
}

/**
 * Tries the one input that a seed says, and looks for the smallest one that shows a fault of the same kind; a fault that
 * `isKnown` is told as it was found, and none is made smaller for longer than so many milliseconds. Gives nothing where
 * nothing is wrong.
 */
export type Search = (
  by: Replay,
  isKnown: (fault: Fault) => boolean,
  shrinkFor: number,
) => Promise<Found | undefined>;

export function searchOn<T>(ground: Ground<T>): Search {
  return (by, isKnown, shrinkFor) => search(ground, by, isKnown, shrinkFor);
}

async function search<T>(
  { inputs, attempt }: Ground<T>,
  { seed, path, replay }: Replay,
  isKnown: (fault: Fault) => boolean,
  shrinkFor: number,
): Promise<Found | undefined> {
  let smallestBy = Number.POSITIVE_INFINITY;
  let found: (Outcome & { readonly fault: Fault }) | undefined;
  const property = fc.asyncProperty(inputs(replay), async (input) => {
    if (found && (isKnown(found.fault) || Date.now() > smallestBy)) return;
    const outcome = await attempt(input);
    const before = found;
    const fault = outcome.faults.find(({ kind }) => !before || kind === before.fault.kind);
    if (!fault) return;
    found = { ...outcome, fault };
    smallestBy = Math.min(smallestBy, Date.now() + shrinkFor);
    throw new Error(fault.what);
  });
  const told = await fc.check(property, {
    seed,
    numRuns: 1,
    unbiased: true,
    ...(path === undefined ? {} : { path, endOnFailure: true }),
  });
  if (!found) {
    // The attempt itself threw, which is a fault of its own.
    if (told.failed) throw told.errorInstance ?? new Error('an attempt failed');
    return undefined;
  }
  const [, word] = /replayPath="([^"]+)"/.exec(fc.stringify(told.counterexample)) ?? [];
  return {
    ...found,
    by: { seed, path: told.counterexamplePath ?? undefined, replay: replay ?? word },
  };
}
