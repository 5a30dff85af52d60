/**
 * Where changes are listed that are of the whole ladder and of no family, beside the ids of families: in files, feeds,
 * addresses and headings. No id has a dot, so that no family is called so.
 */
export const WHOLE_LADDER = 'whole.ladder';
