import type { FamilyId } from '#src/domain/role.ts';

/** Where files are, relative to the site's root. */
export interface Addresses {
  readonly texts: Readonly<Record<FamilyId, string>>;
  readonly strands: string;
  /** The lines that ask for years; absent where none does. */
  readonly experience?: string;
  /** How much each promotion brings; absent where none can be measured. */
  readonly steps?: string;
  /** Which roles of each grade ask the same; absent where no two can be held against each other. */
  readonly agreement?: string;
  readonly report: string;
  readonly themes: string;
  readonly search: string;
  readonly searchTexts: string;
  /** Every edition of the ladder; absent where there is none but the present. */
  readonly editions?: string;
  /** How the whole map is drawn, where that was worked out ahead. */
  readonly map?: string;
}
