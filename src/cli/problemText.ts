import { join } from 'node:path';
import type { DatasetProblem } from '#src/dataset/problems.ts';

/** A problem of a dataset as it is printed: where it is, what it is, and what to do about it. */
export function textOf(
  { severity, code, message, hint, at }: DatasetProblem,
  folder: string,
): string {
  const place = [join(folder, at.file), at.line].filter(Boolean).join(':');
  const lines = [`${severity}  ${place}  ${at.pointer ?? ''}`, `    ${message} [${code}]`];
  return [...lines, ...(hint ? [`    → ${hint}`] : [])].join('\n');
}
