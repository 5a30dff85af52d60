import type { CSSProperties } from 'react';

/** Custom properties that the classes below read. */
type Places = CSSProperties & Readonly<Record<`--${string}`, number | string>>;

/** Where tracks do not stand abreast, their lanes run together at the edge and all words stand in the last column. */
export const GRID =
  'grid grid-cols-[repeat(var(--tracks),var(--lane-width))_minmax(0,1fr)] gap-x-3 sm:grid-cols-[repeat(var(--tracks),3.5rem)_minmax(0,1fr)] group-data-abreast/rise:md:grid-cols-[4.5rem_repeat(var(--tracks),4.5rem_minmax(0,1fr))] group-data-abreast/rise:md:gap-x-4 group-data-abreast/rise:lg:grid-cols-[6rem_repeat(var(--tracks),7rem_minmax(0,1fr))] group-data-abreast/rise:lg:gap-x-6';
export const LANE =
  'relative col-(--lane) row-[1/-1] group-data-abreast/rise:md:col-(--wide-lane) group-data-abreast/rise:md:row-1';
export const WORDS =
  'col-(--words) group-data-abreast/rise:md:col-(--wide-words) group-data-abreast/rise:md:row-1';
export const NUMERAL =
  'col-(--words) row-1 group-data-abreast/rise:md:col-1 group-data-abreast/rise:md:text-right';

/** The columns of a number of tracks. A single band may be broader where space is short. */
export function columnsOf(tracks: number): Places {
  return { '--tracks': tracks, '--lane-width': tracks === 1 ? '3rem' : '2rem' };
}

/** Where the lane and the words of a track stand, by its place among the tracks. */
export function placesOf(at: number, tracks: number): Places {
  return {
    '--lane': at + 1,
    '--words': tracks + 1,
    '--wide-lane': 2 * at + 2,
    '--wide-words': 2 * at + 3,
  };
}
