import { levelLabel } from '#src/lexicon/levelLabel.ts';
import { saysOnlyLevel, saysWhat } from '#src/lexicon/readTitle.ts';
import { jobOf } from '#src/lexicon/tables.ts';

/**
 * What a role is called away from its page: a heading that says no more than a height (`Senior`, `IC1`) means that height
 * of the job that the page is about. Any other title, and that of a page about no one job, stays as it is.
 */
export function fullTitle(title: string, page: string): string {
  const own = title.trim().replaceAll(/\s+/g, ' ') || 'Untitled role';
  const job = oneOf(jobOf(page) || page.trim());
  if (!saysOnlyLevel(own) || !saysWhat(job)) return own;
  const plain = withoutLevel(job) || job;
  // A word stands before the job, the label of a scheme behind it: Senior Keeper, Keeper IC1.
  return levelLabel(own) === undefined ? `${own} ${plain}` : `${plain} ${own}`;
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
