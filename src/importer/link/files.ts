import type { DatasetInput, FamilyInput } from '#src/dataset/schema.ts';
import { jsonSchemas } from '#src/dataset/schema.ts';
import type { TextFile } from '#src/dataset/textFile.ts';

const SCHEMAS: readonly TextFile[] = Object.entries(jsonSchemas()).map(([name, schema]) => ({
  path: `schema/${name}.schema.json`,
  text: `${JSON.stringify(schema, null, 2)}\n`,
}));

/** The files of a dataset folder, with the schemas by which an editor completes them. */
export function toFiles(dataset: DatasetInput, families: readonly FamilyInput[]): TextFile[] {
  return [
    { path: 'dataset.json', text: pretty(dataset) },
    ...families.map((family) => ({ path: `families/${family.id}.json`, text: pretty(family) })),
    ...SCHEMAS,
  ];
}

const MOST_ON_A_LINE = 240;

/** JSON to be read and edited by hand: each item of a list has lines of its own, one where it is short or plain. */
function pretty(file: object): string {
  return `${written(file, '')}\n`;
}

function written(value: unknown, indent: string): string {
  const flat = JSON.stringify(value);
  if (typeof value !== 'object' || value === null) return flat;
  const parts = Object.entries(value).filter(([, part]) => part !== undefined);
  const holdsObjects = parts.some(([, part]) => typeof part === 'object' && part !== null);
  const isList = Array.isArray(value) && holdsObjects;
  const isShort = !holdsObjects || flat.length <= MOST_ON_A_LINE;
  if (parts.length === 0 || (indent && isShort && !isList)) return spaced(value);
  const deeper = `${indent}  `;
  const lines = parts.map(([key, part]) =>
    Array.isArray(value)
      ? `${deeper}${written(part, deeper)}`
      : `${deeper}${JSON.stringify(key)}: ${written(part, deeper)}`,
  );
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}

/** On one line, as data/ has it: `{ "id": "r1", "text": "…" }`. */
function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.entries(value).filter(([, part]) => part !== undefined);
  if (parts.length === 0) return '{}';
  return `{ ${parts.map(([key, part]) => `${JSON.stringify(key)}: ${spaced(part)}`).join(', ')} }`;
}
