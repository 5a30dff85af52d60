import { z } from 'zod';
import { datasetSchema, familySchema } from '#src/dataset/schema.ts';
import type { TextFile } from '#src/dataset/textFile.ts';
import type { Output } from '../link/earlier.ts';

/** The file beside an imported dataset that keeps what the import made, so that what hands make of it can be told later. */
export const BASE_PATH = 'import.base.json';

const baseSchema = z.strictObject({
  version: z.literal(1),
  dataset: datasetSchema,
  families: z.array(familySchema),
});

/** What an import made, a family a line. */
export function baseFile({ dataset, families }: Output): TextFile {
  const lines = families.map((family) => JSON.stringify(family)).join(',\n');
  const text = `{"version":1,"dataset":${JSON.stringify(dataset)},"families":[\n${lines}\n]}\n`;
  return { path: BASE_PATH, text };
}

/** What the last import made; nothing where the file is none of these, or of a later form. */
export function readBase(text: string | undefined): Output | undefined {
  try {
    const read = baseSchema.safeParse(JSON.parse(text ?? ''));
    return read.data && { dataset: read.data.dataset, families: read.data.families };
  } catch {
    return undefined;
  }
}
