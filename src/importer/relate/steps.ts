import type { RelationKind } from '#src/domain/relations.ts';
import type { Gate } from '#src/domain/role.ts';
import { isBareRank, namesSomeone } from '#src/lexicon/readTitle.ts';
import { topRole } from '#src/lexicon/sameTitle.ts';
import { wordsOf } from '#src/lexicon/spelling.ts';
import type { RelationReading } from '../extract/reading.ts';
import { readingProblem } from '../problems/reading.ts';
import type { Sentence } from './sentences.ts';
import { placeOf, quote, type Said, type Standing, saysOf } from './statement.ts';
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
  return /\b(?:switch|lateral|sideways|change (?:of )?track|transfer)|\b(?:management|manager|leadership|people|individual contributor|ic|technical) track\b|\binto (?:people )?(?:management|leadership)\b(?! job famil)/i.test(
    text,
  );
}

/** Whether a heading is one under which a career is told. */
export function isLadder(heading: string): boolean {
  return /\b(?:ladders?|careers?|progress(?:ion|ing)?|promotions?|next (?:steps?|roles?)|growth|advancement|paths?)\b/i.test(
    heading,
  );
}

/** The role from where a step leads on that names none: the one it stands under, else the top of the page. */
export function startOf(standing: Standing): string | undefined {
  return standing.role ?? topRole(standing.names.all);
}

/**
 * Whether a step may be taken to lead on from the top of the page: not to a role that the page itself describes, for that
 * one stands below the top or is it.
 */
export function leadsOn(
  from: readonly string[],
  to: readonly string[],
  standing: Standing,
): boolean {
  const guessed = standing.role === undefined && standing.names.all.length > 1;
  return !guessed || from.length === 0 || !to.some((role) => standing.names.all.includes(role));
}

/** Whether a family that a sentence names is the one of the page it stands on, as far as the words tell. */
export function isOfPage(family: string, standing: Standing): boolean {
  const page = new Set([standing.title, ...standing.names.all].flatMap(wordsOf));
  const words = wordsOf(family);
  return words.length === 0 || words.filter((word) => page.has(word)).length * 2 >= words.length;
}

/** Steps from some roles to others, each pair one. */
export function stepsBetween(
  from: readonly string[],
  to: readonly string[],
  sentence: Sentence,
  kind: RelationKind = isSwitch(sentence.text) && !/\bpromot/i.test(sentence.text)
    ? 'switch'
    : 'promotion',
): readonly RelationReading[] {
  const gate = gateOf(sentence.text);
  return from.flatMap((one) =>
    to
      .filter((other) => other !== one)
      .map((other) => ({
        kind,
        from: one,
        to: other,
        ...(gate && { gate }),
        line: sentence.line,
        says: quote(sentence.text),
      })),
  );
}

/** A rung after a rung: `A`, `B`, `C` are two steps. */
export function chainOf(
  rungs: readonly (readonly string[])[],
  sentence: Sentence,
): readonly RelationReading[] {
  return rungs.slice(1).flatMap((to, i) => stepsBetween(rungs[i] ?? [], to, sentence));
}

/** A step that leads to a family or a level: a statement, but of no role. */
export function toFamily(named: string, sentence: Sentence, standing: Standing): Said {
  const problem = readingProblem(
    'ladder-to-family',
    placeOf(sentence, standing),
    saysOf(sentence),
    `“${quote(named)}”`,
  );
  return { relations: [], problems: [problem], rest: '' };
}

/** The titles of a list that are a role's: of the page, or words for someone. A family may be named like a role. */
export function rolesOf(list: TitleList, standing: Standing): readonly string[] {
  return list.titles.filter(
    (title) =>
      standing.names.all.includes(title) ||
      (namesSomeone(title) && !(isBareRank(title) && list.family)),
  );
}
