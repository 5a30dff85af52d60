import MiniSearch from 'minisearch';
import { type NameKind, type NameRow, SEARCH_FORMAT, type SearchNamesFile } from './files.ts';
import { namesOptions, wordsOfName } from './nameWords.ts';
import { type Slot, understand } from './query.ts';
import { missedIn, type Ranked, Ranking } from './rank.ts';
import { countsIn, EFFORTS, type Effort, isHopeful, neededOf, treeOf, Vocabulary } from './tree.ts';
import { tellingWords, wordsOf } from './words.ts';

/** Something with a name that was found. */
export interface NameHit {
  readonly kind: NameKind | 'command';
  readonly id: string;
  /** The words of its title that were found. */
  readonly words: readonly string[];
  /** How well it answers: the lower, the better. */
  readonly cost: number;
}

export interface NamesFound {
  /** Best first. Which words were found is told when asked: it is of use for the few that are shown. */
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
  readonly #rows: readonly NameRow[];
  readonly #entries: Entries;
  readonly #vocabulary: Vocabulary;
  readonly #grades: ReadonlySet<string>;

  /** Opens a compiled file, and takes in commands beside it. Throws on a file of another format. */
  constructor(file: SearchNamesFile, commands: readonly NamedCommand[]) {
    if (file.format !== SEARCH_FORMAT) throw new Error('The search index has another format.');
    this.#index = MiniSearch.loadJS(file.index, namesOptions);
    this.#rows = file.names;
    const first = file.names.length;
    const added = commands.map(rowOfCommand);
    this.#index.addAll(added.map((row, at) => ({ id: first + at, ...wordsOfName(row, []) })));
    this.#entries = new Entries(file, added);
    const counts = countsIn(file.index);
    for (const row of added) {
      for (const word of Object.values(wordsOfName(row, [])).join(' ').split(' ')) {
        counts.set(word, (counts.get(word) ?? 0) + 1);
      }
    }
    this.#vocabulary = new Vocabulary(counts);
    this.#grades = new Set(
      file.names.flatMap(([kind, , , , , grade]) => (kind === 'grade' ? grade : [])),
    );
  }

  /** All roles by their ids, with their titles and aliases. */
  roles(): readonly NamedRole[] {
    return this.#rows.flatMap(([kind, id, title, aliases]) =>
      kind === 'role' ? [{ id, title, aliases }] : [],
    );
  }

  /** What was typed, taken apart. */
  understand(typed: string): readonly Slot[] {
    return understand(typed, this.#grades);
  }

  /** Everything whose name, or what stands around it, has all that was typed; or else what has most of it. */
  find(slots: readonly Slot[]): NamesFound {
    if (slots.length === 0) return { hits: [], isPartial: false };
    // Of two words, what lacks one has hardly anything of what was typed; so many words are no name.
    const isPartialUseful = slots.length > 2 && slots.length <= LONGEST_NAME;
    for (const effort of EFFORTS) {
      if (effort === 'partial' && !isPartialUseful) continue;
      if (!isHopeful(slots, this.#vocabulary, effort)) continue;
      const hits = this.#search(slots, effort);
      if (hits.length) return { hits, isPartial: effort === 'partial' };
    }
    return { hits: [], isPartial: true };
  }

  /** Where all slots are needed it is enough to look up the rarest: the ranking sees whether the others are there. */
  #search(slots: readonly Slot[], effort: Effort): NamesFound['hits'] {
    const vocabulary = this.#vocabulary;
    const ranking = new Ranking(slots, vocabulary, effort);
    const rarestFirst = slots.toSorted((a, b) => vocabulary.countOf(a) - vocabulary.countOf(b));
    const sought = effort === 'partial' ? slots : rarestFirst.slice(0, 1);
    const mostMissed = slots.length - neededOf(slots, effort);
    return this.#index
      .search(treeOf(sought, vocabulary, effort, 'title'))
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

function rowOfCommand({ id, title, also }: NamedCommand): NameRow {
  return ['strand', id, title, also, -1, '', 0];
}

/** Takes names apart when they are first met: most never are. */
class Entries {
  readonly #rows: readonly NameRow[];
  readonly #firstCommand: number;
  readonly #around: readonly (readonly string[])[];
  readonly #entries: Entry[] = [];

  constructor(file: SearchNamesFile, commands: readonly NameRow[]) {
    this.#rows = [...file.names, ...commands];
    this.#firstCommand = file.names.length;
    this.#around = file.settings.map(wordsOf);
  }

  at(place: number): Entry | undefined {
    const row = this.#rows[place];
    const known = this.#entries[place];
    if (known || !row) return known;
    const [kind, id, title, also, setting, grade, weight] = row;
    const around = this.#around[setting] ?? [];
    const entry: Entry = {
      kind: place < this.#firstCommand ? kind : 'command',
      id,
      weight,
      names: [title, ...also].map(tellingWords),
      around: grade ? [...around, grade] : around,
    };
    this.#entries[place] = entry;
    return entry;
  }
}
