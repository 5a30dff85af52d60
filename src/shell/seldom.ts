import type { Addresses } from '#src/dataset/addresses.ts';
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
import type { FetchTexts, Loaded, NeedName, Needs } from '#src/screens/screenTypes.ts';

/** Files that few screens need: no other page fetches what fetches them. */
export type SeldomNeed = Exclude<NeedName, 'texts' | 'map'>;

/** What some of them are made of. */
interface Parts {
  /** How far each strand reaches. */
  readonly strands: () => Promise<Loaded['strands']>;
  /** The prose of some families. */
  readonly texts: FetchTexts['fetch'];
}

/** How each is had. Rejects with a `LoadError`. */
export const SELDOM: {
  readonly [N in SeldomNeed]: (
    addresses: Addresses,
    of: Needs[N],
    parts: Parts,
  ) => Promise<Loaded[N]>;
} = {
  strands: async ({ strands }) => (await load<StrandsFile>(strands, 'strands')).strands,
  async lines({ experience }, of, { strands }) {
    // The file of strands says where the lines of each are.
    const address =
      of === 'experience'
        ? experience
        : (await strands()).find(({ id }) => id === of.strand)?.lines;
    return address ? (await load<LinesFile>(address, 'lines')).lines : [];
  },
  themes: async ({ themes }) => (await load<ThemesFile>(themes, 'themes')).themes,
  steps: async ({ steps }) => (steps ? (await load<StepsFile>(steps, 'steps')).steps : []),
  agreement: async ({ agreement }) =>
    agreement ? (await load<AgreementFile>(agreement, 'pools')).pools : [],
  fetchTexts: async ({ texts: addresses }, _, { texts }) => ({ addresses, fetch: texts }),
  changes: ({ editions }, of) => loadChanges(editions, of),
  report: ({ report }) => load<ReportFile>(report, 'problems'),
};

function load<T>(address: string, expectedKey: keyof T & string): Promise<T> {
  return loadJson<T>(fromRoot(address), expectedKey);
}
