import { readingProblem } from '../problems/reading.ts';
import type { Joint } from './patterns.ts';
import { type Ends, nameRoles, placeOf, type Said, type Standing, saysOf } from './statement.ts';
import { chainOf, isLadder, startOf } from './steps.ts';
import { readTitles, type TitleList } from './titleList.ts';

const ARROW = String.raw`\s*(?:→|⇒|➔|➜|⟶|➡️?|=>|-{1,2}>|—>|–>|»)\s*|\s+>\s+`;

/** A sentence with an arrow anywhere in it: it is read as a whole. */
export const ARROWS = new RegExp(`^(?=.*(?:${ARROW}))`, 'gu');
/** A sentence with “to”, which is a chain only where a career is told. */
export const TO = /^(?=.*\sto\s)/g;

/** What stands before a chain and is none of it: “Career path:”. */
function withoutLabel(text: string): string {
  const at = text.lastIndexOf(':');
  return at >= 0 && at < 80 ? text.slice(at + 1) : text;
}

const MOST_RUNGS = 24;

function rungsOf(text: string, between: RegExp): readonly string[] {
  const [first = '', ...others] = text.split(between).slice(0, MOST_RUNGS);
  return [withoutLabel(first).replace(/^\W*from\s+/i, ''), ...others];
}

/** Whether a career is told where a sentence stands, or by itself: “Career path: …”. */
function isTold(text: string, { heading }: Standing): boolean {
  return (
    isLadder(heading) || /^\W*[^:]{0,40}\b(?:career|ladder|path|progression)[^:]{0,20}:/i.test(text)
  );
}

/** Reads `Keeper → Senior Keeper → Warden`; a chain that begins with an arrow goes on from where it stands. */
export function readArrows({ sentence, standing }: Joint): Said | undefined {
  const texts = rungsOf(sentence.text, new RegExp(ARROW, 'u'));
  const opens = texts[0]?.replace(/\W/g, '') === '';
  const lists = listsOf(opens ? texts.slice(1) : texts, standing);
  if (lists) {
    const rungs = [...(opens ? [startOf(standing)] : []), ...endsOf(lists)];
    return { relations: chainOf(rungs, sentence), problems: [], rest: lists.at(-1)?.rest ?? '' };
  }
  if (!isTold(sentence.text, standing)) return undefined;
  const problem = readingProblem(
    'unclear-relation',
    placeOf(sentence, standing),
    saysOf(sentence),
    'arrows',
  );
  return { relations: [], problems: [problem], rest: '' };
}

/** Reads “Keeper to Senior Keeper” under a heading about careers. */
export function readToChain({ sentence, standing }: Joint): Said | undefined {
  if (!isTold(sentence.text, standing)) return undefined;
  const lists = listsOf(rungsOf(sentence.text, /\s+to\s+/), standing);
  if (!lists) return undefined;
  return {
    relations: chainOf(endsOf(lists), sentence),
    problems: [],
    rest: lists.at(-1)?.rest ?? '',
  };
}

/** The rungs of a chain. */
function endsOf(lists: readonly TitleList[]): readonly Ends[] {
  return lists.map(({ titles, family }) => ({ titles, isFamily: family }));
}

/** The titles of each rung, where all are titles and nothing else. */
function listsOf(texts: readonly string[], { names }: Standing): readonly TitleList[] | undefined {
  const lists = texts.map((text) => readTitles(text.trim(), names));
  const areClear = lists.every(
    ({ titles, isDoubtful, rest }, i) =>
      nameRoles(titles, names) && !isDoubtful && (i === lists.length - 1 || rest === ''),
  );
  return areClear ? lists : undefined;
}
