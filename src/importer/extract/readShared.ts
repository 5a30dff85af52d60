import { GATHERING } from '#src/lexicon/headingNames.ts';
import { levelOfTitle } from '#src/lexicon/levels.ts';
import { isRank, looksLikeTitle } from '#src/lexicon/titleForm.ts';
import type { Block } from '../classify/headings.ts';
import { type Contents, listed } from './contents.ts';
import { itemsOf, withUnder } from './passages.ts';
import { noteOf, type Placing } from './placing.ts';
import type { ItemReading } from './reading.ts';

const FEWEST = 3;
const NAMED = /^([^:]{2,60}):\s+(\S.*)$/s;
const FEWEST_WORDS = 5;

/**
 * What stands right under the heading that gathers the roles of a page: mostly it tells of them. A list that a sentence
 * announces, each item of which names a quality and says what it is, is asked in all of these roles: `Diligence: checks
 * every lamp twice a night`. What may be the name of a role or a level is no quality.
 */
export function readShared(placing: Placing): Contents {
  const { block, part, before } = placing;
  if (block.type !== 'list' || !announces(before)) return noteOf(placing);
  const items = itemsOf(block);
  const isShared = items.length >= FEWEST && items.every(namesQuality);
  return isShared ? listed('competencies', withUnder(items, part.under)) : noteOf(placing);
}

/** Whether a paragraph leads to the list, other than to one of roles or levels. */
function announces(before: Block | undefined): boolean {
  if (before?.type !== 'paragraph' || !before.text.endsWith(':')) return false;
  const sentence = before.text.split(/[.!?]\s/).at(-1) ?? '';
  return !sentence
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => GATHERING.has(word));
}

function namesQuality({ text }: ItemReading): boolean {
  const [, name, says] = NAMED.exec(text) ?? [];
  if (name === undefined || says === undefined) return false;
  const isRole = looksLikeTitle(name) || isRank(name) || levelOfTitle(name)?.kind === 'label';
  return !isRole && says.split(/\s+/).length >= FEWEST_WORDS;
}
