import type { Gate } from '#src/domain/role.ts';
import { ARROWS, readArrows, readToChain, TO } from './chains.ts';
import { TIES } from './equivalent.ts';
import { INHERITANCE } from './extends.ts';
import { MOVE, PROGRESSION_OF, readMove, readProgressionOf } from './moves.ts';
import { NEXT, readNextStep } from './nextStep.ts';
import { type Pattern, readPattern } from './patterns.ts';
import { REPORTS } from './reports.ts';
import type { RoleNames } from './roleNames.ts';
import { clausesOf, type Sentence } from './sentences.ts';
import type { Said, Standing } from './statement.ts';
import { gateOf, isLadder } from './steps.ts';
import { readTitles } from './titleList.ts';

const STEPS: readonly Pattern[] = [
  { kind: 'step', words: NEXT, read: readNextStep, mayBeDenied: true },
  { kind: 'step', words: ARROWS, read: readArrows },
  { kind: 'step', words: TO, read: readToChain },
  { kind: 'step', words: PROGRESSION_OF, read: readProgressionOf },
  { kind: 'step', words: MOVE, read: readMove },
];

/** All patterns. A sentence may state a relation by each list; of one list the first that understands it has it. */
const PATTERNS: readonly (readonly Pattern[])[] = [STEPS, INHERITANCE, REPORTS, TIES];

/** What is longer is no sentence: a page without full stops. Also keeps the time that a page takes in proportion to it. */
const LONGEST = 2000;

/** Reads all relations that a sentence states; `undefined` when it states none and does not look like it. */
export function readSentence(sentence: Sentence, standing: Standing): Said | undefined {
  if (sentence.text.length > LONGEST || !/\p{L}/u.test(sentence.text)) return undefined;
  const all = clausesOf(sentence).flatMap((clause) => readClause(clause, standing) ?? []);
  return all.length === 0
    ? undefined
    : {
        relations: all.flatMap(({ relations }) => relations),
        problems: all.flatMap(({ problems }) => problems),
        rest: all.map(({ rest }) => rest).join(' '),
      };
}

function readClause(clause: Sentence, standing: Standing): Said | undefined {
  const all = PATTERNS.flatMap((patterns) => firstSaid(patterns, clause, standing) ?? []);
  if (all.length === 0) return undefined;
  const rests = all
    .map(({ rest }) => (gateOf(rest) && rest.split(' ').length <= 10 ? '' : rest))
    .sort((a, b) => a.length - b.length);
  return {
    relations: all.flatMap(({ relations }) => relations),
    problems: all.flatMap(({ problems }) => problems),
    rest: rests[0] ?? '',
  };
}

function firstSaid(patterns: readonly Pattern[], clause: Sentence, standing: Standing) {
  for (const pattern of patterns) {
    const said = readPattern(pattern, clause, standing);
    if (said) return said;
  }
  return undefined;
}

/** What promotion to a role hinges on, where a sentence says so of the role alone. */
export function gateInto(
  sentence: Sentence,
  names: RoleNames,
): readonly { readonly to: string; readonly gate: Gate }[] {
  const gate = gateOf(sentence.text);
  const match = /\bpromotions? (?:in)?to\s+/i.exec(sentence.text);
  if (!gate || !match) return [];
  const { titles } = readTitles(sentence.text.slice(match.index + match[0].length), names);
  return titles.map((to) => ({ to: names.find(to) ?? to, gate }));
}

/** What may be left of a sentence that states a relation and nothing else: “as an individual contributor”. */
const FEW_WORDS = 5;

/** Whether a sentence only says where careers are told. */
function isPointer(sentence: Sentence): boolean {
  return (
    /\b(?:career|ladder|progression|development)/i.test(sentence.text) &&
    /\b(?:review|see|refer|visit|check|read|find|found|consult)\b/i.test(sentence.text) &&
    /\b(?:page|handbook|here|details|information|more)\b/i.test(sentence.text)
  );
}

/** Whether a sentence says that a ladder ends here. */
function isTop(sentence: Sentence): boolean {
  return /\b(?:highest|topmost|final) (?:role|level|position|step|rung)\b/i.test(sentence.text);
}

/** Whether a sentence is fully read: it states relations, or where a ladder is told or ends, and nothing else. */
export function isWhole(sentence: Sentence, said: Said | undefined, standing: Standing): boolean {
  if (!said) return isLadder(standing.heading) && (isPointer(sentence) || isTop(sentence));
  return said.rest.split(' ').filter(Boolean).length <= FEW_WORDS;
}
