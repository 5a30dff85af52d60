import type { Loaded, Needs } from '#src/screens/screenTypes.ts';
import { fileQuery, type OpenLadder } from './queries.ts';
import type { SeldomNeed } from './seldom.ts';

/** What few screens need of an open ladder: what fetches it is fetched with the first. */
export function seldomQuery<N extends SeldomNeed>(open: OpenLadder, need: N, of: Needs[N]) {
  return fileQuery([need, of], async (client): Promise<Loaded[N]> => {
    const { SELDOM } = await import('./seldom.ts');
    return SELDOM[need](client, of, open);
  });
}
