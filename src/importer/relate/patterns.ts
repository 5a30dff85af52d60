import type { RelationKind } from '#src/domain/relations.ts';
import type { Sentence } from './sentences.ts';
import { isDenied, type Said, type Standing } from './statement.ts';

/** The place in a sentence where words were found that join two roles. */
export interface Joint {
  readonly before: string;
  readonly match: RegExpExecArray;
  readonly after: string;
  readonly sentence: Sentence;
  readonly standing: Standing;
}

/** One way in which sentences state a relation. */
export interface Pattern {
  /** A step is one along a track or across, as its words say. */
  readonly kind: RelationKind | 'step';
  /** What it looks like: the words that join its ends, to be found anywhere in a sentence (a global expression). */
  readonly words: RegExp;
  /** Finds the ends about these words. `undefined` where the words mean something else. */
  readonly read: (joint: Joint, pattern: Pattern) => Said | undefined;
  /** Inheritance: whether the words alone say so; others need sections or a role of the page. */
  readonly isSure?: true;
  /** Whether it opens a sentence whose proper clause comes after a comma. */
  readonly opens?: true;
  /** Inheritance: what the bare word “above” after it means: the role before this one, or the one that this is a form of. */
  readonly above?: 'before' | 'general';
  /** Whether a denial before it is a statement too: “There is no next step yet.” */
  readonly mayBeDenied?: true;
}

/** At no more places of a sentence is a pattern tried: one that fits at more is no sentence. */
const MOST_PLACES = 12;

/** What the first place says at which a pattern fits a sentence. A place that is denied is none. */
export function readPattern(
  pattern: Pattern,
  sentence: Sentence,
  standing: Standing,
): Said | undefined {
  const { text } = sentence;
  for (const match of matchesIn(pattern.words, text)) {
    const before = text.slice(0, match.index);
    if (!pattern.mayBeDenied && isDenied(before)) continue;
    const after = text.slice(match.index + match[0].length);
    const said = pattern.read({ before, match, after, sentence, standing }, pattern);
    if (said) return said;
  }
  return undefined;
}

/** The matches of a global expression, one by one: `matchAll` copies the expression each time. */
function* matchesIn(words: RegExp, text: string): Generator<RegExpExecArray> {
  let from = 0;
  for (let places = 0; places < MOST_PLACES; places += 1) {
    words.lastIndex = from;
    const match = words.exec(text);
    if (!match) return;
    from = match.index + Math.max(1, match[0].length);
    yield match;
  }
}
