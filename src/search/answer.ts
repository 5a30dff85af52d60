import { nearestRoles } from '#src/domain/nearest.ts';
import type { RoleId } from '#src/domain/role.ts';
import { ANY_TWO, ASKED_FROM, BACKWARDS, BETWEEN, COMPARING } from '#src/text/en/questions.ts';
import { type Question, questionIn } from '#src/text/questions.ts';
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
  /** The likeliest first, where the words fit several. */
  readonly to: readonly RoleId[];
  readonly wish: 'path' | 'compare';
}

/** A question, with the roles that it may mean by what it names, the likeliest first. */
export interface Asked extends Question {
  readonly roles: readonly RoleId[];
}

/** What is found under names: this is shown at once. */
export interface NamesAnswer {
  readonly question?: Asked;
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
  const pair = pairIn(names, typed);
  const question = pair ? undefined : askedIn(names, typed);
  const found = names.find(names.parse(question?.about ?? typed));
  // A question, and two roles, have their answer: what only has some of their words is none.
  const hits = (pair || question) && found.isPartial ? [] : found.hits;
  const groups = [...Map.groupBy(hits, ({ kind }) => kind)]
    .map(([kind, own]) => ({
      kind,
      hits: own.slice(0, MOST[kind]).map(withWords),
      count: own.length,
    }))
    .sort((a, b) => bestOf(a) - bestOf(b) || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  return {
    groups,
    isPartial: found.isPartial,
    ...(pair ? { pair } : {}),
    ...(question ? { question } : {}),
  };
}

/** More roles than this are not meant by one word. */
const MOST_MEANT = 40;

/** The question that was typed; nothing where it names what nothing here is called. */
function askedIn(names: Names, typed: string): Asked | undefined {
  const question = questionIn(typed);
  if (question?.about === undefined || question.kind !== 'become')
    return question && { ...question, roles: [] };
  const roles = rolesMeant(names, question.about);
  return roles.length ? { ...question, roles } : undefined;
}

/** The roles whose names have all that was typed, the best first; those that answer as well as the best of them. */
function rolesMeant(names: Names, typed: string): readonly RoleId[] {
  const { hits, isPartial } = names.find(names.parse(typed));
  const roles = hits.filter(({ kind, cost }) => kind === 'role' && isNamed(cost));
  const best = tierOfCost(roles[0]?.cost ?? 0);
  return isPartial
    ? []
    : roles
        .filter(({ cost }) => tierOfCost(cost) === best)
        .slice(0, MOST_MEANT)
        .map(({ id }) => id);
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
  const hard = named.isPartial && !named.pair && !named.question;
  const sought = named.question?.about ?? typed;
  return (
    texts?.find(sought, names.parse(sought), MOST_TEXTS, hard) ?? {
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
  const isAnswered = said.hits.length + named.groups.length > 0 || named.pair || named.question;
  if (isAnswered) return [];
  return nearestRoles({ roles: names.roles() }, typed, MOST_NEAREST).map(({ id }) => id);
}

function pairIn(names: Names, typed: string): Pair | undefined {
  const asked = typed.trim().replace(ASKED_FROM, '').replace(/\?+$/, '');
  const { wish = '', from = '', by = '', to = '' } = BETWEEN.exec(asked)?.groups ?? {};
  const isCompared = COMPARING.test(wish);
  const isBetween = wish !== '' || !ANY_TWO.test(by);
  const pair = isBetween && joined(names, from, to);
  if (pair) return { ...pair, wish: isCompared || /^v/i.test(by) ? 'compare' : 'path' };
  const { to: goal = '', from: start = '' } =
    BACKWARDS.exec(questionIn(typed)?.about ?? asked)?.groups ?? {};
  const backwards = joined(names, start, goal);
  return backwards && { ...backwards, wish: 'path' };
}

/** Two ends of what was typed, where both are titles and not of the same role. */
function joined(names: Names, from: string, to: string): Omit<Pair, 'wish'> | undefined {
  const [first] = rolesMeant(names, from);
  const others = rolesMeant(names, to).filter((role) => role !== first);
  if (!first || others.length === 0) return undefined;
  return { from: first, to: others };
}
