import type { Abbreviations } from '../lexicon.ts';

/** What people write short in French. */
export const FR_ABBREVIATIONS = {
  levels: [['responsable', 'resp']],
  tracks: [],
  jobs: [
    ['directeur général', 'dg'],
    ['président directeur général', 'pdg'],
    ['directeur ressources humaines', 'drh'],
    ['directeur systèmes information', 'dsi'],
    ['directeur administratif financier', 'daf'],
  ],
  departments: [['ressources humaines', 'rh']],
  other: [],
} as const satisfies Abbreviations;
