import { queryOptions, skipToken } from '@tanstack/react-query';
import type { OpenedLadder } from '#src/storage/opened/openedStore.ts';

/** The opened ladder of this page, and whose site it was opened on. */
export interface OpenedHere {
  readonly ladder: OpenedLadder;
  readonly site: string;
}

/** Put in place before the page is shown; the network has nothing of it. */
export const openedQuery = queryOptions<OpenedHere>({ queryKey: ['opened'], queryFn: skipToken });
