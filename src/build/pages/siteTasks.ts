import type { Tasks } from '../tasks.ts';

/** What of a site other threads can make. Each is loaded when there is something of it to do. */
export const SITE_TASKS = {
  card: async () => (await import('../card/paintCard.ts')).cardPainter,
} as const satisfies Tasks;
