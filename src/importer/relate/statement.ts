import type { ProblemPlace } from '#src/domain/problem.ts';
import { namesSomeone } from '#src/lexicon/readTitle.ts';
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
  readonly heading: string;
  readonly kind: StatementBlock['kind'];
}

/** What a sentence says of relations. */
export interface Said {
  readonly relations: readonly RelationReading[];
  readonly problems: readonly ImportProblem[];
  /** What else it says. */
  readonly rest: string;
}

export type SentenceReader = (sentence: Sentence, standing: Standing) => Said | undefined;

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

/** Whether titles name roles: one of the page's, or words for someone. */
export function nameRoles(titles: readonly string[], names: RoleNames): boolean {
  return (
    titles.length > 0 && titles.every((title) => names.all.includes(title) || namesSomeone(title))
  );
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
