import type { Kind } from '#src/lexicon/headingNames.ts';
import type { HeadingChoice } from '../choices/choices.ts';

/** Why a heading was taken for what it is. */
export type Reason =
  | { readonly code: 'names-section'; readonly kind: Kind }
  | { readonly code: 'chosen'; readonly as: HeadingChoice }
  | { readonly code: Exclude<keyof typeof REASONS, 'names-section' | 'chosen'> };

/** Each reason in words, as the end of “… since …”. */
const REASONS = {
  chosen: () => 'it was chosen',
  'above-all': () => 'it stands above all headings',
  'page-title': () => 'it says the title of the page over all other headings',
  'names-section': (kind: string) => `its words name a section: ${kind}`,
  'below-levels': () => 'it stands under a heading that announces levels or roles',
  'below-specialties': () => 'it stands under a heading that announces specialties',
  'has-sections': () => 'sections of its own follow: a grade, or what is expected',
  'among-titles': () => 'all headings beside it read like titles',
  'among-rungs': () => 'it is one of several like headings on a page about a ladder',
  'shares-job': () => 'a heading beside it is another level of the same job',
  'reads-like-title': () => 'it reads like the title of a job or the name of a level',
  'same-title': () => 'it repeats the title of the role that it stands under',
  'holds-roles': () => 'it only gathers the roles under it',
  'within-ignored': () => 'it stands under a heading that is left out, as was chosen',
  'no-sign': () => 'neither its words nor its place say more',
} as const;

/** A reason in words. */
export function reasonText(reason: Reason): string {
  return reason.code === 'names-section'
    ? REASONS['names-section'](reason.kind)
    : REASONS[reason.code]();
}
