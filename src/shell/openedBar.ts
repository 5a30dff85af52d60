import { onDemand } from '#src/ui/onDemand.tsx';

/** What stands over the pages of an opened ladder, whose code no other page has. */
export const openedBar = onDemand(async () => (await import('./opened/OpenedBar.tsx')).OpenedBar);
