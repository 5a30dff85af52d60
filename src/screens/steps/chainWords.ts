import { isAlong } from '#src/domain/relations.ts';
import type { Change, Step } from '#src/domain/steps.ts';
import { VERDICT_WORDS } from '#src/text/en/steps.ts';
import { RELATION_WORDS } from '#src/text/en/words.ts';
import { newAndChanged } from '#src/text/stepWords.ts';
import { tieInWords } from '#src/text/words.ts';

/** How one gets from the lower rung to the upper one, as far as a source says: `Promotion · when you are ready`. */
export function wayInWords({ tie }: Step): string {
  if (!tie) return 'No stated step between the two';
  const [along] = tie.relations.filter(isAlong);
  const gate = tie.relations.some((relation) => relation.gate) ? '' : 'condition not stated';
  const words = [along && RELATION_WORDS[along.kind].name.toLowerCase(), tieInWords(tie), gate]
    .filter(Boolean)
    .join(' · ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** How a step stands to the others of its chain; nothing where there are too few to say. */
export function verdictInWords({ change }: Step, steps: readonly Step[]): string | undefined {
  if (!change?.verdict) return undefined;
  if (change.verdict === 'usual') return 'a usual step';
  const isAlone = steps.filter((each) => each.change?.size === change.size).length === 1;
  const sizes = steps.flatMap((each) => each.change?.size ?? []);
  if (change.verdict === 'thin') {
    return isAlone && change.size === Math.min(...sizes)
      ? 'the thinnest step'
      : `a ${VERDICT_WORDS.thin} step`;
  }
  return isAlone && change.size === Math.max(...sizes)
    ? 'the largest step'
    : `an ${VERDICT_WORDS.large} step`;
}

/** `7 new, 3 changed`. */
export function sizeInWords({ difference: { added, changed } }: Change): string {
  return newAndChanged(added.length, changed.length);
}
