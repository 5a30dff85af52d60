/**
 * Where a browser keeps a site for offline: its own caches, told apart from those of other sites on the same host by the
 * path that the site is served under.
 */
export interface Stores {
  /** How the caches begin that hold all that one version of the site consists of. */
  readonly files: string;
  /** How the caches begin that hold the visited pages of one version. */
  readonly pages: string;
  /** Texts as they were read: the oldest give way. */
  readonly texts: string;
  /** Texts that somebody asked to be kept. */
  readonly kept: string;
}

/** The names of the caches of a site, by the path it is served under. */
export function storesOf(base: string): Stores {
  const name = (what: string) => `rungs ${base} ${what}`;
  return { files: name('files '), pages: name('pages '), texts: name('texts'), kept: name('kept') };
}

/** Whether a path within the site names a data file whose name changes with what it holds: it can be kept for ever. */
export function isText(path: string): boolean {
  return /^data\/.+-[0-9a-f]{8}\.json$/.test(path);
}

/** Whether a path within the site names the file that says where the others are, of the ladder and the app that it goes with. */
export function isTable(path: string): boolean {
  return /^data\/addresses\/[0-9a-f]{8}\.json$/.test(path);
}
