import type { TextFile } from '#src/dataset/textFile.ts';
import type { Dataset } from '#src/domain/role.ts';

/** A whole ladder that is taken out: as its files hold it, and as what they come to. */
export interface WholeLadder {
  readonly folder: readonly TextFile[];
  readonly dataset: Dataset;
}

export type WholeFormId = 'folder' | 'workbook';

/** A form in which a whole ladder is taken out. */
interface WholeForm {
  /** What follows the name of the ladder in that of the file. */
  readonly ending: string;
  readonly type: string;
  readonly load: () => Promise<{
    readonly writeWhole: (ladder: WholeLadder) => Promise<Uint8Array<ArrayBuffer>>;
  }>;
}

/** Every form of a whole ladder; what writes one is fetched once it is asked for. */
export const WHOLE_FORMS = {
  folder: {
    ending: '.zip',
    type: 'application/zip',
    load: () => import('./folderZip.ts'),
  },
  workbook: {
    ending: '.xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    load: () => import('./ladderWorkbook.ts'),
  },
} as const satisfies Record<WholeFormId, WholeForm>;

/** The file that a ladder is taken out as: what it is called, as every system takes it for a name. */
export function wholeFile(name: string, form: WholeFormId): string {
  const plain = name.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-').replaceAll(/^-+|-+$/g, '');
  return `${plain.toLowerCase().slice(0, 80) || 'ladder'}${WHOLE_FORMS[form].ending}`;
}
