import type { LoggedEdit } from '#src/domain/plan/plan.ts';
import { loggedEdit } from './editSchema.ts';
import { openRow, type SealedRow, sealedRow } from './rows.ts';
import { type PlanKey, unsealRow } from './seal.ts';

export interface ReadEdits {
  readonly edits: readonly LoggedEdit[];
  /** Those that cannot be read, as they are. */
  readonly damaged: readonly unknown[];
}

/** Reads rows of one plan, sealed and open, in the order in which they came. */
export async function readEdits(
  rows: readonly unknown[],
  key: PlanKey | undefined,
): Promise<ReadEdits> {
  const read = await Promise.all(rows.map((row) => readEdit(row, key)));
  return {
    edits: read.filter((edit) => edit !== undefined),
    damaged: rows.filter((_, at) => read[at] === undefined),
  };
}

async function readEdit(row: unknown, key: PlanKey | undefined): Promise<LoggedEdit | undefined> {
  const sealed = sealedRow.safeParse(row);
  if (sealed.success) return key && readSealed(sealed.data, key);
  const read = openRow.safeParse(row);
  if (!read.success) return undefined;
  const { id, at, edit } = read.data;
  return { id, at, edit };
}

async function readSealed(row: SealedRow, key: PlanKey): Promise<LoggedEdit | undefined> {
  return loggedEdit.safeParse(await unsealRow(key, row)).data;
}
