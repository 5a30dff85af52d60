import type { TextFile } from '#src/dataset/textFile.ts';
import type { Dataset } from '#src/domain/role.ts';
import type { WholeFormId } from './wholeFile.ts';

/** A whole ladder that is taken out: as its files hold it, and as what they come to. */
export interface WholeLadder {
  readonly folder: readonly TextFile[];
  readonly dataset: Omit<Dataset, 'levels'>;
}

/** A form in which a whole ladder is taken out. */
interface WholeForm {
  readonly type: string;
  readonly load: () => Promise<{
    readonly writeWhole: (ladder: WholeLadder) => Promise<Uint8Array<ArrayBuffer>>;
  }>;
}

/** Every form of a whole ladder; what writes one is fetched once it is asked for. */
export const WHOLE_FORMS = {
  folder: {
    type: 'application/zip',
    load: () => import('./folderZip.ts'),
  },
  workbook: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    load: () => import('./ladderWorkbook.ts'),
  },
  csv: {
    type: 'text/csv',
    load: () => import('./ladderCsv.ts'),
  },
} as const satisfies Record<WholeFormId, WholeForm>;
