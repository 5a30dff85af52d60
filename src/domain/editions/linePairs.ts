import { difference } from '../difference.ts';
import type { EffectiveExpectation, ListedExpectation } from '../effective.ts';
import { intensityOf } from '../intensity.ts';
import type { Strand } from '../role.ts';
import { closeness, wordingKey } from '../wording.ts';

/** A line of one edition beside what it is in another. */
export interface LinePair {
  readonly before: ListedExpectation;
  readonly after: ListedExpectation;
}

/** The lines of one owner in two editions, and what of them found no counterpart. */
export interface PairedLines {
  readonly pairs: readonly LinePair[];
  readonly gone: readonly ListedExpectation[];
  readonly fresh: readonly ListedExpectation[];
}

/** Of one strand alone, lines that have less than this in common are about different things. */
const SAME_MATTER = 0.3;

/**
 * Pairs the lines of one role, or of one family, off, from the surest evidence to the weakest: the id with the very words,
 * the very words under another id, the id with something in common, and the rest as two roles are compared. Of one strand
 * alone are lines only where its levels tell how they stand to each other, or where they have something in common.
 */
export function pairLines(
  strands: readonly Strand[],
  before: readonly ListedExpectation[],
  after: readonly ListedExpectation[],
): PairedLines {
  const left = new Set(before);
  const right = new Set(after);
  const pairs: LinePair[] = [];
  const pair = (was: ListedExpectation, is: ListedExpectation) => {
    left.delete(was);
    right.delete(is);
    pairs.push({ before: was, after: is });
  };
  const byKeys = (
    keysOf: Keys,
    fits: (was: ListedExpectation, is: ListedExpectation) => boolean,
  ) => {
    const byKey = Map.groupBy(
      [...left].flatMap((line) => keysOf(line).map((key) => ({ key, line }))),
      ({ key }) => key,
    );
    for (const line of [...right]) {
      const was = keysOf(line)
        .flatMap((key) => byKey.get(key) ?? [])
        .find((each) => left.has(each.line) && fits(each.line, line));
      if (was) pair(was.line, line);
    }
  };
  const always = () => true;
  byKeys((line) => idsOf(line).map((id) => `${id} ${wordsOf(line)}`), always);
  byKeys((line) => [`${line.section} ${wordsOf(line)}`], always);
  byKeys((line) => [wordsOf(line)], always);
  byKeys(idsOf, hasInCommon);
  for (const [was, is] of comparedPairs(strands, left, right)) pair(was, is);
  const order = new Map(after.map((line, at) => [line, at]));
  pairs.sort((a, b) => (order.get(a.after) ?? 0) - (order.get(b.after) ?? 0));
  return { pairs, gone: [...left], fresh: [...right] };
}

type Keys = (line: ListedExpectation) => readonly string[];

/** The rest as two roles are compared. */
function comparedPairs(
  strands: readonly Strand[],
  left: ReadonlySet<ListedExpectation>,
  right: ReadonlySet<ListedExpectation>,
): [ListedExpectation, ListedExpectation][] {
  const [before, after] = [asked('before', left), asked('after', right)];
  const lineOf = new Map([...before, ...after]);
  const { changed, kept } = difference(
    expectations('before', before),
    expectations('after', after),
  );
  return [...changed, ...kept].flatMap((each): [ListedExpectation, ListedExpectation][] => {
    const [was, is] = [lineOf.get(each.before), lineOf.get(each.after)];
    if (!was || !is) return [];
    const isSure =
      each.by !== 'strand' || isOneMatter(was, is) || intensityOf(strands, was, is) !== undefined;
    return isSure ? [[was, is]] : [];
  });
}

function idsOf({ expectation }: ListedExpectation): readonly string[] {
  return [expectation.id, ...(expectation.aliases ?? [])];
}

/** The words of a line that matter: equal for lines that say the same. */
export function wordsOf({ expectation }: ListedExpectation): string {
  return wordingKey(expectation.text);
}

/** An id is a promise, held by the record of what it stood for: it is broken where not a word of that is left. */
function hasInCommon(
  { expectation: was }: ListedExpectation,
  { expectation: is }: ListedExpectation,
) {
  const isOneStrand = was.strand !== undefined && was.strand === is.strand;
  return isOneStrand || closeness(was.text, is.text) > 0;
}

function isOneMatter(a: ListedExpectation, b: ListedExpectation): boolean {
  return closeness(a.expectation.text, b.expectation.text) >= SAME_MATTER;
}

/** The lines as those of two roles that share nothing by id, since ids have settled what they could. */
function asked(role: string, lines: ReadonlySet<ListedExpectation>) {
  return [...lines].map((line): [EffectiveExpectation, ListedExpectation] => [
    {
      ...line,
      origin: { kind: 'role', role },
      through: role,
      alsoAskedBy: [],
      alternative: false,
    },
    line,
  ]);
}

function expectations(role: string, asked: readonly [EffectiveExpectation, unknown][]) {
  return { role, items: asked.map(([item]) => item), undescribedAncestors: [] };
}
