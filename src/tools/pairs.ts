import { join } from 'node:path';
import { difference } from '#src/domain/difference.ts';
import {
  type EffectiveExpectation,
  type Expectations,
  expectationsOf,
} from '#src/domain/effective.ts';
import { buildLadder } from '#src/domain/ladder.ts';
import type { Dataset, RoleId } from '#src/domain/role.ts';

/**
 * The folder of the dataset that the labels speak of: the bundled one as it was when they were made. It stands apart, so
 * that better words in `data/` neither need new labels nor move the figures of the comparison.
 */
export const LABELLED = join(import.meta.dirname, 'pairs', 'dataset');

/** Two expectations of two roles, judged by a reader: does the second take the place of the first? */
export interface LabelledPair {
  readonly before: Side;
  readonly after: Side;
  readonly same: boolean;
  /** Pairs to choose a threshold on, and pairs kept back to check it with. */
  readonly set: 'choose' | 'check';
  /** What else is the same as one end of this pair, so that pairing one to one can have only one of them. */
  readonly rivals?: readonly Rival[];
}

interface Side {
  /** The role whose list it stands in; of a rival perhaps one that the compared role inherits from. */
  readonly role: RoleId;
  readonly id: string;
  readonly text: string;
}

/** An expectation with as good a claim to one end of a pair as the other end has. */
export interface Rival extends Side {
  /** The end that it contends for: a rival for the `after` end is an expectation of the first role. */
  readonly for: 'before' | 'after';
  readonly why: string;
}

/** How well the comparison of two roles agrees with the reader. */
export interface Agreement {
  readonly count: number;
  /** Of the pairs that are joined, the share that are the same. */
  readonly precision: number;
  /** Of the pairs that are the same, the share that are joined; those left out count neither way. */
  readonly recall: number;
  /** The same where those left out count as missed. */
  readonly recallOfAll: number;
  /** The pairs on which they disagree. */
  readonly missed: readonly LabelledPair[];
  readonly mistaken: readonly LabelledPair[];
  /** The same, and not joined because a rival has the place of one end. */
  readonly leftOut: readonly LeftOut[];
}

interface LeftOut {
  readonly pair: LabelledPair;
  readonly rival: Rival;
}

/**
 * Holds the comparison that the screens show, in the effective reading, against labelled pairs. A pair or a rival whose
 * text the dataset no longer has at that place is an error of the labels and throws.
 */
export function agreementOn(dataset: Dataset, pairs: readonly LabelledPair[]): Agreement {
  const ladder = buildLadder(dataset);
  const texts = new Map(dataset.texts.map((text) => [text.id, text]));
  const askedOf = (role: RoleId) =>
    expectationsOf(ladder, (family) => texts.get(family), role, 'effective');
  const steps = new Map<string, Step>();
  const stepOf = (from: RoleId, to: RoleId) => {
    const known = steps.get(`${from} ${to}`);
    const step = known ?? stepBetween(askedOf(from), askedOf(to));
    steps.set(`${from} ${to}`, step);
    return step;
  };
  const judged = pairs.map((pair) => ({
    pair,
    ...judge(pair, stepOf(pair.before.role, pair.after.role)),
  }));
  const of = (same: boolean, joined: boolean) =>
    judged.filter((each) => each.pair.same === same && each.joined === joined);
  const right = of(true, true).length;
  const mistaken = of(false, true).map(({ pair }) => pair);
  const leftOut = of(true, false).flatMap(({ pair, rival }) => (rival ? [{ pair, rival }] : []));
  const missed = of(true, false).flatMap(({ pair, rival }) => (rival ? [] : [pair]));
  return {
    count: pairs.length,
    precision: right / (right + mistaken.length),
    recall: right / (right + missed.length),
    recallOfAll: right / (right + missed.length + leftOut.length),
    missed,
    mistaken,
    leftOut,
  };
}

/** What two roles ask, and which expectation of the other role each was joined with. */
interface Step {
  readonly first: readonly EffectiveExpectation[];
  readonly second: readonly EffectiveExpectation[];
  readonly afterOf: ReadonlyMap<EffectiveExpectation, EffectiveExpectation>;
  readonly beforeOf: ReadonlyMap<EffectiveExpectation, EffectiveExpectation>;
}

function stepBetween(first: Expectations, second: Expectations): Step {
  const { changed, kept } = difference(first, second);
  const pairs = [...changed, ...kept];
  return {
    first: first.items,
    second: second.items,
    afterOf: new Map(pairs.map(({ before, after }) => [before, after])),
    beforeOf: new Map(pairs.map(({ before, after }) => [after, before])),
  };
}

/** Whether a pair was joined, and if not, which of its rivals was joined with one of its ends instead. */
function judge(
  { before, after, rivals = [] }: LabelledPair,
  { first, second, afterOf, beforeOf }: Step,
): { readonly joined: boolean; readonly rival: Rival | undefined } {
  const [a, b] = [itemAt(first, before), itemAt(second, after)];
  const hasThePlace = (rival: Rival) =>
    rival.for === 'after'
      ? beforeOf.get(b) === itemAt(first, rival)
      : afterOf.get(a) === itemAt(second, rival);
  // Every rival is looked up, so that a stale one is found even where its pair was joined.
  return { joined: afterOf.get(a) === b, rival: rivals.filter(hasThePlace)[0] };
}

function itemAt(
  items: readonly EffectiveExpectation[],
  { role, id, text }: Side,
): EffectiveExpectation {
  const found = items.find(
    ({ expectation, through }) =>
      through === role && expectation.id === id && expectation.text === text,
  );
  if (!found) throw new Error(`The labelled ${role} ${id} “${text}” is not in the dataset.`);
  return found;
}
