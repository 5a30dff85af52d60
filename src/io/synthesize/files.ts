import type { z } from 'zod';
import type { datasetSchema, familySchema } from '../schema.ts';

/** The data files as they are written: what has a default may be left out. */
export type DatasetInput = z.input<typeof datasetSchema>;
export type FamilyInput = z.input<typeof familySchema>;
export type RoleInput = FamilyInput['roles'][number];
export type RelationInput = NonNullable<FamilyInput['relations']>[number];
export type ExpectationInput = NonNullable<RoleInput['responsibilities']>[number];

/** JSON with each item of a top-level list on a line of its own: short, yet a problem's line leads to it. */
export function inLines(file: object): string {
  const entries = Object.entries(file).map(([key, value]) => {
    const isList = Array.isArray(value) && value.length > 0;
    const items = isList ? value.map((item) => `    ${JSON.stringify(item)}`) : [];
    const text = isList ? `[\n${items.join(',\n')}\n  ]` : JSON.stringify(value);
    return `  ${JSON.stringify(key)}: ${text}`;
  });
  return `{\n${entries.join(',\n')}\n}\n`;
}
