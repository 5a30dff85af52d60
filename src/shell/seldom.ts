import type { QueryClient } from '@tanstack/react-query';
import type {
  AgreementFile,
  LinesFile,
  ReportFile,
  StepsFile,
  StrandsFile,
  ThemesFile,
} from '#src/dataset/compile.ts';
import { loadChanges } from '#src/dataset/editions/loadChanges.ts';
import { loadJson } from '#src/dataset/load.ts';
import { fromRoot } from '#src/dataset/root.ts';
import type { Loaded, NeedName, Needs } from '#src/screens/screenTypes.ts';
import { addressOf, type OpenLadder, tableQuery, textQuery, textsAmong } from './queries.ts';

/** Files that few screens need: no other page fetches what fetches them. */
export type SeldomNeed = Exclude<NeedName, 'texts' | 'map'>;

/** How each is had, of an open ladder. Rejects with a `LoadError`. */
export const SELDOM: {
  readonly [N in SeldomNeed]: (
    client: QueryClient,
    of: Needs[N],
    open: OpenLadder,
  ) => Promise<Loaded[N]>;
} = {
  strands: async (client) =>
    (await load<StrandsFile>(await addressOf(client, (at) => at.strands), 'strands')).strands,
  async lines(client, of) {
    const address = await addressOf(client, ({ experience, lines }) =>
      of === 'experience' ? experience : lines?.[of.strand],
    );
    return address ? (await load<LinesFile>(address, 'lines')).lines : [];
  },
  themes: async (client) =>
    (await load<ThemesFile>(await addressOf(client, (at) => at.themes), 'themes')).themes,
  async steps(client) {
    const address = await addressOf(client, (at) => at.steps);
    return address ? (await load<StepsFile>(address, 'steps')).steps : [];
  },
  async agreement(client) {
    const address = await addressOf(client, (at) => at.agreement);
    return address ? (await load<AgreementFile>(address, 'pools')).pools : [];
  },
  fetchTexts: async (client, _, open) => ({
    addresses: (await client.ensureQueryData(tableQuery)).texts,
    async fetch(families) {
      const queries = families.map((family) => client.ensureQueryData(textQuery(open, family)));
      return textsAmong(await Promise.all(queries));
    },
  }),
  changes: async (client, of) => loadChanges(await addressOf(client, (at) => at.editions), of),
  report: async (client) =>
    load<ReportFile>(await addressOf(client, (at) => at.report), 'problems'),
};

function load<T>(address: string, expectedKey: keyof T & string): Promise<T> {
  return loadJson<T>(fromRoot(address), expectedKey);
}
