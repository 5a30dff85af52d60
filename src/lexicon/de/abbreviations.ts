import type { Abbreviations } from '../lexicon.ts';

/** What people write short in German. */
export const DE_ABBREVIATIONS = {
  levels: [['stellvertretend', 'stellv', 'stv']],
  tracks: [],
  jobs: [
    ['geschäftsführer', 'gf'],
    ['medizinische fachangestellte', 'mfa'],
  ],
  departments: [
    ['forschung entwicklung', 'fue'],
    ['personal', 'hr'],
    ['vertrieb', 'vt'],
  ],
  other: [],
} as const satisfies Abbreviations;
