import type { Section } from '#src/domain/sections.ts';
import { isLevel } from '#src/lexicon/readTitle.ts';
import type { RelationReading } from '../extract/reading.ts';
import { isPrevious, PHRASES, type Phrase, sectionOf, sectionsIn } from './inheritance.ts';
import { readOpening } from './opening.ts';
import type { Sentence } from './sentences.ts';
import {
  isDenied,
  nameRoles,
  quote,
  restOf,
  type Said,
  type Standing,
  withoutRole,
  withoutTitle,
} from './statement.ts';
import { subjectsOf } from './subject.ts';
import { readTitles, type TitleList } from './titleList.ts';

/** Before a verb, they make it another's doing or no statement: “help extend”, “a tool that extends”. */
const OTHERS = /\b(?:to|can|could|may|might|help|who|that|which|we|you)\s*$/i;

/** What stands before the verb of a clause; all of it when the verb is not one of the usual ones. */
function subjectIn(clause: string): string {
  const verb = /\s(?:is|are|requires?|needs?|will|must|should|has|have|also|can)\b/i.exec(clause);
  return verb ? clause.slice(0, verb.index) : clause;
}

/** Whether a phrase and what stands after it say for sure that something is inherited. */
function isStated(
  phrase: Phrase,
  lead: string,
  tail: string,
  list: TitleList,
  standing: Standing,
): boolean {
  if (!nameRoles(list.titles, standing.names)) return false;
  const known = list.titles.some((title) => standing.names.all.includes(title));
  const told = list.role || list.scope.length > 0 || /^\W*(?:that|those) of\b/i.test(tail);
  const alone = lead.replace(/\W/g, '') === '' || /\brole\s*$/i.test(lead);
  return known || told || (phrase.sure && alone);
}

function relate(
  from: string,
  parents: readonly string[],
  scope: readonly Section[],
  join: 'all' | 'any',
  sentence: Sentence,
): readonly RelationReading[] {
  return parents
    .filter((to) => to !== from)
    .map((to) => ({
      kind: 'extends',
      from,
      to,
      ...(scope.length > 0 && { scope }),
      ...(parents.length > 1 && { join }),
      line: sentence.line,
      says: quote(sentence.text),
    }));
}

/** The role before another on its page. */
function roleBefore(role: string, standing: Standing): readonly string[] {
  const at = standing.names.all.indexOf(role);
  return standing.names.all.slice(Math.max(0, at - 1), Math.max(0, at));
}

function readPhrase(phrase: Phrase, sentence: Sentence, standing: Standing): Said | undefined {
  const match = phrase.words.exec(sentence.text);
  if (!match) return undefined;
  const lead = sentence.text.slice(0, match.index);
  const tail = sentence.text.slice(match.index + match[0].length);
  if (isDenied(lead) || OTHERS.test(lead)) return undefined;
  const { list, main } = phrase.opens
    ? readOpening(tail, standing.names)
    : { list: readTitles(tail, standing.names), main: '' };
  const previous = isPrevious(tail, phrase);
  const unclear = list.tooLong
    ? list.role || list.scope.length > 0
    : list.role && list.titles.some(isLevel);
  if (!previous && unclear && phrase.sure) return withoutTitle(sentence, standing);
  if (!previous && !isStated(phrase, lead, tail, list, standing)) return undefined;
  const own = standing.role ? [standing.role] : [];
  const subjects = phrase.opens
    ? (subjectsOf(subjectIn(main), standing) ?? own)
    : subjectsOf(lead, standing);
  if (subjects === undefined) return undefined;
  if (subjects.length === 0) return withoutRole(sentence, standing);
  const named = [...sectionsIn(`${lead} ${match[0]}`), ...list.scope];
  const byHeading = standing.kind === 'item' && !list.role && named.length === 0;
  const scope = [...new Set(byHeading ? sectionOf(standing.heading) : named)];
  const relations = subjects.flatMap((from) =>
    relate(from, previous ? roleBefore(from, standing) : list.titles, scope, list.join, sentence),
  );
  if (relations.length === 0) return withoutTitle(sentence, standing);
  const rest = previous ? '' : main || list.rest;
  return { relations, problems: [], rest: restOf(lead, /^\P{Po}{0,80}:$/u.test(rest) ? '' : rest) };
}

/** Reads “extends the Keeper role”, “in addition to the requirements of a Keeper” and the like. */
export function readExtends(sentence: Sentence, standing: Standing): Said | undefined {
  for (const phrase of PHRASES) {
    const said = readPhrase(phrase, sentence, standing);
    if (said) return said;
  }
  return undefined;
}
