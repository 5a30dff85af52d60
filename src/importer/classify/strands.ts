import { byCodeUnit } from '#src/domain/problem.ts';
import { keyWords, keyWordsOf, significantWords, wordingKey } from '#src/domain/wording.ts';
import { groupAlike } from './alike.ts';

/** An expectation of a role that has a grade. */
export interface Saying {
  readonly role: string;
  /** The place of the role's grade in the scale. */
  readonly rank: number;
  readonly text: string;
  readonly theme: string;
}

/** Expectations that seem to be one, as it shows at several grades. */
export interface ProposedStrand<S extends Saying> {
  readonly title: string;
  readonly theme: string;
  readonly sayings: readonly S[];
}

export interface Proposal<S extends Saying> {
  readonly strands: readonly ProposedStrand<S>[];
  /** How many wordings no like ones were looked for, since that would have cost too much. */
  readonly uncompared: number;
}

/** Wordings less alike than this are held to be different things; stricter than a comparison of two roles, which knows more. */
export const CLOSE = 0.6;
/** A text of fewer telling words is alike too easily. */
const LEAST_WORDS = 3;
const LEAST_ROLES = 3;
const MOST_STRANDS = 40;
const MOST_TITLE_WORDS = 4;

/**
 * Proposes strands: each gathers the wordings that are close to one that many roles share, where three roles or more at
 * two grades or more say it. Those that are said differently come first, then those at most grades; at most 40.
 */
export function strandsOf<S extends Saying>(sayings: readonly S[]): Proposal<S> {
  const byWording = Map.groupBy(sayings, ({ text }) => wordingKey(text));
  const wordings = [...byWording]
    .map(([key, own]) => ({ key, own, text: own[0]?.text ?? '' }))
    .filter(({ text }) => new Set(keyWordsOf(text)).size >= LEAST_WORDS)
    .sort((a, b) => b.own.length - a.own.length || byCodeUnit(a.key, b.key));
  const { groups, uncompared } = groupAlike(
    wordings.map(({ text }) => significantWords(text)),
    CLOSE,
  );
  const clusters = groups.flatMap(([first = 0, ...members]) => {
    const leader = wordings[first];
    if (!leader) return [];
    const own = [...leader.own, ...members.flatMap((member) => wordings[member]?.own ?? [])];
    const roles = new Set(own.map(({ role }) => role)).size;
    const grades = new Set(own.map(({ rank }) => rank)).size;
    if (grades < 2 || roles < LEAST_ROLES) return [];
    return [{ leader, own, roles, grades, varied: members.length > 0 }];
  });
  const strands = clusters
    .sort(
      (a, b) =>
        Number(b.varied) - Number(a.varied) ||
        b.grades - a.grades ||
        b.roles - a.roles ||
        byCodeUnit(a.leader.key, b.leader.key),
    )
    .slice(0, MOST_STRANDS)
    .map(({ leader, own }) => ({
      title: titleOf(
        leader.text,
        own.map(({ text }) => text),
      ),
      theme: mostCommon(own.map(({ theme }) => theme)),
      sayings: own,
    }));
  return { strands, uncompared };
}

/** The words that most of the texts share, in the order and form in which one of them has them. */
function titleOf(leading: string, texts: readonly string[]): string {
  const counts = countsOf(texts.flatMap((text) => [...new Set(keyWords(text))]));
  const words = leading.match(/[\p{L}\p{N}+%:’'-]+/gu) ?? [];
  const countOf = (word: string) => Math.max(0, ...keyWords(word).map((at) => counts.get(at) ?? 0));
  const common = new Set(
    [...new Set(words)]
      .sort((a, b) => countOf(b) - countOf(a))
      .slice(0, MOST_TITLE_WORDS)
      .filter((word) => countOf(word) > 0),
  );
  const title = [...new Set(words)].filter((word) => common.has(word)).join(' ');
  return `${title.charAt(0).toUpperCase()}${title.slice(1)}`;
}

function mostCommon(names: readonly string[]): string {
  const [first] = [...countsOf(names)].sort(
    ([a, often], [b, other]) => other - often || byCodeUnit(a, b),
  );
  return first?.[0] ?? '';
}

function countsOf(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
