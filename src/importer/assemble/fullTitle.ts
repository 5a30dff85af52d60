import { namesJob, saysOnlyHeight } from '../classify/track.ts';

const HEIGHT =
  /^(junior|associate|intermediate|senior|staff|lead|principal|distinguished)\b[\s,]*/i;

/**
 * What a role is called away from its page: a heading that says no more than a height (`Senior`) means that height of
 * the job that the page is about. Any other title, and that of a page about no one job, stays as it is.
 */
export function fullTitle(title: string, page: string): string {
  const own = title.trim().replaceAll(/\s+/g, ' ') || 'Untitled role';
  const job = oneOf(page.trim());
  if (!saysOnlyHeight(own) || !namesJob(job)) return own;
  const base = job.replace(HEIGHT, '') || job;
  return `${own} ${base}`;
}

/** `Lamp Keepers` are each a `Lamp Keeper`. */
function oneOf(job: string): string {
  return job.replace(/(?<=(er|or|ist|ect))s$/i, '');
}
