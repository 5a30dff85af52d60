import { isFormOf, topRole } from '#src/lexicon/sameTitle.ts';
import { readingProblem } from '../problems/reading.ts';
import type { Sentence } from './sentences.ts';
import { placeOf, type Said, type Standing, saysOf, withoutRole } from './statement.ts';
import { isLadder, isOfPage, leadsOn, rolesOf, startOf, stepsBetween, toFamily } from './steps.ts';
import { readTitles } from './titleList.ts';

const NEXT =
  /\bnext\s+(?:(?:logical|natural|possible|likely|usual|typical|career|job|available)\s+)*(?:steps?|roles?|positions?|levels?|moves?|rungs?|promotions?|titles?)\b/i;
const COPULA =
  /:|\s(?:is|are|was|would be|will be|could be|can be|may be|might be|should be|would|can|leads?)(?=\s|$)/i;
const NONE =
  /\b(?:not|no|undefined|tbd|to be (?:determined|defined|decided|announced)|yet to be|unknown|n\/a|none)\b|n[’']t\b/i;

const LEAD_IN =
  /^(?:to|move|moves|moving|be|become|becoming|promoted|promotion|progress|progressing|advance|transition|into|onto|up|on|over|typically|usually|often|generally|likely|normally|possibly|either|both|through|as|join|joining|take|taking|apply|step|a role as|(?:(?:a|the|other) )?(?:roles?|positions?) (?:of|as|in|within|like|such as)|one of|in|within|from there)(?:\s+|$)/i;

/** A text without the small words that lead to a title: “to move into the …”. */
export function withoutLeadIn(text: string): string {
  let rest = text.replace(/^[\s:,]+/, '');
  for (let match = LEAD_IN.exec(rest); match; match = LEAD_IN.exec(rest))
    rest = rest.slice(match[0].length);
  return rest;
}

interface Origin {
  readonly from: readonly string[];
  /** Whether the sentence names them itself. */
  readonly named: boolean;
  /** What it names instead, where that is not of this page. */
  readonly other?: string;
}

/** Where a next step leads on from: the role that is named, or the page's own when its family or nothing is named. */
function originOf(words: string, standing: Standing): Origin {
  const text = words.replace(/^\W*(?:in|for|after|from|on|of|beyond|following|within|as)\s+/i, '');
  const list = readTitles(text, standing.names);
  const known = list.titles.filter((title) => standing.names.all.includes(title));
  if (known.length > 0 && !list.family) return { from: known, named: true };
  const family = list.titles.join(', ');
  const rungs = standing.names.all.filter((role) => isFormOf(family, role));
  const start = standing.role ?? topRole(rungs) ?? startOf(standing);
  if (start === undefined) return { from: rolesOf(list, standing), named: true };
  const own = isOfPage(family, standing);
  return { from: [start], named: false, ...(!own && { other: family }) };
}

/**
 * Reads “The next step in the Keeper job family is to move to …”. A sentence that says there is none yet states none,
 * and is a statement all the same. One that leads on to a job family names no role: a problem, not a relation.
 */
export function readNextStep(sentence: Sentence, standing: Standing): Said | undefined {
  const match = NEXT.exec(sentence.text);
  if (!match) return undefined;
  const after = sentence.text.slice(match.index + match[0].length);
  const verb = COPULA.exec(after);
  const told = isLadder(standing.heading) || /\b(?:job famil|career|ladder)/i.test(sentence.text);
  const none = { relations: [], problems: [], rest: '' };
  if (told && /\bno\s+(?:\w+\s+){0,2}$/i.test(sentence.text.slice(0, match.index))) return none;
  if (!verb) return undefined;
  const tail = after.slice(verb.index + verb[0].length);
  if (told && NONE.test(tail)) return none;
  const before = /^\W*((?:after|from|for|as|beyond|following)\s[^,]+),/i.exec(
    sentence.text.slice(0, match.index),
  );
  const { from, named, other } = originOf(
    after.slice(0, verb.index).trim() || (before?.[1] ?? ''),
    standing,
  );
  const said = targets(tail, standing);
  if (said.roles.length === 0 && !(told && said.named)) return undefined;
  if (from.length === 0)
    return said.roles.length > 0 || told ? withoutRole(sentence, standing) : undefined;
  if (!named && !leadsOn(from, said.roles, standing)) return withoutRole(sentence, standing);
  const problems = [
    ...(said.named ? toFamily(said.named, sentence, standing).problems : []),
    ...(other && said.roles.length > 0
      ? [
          readingProblem('wrong-subject', placeOf(sentence, standing), {
            named: other,
            taken: from,
            says: saysOf(sentence),
          }),
        ]
      : []),
  ];
  return { relations: stepsBetween(from, said.roles, sentence), problems, rest: said.rest };
}

/** What a step leads on to: roles, and what is named that is none. */
export function targets(
  text: string,
  standing: Standing,
): { readonly roles: readonly string[]; readonly named: string; readonly rest: string } {
  const roles: string[] = [];
  const others: string[] = [];
  let rest = '';
  for (const part of text
    .split(/\s+(?:or|and)\s+(?=(?:(?:in|on)?to|move|become|switch|as|take)\s)/i)
    .slice(0, 12)) {
    const list = readTitles(withoutLeadIn(part), standing.names);
    const found = rolesOf(list, standing);
    roles.push(...found);
    const capital = list.titles.filter((title) => !found.includes(title) && /\p{Lu}/u.test(title));
    if (list.family || list.role) others.push(...capital);
    rest = list.rest;
  }
  return { roles: [...new Set(roles)], named: others.join(', '), rest };
}
