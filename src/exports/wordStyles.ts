import type { IBaseParagraphStyleOptions, IStylesOptions, IThemeOptions } from 'docx';

/** A document of a house takes its own fonts in place of these by one choice of a theme. */
export const THEME: IThemeOptions = { fonts: { headings: 'Cambria', body: 'Calibri' } };

const INK = '1F2328';
const SOFT = '57606A';

/**
 * How a document looks in Word: quiet headings of its own outline, as the screens have them. All by styles, in twentieths
 * of a point (sizes of type in halves), so that one change of a style changes the whole document.
 */
export function wordStyles(language: string): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: { theme: 'body' }, size: 22, color: INK, language: { value: language } },
        paragraph: { spacing: { after: 120, line: 276 } },
      },
      heading1: heading(40, { before: 0, after: 160 }),
      heading2: heading(30, { before: 360, after: 120 }),
      heading3: {
        run: { size: 24, bold: true, color: INK },
        paragraph: { spacing: { before: 280, after: 60 }, keepNext: true, keepLines: true },
      },
      heading4: heading(22, { before: 160, after: 60 }),
      heading5: heading(22, { before: 160, after: 60 }),
      heading6: heading(22, { before: 160, after: 60 }),
      listParagraph: { paragraph: { spacing: { after: 60 } } },
    },
    paragraphStyles: [
      {
        id: 'Soft',
        name: 'Soft',
        basedOn: 'Normal',
        quickFormat: true,
        run: { color: SOFT },
      },
      {
        id: 'Quote',
        name: 'Quote',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { indent: { left: 400 } },
      },
      { id: 'Footer', name: 'footer', basedOn: 'Normal', run: { size: 18, color: SOFT } },
    ],
    characterStyles: [
      {
        id: 'Code',
        name: 'Code',
        run: { font: 'Consolas', size: 20 },
      },
    ],
  };
}

function heading(
  size: number,
  spacing: { readonly before: number; readonly after: number },
): IBaseParagraphStyleOptions {
  return {
    run: { font: { theme: 'headings' }, size, color: INK },
    paragraph: { spacing, keepNext: true, keepLines: true },
  };
}
