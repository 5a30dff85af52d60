import type { RoleInput } from '#src/dataset/schema.ts';
import type { RoleReading } from '../extract/reading.ts';
import { assemblingProblem } from '../problems/assembling.ts';
import { placeOn, quoted } from '../problems/place.ts';
import type { ImportProblem } from '../problems/problems.ts';
import { gradeLabel } from './grades.ts';

interface StatedGrade {
  readonly grade?: string;
  readonly claims: NonNullable<RoleInput['claims']>;
  readonly problems: readonly ImportProblem[];
}

/**
 * The grade that a page states for a role. Of several in one statement the first is taken; statements that contradict
 * each other give none. Either way a claim keeps what the page says, and a problem points at it.
 */
export function statedGrade(reading: RoleReading, title: string, file: string): StatedGrade {
  const stated = reading.grades
    .map((grade) => ({ ...grade, label: gradeLabel(grade.value) }))
    .filter(({ label }) => label);
  const labels = [...new Set(stated.map(({ label }) => label))];
  const [first] = stated;
  if (!first) return { claims: [], problems: [] };
  if (labels.length === 1) return { grade: first.label, claims: [], problems: [] };
  const says = [...new Set(stated.map(({ text }) => quoted(text || first.value)))].join(' and ');
  const isOne = stated.every(({ line, text }) => line === first.line && text === first.text);
  const text = isOne
    ? `The page states several grades at once, ${inWords(labels)}: ${says}. The first is taken.`
    : `The page contradicts itself about the grade, ${inWords(labels)}: ${says}. None is taken.`;
  const code = isOne ? 'several-grades' : 'conflicting-grade';
  return {
    ...(isOne ? { grade: first.label } : {}),
    claims: [{ code: 'conflicting-grade', text }],
    problems: [assemblingProblem(code, placeOn(file, first.line), title, text)],
  };
}

function inWords(labels: readonly string[]): string {
  return `${labels.slice(0, -1).join(', ')} and ${labels.at(-1)}`;
}
