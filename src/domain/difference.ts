import { assign } from './assignment.ts';
import { atPresent } from './editionIds.ts';
import {
  type EffectiveExpectation,
  type Expectations,
  identityOf,
  ownLevelOf,
} from './effective.ts';
import type { Expectation } from './role.ts';
import { SECTIONS, type Section } from './sections.ts';
import { closeness, sameWording, wordingKey } from './wording.ts';

/** An expectation of the first role beside the one of the second that takes its place. */
export interface Pair {
  readonly before: EffectiveExpectation;
  readonly after: EffectiveExpectation;
  /** Why the two belong together. */
  readonly by: 'wording' | 'years' | 'strand' | 'identity';
}

/** What a step from one role to another brings, in four buckets. */
export interface Difference {
  readonly added: readonly EffectiveExpectation[];
  /** The same strand, the same years or close wording, said otherwise. */
  readonly changed: readonly Pair[];
  readonly kept: readonly Pair[];
  /** Asked by the first role and not listed by the second: not a statement that it no longer counts. */
  readonly unlisted: readonly EffectiveExpectation[];
}

/**
 * Texts less close than this count as about different things, unless a strand or years join them. Chosen on the
 * pairs of `tools/pairs/labels.json` that are marked for it, and by reading what 0.5 adds between roles of the bundled ladder and of
 * imported job pages: of the first most were wrong, of the second half.
 */
const CLOSE_WORDING = 0.55;

/**
 * Compares what two roles ask. Expectations are paired one to one, from the surest evidence to the weakest, each time
 * so that the whole is as alike as it can be:
 *
 * 1. What the second role says anew in the very words of something that only the first asks, so that no line is told
 *    as new beside the same line struck out.
 * 2. The same years of the same thing, for the same reason.
 * 3. One strand, where the second role says something that the first does not. This comes before identity because a
 *    role that raises what it inherits holds both forms, and the raised one is what it asks.
 * 4. The very same expectation, inherited or asked of the whole family.
 * 5. Close wording.
 *
 * Sections of one scale may pair with each other.
 */
export function difference(before: Expectations, after: Expectations): Difference {
  const left = new Set(before.items);
  const right = new Set(after.items);
  const pairs: Pair[] = [];
  const identities = new Map(
    [...left, ...right].map((item) => [item, atPresent(identityOf(item))]),
  );
  const identity = (item: EffectiveExpectation) => identities.get(item) ?? '';
  const inFirst = new Set(before.items.map(identity));
  const inSecond = new Set(after.items.map(identity));
  const isLost = (item: EffectiveExpectation) => !inSecond.has(identity(item));
  const isGained = (item: EffectiveExpectation) => !inFirst.has(identity(item));
  const isShared = (item: EffectiveExpectation) => !isLost(item) && !isGained(item);

  /** `lefts` and `rights` leave out what cannot score, so that it need not be tried. */
  const pair = (
    by: Pair['by'],
    score: (a: EffectiveExpectation, b: EffectiveExpectation) => number,
    lefts: (item: EffectiveExpectation) => boolean = () => true,
    rights: (item: EffectiveExpectation) => boolean = () => true,
  ) => {
    const columns = [...right].filter(rights);
    if (columns.length === 0) return;
    const scored = [...left]
      .filter(lefts)
      .map((a) => ({
        a,
        scores: columns.map((b) => (comparable(a.section, b.section) ? score(a, b) : 0)),
      }))
      .filter(({ scores }) => scores.some((each) => each > 0));
    const scoreOf = (row: number, column: number) => scored[row]?.scores[column] ?? 0;
    for (const [row, column] of assign(scored.length, columns.length, scoreOf)) {
      const [a, b] = [scored[row]?.a, columns[column]];
      if (!a || !b) continue;
      left.delete(a);
      right.delete(b);
      pairs.push({ before: a, after: b, by });
    }
  };
  pair('wording', sameWordsScore, isLost, isGained);
  pair(
    'years',
    sameYearsScore,
    (item) => item.expectation.years !== undefined && isLost(item),
    (item) => item.expectation.years !== undefined && isGained(item),
  );
  pair(
    'strand',
    (a, b) =>
      strandScore(a, b, Number(a.through === before.role) + Number(b.through === after.role)),
    ({ expectation }) => expectation.strand !== undefined,
    (item) => item.expectation.strand !== undefined && isGained(item),
  );
  pair('identity', (a, b) => (identity(a) === identity(b) ? 1 : 0), isShared, isShared);
  // What a raised expectation came from still holds by inheritance: it is neither new nor up for pairing.
  const taken = new Set(pairs.map(({ before: item }) => identity(item)));
  for (const item of right) if (taken.has(identity(item))) right.delete(item);
  pair('wording', closeWordingScore);

  const order = new Map(after.items.map((item, at) => [item, at]));
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
    before.section === after.section &&
    ownLevelOf(before) === ownLevelOf(after) &&
    sameWording(before.expectation.text, after.expectation.text)
  );
}

function sameWordsScore(a: EffectiveExpectation, b: EffectiveExpectation): number {
  return sameWording(a.expectation.text, b.expectation.text) ? 1 + ofSection(a, b) : 0;
}

function sameYearsScore(a: EffectiveExpectation, b: EffectiveExpectation): number {
  const [was, is] = [a.expectation.years, b.expectation.years];
  if (!was || !is || was.min !== is.min || was.max !== is.max) return 0;
  if (wordingKey(was.of) !== wordingKey(is.of)) return 0;
  return 1 + ofSection(a, b) + closeness(a.expectation.text, b.expectation.text);
}

/** The same section settles what else is nearly equal: words that are closer outweigh it. */
function ofSection(a: EffectiveExpectation, b: EffectiveExpectation): number {
  return a.section === b.section ? 0.25 : 0;
}

/**
 * How well two lines of one strand belong together, where a role has several: the sum of
 *
 * - one for each side whose line is the role's own (`own`, 0 to 2): what a role says itself is how far it has come,
 *   what it inherits is where it came from;
 * - how close the words are, 0 to 1;
 * - a half for the same level, so that what stays stays and the rest is what grew, and a half where both are asked in
 *   years, which can be compared;
 * - the section, and at last a little for brevity: of those that share as few words the shorter says less of its own.
 */
function strandScore(a: EffectiveExpectation, b: EffectiveExpectation, own: number): number {
  const [was, is] = [a.expectation, b.expectation];
  if (!isOneStrand(was, is)) return 0;
  const sameLevel = was.level !== undefined && was.level === is.level ? 0.5 : 0;
  const inYears = was.years && is.years ? 0.5 : 0;
  const brevity = 1 / (1 + was.text.length + is.text.length);
  return own + closeness(was.text, is.text) + sameLevel + inYears + ofSection(a, b) + brevity;
}

function isOneStrand(a: Expectation, b: Expectation): boolean {
  return a.strand !== undefined && a.strand === b.strand;
}

function closeWordingScore(a: EffectiveExpectation, b: EffectiveExpectation): number {
  const close = closeness(a.expectation.text, b.expectation.text);
  return close < CLOSE_WORDING ? 0 : close + ofSection(a, b);
}

/** Which sections can hold the same expectation: what is done never pairs with what is asked for. */
function comparable(a: Section, b: Section): boolean {
  return SECTIONS[a].scale === SECTIONS[b].scale;
}
