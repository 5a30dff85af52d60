import { fileNameFor } from '#src/domain/deviceName.ts';
import { FORMATS, type Format, writeIn } from '#src/exports/formats.ts';
import type { Stamp } from '#src/exports/report.ts';
import * as words from '#src/text/en/exporting.ts';
import { copyText, type TextSoon } from '#src/ui/copyText.ts';
import { download } from '#src/ui/download.ts';
import type { Exported } from './Export.tsx';

/** What has come of an export. */
export interface ExportState {
  readonly said: string;
  /** What could not be copied, to copy it by hand. */
  readonly text?: string;
}

/** Exports something; tells what has come of it, also where its code or its texts cannot be fetched. */
export async function exportIn(
  exported: Exported,
  format: Format,
  stamp: Stamp,
): Promise<ExportState> {
  try {
    return format.does === 'copy'
      ? await copyIn(exported, format, stamp)
      : await saveIn(exported, format, stamp);
  } catch {
    return { said: words.notMade(format.name) };
  }
}

type FormatThat<Does> = Extract<Format, { readonly does: Does }>;

async function saveIn(
  { report }: Exported,
  format: FormatThat<'save'>,
  stamp: Stamp,
): Promise<ExportState> {
  const said = await report();
  const name = fileNameFor(said.file + format.ending);
  const leftOut: string[] = [];
  const file = await writeIn(format, said, stamp, (what) => leftOut.push(what));
  download(name, new Blob([file], { type: format.type }));
  return { said: [words.savedAs(name), ...leftOut.map((what) => `${what}.`)].join(' ') };
}

/** Promised to the clipboard before anything is awaited. */
async function copyIn(
  { report }: Exported,
  format: FormatThat<'copy'>,
  stamp: Stamp,
): Promise<ExportState> {
  const soon = Promise.resolve(report());
  const text: TextSoon = soon.then((said) => writeIn(format, said, stamp));
  const beside = soon.then((said) => writeIn(FORMATS.html, said, stamp));
  const isCopied = await copyText(text, beside);
  return isCopied ? { said: words.textCopied } : { said: words.textNotCopied, text: await text };
}
