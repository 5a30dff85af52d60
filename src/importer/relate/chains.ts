import { readingProblem } from '../problems/reading.ts';
import type { Sentence } from './sentences.ts';
import { nameRoles, placeOf, type Said, type Standing, saysOf } from './statement.ts';
import { chainOf, isLadder, startOf } from './steps.ts';
import { readTitles } from './titleList.ts';

const ARROW = /\s*(?:→|⇒|➔|➜|⟶|➡️?|=>|-{1,2}>|—>|–>|»)\s*|\s+>\s+/u;

/** What stands before a chain and is none of it: “Career path:”. */
function withoutLabel(text: string): string {
  const at = text.lastIndexOf(':');
  return at >= 0 && at < 80 ? text.slice(at + 1) : text;
}

/** Reads `Keeper → Senior Keeper → Warden`, and under a heading about careers “Keeper to Senior Keeper”. */
export function readChain(sentence: Sentence, standing: Standing): Said | undefined {
  const ladder =
    isLadder(standing.heading) ||
    /^\W*[^:]{0,40}\b(?:career|ladder|path|progression)[^:]{0,20}:/i.test(sentence.text);
  const arrows = sentence.text.split(ARROW).slice(0, 24);
  const byArrow = arrows.length > 1;
  if (!byArrow && !(ladder && /\sto\s/.test(sentence.text))) return undefined;
  const parts = byArrow ? arrows : sentence.text.split(/\s+to\s+/).slice(0, 24);
  const texts = parts.map((part, i) =>
    i === 0 ? withoutLabel(part).replace(/^\W*from\s+/i, '') : part,
  );
  const opens = byArrow && texts[0]?.replace(/\W/g, '') === '';
  const start = opens ? startOf(standing) : undefined;
  const lists = (opens ? texts.slice(1) : texts).map((text) =>
    readTitles(text.trim(), standing.names),
  );
  const clear = (list: (typeof lists)[number], last: boolean) =>
    nameRoles(list.titles, standing.names) && !list.tooLong && (last || list.rest === '');
  if (lists.every((list, i) => clear(list, i === lists.length - 1))) {
    const rungs = [...(start ? [[start]] : []), ...lists.map(({ titles }) => titles)];
    return { relations: chainOf(rungs, sentence), problems: [], rest: lists.at(-1)?.rest ?? '' };
  }
  if (!byArrow || !ladder) return undefined;
  const problem = readingProblem(
    'unclear-relation',
    placeOf(sentence, standing),
    saysOf(sentence),
    'arrows',
  );
  return { relations: [], problems: [problem], rest: '' };
}
