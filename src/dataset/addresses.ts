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

/** Files that not every ladder has, and pages that lead nowhere without. */
export type Occasional = 'experience' | 'steps' | 'editions';

/**
 * What a packed ladder says of the other files: where those are that are made of nothing but what it holds itself, and
 * which of the rest there are. Every page names the ladder by its hash, so that an address in it that goes by the words of
 * one family would change them all.
 */
export interface LadderAddresses extends Pick<Addresses, 'search'> {
  readonly map?: Addresses['map'] | undefined;
  readonly has: readonly Occasional[];
}

/**
 * Where the files are that change with any word. Its own address stays as long as the ladder does, and it is asked for
 * anew; a page names those of them that it shows itself, and reads it for others.
 */
export interface AddressTable extends Omit<Addresses, keyof LadderAddresses> {
  /** The lines of each strand. */
  readonly lines: Readonly<Record<string, string>>;
}

/** Where that table is where nothing is kept by its name: while developing, and of ladders that were opened. */
export const PLAIN_TABLE = 'data/addresses.json';
