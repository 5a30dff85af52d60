import type { Section } from '#src/domain/sections.ts';
import * as words from '#src/text/en/parts.ts';

/** How a section stands on the page for candidates. */
interface CandidateSection {
  /** What a link to it ends in. */
  readonly anchor: string;
  readonly title: string;
  /** Said beneath the title. */
  readonly note?: string;
  /** Line by line, or by theme and folded. What stands by theme is the first to be cut from a printed sheet. */
  readonly layout: 'lines' | 'themes';
}

/** The sections in the order of the page. Its embed has the same. */
export const CANDIDATE_SECTIONS: Readonly<Record<Section, CandidateSection>> = {
  requirements: {
    anchor: 'asked-of-you',
    title: words.required,
    layout: 'lines',
  },
  niceToHaves: {
    anchor: 'welcome',
    title: words.niceToHave,
    note: words.welcome,
    layout: 'lines',
  },
  competencies: { anchor: 'what-you-show', title: words.wouldShow, layout: 'lines' },
  responsibilities: {
    anchor: 'your-work',
    title: words.wouldDo,
    layout: 'themes',
  },
};

export const ON_PAGE = Object.keys(CANDIDATE_SECTIONS) as readonly Section[];
