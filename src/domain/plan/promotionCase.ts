import type { StepGate } from '../route.ts';
import { byDay } from './days.ts';
import { entryOf, NO_CHOICES } from './edits.ts';
import type { Evidence, LineId, Mark, Plan, PlanLine, PlannedRole, Side } from './plan.ts';
import { isAsked } from './progress.ts';

/** What somebody who reads the case of a line would miss. */
export const MISSING_OF_LINE = [
  /** Its owner has not said how far they do it. */
  'no-mark',
  /** Its owner says that they do it not yet, or sometimes. */
  'not-yet',
  'sometimes',
  /** The two sides have marked it differently. */
  'sides-differ',
  'no-evidence',
] as const;
export type MissingOfLine = (typeof MISSING_OF_LINE)[number];

/** What the whole case lacks. */
export const MISSING_OF_CASE = ['not-described', 'gate-unknown', 'no-summary', 'no-lines'] as const;
export type MissingOfCase = (typeof MISSING_OF_CASE)[number];

/** A line as a case tells it. */
export interface CaseLine {
  readonly line: PlanLine;
  readonly marks: Partial<Readonly<Record<Side, Mark>>>;
  readonly notes: Partial<Readonly<Record<Side, string>>>;
  /** The earliest first, undated last. */
  readonly evidence: readonly Evidence[];
  readonly due?: string;
  readonly missing: readonly MissingOfLine[];
}

/** The case for one step: what a document of it holds, in order. */
export interface PromotionCase {
  /** Which step of the plan it is. */
  readonly step: number;
  readonly from: PlannedRole;
  readonly to: PlannedRole;
  readonly gate: StepGate;
  /** In Markdown. */
  readonly summary: string;
  /** Those that were chosen. */
  readonly lines: readonly CaseLine[];
  /** Those that could be: what the step asks and was left out, and what the role before asked already. */
  readonly others: readonly CaseLine[];
  readonly missing: readonly MissingOfCase[];
  /** Of which state of the ladder its words are. */
  readonly asOf: string;
}

/**
 * The promotion case of a step; nothing of one whose lines the plan does not have yet. It tells the lines that the step
 * asks unless they were left out, and of those that stay as they were the ones that were taken in by hand. Lines that were
 * put in order come first, the others follow as the role lists them.
 */
export function promotionCase(plan: Plan, step: number): PromotionCase | undefined {
  const planned = plan.steps.get(step);
  if (!planned) return undefined;
  const choices = plan.cases.get(step) ?? NO_CHOICES;
  const placeOf = new Map<LineId, number>(choices.order.map((id, place) => [id, place]));
  const place = ({ line }: CaseLine) => placeOf.get(line.id) ?? placeOf.size;
  const isTold = ({ line }: CaseLine) =>
    isAsked(line) ? !choices.leftOut.has(line.id) : choices.takenIn.has(line.id);
  const all = planned.lines.map((line) => caseLine(plan, line));
  const lines = all.filter(isTold).sort((a, b) => place(a) - place(b));
  const lacks: Readonly<Record<MissingOfCase, boolean>> = {
    'not-described': planned.silent.includes('to'),
    'gate-unknown': planned.gate === undefined || planned.gate === 'differs',
    'no-summary': choices.summary.trim() === '',
    'no-lines': lines.length === 0,
  };
  return {
    step,
    from: planned.from,
    to: planned.to,
    gate: planned.gate,
    summary: choices.summary,
    lines,
    others: all.filter((each) => !isTold(each)),
    missing: MISSING_OF_CASE.filter((each) => lacks[each]),
    asOf: planned.asOf,
  };
}

function caseLine(plan: Plan, line: PlanLine): CaseLine {
  const { marks, notes, evidence, due } = entryOf(plan, line.id);
  const { own, manager } = marks;
  const lacks: Readonly<Record<MissingOfLine, boolean>> = {
    'no-mark': own === undefined,
    'not-yet': own === 'not-yet',
    sometimes: own === 'sometimes',
    'sides-differ': own !== undefined && manager !== undefined && own !== manager,
    'no-evidence': evidence.length === 0,
  };
  return {
    line,
    marks,
    notes,
    evidence: evidence.toSorted((a, b) => byDay(a.date, b.date)),
    ...(due !== undefined && { due }),
    missing: MISSING_OF_LINE.filter((each) => lacks[each]),
  };
}
