import { pickBound } from '#src/domain/pick.ts';
import type { FamilyId } from '#src/domain/role.ts';

/** Where files are, relative to the site's root. */
export interface Addresses {
  readonly texts: Readonly<Record<FamilyId, string>>;
  readonly strands: string;
  readonly experience: string;
  readonly report: string;
  readonly themes: string;
  readonly search: string;
  readonly searchTexts: string;
  /** How the whole map is drawn, where that was worked out ahead. */
  readonly map?: string;
}

const FIELDS = {
  texts: 'address',
  strands: 'address',
  experience: 'address',
  report: 'address',
  themes: 'address',
  search: 'address',
  searchTexts: 'address',
  map: 'address',
} as const satisfies Record<keyof Addresses, 'address'>;

/** The addresses of a file that holds a ladder beside them. */
export function addressesIn(file: Addresses): Addresses {
  return pickBound(file, FIELDS, 'address');
}
