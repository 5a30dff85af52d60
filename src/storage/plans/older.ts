import * as z from 'zod/mini';
import type { Edit, KeptPlan, LoggedEdit, PlanLine } from '#src/domain/plan/plan.ts';
import {
  anyId,
  day,
  evidence,
  mark,
  moment,
  planLine,
  planName,
  plannedRole,
  planText,
  route,
} from './editSchema.ts';

/** Plans as the first two versions kept them, in the database and in files alike, and what they come to today. */

/** The version of the form in which plans are kept and written: a log of edits. */
export const VERSION = 3;

/** Version 1: one role, the one above, and a mark and a note by line, whose words it kept. */
const first = z.strictObject({
  id: anyId,
  from: plannedRole,
  to: plannedRole,
  /** Of which day the words are. */
  asOf: planName,
  /** When it was last changed. */
  changed: moment,
  lines: z.array(
    z.strictObject({
      line: planLine,
      mark: z.exactOptional(mark),
      note: z.exactOptional(planText),
    }),
  ),
});
export type PlanOfVersion1 = z.output<typeof first>;

/** Version 2: a name, a route of several steps, evidence and days by line. */
const second = z.strictObject({
  id: anyId,
  name: planName,
  route,
  at: z.int().check(z.nonnegative()),
  asOf: planName,
  created: moment,
  changed: moment,
  lines: z.array(
    z.strictObject({
      step: z.int().check(z.nonnegative()),
      line: planLine,
      mark: z.exactOptional(mark),
      note: z.exactOptional(planText),
      evidence: z.array(evidence),
      due: z.exactOptional(day),
    }),
  ),
});
export type PlanOfVersion2 = z.output<typeof second>;

/** A plan of version 1 in the form of version 2. */
export function toVersion2({ from, to, lines, ...plan }: PlanOfVersion1): PlanOfVersion2 {
  return {
    ...plan,
    name: to.title.slice(0, 200),
    route: [from, to],
    at: 0,
    created: plan.changed,
    lines: lines.map((line) => ({ ...line, step: 0, evidence: [] })),
  };
}

/**
 * A plan of version 2 as the edits that lead to it. Their ids come of what the plan says of itself alone, so that a copy of
 * it that is read elsewhere has the same edits, and none stands twice where both come together.
 */
export function toVersion3(plan: PlanOfVersion2): KeptPlan {
  const edits = [...started(plan), ...taken(plan), ...plan.lines.flatMap(saidOf)];
  return { id: plan.id, side: 'own', edits: edits.map((edit, at) => logged(plan, edit, at)) };
}

function logged({ created, changed }: PlanOfVersion2, edit: Edit, index: number): LoggedEdit {
  const at = index === 0 ? created : Math.max(created, changed);
  return { id: `2-${at}-${String(index).padStart(6, '0')}`, at, edit };
}

function started({ name, route, at }: PlanOfVersion2): readonly Edit[] {
  return [{ kind: 'start', name, route }, ...(at > 0 ? [{ kind: 'advance' as const, at }] : [])];
}

/** The lines of each step in the words that they had. What the ladder said of the step besides was not kept. */
function taken({ route, asOf, lines }: PlanOfVersion2): readonly Edit[] {
  return [...Map.groupBy(lines, ({ step }) => step)].flatMap(([step, ofStep]) => {
    const [from, to] = [route[step], route[step + 1]];
    const words: readonly PlanLine[] = ofStep.map(({ line }) => line);
    if (!from || !to) return [];
    return [
      {
        kind: 'take',
        step,
        lines: { from, to, gate: undefined, lines: words, silent: [], asOf, texts: '' },
      } as const,
    ];
  });
}

function saidOf({ line: { id: line }, ...said }: PlanOfVersion2['lines'][number]): readonly Edit[] {
  const side = 'own';
  return [
    ...(said.mark ? [{ kind: 'mark', line, side, mark: said.mark } as const] : []),
    ...(said.note ? [{ kind: 'note', line, side, text: said.note } as const] : []),
    ...(said.due ? [{ kind: 'due', line, date: said.due } as const] : []),
    ...said.evidence.map((evidence) => ({ kind: 'evidence', line, evidence }) as const),
  ];
}

/** What reads a plan of each older version, and makes it one of today. */
export const OLDER: Readonly<Record<number, z.ZodMiniType<KeptPlan>>> = {
  1: z.pipe(
    first,
    z.transform((plan) => toVersion3(toVersion2(plan))),
  ),
  2: z.pipe(second, z.transform(toVersion3)),
};
