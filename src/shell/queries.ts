import { ladderFile } from 'virtual:ladder';
import { QueryClient, queryOptions } from '@tanstack/react-query';
import type {
  Addresses,
  LadderFile,
  LinesFile,
  ReportFile,
  StrandsFile,
  ThemesFile,
} from '#src/dataset/compile.ts';
import {
  LoadError,
  loadJson,
  loadLadder,
  loadLines,
  loadReport,
  loadStrands,
  loadText,
  loadThemes,
} from '#src/dataset/load.ts';
import { buildLadder, type Ladder } from '#src/domain/ladder.ts';
import type { FamilyId, FamilyText } from '#src/domain/role.ts';
import type { PackedMap } from '#src/layout/packed.ts';
import type { PlacedLadder } from '#src/layout/placed.ts';
import { timed } from '#src/ui/timed.ts';

/** A built ladder with the addresses of all that is loaded later. */
export interface OpenLadder {
  readonly ladder: Ladder;
  readonly addresses: Addresses;
}

/** Indexes a compiled ladder. */
export function openLadder(file: LadderFile): OpenLadder {
  const { info, families, roles, relations, ...addresses } = file;
  return { ladder: buildLadder({ info, families, roles, relations }), addresses };
}

/** The address of a file from the root of its host. */
export const fromRoot = (address: string) => import.meta.env.BASE_URL + address;

/** The ladder of this site, indexed. */
export const ladderQuery = queryOptions({
  queryKey: ['ladder'],
  queryFn: async (): Promise<OpenLadder> => {
    const file = await loadLadder(fromRoot(ladderFile));
    performance.mark('rungs:data');
    return openLadder(file);
  },
  staleTime: 'static',
  gcTime: Number.POSITIVE_INFINITY,
  structuralSharing: false,
});

/** The prose of one family of an open ladder. */
export function textQuery({ addresses }: OpenLadder, family: FamilyId) {
  const address = addresses.texts[family] ?? '';
  return fileQuery(['text', family], (): Promise<FamilyText> => loadText(fromRoot(address)));
}

/** The whole map of an open ladder as it is drawn, where that was worked out ahead. */
export function mapQuery({ ladder, addresses }: OpenLadder) {
  const query = fileQuery(['map'], async (): Promise<PlacedLadder> => {
    const [packed, { unpackMap }] = await Promise.all([
      loadJson<PackedMap>(fromRoot(addresses.map ?? ''), 'decks'),
      import('#src/layout/packed.ts'),
    ]);
    return timed('rungs:layout', () => unpackMap(ladder, packed));
  });
  // The map is drawn without it too.
  return { ...query, retry: false };
}

/** How far each strand of an open ladder reaches. */
export function strandsQuery({ addresses }: OpenLadder) {
  return fileQuery(
    ['strands'],
    (): Promise<StrandsFile> => loadStrands(fromRoot(addresses.strands)),
  );
}

/** Some lines of an open ladder, by their address. */
export function linesQuery(address: string) {
  return fileQuery(['lines', address], (): Promise<LinesFile> => loadLines(fromRoot(address)));
}

/** What an open ladder holds, and the problems in it. */
export function reportQuery({ addresses }: OpenLadder) {
  return fileQuery(['report'], (): Promise<ReportFile> => loadReport(fromRoot(addresses.report)));
}

/** Under which themes each role of an open ladder asks anything. */
export function themesQuery({ addresses }: OpenLadder) {
  return fileQuery(['themes'], (): Promise<ThemesFile> => loadThemes(fromRoot(addresses.themes)));
}

/** A file of a site never changes. */
function fileQuery<T>(queryKey: readonly string[], queryFn: () => Promise<T>) {
  return queryOptions({
    queryKey,
    queryFn,
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
