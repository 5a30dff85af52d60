import type { SiteFile } from '#src/shell/offline/worker/site.ts';
import type { WrittenFile } from './siteFolder.ts';

/** What the worker stores ahead: all that the app is made of, and the data that every screen may need. No prose. */
const AHEAD = [
  /^404\.html$/,
  /^manifest\.webmanifest$/,
  /^icon[^/]*\.(svg|png)$/,
  /^assets\/.*\.(js|css|woff2)$/,
  // Eight characters of hash: the search over wordings has a name that begins the same.
  /^data\/(ladder|strands|themes|search)-[^/]{8}\.json$/,
  /^data\/addresses\/[^/]{8}\.json$/,
];

/** What few ever ask for, and weighs as much as the rest of the app: it is fetched when somebody does. */
const NOT_AHEAD = /^assets\/(?:word-[^/]{8}|reader[-.][^/]+)\.js$/;

/** The names of these change with what they hold. */
const HASHED = /^(assets|data(?!\/addresses\/))\//;

/** The ladder of thirty thousand roles. What is larger is kept when it is read, as texts are. */
const LARGEST_AHEAD = 16 * 2 ** 20;

/** The place in the built worker for the list of its files. */
const PLACE = 'self.SITE_FILES';

/** The worker of a site that has these files. Throws where it has no place for their list: that is a fault of its own. */
export function filledWorker(worker: string, files: ReadonlyMap<string, WrittenFile>): string {
  if (worker.split(PLACE).length !== 2) throw new Error(`sw.js does not name ${PLACE} once`);
  return worker.replace(PLACE, () => JSON.stringify(filesAhead(files)));
}

/** The files of a site that its worker stores ahead. */
export function filesAhead(files: ReadonlyMap<string, WrittenFile>): SiteFile[] {
  return [...files]
    .filter(([path, { bytes }]) => isAhead(path) && bytes <= LARGEST_AHEAD)
    .map(([url, { digest }]) => ({
      url,
      revision: HASHED.test(url) ? null : digest,
    }))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}

function isAhead(path: string): boolean {
  return AHEAD.some((each) => each.test(path)) && !NOT_AHEAD.test(path);
}
