import { ladderFile } from 'virtual:ladder';
import { QueryClient, queryOptions } from '@tanstack/react-query';
import { buildLadder, type Ladder } from '#src/domain/ladder.ts';
import type { FamilyId, FamilyText } from '#src/domain/role.ts';
import { LoadError, loadLadder, loadText } from '#src/io/load.ts';

/** A built ladder with the addresses of its families' texts. */
export interface OpenLadder {
  readonly ladder: Ladder;
  readonly addresses: Readonly<Record<FamilyId, string>>;
}

const fromRoot = (address: string) => import.meta.env.BASE_URL + address;

/** The ladder of this site, indexed. */
export const ladderQuery = queryOptions({
  queryKey: ['ladder'],
  queryFn: async (): Promise<OpenLadder> => {
    const { texts, ...data } = await loadLadder(fromRoot(ladderFile));
    performance.mark('rungs:data');
    return { ladder: buildLadder(data), addresses: texts };
  },
  staleTime: 'static',
  gcTime: Number.POSITIVE_INFINITY,
  structuralSharing: false,
});

/** The prose of one family of an open ladder. */
export function textQuery(open: OpenLadder, family: FamilyId) {
  return queryOptions({
    queryKey: ['text', family],
    queryFn: (): Promise<FamilyText> => loadText(fromRoot(open.addresses[family] ?? '')),
    staleTime: 'static',
    gcTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });
}

/** A file that is missing or damaged stays so; only a network that fails is tried once more. */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: (count, error) =>
          count < 1 && error instanceof LoadError && error.reason === 'unreachable',
        retryDelay: 600,
      },
    },
  });
}
