/** The sections in which a page lists what it expects, each with all that the rest of the house needs to know of it. */

export interface SectionTraits {
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
  /** Whether a level may stand by an expectation of it that belongs to no strand with levels. */
  readonly hasOwnLevels?: true;
  /** The property of a schema.org `Occupation` that lists it. */
  readonly linkedAs: 'responsibilities' | 'qualifications' | 'skills';
}

const TABLE = {
  responsibilities: {
    isUsual: true,
    scale: 'work',
    strength: 1,
    weight: 1,
    asks: 'told',
    linkedAs: 'responsibilities',
  },
  requirements: {
    isUsual: true,
    scale: 'qualification',
    strength: 2,
    weight: 1,
    asks: 'must',
    linkedAs: 'qualifications',
  },
  niceToHaves: {
    isUsual: true,
    scale: 'qualification',
    strength: 1,
    weight: 0.5,
    asks: 'may',
    linkedAs: 'skills',
  },
  competencies: {
    scale: 'competency',
    strength: 1,
    weight: 1,
    asks: 'told',
    hasOwnLevels: true,
    linkedAs: 'skills',
  },
} satisfies Record<string, SectionTraits>;

export type Section = keyof typeof TABLE;

export const SECTIONS: Readonly<Record<Section, SectionTraits>> = TABLE;

/** Every section, in the order in which pages list them. */
export const SECTION_KINDS = Object.keys(TABLE) as readonly Section[];

/** Makes a value for each section. */
export function bySection<T>(make: (section: Section) => T): Record<Section, T> {
  const made = SECTION_KINDS.map((section) => [section, make(section)]);
  return Object.fromEntries(made) as Record<Section, T>;
}
