import { assign } from './assignment.ts';
import { type Expectations, type Held, identityOf } from './effective.ts';
import type { Expectation, Section } from './role.ts';
import { sameWording, similarity } from './wording.ts';

/** An expectation of the first role beside the one of the second that takes its place. */
export interface Pair {
  readonly before: Held;
  readonly after: Held;
  /** Why the two belong together. */
  readonly by: 'strand' | 'identity' | 'wording';
}

/** What a step from one role to another brings, in four buckets. */
export interface Difference {
  readonly added: readonly Held[];
  /** The same strand or close wording, said otherwise. */
  readonly changed: readonly Pair[];
  readonly kept: readonly Pair[];
  /** Asked by the first role and not listed by the second: not a statement that it no longer counts. */
  readonly unlisted: readonly Held[];
}

/**
 * Below this share of common words two expectations are held to be different ones. Chosen on the pairs of `pairs.json`
 * that are marked for it: higher loses reworded ones, lower takes look-alikes for them.
 */
const CLOSE_WORDING = 0.55;

/** Whether two expectations are taken for the same one, perhaps raised or reworded. */
export function areAlike(a: Expectation, b: Expectation): boolean {
  return isOneStrand(a, b) || similarity(a.text, b.text) >= CLOSE_WORDING;
}

function isOneStrand(a: Expectation, b: Expectation): boolean {
  return a.strand !== undefined && a.strand === b.strand;
}

/**
 * Compares what two roles ask. Expectations are paired one to one so that the whole is as alike as it can be: first
 * those of one strand where the second role says something that the first does not, its own words before inherited
 * ones; then the very same ones; then by close wording; requirements and nice-to-haves may pair with each other.
 */
export function difference(before: Expectations, after: Expectations): Difference {
  const left = new Set(before.held);
  const right = new Set(after.held);
  const pairs: Pair[] = [];
  const inFirst = new Set(before.held.map(identityOf));

  const pair = (by: Pair['by'], score: (a: Held, b: Held) => number) => {
    const [lefts, rights] = [[...left], [...right]];
    const scoreOf = (row: number, column: number) => {
      const [a, b] = [lefts[row], rights[column]];
      return a && b ? score(a, b) : 0;
    };
    for (const [row, column] of assign(lefts.length, rights.length, scoreOf)) {
      const [a, b] = [lefts[row], rights[column]];
      if (!a || !b) continue;
      left.delete(a);
      right.delete(b);
      pairs.push({ before: a, after: b, by });
    }
  };
  pair('strand', (a, b) => {
    if (inFirst.has(identityOf(b))) return 0;
    return strandScore(a, b, b.through === after.role);
  });
  pair('identity', (a, b) => (identityOf(a) === identityOf(b) ? 1 : 0));
  // What a raised expectation came from still holds by inheritance: it is neither new nor up for pairing.
  const taken = new Set(pairs.map(({ before: held }) => identityOf(held)));
  for (const held of right) if (taken.has(identityOf(held))) right.delete(held);
  pair('wording', wordingScore);

  const order = new Map(after.held.map((held, at) => [held, at]));
  pairs.sort((a, b) => (order.get(a.after) ?? 0) - (order.get(b.after) ?? 0));
  return {
    added: [...right],
    changed: pairs.filter((entry) => !saysTheSame(entry)),
    kept: pairs.filter(saysTheSame),
    unlisted: [...left],
  };
}

function saysTheSame({ before, after }: Pair): boolean {
  return (
    before.section === after.section && sameWording(before.expectation.text, after.expectation.text)
  );
}

/** What the second role says itself comes before all that it inherits, then the same section, then wording. */
function strandScore(a: Held, b: Held, isOwn: boolean): number {
  if (!isOneStrand(a.expectation, b.expectation) || !comparable(a.section, b.section)) return 0;
  const sameSection = a.section === b.section ? 1 : 0;
  return (isOwn ? 4 : 1) + sameSection + similarity(a.expectation.text, b.expectation.text);
}

function wordingScore(a: Held, b: Held): number {
  if (!comparable(a.section, b.section)) return 0;
  const alike = similarity(a.expectation.text, b.expectation.text);
  return alike < CLOSE_WORDING ? 0 : alike + (a.section === b.section ? 1 : 0);
}

function comparable(a: Section, b: Section): boolean {
  return a === b || (a !== 'responsibilities' && b !== 'responsibilities');
}
