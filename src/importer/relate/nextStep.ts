import { readingProblem } from '../problems/reading.ts';
import type { Joint } from './patterns.ts';
import {
  type Ends,
  nameRoles,
  placeOf,
  type Said,
  type Standing,
  saysOf,
  withoutRole,
  withoutTitle,
} from './statement.ts';
import { isLadder, isOfPage, leadsOn, rolesOf, startOf, stepsBetween, toLevel } from './steps.ts';
import { readTitles } from './titleList.ts';

/** “The next step in the Keeper job family is to move to …”, up to what it is said of. */
export const NEXT =
  /\bnext\s+(?:(?:logical|natural|possible|likely|usual|typical|career|job|available)\s+)*(?:steps?|roles?|positions?|levels?|moves?|rungs?|promotions?|titles?)\b/gi;
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
  readonly from: Ends;
  /** What the sentence names instead, where that is not of this page. */
  readonly other?: string;
}

/** Where a next step leads on from: what the sentence names, or where it stands. */
function originOf(words: string, standing: Standing): Origin {
  const { names, reached } = standing;
  const text = words.replace(/^\W*(?:in|for|after|from|on|of|beyond|following|within|as)\s+/i, '');
  if (/^(?:that|this|there|it)$/i.test(text.trim()) && reached.length > 0)
    return { from: { titles: reached } };
  const list = readTitles(text, names);
  const known = list.titles.filter((title) => names.all.includes(title));
  if (!list.family && known.length > 0) return { from: { titles: known } };
  if (!list.family && nameRoles(list.titles, names) && list.rest === '')
    return { from: { titles: list.titles } };
  const family = list.family ? list.titles.join(', ') : '';
  if (family === '') return { from: startOf(standing) };
  if (isOfPage(family, standing)) return { from: { titles: [standing.title], isFamily: true } };
  return { from: startOf(standing), other: family };
}

/**
 * Reads “The next step in the Keeper job family is to move to …”. A sentence that says there is none yet states none,
 * and is a statement all the same. What is said of a job family, or leads on to one, is so read: of no role of it.
 */
export function readNextStep(joint: Joint): Said | undefined {
  const { before, after, sentence, standing } = joint;
  const told = isLadder(standing.heading) || /\b(?:job famil|career|ladder)/i.test(sentence.text);
  const verb = COPULA.exec(after);
  const tail = verb ? after.slice(verb.index + verb[0].length) : '';
  if (told && saysNone(before, tail)) return { relations: [], problems: [], rest: '' };
  if (!verb) return undefined;
  const said = targets(tail, standing);
  if (isEmpty(said) && !(told && said.named !== ''))
    return told && said.isFamily ? withoutTitle(sentence, standing) : undefined;
  const { from, other } = originOf(originIn(before, after.slice(0, verb.index)), standing);
  if (!leadsOn(from, said.roles, standing)) return withoutRole(sentence, standing);
  return {
    relations: stepsTo(from, said, joint),
    problems: [
      ...(said.named ? toLevel(said.named, sentence, standing).problems : []),
      ...(other && !isEmpty(said) ? [wrongSubject(other, from, joint)] : []),
    ],
    rest: said.rest,
  };
}

/** Whether neither a role nor a family is named. */
export function isEmpty({ roles, families }: Targets): boolean {
  return roles.length === 0 && families.length === 0;
}

/** Whether a sentence says that there is no next step. */
function saysNone(before: string, tail: string): boolean {
  return /\bno\s+(?:\w+\s+){0,2}$/i.test(before) || NONE.test(tail);
}

/** The words of what a next step is said: “The next step *after that* is …”, “*After the Keeper*, the next step is …”. */
function originIn(before: string, between: string): string {
  const opening = /^\W*((?:after|from|for|as|beyond|following)\s[^,]+),/i.exec(before);
  return between.trim() || (opening?.[1] ?? '');
}

function wrongSubject(named: string, from: Ends, { sentence, standing }: Joint) {
  const subject = { named, taken: from.titles, says: saysOf(sentence) };
  return readingProblem('wrong-subject', placeOf(sentence, standing), subject);
}

/** The steps from some ends to what was named as their target. */
export function stepsTo(from: Ends, { roles, families }: Targets, { sentence }: Joint) {
  return [
    ...stepsBetween(from, { titles: roles }, sentence),
    ...stepsBetween(from, { titles: families, isFamily: true }, sentence),
  ];
}

/** What a step leads on to. */
export interface Targets {
  readonly roles: readonly string[];
  /** The job families that are named. */
  readonly families: readonly string[];
  /** Whether a job family is spoken of, be it named or not. */
  readonly isFamily: boolean;
  /** What is named that is neither: a level. */
  readonly named: string;
  readonly rest: string;
}

const ANOTHER_TARGET = /\s+(?:or|and)\s+(?=(?:(?:in|on)?to|move|become|switch|as|take)\s)/i;

/** What a step leads on to: roles, families, and what is named that is neither. */
export function targets(text: string, standing: Standing): Targets {
  const found = text
    .split(ANOTHER_TARGET)
    .slice(0, 12)
    .map((part) => readTitles(withoutLeadIn(part), standing.names))
    .map((list) => {
      const roles = list.family || list.isDoubtful ? [] : rolesOf(list, standing);
      const capital = list.titles.filter(
        (title) => !roles.includes(title) && /\p{Lu}/u.test(title),
      );
      return {
        roles,
        families: list.family ? capital : [],
        isFamily: list.family,
        named: list.role && !list.family ? capital : [],
        rest: list.rest,
      };
    });
  return {
    roles: [...new Set(found.flatMap(({ roles }) => roles))],
    families: [...new Set(found.flatMap(({ families }) => families))],
    isFamily: found.some(({ isFamily }) => isFamily),
    named: found.flatMap(({ named }) => named).join(', '),
    rest: found.at(-1)?.rest ?? '',
  };
}
