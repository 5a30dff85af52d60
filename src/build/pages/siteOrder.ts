import type { Compiled } from '#src/dataset/compile.ts';
import type { RawFile } from '#src/dataset/read.ts';
import type { App } from '../app.ts';
import type { Cache } from '../cache.ts';
import type { Shard } from '../shard.ts';

/** Whether every page is rendered or the front page alone. */
export type Extent = 'all' | 'home';

/** A site that is to be made. */
export interface SiteOrder {
  readonly compiled: Compiled;
  /** All files of its folder, to be taken along as they are. */
  readonly folder: AsyncIterable<RawFile>;
  readonly app: App;
  /** The folder to write, in place of what is there. */
  readonly out: string;
  /** The path that the site is served under, with slashes around it. */
  readonly base: string;
  /** Where the site will be found, without a slash at its end; addresses stay relative to the host where unknown. */
  readonly origin: string;
  readonly extent: Extent;
  /** Which part of them, where several machines make a site. All that is no page is in every part. */
  readonly shard: Shard;
  /** What is kept of one build for the next. */
  readonly cache: Cache;
  /** The script of the threads that help. */
  readonly worker: string;
  /** Whether the packed forms of its texts lie beside them, for hosts that send these. */
  readonly packed: boolean;
  readonly onProgress: (done: number, of: number) => void;
}
