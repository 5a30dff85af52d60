/** The sizes of paper that documents are laid out for, each in twentieths of a point, as Word has them. */
export const PAPERS = {
  a4: { name: 'A4', width: 11_906, height: 16_838 },
  letter: { name: 'Letter', width: 12_240, height: 15_840 },
} as const satisfies Record<string, PaperSize>;

interface PaperSize {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

export type Paper = keyof typeof PAPERS;

/** Where paper is Letter and not A4, by the data that Unicode keeps of regions (CLDR). */
const LETTER_REGIONS = 'BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' ');

/** The paper that is usual where a language is set to be of, as in `en-US`; A4 where it names no region. */
export function usualPaper(locale: string): Paper {
  const region = /^[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})\b/i.exec(locale)?.[1] ?? '';
  return LETTER_REGIONS.includes(region.toUpperCase()) ? 'letter' : 'a4';
}
