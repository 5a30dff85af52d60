import * as words from '#src/text/en/exports.ts';
import type { Report, Stamp } from './report.ts';

export type FormatId =
  | 'word'
  | 'excelColumns'
  | 'excelRows'
  | 'csv'
  | 'markdown'
  | 'html'
  | 'paste'
  | 'json';

/** A form in which a report is exported. */
export type Format = Copied | Saved;

interface FormatFile {
  /** What people call it. */
  readonly name: string;
  /** What follows the name of a report in the name of its file. */
  readonly ending: string;
  /** Its media type, without a character set: all texts are UTF-8. */
  readonly type: string;
  /** Of use only where what a report is about can stand side by side. */
  readonly isWide?: true;
}

/** Its HTML is copied beside it, for programs that prefer that. */
interface Copied extends FormatFile {
  readonly does: 'copy';
  /** Fetches what writes it once it is asked for, so that no screen grows by a format that nobody wants there. */
  readonly load: () => Promise<FormatWriter<string>>;
}

interface Saved extends FormatFile {
  readonly does: 'save';
  readonly load: () => Promise<FormatWriter<string | Promise<Uint8Array<ArrayBuffer>>>>;
}

/** What the module of a format exports. */
interface FormatWriter<T> {
  /** The whole file of a report: of its groups where people read it, of its rows where programs do. */
  readonly write: (report: Report, stamp: Stamp, onLeftOut?: LeftOut) => T;
}

/** Is told, in a sentence each, what a format could not take. */
export type LeftOut = (what: string) => void;

const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Every format that there is, in the order in which they are offered. */
export const FORMATS = {
  word: {
    name: 'Word',
    ending: '.docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    does: 'save',
    load: () => import('./word.ts'),
  },
  excelColumns: {
    name: words.excelColumns,
    ending: '-side-by-side.xlsx',
    type: EXCEL,
    isWide: true,
    does: 'save',
    load: () => import('./excelColumns.ts'),
  },
  excelRows: {
    name: words.excelRows,
    ending: '.xlsx',
    type: EXCEL,
    does: 'save',
    load: () => import('./excelRows.ts'),
  },
  csv: {
    name: 'CSV',
    ending: '.csv',
    type: 'text/csv',
    does: 'save',
    load: () => import('./csv.ts'),
  },
  markdown: {
    name: 'Markdown',
    ending: '.md',
    type: 'text/markdown',
    does: 'copy',
    load: () => import('./markdown.ts'),
  },
  paste: {
    name: words.formattedText,
    ending: '.txt',
    type: 'text/plain',
    does: 'copy',
    load: () => import('./paste.ts'),
  },
  html: {
    name: words.html,
    ending: '.html',
    type: 'text/html',
    does: 'save',
    load: () => import('./html.ts'),
  },
  json: {
    name: 'JSON',
    ending: '.json',
    type: 'application/json',
    does: 'save',
    load: () => import('./json.ts'),
  },
} as const satisfies Record<FormatId, Format>;

/** The same as a list, for whatever offers them. */
export const FORMAT_LIST: readonly Format[] = Object.values(FORMATS);

/** A report in a format, whose code is fetched first. Rejects where that cannot be had. */
export async function writeIn<T>(
  { load }: { readonly load: () => Promise<FormatWriter<T>> },
  report: Report,
  stamp: Stamp,
  onLeftOut?: LeftOut,
): Promise<Awaited<T>> {
  const { write } = await load();
  return await write(report, stamp, onLeftOut);
}
