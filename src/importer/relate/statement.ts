import type { ProblemPlace } from '#src/domain/problem.ts';
import type { RelationKind } from '#src/domain/relations.ts';
import type { Gate } from '#src/domain/role.ts';
import type { Section } from '#src/domain/sections.ts';
import { isBareRank, namesSomeone, readTitle } from '#src/lexicon/readTitle.ts';
import type { RelationReading, StatementBlock } from '../extract/reading.ts';
import type { ImportProblem } from '../problems/problems.ts';
import { readingProblem } from '../problems/reading.ts';
import type { RoleNames } from './roleNames.ts';
import type { Sentence } from './sentences.ts';

/** Where a sentence stands. */
export interface Standing {
  readonly file: string;
  /** The page's title. */
  readonly title: string;
  readonly names: RoleNames;
  /** The page's own spelling of the role under whose heading it stands. */
  readonly role: string | undefined;
  /** The role that this one is a special form of. */
  readonly general: string | undefined;
  readonly heading: string;
  readonly kind: StatementBlock['kind'];
  /** Where the step led on to that was told just before. */
  readonly reached: readonly string[];
}

/** What a sentence says of relations. */
export interface Said {
  readonly relations: readonly RelationReading[];
  readonly problems: readonly ImportProblem[];
  /** What else it says. */
  readonly rest: string;
}

/** One end of relations: roles by their titles, or a whole job family. */
export interface Ends {
  readonly titles: readonly string[];
  readonly isFamily?: boolean;
}

const MOST_QUOTED = 300;

/** A stretch of a page for a message or a note, not longer than is good to read. */
export function quote(text: string): string {
  return text.length > MOST_QUOTED ? `${text.slice(0, MOST_QUOTED - 1)}…` : text;
}

/** Where a sentence stands, for a problem. */
export function placeOf({ line }: Sentence, { file }: Pick<Standing, 'file'>): ProblemPlace {
  return { file, line };
}

/** What a sentence says, for a problem: in quotation marks, not longer than is good to read. */
export function saysOf({ text }: Sentence): string {
  return `“${quote(text)}”`;
}

/** The relations of one kind from each of some ends to each of others, as a sentence states them. */
export function relationsBetween(
  kind: RelationKind,
  from: Ends,
  to: Ends,
  sentence: Sentence,
  more: {
    readonly gate?: Gate | undefined;
    readonly scope?: readonly Section[];
    readonly join?: 'all' | 'any';
  } = {},
): readonly RelationReading[] {
  const { gate, scope = [], join } = more;
  const families = [
    ...(from.isFamily ? (['from'] as const) : []),
    ...(to.isFamily ? (['to'] as const) : []),
  ];
  return from.titles.flatMap((one) =>
    to.titles
      .filter((other) => other !== one)
      .map((other) => ({
        kind,
        ...(families.length > 0 && { families }),
        from: one,
        to: other,
        ...(gate && { gate }),
        ...(scope.length > 0 && { scope }),
        ...(join && { join }),
        line: sentence.line,
        says: quote(sentence.text),
      })),
  );
}

/** A sentence that states a relation of a role that it does not name, with no role about it. */
export function withoutRole(sentence: Sentence, standing: Standing): Said {
  const problem = readingProblem(
    'relation-without-role',
    placeOf(sentence, standing),
    saysOf(sentence),
  );
  return { relations: [], problems: [problem], rest: '' };
}

/** A sentence that is built like a relation, but whose other end is not readable as a title. */
export function withoutTitle(sentence: Sentence, standing: Standing): Said {
  const problem = readingProblem(
    'unclear-relation',
    placeOf(sentence, standing),
    saysOf(sentence),
    'sentence',
  );
  return { relations: [], problems: [problem], rest: sentence.text };
}

/** Whether a title names somebody: one of the page's roles, or words for someone. */
export function namesRole(title: string, names: RoleNames): boolean {
  return names.all.includes(title) || namesSomeone(title);
}

/** Whether titles name roles, all of them. */
export function nameRoles(titles: readonly string[], names: RoleNames): boolean {
  return titles.length > 0 && titles.every((title) => namesRole(title, names));
}

/** From here on, the height of a role says who it is: of chiefs there is one of a name, of directors many. */
const TOP_HEIGHT = 8;

/** Whether a title tells one role from others: `Senior Manager` alone does not say of what. */
export function tellsWhich(title: string, names: RoleNames): boolean {
  const isAnyOne = isBareRank(title) && (readTitle(title).level?.height ?? 0) < TOP_HEIGHT;
  return names.all.includes(title) || (namesSomeone(title) && !isAnyOne);
}

/** Whether a phrase right before a verb denies it. */
export function isDenied(before: string): boolean {
  return /(?:\bnot?|\bnever|n[’']t|\bneither|\bwithout)(?:\s+\p{L}+){0,3}\s*$/iu.test(
    before.slice(-60),
  );
}

const LONG_LEAD = 18;

/** What a sentence says besides a relation: what stands after it, and what comes before where that is more than a subject. */
export function restOf(lead: string, rest: string): string {
  return lead.split(' ').length > LONG_LEAD ? `${lead} ${rest}` : rest;
}
