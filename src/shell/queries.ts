import { QueryClient, queryOptions } from '@tanstack/react-query';
import type { ComponentType, ReactNode } from 'react';
import type { AddressTable, LadderAddresses } from '#src/dataset/addresses.ts';
import type { PackedLadderFile } from '#src/dataset/compile.ts';
import type { EditionEntry } from '#src/dataset/editions/files.ts';
import { LoadError, loadJson, loadLadder, loadText } from '#src/dataset/load.ts';
import { mayPass } from '#src/dataset/loadReason.ts';
import { unpackLadder } from '#src/dataset/pack.ts';
import { fromRoot } from '#src/dataset/root.ts';
import type { Texts } from '#src/domain/effective.ts';
import { buildLadder, type Ladder } from '#src/domain/ladder.ts';
import type { FamilyId, FamilyText } from '#src/domain/role.ts';
import type { PackedMap } from '#src/layout/packed.ts';
import type { PlacedLadder } from '#src/layout/placed.ts';
import type { View } from '#src/screens/registry.ts';
import { timed } from '#src/ui/timed.ts';

/** A built ladder with what it says of all that is loaded later. */
export interface OpenLadder {
  readonly ladder: Ladder;
  readonly addresses: LadderAddresses;
  /** Where the texts are of the editions beside it. */
  readonly texts?: AddressTable['texts'];
  /** Every edition of it, newest first, and what stands around whatever is shown of some; absent of the present alone. */
  readonly editions?: readonly EditionEntry[];
  readonly Around?: ComponentType<AroundProps>;
}

export interface AroundProps {
  readonly open: OpenLadder;
  /** What an address asks for, and what is shown of it. */
  readonly asked: View;
  readonly view: View;
  readonly children: ReactNode;
}

/** Unpacks and indexes a ladder. Its packed form is not kept. */
export function openLadder(packed: PackedLadderFile): OpenLadder {
  const { search, map, has } = packed;
  return { ladder: buildLadder(unpackLadder(packed)), addresses: { search, map, has } };
}

/** The address of the ladder, which every page names: scripts are the same whatever they show. */
export const ladderFile = (): string => document.documentElement.dataset.ladder ?? '';

/** The ladder of this page, indexed. */
export const ladderQuery = queryOptions({
  queryKey: ['ladder'],
  queryFn: async (): Promise<OpenLadder> => {
    const packed = await loadLadder(fromRoot(ladderFile()));
    performance.mark('rungs:data');
    return openLadder(packed);
  },
  staleTime: 'static',
  gcTime: Number.POSITIVE_INFINITY,
  structuralSharing: false,
});

/** Where the files are whose addresses change with any word, of this page's ladder. */
export const tableQuery = fileQuery(['table'], () =>
  loadJson<AddressTable>(fromRoot(document.documentElement.dataset.table ?? ''), 'texts'),
);

/** Which of them is asked for. */
export type Where = (of: Partial<AddressTable>) => string | undefined;

/** What a page needs it names itself, so that nothing else is asked first; empty where there is none. Rejects with a `LoadError`. */
export async function addressOf(client: QueryClient, where: Where): Promise<string> {
  const named = import.meta.env.SSR ? '{}' : document.documentElement.dataset.files;
  return where(JSON.parse(named ?? '{}')) ?? where(await client.ensureQueryData(tableQuery)) ?? '';
}

/** The prose of one family of an open ladder. */
export function textQuery({ texts, ladder }: OpenLadder, family: FamilyId) {
  return fileQuery(['text', family], async (client): Promise<FamilyText> => {
    const address = fromRoot(
      texts?.[family] ?? (await addressOf(client, ({ texts }) => texts?.[family])),
    );
    const text = await loadText(address);
    // A screen without it would be empty.
    if (ladder.roles.some((role) => role.family === family && !text.roles[role.id])) {
      throw new LoadError('unreadable', address);
    }
    return text;
  });
}

/** What takes longer is not waited for: to fetch what lays a map out, and to do so, has then been sooner. */
const LAYOUT_MS = 1000;

/** The whole map of an open ladder as it is drawn, where that was worked out ahead. */
export function mapQuery({ ladder, addresses }: OpenLadder): FileQuery<PlacedLadder> {
  const query = fileQuery(['map'], async () => {
    const [packed, { unpackMap }] = await Promise.all([
      loadJson<PackedMap>(fromRoot(addresses.map ?? ''), 'bands'),
      import('#src/layout/packed.ts'),
    ]);
    return timed('rungs:layout', () => unpackMap(ladder, packed));
  });
  // The map is drawn without it too: only who prepares a screen fetches it, and waits for it no longer than this.
  return { ...query, retry: false, enabled: false, meta: { patienceMs: LAYOUT_MS } };
}

/** Prose by family, of those that have come. */
export function textsAmong(texts: readonly FamilyText[]): Texts {
  const byId = new Map(texts.map((text) => [text.id, text]));
  return (family) => byId.get(family);
}

/** The query of a file, which of a built site never changes. */
export interface FileQuery<T = unknown> {
  readonly queryKey: readonly unknown[];
  readonly queryFn: (context: { readonly client: QueryClient }) => Promise<T>;
  readonly staleTime: 'static';
  readonly gcTime: number;
  readonly structuralSharing: false;
  readonly retry?: false;
  /** Not fetched by what is shown: only by who asks for it ahead. */
  readonly enabled?: false;
  /** How long a screen that can do without waits for it; absent: not at all. */
  readonly meta?: { readonly patienceMs: number };
}

/** The query of a file, by what is asked for. */
export function fileQuery<T>(
  queryKey: FileQuery['queryKey'],
  load: (client: QueryClient) => Promise<T>,
): FileQuery<T> {
  return {
    queryKey,
    queryFn: ({ client }) => load(client),
    staleTime: 'static',
    gcTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  };
}

/** A file that is missing or damaged stays so; a network or a server that fails is tried once more. */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: (count, error) => count < 1 && error instanceof LoadError && mayPass(error.reason),
        retryDelay: 600,
      },
    },
  });
}
