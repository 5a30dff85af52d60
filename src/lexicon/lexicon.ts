import type { Section } from '#src/domain/sections.ts';

/** The track that a title suggests. */
export interface TrackGuess {
  readonly track: 'ic' | 'management';
  /** Whether the title alone leaves no doubt. */
  readonly sure: boolean;
}

/** A word for how high a role stands. */
export interface LevelWord {
  /**
   * Where it stands among the others: the words of a title add up (`senior` 1 + `director` 5), and the sums of two
   * titles are compared, never shown.
   */
  readonly height: number;
  /** Whether it is a role by itself (`Director`), rather than a modifier of one (`Senior`). */
  readonly isRole?: true;
  /** What it adds where it is the first word that is no modifier: managers stand above those whom they manage. */
  readonly leads?: number;
}

/** A word before the value of a level. */
export interface LevelNoun {
  /** How its labels begin, as `Band` in `Band 6`; empty where the value alone is the label. */
  readonly name: string;
  /** Whether it means a level only where it is set apart from the words around it. */
  readonly isWeak?: true;
}

/** Letters before the number of a level. */
export interface LevelCode {
  /** Whether they mean many other things too, and a level only beside somebody's job or by themselves. */
  readonly isWeak?: true;
}

/** What a phrase in a title says of its track. */
export interface TrackSign {
  /** Matched against the title in lower case with single spaces and no full stops. */
  readonly phrase: RegExp;
  readonly says: TrackGuess;
}

/** One full form and what people write for it. */
export type Abbreviation = readonly [full: string, ...short: string[]];

/** The words that sentences put around titles, in lower case. */
export interface SentenceWords {
  /** What a role is called besides its title: *role*, *position*. */
  readonly roleNouns: ReadonlySet<string>;
  /** What may follow upon a title and is none of it: *family*, *track*. */
  readonly trailing: ReadonlySet<string>;
  /** What may stand before a title and is none of it: *the same*. */
  readonly leading: ReadonlySet<string>;
  /** With what a sentence goes on after a title. */
  readonly stops: ReadonlySet<string>;
  /** What joins titles, or words within one. */
  readonly joiners: ReadonlySet<string>;
}

/** The languages whose words are known: each has a folder, and an entry in `LEXICONS`. A page of any other is read by its structure. */
export type Language = 'en' | 'de' | 'fr';

/**
 * All that is known of the words of titles in one language. Words are in lower case and singular; to teach the importer
 * a word, add it here and nowhere else.
 */
export interface TitleLexicon {
  /** How high a role stands, by the full form of the word. */
  readonly levels: ReadonlyMap<string, LevelWord>;
  /**
   * Words before the value of a level, by what its label is called: `Band` of `Band 6`; nothing where the value alone is
   * the label, as in `Grade 6`.
   */
  readonly levelNouns: ReadonlyMap<string, LevelNoun>;
  /** Letters before the number of a level, in capitals: `IC` of `IC4`. */
  readonly levelCodes: ReadonlyMap<string, LevelCode>;
  /** Words behind a level that is not the role's own: it is what the role serves (`Tier 1 support`, `Grade 6 teacher`). */
  readonly servedLevels: ReadonlySet<string>;
  /** Words before a number that counts parts of a page or of a process: `Part II`, `Round 2`. */
  readonly counted: ReadonlySet<string>;
  /**
   * Words that name somebody who does a job, wherever they stand. A hint that tells a title from prose, never a condition
   * of being one: no list holds every trade.
   */
  readonly jobs: ReadonlySet<string>;
  /** The endings of words for somebody who does something, for those that `jobs` lacks. */
  readonly doer: RegExp;
  /** They end so too, and are no one. */
  readonly noOne: ReadonlySet<string>;
  /** Words that no title has: those of questions, of hiring and of pages. */
  readonly notInTitles: ReadonlySet<string>;
  /** Small words that tell no titles apart. */
  readonly fillers: ReadonlySet<string>;
  /** Small words before which a part of a title ends: `Keeper` of `Keeper of Lamps`. */
  readonly partWords: ReadonlySet<string>;
  /** A phrase by which a text names a level and nobody: `Director-level`. */
  readonly levelPhrase: RegExp;
  /** Slips of the pen that are common enough to know. */
  readonly slips: ReadonlyMap<string, string>;
  /** Words that mean the same in two spellings of one title; nothing for those that add nothing. */
  readonly sameInTitles: ReadonlyMap<string, string>;
  /** What each track is called where a file names it. */
  readonly tracks: Readonly<Record<TrackGuess['track'], readonly string[]>>;
  /** From the surest sign to the weakest: the first that a title shows decides. */
  readonly trackSigns: readonly TrackSign[];
  /** Short forms that are written in capitals, also where they stand for a department: `it`. */
  readonly capitals: ReadonlySet<string>;
  /** The words around titles in sentences; absent where relations said in sentences are not read. */
  readonly sentence?: SentenceWords;
  /**
   * Whether a title of many words is written in small letters but for the first (`Chargée de la relation client`), so that
   * they tell no prose.
   */
  readonly isSentenceCase?: true;
  /** Endings of words for women and of plurals, with what stands in their place where that gives a job that is known. */
  readonly wordForms: readonly (readonly [ending: RegExp, plain: string])[];
}

/**
 * What is written short, by what it is short for. A short form may stand for several things: `eng` is an engineer or
 * engineering. Short forms of levels are read anywhere, those of jobs in titles only where they are in capitals.
 */
export interface Abbreviations {
  readonly levels: readonly Abbreviation[];
  readonly tracks: readonly Abbreviation[];
  readonly jobs: readonly Abbreviation[];
  readonly departments: readonly Abbreviation[];
  /** Of expectations, for the search. */
  readonly other: readonly Abbreviation[];
}

/** How a section is read from pages of one language: by headings, sentences before lists, columns of tables. */
export interface SectionWords {
  /** Names, as the end of a heading or the whole of it, in small letters without punctuation. */
  readonly names: readonly string[];
  /** Names that mean the section only where nothing around them says otherwise. */
  readonly weakNames: readonly string[];
  /** Names that mean it anywhere in a short heading, and that are known with up to two slips of the pen. */
  readonly greatNames: readonly string[];
  /** Openings of headings that are sentences: `What you'll do`. */
  readonly openings: readonly RegExp[];
  /** What the end of a sentence before a list says of the list: `you should have:`. */
  readonly lead: RegExp;
  /** The nouns of sentences that name the section of a role, in small letters: `the duties of a keeper`. */
  readonly nouns: readonly string[];
  /** The same with slips of the pen, as a source of regular expressions. */
  readonly nounForms?: string;
  /** Any heading that is of it, however it goes on. */
  readonly mention: RegExp;
  /** What the cell of a table says, with letters alone. */
  readonly cell: RegExp;
}

export type SectionLexicon = Readonly<Record<Section, SectionWords>>;

/** What a heading announces. */
export type HeadingKind =
  | Section
  | 'indicators'
  | 'hiring'
  | 'grade'
  | 'ladder'
  | 'levels'
  | 'specialties'
  | 'about'
  | 'aside'
  | 'examples'
  | 'contents';

/** What headings announce, beside the names of sections that a `SectionLexicon` has; in small letters without marks. */
export interface HeadingWords {
  /** As the end of a heading or the whole of it; a stroke parts them. */
  readonly names: readonly (readonly [HeadingKind, string])[];
  /** Openings of headings that are sentences. */
  readonly sentences: readonly (readonly [HeadingKind, RegExp])[];
  /** Words before a name that say nothing of what it is. */
  readonly qualifiers: ReadonlySet<string>;
  /** With what a heading goes on behind a name. */
  readonly followers: ReadonlySet<string>;
  /** Words for several levels or roles. */
  readonly gathering: ReadonlySet<string>;
}

/** All that is known of one language. */
export interface Lexicon {
  readonly titles: TitleLexicon;
  readonly abbreviations: Abbreviations;
  readonly sections: SectionLexicon;
  readonly headings: HeadingWords;
  /**
   * What single competencies are called, parted by strokes and written as headings are compared. A hint: teams and
   * specialties are called so too (`Growth`, `Delivery`).
   */
  readonly competencies: string;
  /** The words of tables and spreadsheets. */
  readonly tables: TableWords;
}

/** What a column of a table of roles holds, or the row of a table that is laid on its side. */
export type ColumnMeaning =
  | 'role'
  | 'grade'
  | 'track'
  | 'family'
  | 'department'
  | 'section'
  | 'skill'
  | 'text'
  | 'example'
  | 'summary'
  | 'reportsTo'
  | 'nextRole'
  | 'previousRole'
  | 'equivalent'
  // Told of a role or a row, and asked of nobody.
  | 'detail';

/** The words of tables in one language, in small letters; strokes part them. */
export interface TableWords {
  /** What each column is called, in the singular, the surest name first: of two columns alike, the surer is taken. */
  readonly columns: Readonly<Record<ColumnMeaning, string>>;
  /** What a cell says that says nothing. */
  readonly nothing: string;
  /** Words for how well somebody does a thing, which are no rungs of a job. */
  readonly proficiencies: string;
  /** What sheets and files are called that nobody has given a name. */
  readonly unnamed: string;
  /** What stands behind the name of a job, or alone, where a sheet, a file or a page is its ladder. */
  readonly ladders: string;
  readonly same: SameWords;
}

/** How a cell says that it asks what another one asks. Each is tried on one line of the cell. */
export interface SameWords {
  /** The whole of a line that means the role before this one. */
  readonly previous: RegExp;
  /** What stands before the name of the role that is meant. */
  readonly lead: RegExp;
  /** Such openings as may also begin an expectation: they count only before the very name of a role or level. */
  readonly weakLead: RegExp;
  /** What stands for the role before this one in place of its name. */
  readonly before: RegExp;
  /** What parts that name from what is asked besides. */
  readonly plus: RegExp;
}
