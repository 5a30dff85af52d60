import { remembered } from '#src/domain/remembered.ts';
import { hasTitleForm } from './form.ts';
import { levelLabel } from './levelLabel.ts';
import { readLevel } from './levels.ts';
import { readTitle } from './readTitle.ts';
import { wordsOf } from './spelling.ts';
import { areOnly } from './titleWords.ts';
import { isLevelWord, numeralOf } from './words.ts';

/** Whether a text reads like somebody's title: it has the form of one, and a word for a job or nothing but a level. */
export const looksLikeTitle = remembered((text: string): boolean => {
  const level = readLevel(text);
  const title = level?.kind === 'label' ? level.rest : text;
  if (title === '') return true;
  return hasTitleForm(title) && (isRank(title) || readTitle(title).job !== undefined);
});

const MOST_OF_A_RANK = 4;

/** Whether a heading is a level alone: `Senior`, `Intermediate`, `Level II`, `IC4`; a figure alone is none. */
export function isRank(title: string): boolean {
  if (levelLabel(title) !== undefined) return true;
  const words = wordsOf(title);
  return (
    words.length <= MOST_OF_A_RANK &&
    areOnly(words, (word) => isLevelWord(word) || numeralOf(word) !== undefined) &&
    !words.every((word) => /^\d/.test(word))
  );
}
