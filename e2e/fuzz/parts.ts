import { datasets } from './datasets.ts';
import { importer } from './importer.ts';
import { type Place, type Search, searchOn } from './search.ts';
import { urls } from './urls.ts';
import { walks } from './walks.ts';

interface Part {
  /** How many runs are a whole search. */
  readonly runs: number;
  /** Its part of the minutes that there are, beside the others': about as a whole search takes. */
  readonly share: number;
  /** What a run consists of, in the plural. */
  readonly steps: string;
  readonly isParallel: boolean;
  readonly open: (place: Place) => Promise<{ readonly search: Search; close: () => Promise<void> }>;
}

const nothing = async () => undefined;

/** The longest last: what the others need less of their minutes is its. */
export const PARTS = {
  importer: {
    runs: 10_000,
    share: 3,
    steps: 'files',
    // It waits for nothing.
    isParallel: false,
    open: async (place) => ({ search: searchOn(importer(place)), close: nothing }),
  },
  urls: {
    runs: 400,
    share: 3,
    steps: 'addresses',
    isParallel: true,
    open: async (place) => ({ search: searchOn(urls(place)), close: nothing }),
  },
  datasets: {
    runs: 200,
    share: 4,
    steps: 'pages',
    // One folder, which the site is made in.
    isParallel: false,
    open: async (place) => {
      const { ground, close } = await datasets(place);
      return { search: searchOn(ground), close };
    },
  },
  walks: {
    runs: 2000,
    share: 20,
    steps: 'actions',
    isParallel: true,
    open: async (place) => ({ search: searchOn(walks(place)), close: nothing }),
  },
} satisfies Readonly<Record<string, Part>>;

export type PartName = keyof typeof PARTS;
