import { Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { htmlToContent } from 'docx/html';
import { LANGUAGE } from '#src/text/en/language.ts';
import { documentOf } from './document.ts';
import type { LeftOut } from './formats.ts';
import { htmlOf } from './htmlOf.ts';
import { PAPERS, usualPaper } from './paper.ts';
import { type Report, type Stamp, stampInWords } from './report.ts';
import { THEME, wordStyles } from './wordStyles.ts';

/** For Word and its like, in their own styles, so that whoever opens it can give it the looks of the house. */
export async function write(
  report: Report,
  stamp: Stamp,
  onLeftOut?: LeftOut,
): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height } = PAPERS[report.paper ?? usualPaper(navigator.language)];
  const content = htmlToContent(htmlOf(documentOf(report, stamp)), {
    styleMap: { blockquote: 'Quote', code: 'Code', 'h3 + p': 'Soft' },
    onWarning: ({ message }) => onLeftOut?.(message),
  });
  const file = new Document({
    title: report.title,
    // Who has written it is not known, and Word shows whatever stands here.
    creator: '',
    lastModifiedBy: '',
    theme: THEME,
    styles: wordStyles(languageOf(navigator.language)),
    sections: [
      {
        properties: { page: { size: { width, height }, margin: MARGIN } },
        footers: { default: footer(stamp) },
        children: content,
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

/** What Word checks the spelling by, which wants a region: the reader's own form of the language of the interface. */
function languageOf(locale: string): string {
  if (locale.startsWith(`${LANGUAGE}-`)) return locale;
  const { language, region } = new Intl.Locale(LANGUAGE).maximize();
  return `${language}-${region}`;
}

/** In twentieths of a point: 2.25 cm. */
const MARGIN = { top: 1276, right: 1276, bottom: 1276, left: 1276 };

function footer(stamp: Stamp): Footer {
  const number = new TextRun({
    children: ['  ·  ', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
  });
  return new Footer({
    children: [
      new Paragraph({ style: 'Footer', children: [new TextRun(stampInWords(stamp)), number] }),
    ],
  });
}
