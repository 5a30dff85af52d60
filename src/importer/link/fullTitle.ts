import { saysOnlyLevel, saysWhat } from '#src/lexicon/readTitle.ts';

/**
 * What a role is called away from its page: a heading that says no more than a height (`Senior`) means that height of
 * the job that the page is about. Any other title, and that of a page about no one job, stays as it is.
 */
export function fullTitle(title: string, page: string): string {
  const own = title.trim().replaceAll(/\s+/g, ' ') || 'Untitled role';
  const job = oneOf(page.trim());
  if (!saysOnlyLevel(own) || !saysWhat(job)) return own;
  return `${own} ${withoutLevel(job) || job}`;
}

/** `Lamp Keepers` are each a `Lamp Keeper`. */
function oneOf(job: string): string {
  return job.replace(/(?<=(er|or|ist|ect))s$/i, '');
}

/** A title without the level that it opens with. */
function withoutLevel(job: string): string {
  const [first = ''] = job.split(/[\s,]/);
  return saysOnlyLevel(first) ? job.slice(first.length).replace(/^[\s,]+/, '') : job;
}
