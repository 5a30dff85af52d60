import { fileNameFor } from '#src/domain/deviceName.ts';

/** A form in which a whole ladder is taken out. */
export type WholeFormId = 'folder' | 'workbook' | 'csv';

const ENDINGS: Readonly<Record<WholeFormId, string>> = {
  folder: '.zip',
  workbook: '.xlsx',
  csv: '.csv',
};

/** The file that a ladder is taken out as: what it is called, as every system takes it for a name. */
export function wholeFile(name: string, form: WholeFormId): string {
  const plain = name.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-').replaceAll(/^-+|-+$/g, '');
  return fileNameFor(`${plain.toLowerCase().slice(0, 80) || 'ladder'}${ENDINGS[form]}`);
}
