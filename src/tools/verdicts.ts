import { expectationsOf } from '#src/domain/effective.ts';
import type { Shift } from '#src/domain/intensity.ts';
import { type JudgedPair, judgedDifference } from '#src/domain/judgement.ts';
import { buildLadder } from '#src/domain/ladder.ts';
import type { Dataset, RoleId } from '#src/domain/role.ts';
import { randomOf } from './synthesize/random.ts';

/** What the comparison of two roles says of one pair: the later form was raised or lowered, and by what. */
export interface Verdict {
  readonly from: RoleId;
  readonly to: RoleId;
  readonly before: string;
  readonly after: string;
  readonly shift: Exclude<Shift, 'same'>;
  readonly by: string;
}

/** A verdict that a reader has judged: does it compare one thing with the same thing? */
export interface JudgedVerdict extends Verdict {
  readonly alike: boolean;
}

/** Every verdict over all ordered pairs of described roles of one track, in the order of the dataset. */
export function verdictsOf(dataset: Dataset): readonly Verdict[] {
  const ladder = buildLadder(dataset);
  const texts = new Map(dataset.texts.map((text) => [text.id, text]));
  const described = ladder.roles
    .filter(({ status }) => status !== 'named')
    .map((role) => ({
      role,
      asks: expectationsOf(ladder, (family) => texts.get(family), role.id, 'effective'),
    }));
  return described.flatMap((from) =>
    described
      .filter((to) => to !== from && to.role.track === from.role.track)
      .flatMap((to) =>
        judgedDifference(ladder, from.asks, to.asks).changed.flatMap((pair) =>
          verdictOn(pair, from.role.id, to.role.id),
        ),
      ),
  );
}

function verdictOn({ before, after, intensity }: JudgedPair, from: RoleId, to: RoleId): Verdict[] {
  if (!intensity || intensity.shift === 'same') return [];
  const said = { before: before.expectation.text, after: after.expectation.text };
  return [{ from, to, ...said, shift: intensity.shift, by: intensity.by }];
}

/** So many of a list, drawn by a seed: the same list and seed give the same ones. */
export function drawn<Item>(list: readonly Item[], count: number, seed: number): readonly Item[] {
  const random = randomOf(seed);
  return list
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, count)
    .map(({ item }) => item);
}
