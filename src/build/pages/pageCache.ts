import type { QueryClient } from '@tanstack/react-query';
import { formatView, type View } from '#src/screens/registry.ts';
import type { OpenLadder } from '#src/shell/queries.ts';
import { laterFor, neededFor } from '#src/shell/screenData.ts';
import { type Cache, keyOf } from '../cache.ts';

interface Sources {
  readonly cache: Cache;
  readonly open: OpenLadder;
  /** Holds what a view needs by the time that its page is asked for. */
  readonly client: QueryClient;
  /** All that every page of the site depends on besides the ladder. */
  readonly common: readonly string[];
}

/**
 * Gives the page of a view as it was made before of the same: of the ladder, of what its screen loads, which is all that it
 * is given, and of what all pages have in common. Makes it where there is none.
 */
export function pageCache({ cache, open, client, common }: Sources) {
  const { info, families, roles, relations, familyRelations } = open.ladder;
  const base = keyOf(
    ...common,
    JSON.stringify([info, families, roles, relations, familyRelations, open.editions]),
  );
  // A family's text stands in many pages.
  const digests = new WeakMap<object, string>();
  const digestOf = (data: unknown): string => {
    if (typeof data !== 'object' || data === null) return JSON.stringify(data) ?? '';
    const digest = digests.get(data) ?? keyOf(JSON.stringify(data));
    digests.set(data, digest);
    return digest;
  };
  return (view: View, make: () => string): string => {
    const loaded = [...neededFor(open, view), ...laterFor(open, view)].map(
      ({ query }) => [query.queryKey, digestOf(client.getQueryData(query.queryKey))] as const,
    );
    const key = keyOf(base, formatView(view), JSON.stringify(loaded));
    const kept = cache.get(key);
    if (kept) return Buffer.from(kept.buffer, kept.byteOffset, kept.byteLength).toString();
    const page = make();
    cache.put(key, Buffer.from(page));
    return page;
  };
}
