import { hasTitleForm } from '#src/lexicon/form.ts';
import { plainWords } from '#src/lexicon/spelling.ts';
import { looksLikeTitle } from '#src/lexicon/titleForm.ts';
import { isLevelWord } from '#src/lexicon/words.ts';

/** A heading that names no section, with the title that it would give to a role. */
export interface Candidate {
  readonly title: string;
  readonly level: number;
}

/**
 * What is shown to be a job by another level of it, whatever the word means: `Mason` beside `Junior Mason`. Each is the
 * key of what such titles end in, among headings of one level.
 */
export function jobsAmong(candidates: readonly Candidate[]): ReadonlySet<string> {
  const formed = candidates.filter(({ title }) => hasTitleForm(title));
  const shown = [...Map.groupBy(formed, jobKey)].filter(
    ([, all]) => all.length > 1 && all.some(({ title }) => saysLevelOrJob(title)),
  );
  return new Set(shown.map(([job]) => job));
}

/** What a title ends in, among those of its level. */
export function jobKey({ title, level }: Candidate): string {
  return `${level} ${plainWords(title).at(-1) ?? ''}`;
}

function saysLevelOrJob(title: string): boolean {
  const [first = '', ...others] = plainWords(title);
  return looksLikeTitle(title) || (others.length > 0 && isLevelWord(first));
}
