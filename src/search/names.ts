import MiniSearch from 'minisearch';
import { spelledBothWays } from './compounds.ts';
import {
  type NameKind,
  type NameRecord,
  nameOfRow,
  SEARCH_FORMAT,
  type SearchNamesFile,
} from './files.ts';
import { namesOptions, wordsOfName } from './nameWords.ts';
import { parseQuery, type QueryTerm } from './query.ts';
import { missedIn, type Ranked, Ranking } from './rank.ts';
import {
  countsIn,
  EFFORTS,
  type Effort,
  indexQueryOf,
  isHopeful,
  neededOf,
  Vocabulary,
} from './tree.ts';
import { withoutStopWords, wordsOf } from './words.ts';

/** The kinds of what is searched by name: what the file holds, and the commands of the app beside it. */
type SearchedKind = NameKind | 'command';

/** Something with a name that was found. */
export interface NameHit {
  readonly kind: SearchedKind;
  readonly id: string;
  /** The words of its title that were found. */
  readonly words: readonly string[];
  /** How well it answers: the lower, the better. */
  readonly cost: number;
}

export interface NamesFound {
  /** Best first. Which words were found is worked out when asked for: only for the few that are shown. */
  readonly hits: readonly (Omit<NameHit, 'words'> & { readonly words: () => readonly string[] })[];
  /** Whether some of what was typed is missing in every one of them. */
  readonly isPartial: boolean;
}

/** A command as the search knows it. */
export interface NamedCommand {
  readonly id: string;
  readonly title: string;
  readonly also: readonly string[];
}

/** What was typed has so many words at most where a name is meant. */
const LONGEST_NAME = 6;

interface NamedRole {
  readonly id: string;
  readonly title: string;
  readonly aliases: readonly string[];
}

interface Entry extends Ranked {
  readonly kind: NameHit['kind'];
  readonly id: string;
}

/** All that has a name, ready to be searched. */
export class Names {
  readonly #index: MiniSearch;
  readonly #records: readonly NameRecord<SearchedKind>[];
  readonly #entries: Entries;
  readonly #vocabulary: Vocabulary;
  readonly #grades: ReadonlySet<string>;

  /** Opens a compiled file, and takes in commands beside it. Throws on a file of another format. */
  constructor(file: SearchNamesFile, commands: readonly NamedCommand[]) {
    if (file.format !== SEARCH_FORMAT) throw new Error('The search index has another format.');
    this.#index = MiniSearch.loadJS(file.index, namesOptions);
    const filed = file.names.map(nameOfRow);
    const added = commands.map(recordOfCommand);
    this.#records = [...filed, ...added];
    const counts = countsIn(file.index);
    for (const [at, command] of added.entries()) {
      const words = wordsOfName(command, []);
      this.#index.add({ id: filed.length + at, ...words });
      for (const word of Object.values(words).join(' ').split(' ')) {
        counts.set(word, (counts.get(word) ?? 0) + 1);
      }
    }
    this.#entries = new Entries(this.#records, file.contexts);
    this.#vocabulary = new Vocabulary(counts);
    this.#grades = new Set(filed.flatMap(({ kind, grade }) => (kind === 'grade' ? grade : [])));
  }

  /** All roles by their ids, with their titles and aliases. */
  roles(): readonly NamedRole[] {
    return this.#records.flatMap(({ kind, id, title, also }) =>
      kind === 'role' ? [{ id, title, aliases: also }] : [],
    );
  }

  /** What was typed, taken apart. */
  parse(typed: string): readonly QueryTerm[] {
    return parseQuery(typed, this.#grades);
  }

  /** Everything whose name or context has all that was typed; or else what has most of it. */
  find(typed: readonly QueryTerm[]): NamesFound {
    const terms = spelledBothWays(typed, this.#vocabulary);
    if (terms.length === 0) return { hits: [], isPartial: false };
    // Of two words, what lacks one has hardly anything of what was typed; so many words are no name.
    const isPartialUseful = terms.length > 2 && terms.length <= LONGEST_NAME;
    for (const effort of EFFORTS) {
      if (effort === 'partial' && !isPartialUseful) continue;
      if (!isHopeful(terms, this.#vocabulary, effort)) continue;
      const hits = this.#search(terms, effort);
      if (hits.length) return { hits, isPartial: effort === 'partial' };
    }
    return { hits: [], isPartial: true };
  }

  /** Where all terms are needed it is enough to look up the rarest: the ranking sees whether the others are there. */
  #search(terms: readonly QueryTerm[], effort: Effort): NamesFound['hits'] {
    const vocabulary = this.#vocabulary;
    const ranking = new Ranking(terms, vocabulary, effort);
    const rarestFirst = terms.toSorted((a, b) => vocabulary.countOf(a) - vocabulary.countOf(b));
    const sought = effort === 'partial' ? terms : rarestFirst.slice(0, 1);
    const mostMissed = terms.length - neededOf(terms, effort);
    return this.#index
      .search(indexQueryOf(sought, vocabulary, effort, 'title'))
      .flatMap((result) => {
        const at: number = result.id;
        const entry = this.#entries.at(at);
        return entry ? [{ at, entry, cost: ranking.costOf(entry) }] : [];
      })
      .filter(({ cost }) => missedIn(cost) <= mostMissed)
      .sort((a, b) => a.cost - b.cost || a.at - b.at)
      .map(({ entry, cost }) => ({
        kind: entry.kind,
        id: entry.id,
        cost,
        words: () => ranking.wordsIn(entry),
      }));
  }
}

/** A command belongs nowhere: no context has its place. */
function recordOfCommand({ id, title, also }: NamedCommand): NameRecord<'command'> {
  return { kind: 'command', id, title, also, context: -1, grade: '', weight: 0 };
}

/** Splits names into words when they are first met: most never are. */
class Entries {
  readonly #records: readonly NameRecord<SearchedKind>[];
  readonly #contexts: readonly (readonly string[])[];
  readonly #entries: Entry[] = [];

  constructor(records: readonly NameRecord<SearchedKind>[], contexts: readonly string[]) {
    this.#records = records;
    this.#contexts = contexts.map(wordsOf);
  }

  at(place: number): Entry | undefined {
    const record = this.#records[place];
    const known = this.#entries[place];
    if (known || !record) return known;
    const { kind, id, title, also, grade, weight } = record;
    const context = this.#contexts[record.context] ?? [];
    const entry: Entry = {
      kind,
      id,
      weight,
      names: [title, ...also].map((name) => withoutStopWords(name)),
      context: grade ? [...context, grade] : context,
    };
    this.#entries[place] = entry;
    return entry;
  }
}
