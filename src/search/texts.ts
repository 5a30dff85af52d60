import MiniSearch from 'minisearch';
import { spelledBothWays } from './compounds.ts';
import { SEARCH_FORMAT, type SearchTextsFile, type TextPlace, type TextRow } from './files.ts';
import type { QueryTerm } from './query.ts';
import { stemsOf, textsOptions } from './textWords.ts';
import {
  countsIn,
  EFFORTS,
  type Effort,
  indexQueryOf,
  isHopeful,
  neededOf,
  Vocabulary,
} from './tree.ts';
import { wordsOf } from './words.ts';

/** A wording of an expectation that was found. */
export interface TextHit {
  readonly text: string;
  /** The stems of the words that were found. */
  readonly words: readonly string[];
  /** In how many lists it stands; `places` names the first of them. */
  readonly count: number;
  readonly places: readonly TextPlace[];
}

export interface TextsFound {
  /** The best of them, best first. */
  readonly hits: readonly TextHit[];
  readonly count: number;
  /** Whether some of what was typed is missing in every one of them. */
  readonly isPartial: boolean;
}

/** What a text is worth that has the words just as they were typed, against one that has them anywhere. */
const AS_TYPED = 3;
/** So many of the best are looked at for that. */
const WEIGHED = 300;

/** All wordings of expectations, ready to be searched. */
export class ExpectationTexts {
  readonly #index: MiniSearch;
  readonly #texts: readonly TextRow[];
  readonly #vocabulary: Vocabulary;

  /** Opens a compiled file. Throws on a file of another format. */
  constructor(file: SearchTextsFile) {
    if (file.format !== SEARCH_FORMAT) throw new Error('The search index has another format.');
    this.#index = MiniSearch.loadJS(file.index, textsOptions);
    this.#texts = file.texts;
    this.#vocabulary = new Vocabulary(countsIn(file.index));
  }

  /** The texts that have all that was typed; looking hard, with errors forgiven or with most of it. */
  find(typed: string, terms: readonly QueryTerm[], most: number, isHard: boolean): TextsFound {
    const stemmed = spelledBothWays(
      terms.flatMap((term) => stemmedTerm(term) ?? []),
      this.#vocabulary,
    );
    const efforts = isHard ? EFFORTS : EFFORTS.slice(0, 1);
    // One letter is in half of all texts.
    const isSearchable = stemmed.some((term) => term.typed.length > 1);
    for (const effort of isSearchable ? efforts : []) {
      if (!isHopeful(stemmed, this.#vocabulary, effort)) continue;
      const found = this.#search(typed, stemmed, effort);
      if (found.length === 0) continue;
      const hits = found.slice(0, most).map(({ row: [text, , count, places], words }) => ({
        text,
        words,
        count,
        places,
      }));
      return { hits, count: found.length, isPartial: effort === 'partial' };
    }
    return { hits: [], count: 0, isPartial: true };
  }

  #search(typed: string, terms: readonly QueryTerm[], effort: Effort) {
    const phrase = wordsOf(typed).join(' ');
    const least = effort === 'partial' ? neededOf(terms, effort) : 0;
    return this.#index
      .search(indexQueryOf(terms, this.#vocabulary, effort, 'text'), { boost: { text: 2 } })
      .flatMap(({ id, score, terms: found, queryTerms }) => {
        const at: number = id;
        const row = this.#texts[at];
        return row && queryTerms.length >= least ? [{ at, row, score, words: found }] : [];
      })
      .map((each, at) => ({
        ...each,
        score: each.score * (at < WEIGHED && has(each.row, phrase) ? AS_TYPED : 1),
      }))
      .sort((a, b) => b.score - a.score || a.at - b.at);
  }
}

function has([text]: TextRow, phrase: string): boolean {
  return wordsOf(text).join(' ').includes(phrase);
}

/** A term in the stems of texts; nothing for one of words that carry no meaning. */
function stemmedTerm({ typed, variants }: QueryTerm): QueryTerm | undefined {
  const stemmed = variants
    .map((variant) => stemsOf(variant.join(' ')))
    .filter((variant) => variant.length > 0);
  const own = stemsOf(typed).join(' ');
  return own && stemmed.length ? { typed: own, variants: stemmed } : undefined;
}
