import { describe, expect, test } from 'vitest';
import { asks, ladderOf, promotion, relation, role, textsOf } from '#src/domain/fixture.ts';
import { chainThrough, stepsOf } from '#src/domain/steps.ts';
import { verdictInWords, wayInWords } from './chainWords.ts';
import { MOST_CHAINED } from './screen.ts';

/** The words for each step of a chain whose steps have these sizes. */
function verdicts(...sizes: number[]) {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'].slice(0, sizes.length + 1);
  const ladder = ladderOf(ids.map((id) => role(id)));
  const list = (id: string, count: number) =>
    Array.from({ length: count }, (_, at) => asks(`${at}`, `${id}${at} ${id}`));
  const texts = textsOf(
    ladder,
    Object.fromEntries(
      ids.map((id, at) => [id, { responsibilities: list(id, sizes[at - 1] ?? 1) }]),
    ),
  );
  const steps = stepsOf(ladder, texts, ids, 'stated');
  return steps.map((step) => verdictInWords(step, steps));
}

describe('the verdict on a step', () => {
  test('names the one that is thinnest or largest, and otherwise each for itself', () => {
    expect(verdicts(2, 8, 8, 9, 20)).toEqual([
      'the thinnest step',
      'a usual step',
      'a usual step',
      'a usual step',
      'the largest step',
    ]);
    expect(verdicts(8, 2, 8, 2, 8)).toEqual([
      'a usual step',
      'a thin step',
      'a usual step',
      'a thin step',
      'a usual step',
    ]);
    expect(verdicts(8, 8, 8, 20, 30).slice(3)).toEqual(['an oversized step', 'the largest step']);
  });

  test('is withheld where there are too few steps', () => {
    expect(verdicts(2, 20)).toEqual([undefined, undefined]);
  });
});

test('the way of a step says its kind, its gates and whether it is inferred', () => {
  const roles = ['a', 'b', 'c', 'd'].map((id) => role(id));
  const ladder = ladderOf(roles, [
    relation('promotion', 'a', 'b', { gate: 'merit-and-company-need' }),
    relation('switch', 'b', 'c', { basis: 'inferred' }),
  ]);
  const ways = stepsOf(ladder, textsOf(ladder, {}), ['a', 'b', 'c', 'd'], 'stated').map(wayInWords);
  expect(ways).toEqual([
    'Promotion · when you are ready and the company needs the role',
    'Switch of track · inferred · condition not stated',
    'No stated step between the two',
  ]);
});

test('a chain is never longer than its screen reads', () => {
  const ids = Array.from({ length: MOST_CHAINED + 5 }, (_, at) => `r${at}`);
  const ladder = ladderOf(
    ids.map((id) => role(id)),
    ids.slice(1).map((id, at) => promotion(ids[at] ?? '', id)),
  );
  expect(chainThrough(ladder, 'r3')).toHaveLength(MOST_CHAINED);
});
