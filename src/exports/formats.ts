import type { Report, Stamp } from './report.ts';

export type FormatId = 'markdown' | 'html' | 'csv' | 'json';

/** A form in which a report is taken away. */
export type Format = FormatFile & (Copied | Saved | Accompanying);

interface FormatFile {
  /** What people call it. */
  readonly name: string;
  /** What its files end in, without the dot. */
  readonly ending: string;
  /** Its media type, without a character set: all of them are UTF-8. */
  readonly type: string;
  /** Fetches what writes it once it is asked for, so that no screen grows by a format that nobody wants there. */
  readonly load: () => Promise<FormatWriter>;
}

interface Copied {
  readonly does: 'copy';
  /** The format that is copied beside it, for programs that prefer that one. */
  readonly with?: FormatId;
}

interface Saved {
  readonly does: 'save';
}

/** Of no use alone: it goes along with one that is copied. */
interface Accompanying {
  readonly does: 'accompany';
}

/** What the module of a format exports. */
export interface FormatWriter {
  /** The whole text of a report: of its groups where people read it, of its rows where programs do. */
  readonly write: (report: Report, stamp: Stamp) => string;
}

/** Every format that there is, in the order in which they are offered. */
export const FORMATS = {
  markdown: {
    name: 'Markdown',
    ending: 'md',
    type: 'text/markdown',
    does: 'copy',
    with: 'html',
    load: () => import('./markdown.ts'),
  },
  html: {
    name: 'rich text',
    ending: 'html',
    type: 'text/html',
    does: 'accompany',
    load: () => import('./html.ts'),
  },
  csv: {
    name: 'CSV',
    ending: 'csv',
    type: 'text/csv',
    does: 'save',
    load: () => import('./csv.ts'),
  },
  json: {
    name: 'JSON',
    ending: 'json',
    type: 'application/json',
    does: 'save',
    load: () => import('./json.ts'),
  },
} as const satisfies Record<FormatId, Format>;

/** The same as a list, for whatever offers them. */
export const FORMAT_LIST: readonly Format[] = Object.values(FORMATS);

/** A report in a format, whose code is fetched first. Rejects where that cannot be had. */
export async function writeIn(format: Format, report: Report, stamp: Stamp): Promise<string> {
  const { write } = await format.load();
  return write(report, stamp);
}
