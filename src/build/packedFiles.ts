import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** What gets smaller: texts. Pictures, typefaces and archives are packed as they are. */
const TEXTS = /\.(?:html|js|css|json|svg|xml|atom|webmanifest|txt)$/;

/** What hosts read themselves, and send to nobody. */
const FOR_HOSTS = /^_(?:headers|redirects)$/;

/** What is smaller fits into one packet of the network anyway. */
const LEAST_BYTES = 1_000;

/**
 * How thoroughly Brotli packs. Scripts and styles are few, and every first visit fetches them: 11 takes 35 times as long as 6 and
 * 6 % less room. Of pages there are thousands: 11 would take 25 ms for each instead of half of one, for 9 % less room.
 */
const QUALITY = { assets: 11, others: 6 } as const;

const GZIP_LEVEL = 9;

/** How many are packed at once: each is in memory meanwhile. */
const AT_ONCE = 8;

/**
 * Writes the packed forms of a site's texts beside them, as `.br` and `.gz`, for hosts that send what lies there rather than pack
 * each answer anew. They belong to no list of the site's files: nobody asks for them by name.
 */
export async function packFiles(folder: string, paths: Iterable<string>): Promise<void> {
  const left = [...paths].filter((path) => TEXTS.test(path) && !FOR_HOSTS.test(path)).values();
  const work = async () => {
    for (const path of left) await packFile(folder, path);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function packFile(folder: string, path: string): Promise<void> {
  const place = join(folder, path);
  const bytes = await readFile(place);
  if (bytes.length < LEAST_BYTES) return;
  const quality = path.startsWith('assets/') ? QUALITY.assets : QUALITY.others;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  await writeFile(`${place}.br`, await promisify(brotliCompress)(bytes, { params }));
  await writeFile(`${place}.gz`, await promisify(gzip)(bytes, { level: GZIP_LEVEL }));
}
