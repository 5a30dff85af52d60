import { type Expectations, type Held, identityOf } from './effective.ts';
import type { Section } from './role.ts';
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

/** Below this share of common words two expectations are held to be different ones. */
const CLOSE_WORDING = 0.55;

/**
 * Compares what two roles ask. Expectations are paired one to one: first those of one strand where the second
 * role says something that the first does not, its own words before inherited ones; then the very same ones; then
 * by close wording;
 * requirements and nice-to-haves may pair with each other by wording. Ties fall to the earlier list entry.
 */
export function difference(before: Expectations, after: Expectations): Difference {
  const left = new Set(before.held);
  const right = new Set(after.held);
  const pairs: Pair[] = [];
  const inFirst = new Set(before.held.map(identityOf));

  const pair = (by: Pair['by'], score: (a: Held, b: Held) => number) => {
    for (const [a, b] of bestPairs([...left], [...right], score)) {
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
  const strand = a.expectation.strand;
  if (!strand || strand !== b.expectation.strand || !comparable(a.section, b.section)) return 0;
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

/** Pairs off the highest scores first; a score of 0 never pairs. */
function bestPairs(
  left: readonly Held[],
  right: readonly Held[],
  score: (a: Held, b: Held) => number,
): [Held, Held][] {
  const candidates = left.flatMap((a, i) =>
    right.flatMap((b, j) => {
      const value = score(a, b);
      return value > 0 ? [{ a, b, i, j, value }] : [];
    }),
  );
  candidates.sort((x, y) => y.value - x.value || x.i - y.i || x.j - y.j);
  const used = new Set<Held>();
  return candidates.flatMap(({ a, b }): [Held, Held][] => {
    if (used.has(a) || used.has(b)) return [];
    used.add(a).add(b);
    return [[a, b]];
  });
}
