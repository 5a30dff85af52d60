import {
  expectationsOf,
  type ListedExpectation,
  type Origin,
  ownLevelOf,
  type Texts,
} from '../effective.ts';
import { type Intensity, intensityOf } from '../intensity.ts';
import type { Ladder } from '../ladder.ts';
import type { Expectation, FamilyId, RoleId } from '../role.ts';
import { sameWording, significantWords, wordingKey } from '../wording.ts';
import type { ChangeKind } from './change.ts';
import { isAlike, lineFacts, ownerKey } from './facts.ts';
import { type LinePair, pairLines, wordsOf } from './linePairs.ts';

/** One edition, as far as lines are asked of it. */
export interface Edition {
  readonly ladder: Ladder;
  readonly texts: Texts;
}

/** The lines of one owner in two editions. */
export interface OwnerLines {
  readonly before: readonly ListedExpectation[];
  readonly after: readonly ListedExpectation[];
}

/** What became of one line. */
export interface LineChange {
  readonly kind: Extract<ChangeKind, `line-${string}`>;
  readonly before?: ListedExpectation;
  readonly after?: ListedExpectation;
  readonly by?: Intensity['by'];
}

/** What two editions say, and what the owners of lines are called in each. */
export interface Editions {
  readonly before: Edition;
  readonly after: Edition;
  readonly now: (origin: Origin) => Origin;
  /** The names of then for the owners of today. */
  readonly ownerThen: (origin: Origin) => Origin;
}

/** How the lines of owners of which both editions have a text stand to each other. */
export function lineChanges(
  owners: readonly OwnerLines[],
  editions: Editions,
): readonly LineChange[] {
  const { strands } = editions.after.ladder.info;
  const own = owners.map((each) => pairLines(strands, each.before, each.after));
  const gone = new Set(own.flatMap((each) => each.gone));
  const fresh = new Set(own.flatMap((each) => each.fresh));
  const pairs = [
    ...own.flatMap((each) => each.pairs),
    ...movedLines(gone, fresh, familyIn(editions)),
  ];
  for (const { before, after } of pairs) {
    gone.delete(before);
    fresh.delete(after);
  }
  const [askedThen, askedNow] = [wordsAsked(editions.before), wordsAsked(editions.after)];
  return [
    ...pairs.flatMap((pair) => changeOf(editions, pair)),
    ...[...fresh].map((after): LineChange => {
      const isNew = !askedThen(editions.ownerThen(after.origin), after);
      return { kind: isNew ? 'line-new' : 'line-filed', after };
    }),
    ...[...gone].map((before): LineChange => {
      const isGone = !askedNow(editions.now(before.origin), before);
      return { kind: isGone ? 'line-gone' : 'line-filed', before };
    }),
  ];
}

/** What a pair is told as: by what of it matters most to whoever is asked. Nothing where both say the same of it. */
function changeOf({ after: { ladder }, now }: Editions, pair: LinePair): LineChange[] {
  const { before, after } = pair;
  const [was, is] = [before.expectation, after.expectation];
  const saysOther = !sameWording(was.text, is.text) || ownLevelOf(before) !== ownLevelOf(after);
  const isInOtherSection = before.section !== after.section;
  const intensity =
    saysOther || isInOtherSection ? intensityOf(ladder.info.strands, before, after) : undefined;
  if (intensity && intensity.shift !== 'same') {
    return [{ kind: `line-${intensity.shift}`, by: intensity.by, ...pair }];
  }
  if (isInOtherSection || ownerKey(now(before.origin)) !== ownerKey(after.origin)) {
    return [{ kind: 'line-moved', ...pair }];
  }
  if (saysOther) return [{ kind: 'line-reworded', ...pair }];
  if (!isAlike(pointsOf(was), pointsOf(is))) return [{ kind: 'line-detailed', ...pair }];
  const isSame = isAlike(lineFacts(before).expectation, lineFacts(after).expectation);
  return isSame ? [] : [{ kind: 'line-filed', ...pair }];
}

function pointsOf({ details = [], examples = [] }: Expectation) {
  return { details: details.map(wordingKey), examples: examples.map(wordingKey) };
}

/** Shorter lines than this are said alike by many roles that have nothing to do with each other. */
const TELLING_WORDS = 4;

/**
 * Lines that one owner lost and another has anew in the very words: between a family and its roles, or where nobody else
 * lost or gained the like.
 */
function movedLines(
  gone: ReadonlySet<ListedExpectation>,
  fresh: ReadonlySet<ListedExpectation>,
  familyOf: FamilyIn,
): LinePair[] {
  const lost = Map.groupBy(gone, wordsOf);
  const gained = Map.groupBy(fresh, wordsOf);
  return [...gained].flatMap(([words, arrivals]) => {
    const left = new Set(lost.get(words));
    const isOnly = arrivals.length === 1 && left.size === 1;
    const isTelling = significantWords(words).size >= TELLING_WORDS;
    return arrivals.flatMap((after): LinePair[] => {
      const before = [...left].find((line) => {
        if (familyOf.before(line.origin) !== familyOf.after(after.origin))
          return isOnly && isTelling;
        return line.origin.kind !== after.origin.kind || isOnly;
      });
      if (!before) return [];
      left.delete(before);
      return [{ before, after }];
    });
  });
}

interface FamilyIn {
  /** By its name in the later edition. */
  readonly before: (origin: Origin) => FamilyId | undefined;
  readonly after: (origin: Origin) => FamilyId | undefined;
}

function familyIn({ before, after, now }: Editions): FamilyIn {
  const within = (ladder: Ladder, origin: Origin) =>
    origin.kind === 'role' ? ladder.byId.get(origin.role)?.family : origin.family;
  return {
    before: (origin) => {
      const family = within(before.ladder, origin);
      const today = family === undefined ? undefined : now({ kind: 'family', family });
      return today?.kind === 'family' ? today.family : undefined;
    },
    after: (origin) => within(after.ladder, origin),
  };
}

/** Whether an edition asks the very words of a role in one section, by inheritance too. */
function wordsAsked({ ladder, texts }: Edition): (of: Origin, line: ListedExpectation) => boolean {
  const asked = new Map<RoleId, ReadonlySet<string>>();
  const keyOf = (line: ListedExpectation) =>
    `${line.section} ${ownLevelOf(line) ?? ''} ${wordsOf(line)}`;
  const askedOf = (role: RoleId) => {
    const known = asked.get(role);
    if (known) return known;
    const { items } = expectationsOf(ladder, texts, role, 'effective');
    const words = new Set(items.filter(({ alternative }) => !alternative).map(keyOf));
    asked.set(role, words);
    return words;
  };
  return (of, line) => of.kind === 'role' && askedOf(of.role).has(keyOf(line));
}
