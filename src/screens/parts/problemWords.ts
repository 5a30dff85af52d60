import type { Problem, ProblemPlace } from '#src/domain/problem.ts';

/** How much a problem weighs, in looks. */
export const SEVERITY_LOOKS: Readonly<Record<Problem['severity'], string>> = {
  error: 'bg-unlisted-wash text-unlisted',
  warning: 'bg-changed-wash text-changed',
  info: 'bg-kept-wash text-kept',
};

/** `families/boats.json:12 /roles/0/grade`. */
export function placeInWords({ file, line, pointer }: ProblemPlace): string {
  return [line === undefined ? file : `${file}:${line}`, pointer].filter(Boolean).join(' ');
}
