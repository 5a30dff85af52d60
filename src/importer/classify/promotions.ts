import { keyWords } from '#src/domain/wording.ts';

import { wordsOf } from '#src/lexicon/spelling.ts';
import { isLevelWord, numeralOf } from '#src/lexicon/words.ts';

/** What the rule looks at: a role of one family. */
export interface Rung {
  readonly id: string;
  readonly title: string;
  readonly track: string;
  /** Its grade's place in the scale. */
  readonly rank?: number;
  /** The order in which that is higher or lower than others: across two of them nothing is known. */
  readonly order?: string;
}

export interface Step {
  readonly from: string;
  readonly to: string;
}

/**
 * The promotions that the grades of a family suggest: from each role to the next grade of its track that is known to be higher. Where
 * several roles are there, only to the one that does the same (`Senior Designer` to `Staff Designer`): to none
 * otherwise. No step is inferred for a role that a stated promotion leaves, nor into one that a stated one enters.
 */
export function promotionsOf(family: readonly Rung[], stated: readonly Step[]): Step[] {
  const left = new Set(stated.map(({ from }) => from));
  const entered = new Set(stated.map(({ to }) => to));
  const byTrack = Map.groupBy(family, ({ track }) => track);
  return family
    .filter(({ id }) => !left.has(id))
    .flatMap((role) => {
      const above = nextRungs(role, byTrack.get(role.track) ?? []);
      const [only, ...others] = above.length > 1 ? above.filter((to) => doSame(role, to)) : above;
      return only && others.length === 0 && !entered.has(only.id)
        ? [{ from: role.id, to: only.id }]
        : [];
    });
}

/** The roles at the lowest grade above one. */
function nextRungs({ rank, order }: Rung, track: readonly Rung[]): readonly Rung[] {
  if (rank === undefined) return [];
  const comparable = track.filter((other) => other.order === order);
  const higher = comparable.flatMap((other) => other.rank ?? []).filter((other) => other > rank);
  const next = Math.min(...higher);
  return comparable.filter((other) => other.rank === next);
}

function doSame(a: Rung, b: Rung): boolean {
  return fieldOf(a.title) === fieldOf(b.title);
}

/** What a title says besides the level: what is done in the role. */
export function fieldOf(title: string): string {
  const words = wordsOf(title).filter((word) => !isLevelWord(word) && !numeralOf(word));
  return keyWords(words.join(' ')).sort().join(' ');
}
