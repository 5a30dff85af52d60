import { isAlong } from '#src/domain/relations.ts';
import type { Change, Step } from '#src/domain/steps.ts';
import * as words from '#src/text/en/chain.ts';
import { RELATION_WORDS, relationWithin } from '#src/text/en/words.ts';
import { newAndChanged } from '#src/text/stepWords.ts';
import { tieInWords } from '#src/text/words.ts';

/** How one gets from the lower rung to the upper one, as far as a source says: `Promotion · when you are ready`. */
export function wayInWords({ tie }: Step): string {
  if (!tie) return words.noStatedStep;
  const [along] = tie.relations.filter(isAlong);
  const gate = tie.relations.some((relation) => relation.gate) ? '' : words.conditionNotStated;
  const said = [along && relationWithin(RELATION_WORDS[along.kind].name), tieInWords(tie), gate]
    .filter(Boolean)
    .join(' · ');
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** How a step stands to the others of its chain; nothing where there are too few to say. */
export function verdictInWords({ change }: Step, steps: readonly Step[]): string | undefined {
  if (!change?.verdict) return undefined;
  if (change.verdict === 'usual') return words.usualStep;
  const isAlone = steps.filter((each) => each.change?.size === change.size).length === 1;
  const sizes = steps.flatMap((each) => each.change?.size ?? []);
  if (change.verdict === 'thin') {
    return isAlone && change.size === Math.min(...sizes) ? words.thinnestStep : words.thinStep;
  }
  return isAlone && change.size === Math.max(...sizes) ? words.largestStep : words.largeStep;
}

/** `7 new, 3 changed`. */
export function sizeInWords({ difference: { added, changed } }: Change): string {
  return newAndChanged(added.length, changed.length);
}
