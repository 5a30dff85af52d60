import type { RelationKind } from '#src/domain/relations.ts';
import type { Gate } from '#src/domain/role.ts';
import { isBareRank } from '#src/lexicon/readTitle.ts';
import { wordsOf } from '#src/lexicon/spelling.ts';
import type { RelationReading } from '../extract/reading.ts';
import { readingProblem } from '../problems/reading.ts';
import type { RoleNames } from './roleNames.ts';
import type { Sentence } from './sentences.ts';
import {
  type Ends,
  namesRole,
  placeOf,
  quote,
  relationsBetween,
  type Said,
  type Standing,
  saysOf,
} from './statement.ts';
import type { TitleList } from './titleList.ts';

/** What a text says a step up hinges on. */
export function gateOf(text: string): Gate | undefined {
  if (!/\bmerit/i.test(text)) return undefined;
  return /\b(?:company|business|organi[sz]ation(?:al)?) needs?\b/i.test(text)
    ? 'merit-and-company-need'
    : 'merit';
}

/** Whether words speak of a change of track rather than of a step up. */
export function isSwitch(text: string): boolean {
  return /\b(?:switch|lateral|sideways|change (?:of )?track|transfer)|\b(?:management|manager|leadership|people|individual contributor|ic|technical) track\b|\binto (?:people )?(?:management|leadership)\b(?! job famil)|\bindividual contributors?\b.*\bmove\b.*\bmanagement\b/i.test(
    text,
  );
}

/** Whether a heading is one under which a career is told. */
export function isLadder(heading: string): boolean {
  return /\b(?:ladders?|careers?|progress(?:ion|ing)?|promotions?|next (?:steps?|roles?)|growth|advancement|paths?)\b/i.test(
    heading,
  );
}

/** The role whose career a heading tells: `Senior Keeper Career Ladder`. */
export function roleOfLadder(heading: string, names: RoleNames): string | undefined {
  const title = heading.replace(
    /[\s:–-]*(?:\b(?:career|ladder|path|progression)s?\b\s*){1,3}$/i,
    '',
  );
  return title === heading || title === '' ? undefined : names.find(title);
}

/**
 * From where a step leads on that names no start: from the role it stands under, from the one role of a page that has no
 * other, or else from the page's whole family; which role of it is at its end, nobody says.
 */
export function startOf({ role, names, title }: Standing): Ends {
  const only = names.all.length === 1 ? names.all[0] : undefined;
  const one = role ?? only;
  if (one !== undefined) return { titles: [one] };
  // A page without a title has no family that could be named.
  return { titles: title.trim() === '' ? [] : [title], isFamily: true };
}

/**
 * Whether a step may be taken to lead on from a page's family: not to a role that the page itself describes, for that
 * one stands in it.
 */
export function leadsOn(from: Ends, to: readonly string[], { names }: Standing): boolean {
  return !from.isFamily || !to.some((role) => names.all.includes(role));
}

/** Whether a family that a sentence names is the one of the page it stands on, as far as the words tell. */
export function isOfPage(family: string, standing: Standing): boolean {
  const page = new Set([standing.title, ...standing.names.all].flatMap(wordsOf));
  const words = wordsOf(family);
  return words.length === 0 || words.filter((word) => page.has(word)).length * 2 >= words.length;
}

/** Steps from some roles to others, each pair one. */
export function stepsBetween(
  from: Ends,
  to: Ends,
  sentence: Sentence,
  kind: RelationKind = isSwitch(sentence.text) && !/\bpromot/i.test(sentence.text)
    ? 'switch'
    : 'promotion',
): readonly RelationReading[] {
  return relationsBetween(kind, from, to, sentence, { gate: gateOf(sentence.text) });
}

/** A rung after a rung: `A`, `B`, `C` are two steps. */
export function chainOf(rungs: readonly Ends[], sentence: Sentence): readonly RelationReading[] {
  return rungs.slice(1).flatMap((to, i) => stepsBetween(rungs[i] ?? { titles: [] }, to, sentence));
}

/** A step that leads to a level: a statement, but of no role. */
export function toLevel(named: string, sentence: Sentence, standing: Standing): Said {
  const problem = readingProblem(
    'ladder-to-family',
    placeOf(sentence, standing),
    saysOf(sentence),
    `“${quote(named)}”`,
  );
  return { relations: [], problems: [problem], rest: '' };
}

/** The titles of a list that are a role's: of the page, or words for someone. A family may be named like a role. */
export function rolesOf(list: TitleList, { names }: Standing): readonly string[] {
  return list.titles.filter(
    (title) => namesRole(title, names) && !(isBareRank(title) && list.family),
  );
}
