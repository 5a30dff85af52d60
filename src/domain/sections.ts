/** The sections in which a page lists what it expects, each with all that the rest of the house needs to know of it. */

export interface SectionTraits {
  /** How the ids of its lines begin where a program gives them: `r1`, `r2`. No two sections share one. */
  readonly letter: string;
  /** Whether most pages have it, so that it is offered and counted even where nothing stands in it. */
  readonly isUsual?: true;
  /**
   * Sections of one scale compare: an expectation of one may come in place of one of another. It is then raised where
   * its new section has the greater strength.
   */
  readonly scale: string;
  readonly strength: number;
  /** How much one of its expectations counts in a cell of the matrix. */
  readonly weight: number;
  /** Whether somebody who applies must have it, is welcome to have it, or is told of it. */
  readonly asks: 'must' | 'may' | 'told';
  /** How the page for candidates shows it; pages list sections by `place`. */
  readonly candidate: {
    readonly place: number;
    /** What a link to it ends in. */
    readonly anchor: string;
    /** Line by line, or by theme and folded. What stands by theme is the first to be cut from a printed sheet. */
    readonly layout: 'lines' | 'themes';
  };
  /** Whether a level may stand by an expectation of it that belongs to no strand with levels. */
  readonly hasOwnLevels?: true;
  /** Whether years in its text are years of experience that it asks for: a duty may last for years. */
  readonly asksYears?: true;
  /** The property of a schema.org `Occupation` that lists it. */
  readonly linkedAs: 'responsibilities' | 'qualifications' | 'skills';
}

const TABLE = {
  responsibilities: {
    letter: 'r',
    isUsual: true,
    scale: 'work',
    strength: 1,
    weight: 1,
    asks: 'told',
    candidate: { place: 4, anchor: 'your-work', layout: 'themes' },
    linkedAs: 'responsibilities',
  },
  requirements: {
    letter: 'q',
    isUsual: true,
    scale: 'qualification',
    strength: 2,
    weight: 1,
    asks: 'must',
    candidate: { place: 1, anchor: 'asked-of-you', layout: 'lines' },
    asksYears: true,
    linkedAs: 'qualifications',
  },
  niceToHaves: {
    letter: 'n',
    isUsual: true,
    scale: 'qualification',
    strength: 1,
    weight: 0.5,
    asks: 'may',
    candidate: { place: 2, anchor: 'welcome', layout: 'lines' },
    asksYears: true,
    linkedAs: 'skills',
  },
  competencies: {
    letter: 'c',
    scale: 'competency',
    strength: 1,
    weight: 1,
    asks: 'told',
    candidate: { place: 3, anchor: 'what-you-show', layout: 'lines' },
    hasOwnLevels: true,
    asksYears: true,
    linkedAs: 'skills',
  },
} satisfies Record<string, SectionTraits>;

export type Section = keyof typeof TABLE;

export const SECTIONS: Readonly<Record<Section, SectionTraits>> = TABLE;

/** Every section, in the order in which pages list them. */
export const SECTION_KINDS = Object.keys(TABLE) as readonly Section[];

/** Every section, in the order of the page for candidates. */
export const ON_CANDIDATE_PAGE = SECTION_KINDS.toSorted(
  (a, b) => SECTIONS[a].candidate.place - SECTIONS[b].candidate.place,
);

/** Makes a value for each section. */
export function bySection<T>(make: (section: Section) => T): Record<Section, T> {
  const made = SECTION_KINDS.map((section) => [section, make(section)]);
  return Object.fromEntries(made) as Record<Section, T>;
}
