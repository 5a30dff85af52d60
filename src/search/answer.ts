import { nearestRoles } from '#src/domain/nearest.ts';
import type { RoleId } from '#src/domain/role.ts';
import type { NameHit, Names, NamesFound } from './names.ts';
import { isNamed, tierOfCost } from './rank.ts';
import type { ExpectationTexts, TextsFound } from './texts.ts';

/** One kind of what was found: the best of it, and how much there is in all. */
export interface NameGroup {
  readonly kind: NameHit['kind'];
  readonly hits: readonly NameHit[];
  readonly count: number;
}

/** Two roles that were typed as “… to …”. */
export interface Pair {
  readonly from: RoleId;
  readonly to: RoleId;
  readonly wish: 'path' | 'compare';
}

/** What is found under names: this is shown at once. */
export interface NamesAnswer {
  /** The best group first. */
  readonly groups: readonly NameGroup[];
  readonly pair?: Pair;
  /** Whether some of what was typed is missing everywhere: then expectations may answer better. */
  readonly isPartial: boolean;
}

/** What is found in the wording of expectations; with nothing at all, the nearest roles. */
export interface TextsAnswer extends TextsFound {
  readonly nearest: readonly RoleId[];
}

const MOST: Readonly<Record<NameHit['kind'], number>> = {
  role: 10,
  family: 4,
  grade: 4,
  strand: 4,
  command: 4,
};
const MOST_TEXTS = 8;
const MOST_NEAREST = 5;

/** Answers from the names alone. */
export function answerNames(names: Names, typed: string): NamesAnswer {
  const terms = names.parse(typed);
  const found = names.find(terms);
  const pair = pairIn(names, typed);
  const hits = pair && found.isPartial ? [] : found.hits;
  const groups = [...Map.groupBy(hits, ({ kind }) => kind)]
    .map(([kind, own]) => ({
      kind,
      hits: own.slice(0, MOST[kind]).map(withWords),
      count: own.length,
    }))
    .sort((a, b) => bestOf(a) - bestOf(b) || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  return { groups, isPartial: found.isPartial, ...(pair ? { pair } : {}) };
}

function withWords(hit: NamesFound['hits'][number]): NameHit {
  return { ...hit, words: hit.words() };
}

const ORDER: readonly NameHit['kind'][] = ['role', 'family', 'grade', 'strand', 'command'];

function bestOf({ hits }: NameGroup): number {
  return tierOfCost(hits[0]?.cost ?? 0);
}

/** Answers from the expectations. Where names have all that was typed, only those that have it to the letter. */
export function answerTexts(
  names: Names,
  texts: ExpectationTexts | undefined,
  typed: string,
  named: NamesAnswer,
): TextsFound {
  const hard = named.isPartial && !named.pair;
  return (
    texts?.find(typed, names.parse(typed), MOST_TEXTS, hard) ?? {
      hits: [],
      count: 0,
      isPartial: true,
    }
  );
}

/** The roles whose titles come nearest, where nothing at all was found. */
export function answerNearest(
  names: Names,
  typed: string,
  named: NamesAnswer,
  said: TextsFound,
): readonly RoleId[] {
  const isAnswered = said.hits.length + named.groups.length > 0 || named.pair;
  if (isAnswered) return [];
  return nearestRoles({ roles: names.roles() }, typed, MOST_NEAREST).map(({ id }) => id);
}

/** “path from … to …”, “… to …”, “… vs …”, “compare … and …”. */
const BETWEEN =
  /^(?<wish>(?:find (?:a )?)?paths? |compare |from )?(?:from |between )?(?<from>.+?)(?: +(?<by>to|vs\.?|versus|with|and) +| *(?:→|->|=>) *)(?<to>.+)$/i;

function pairIn(names: Names, typed: string): Pair | undefined {
  const { wish = '', from = '', by = '', to = '' } = BETWEEN.exec(typed.trim())?.groups ?? {};
  const isCompared = /^compare/i.test(wish);
  if (/^(with|and)$/i.test(by) && wish === '') return undefined;
  const [first, second] = [roleMeant(names, from), roleMeant(names, to)];
  if (!first || !second || first === second) return undefined;
  return { from: first, to: second, wish: isCompared || /^v/i.test(by) ? 'compare' : 'path' };
}

/** The role whose title has all that was typed. */
function roleMeant(names: Names, typed: string): RoleId | undefined {
  const { hits, isPartial } = names.find(names.parse(typed));
  const role = hits.find(({ kind }) => kind === 'role');
  return role && !isPartial && isNamed(role.cost) ? role.id : undefined;
}
