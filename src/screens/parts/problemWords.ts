import type { Problem, ProblemPlace } from '#src/domain/problem.ts';

/** How much a problem weighs, in words and in looks. */
export const SEVERITY_WORDS: Readonly<
  Record<Problem['severity'], { one: string; many: string; look: string }>
> = {
  error: { one: 'error', many: 'Errors', look: 'bg-unlisted-wash text-unlisted' },
  warning: { one: 'warning', many: 'Warnings', look: 'bg-changed-wash text-changed' },
  info: { one: 'remark', many: 'Remarks', look: 'bg-kept-wash text-kept' },
};

/** `families/boats.json:12 /roles/0/grade`. */
export function placeInWords({ file, line, pointer }: ProblemPlace): string {
  return [line === undefined ? file : `${file}:${line}`, pointer].filter(Boolean).join(' ');
}
