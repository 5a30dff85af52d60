import { useMemo } from 'react';
import type { LineBeside } from '#src/domain/plan/beside.ts';
import { entryOf } from '#src/domain/plan/edits.ts';
import type { Plan, PlanLine, PlannedStep } from '#src/domain/plan/plan.ts';
import { isAsked } from '#src/domain/plan/progress.ts';
import * as counts from '#src/text/en/counts.ts';
import * as words from '#src/text/en/planScreen.ts';
import * as plans from '#src/text/en/planWords.ts';
import type { Desk } from '../parts/plan/desk.ts';
import { Fold } from './Fold.tsx';
import { Line } from './Line.tsx';
import { placeOf } from './placeOf.ts';
import { useAskedLine } from './useAskedLine.ts';

interface LinesProps {
  readonly plan: Plan;
  /** Which step of the plan it is. */
  readonly at: number;
  readonly step: PlannedStep;
  readonly desk: Desk;
  /** Whether two people have marked lines of the plan. */
  readonly isShared: boolean;
  /** The lines in one list, in this order, rather than by theme. */
  readonly first?: readonly LineBeside[];
}

/** What the step asks, theme by theme; what it carries over is folded below. */
export function Lines({ plan, at, step, desk, isShared, first }: LinesProps) {
  const asking = useAskedLine(at, step);
  const kept = step.lines.filter((line) => !isAsked(line));
  const themes = useMemo(
    () => Map.groupBy(step.lines.filter(isAsked), ({ theme }) => theme),
    [step],
  );
  const list = (lines: readonly PlanLine[]) => (
    <ul className="min-w-0">
      {lines.map((line) => (
        <Line
          key={line.id}
          line={line}
          entry={entryOf(plan, line.id)}
          desk={desk}
          id={placeOf(at, step, line)}
          isShared={isShared}
        />
      ))}
    </ul>
  );
  return (
    <>
      {first
        ? list(first.map(({ line }) => line))
        : [...themes].map(([theme, lines]) => (
            <section
              key={theme}
              // Other steps may stand on the page, with lines of the same themes.
              aria-label={at === plan.at ? theme : `${step.to.title}: ${theme}`}
              className="grid gap-x-8 gap-y-1 border-t border-rule py-3 md:grid-cols-[11rem_1fr]"
            >
              <div className="md:pt-2">
                <h4 className="font-bold">{theme}</h4>
                <p className="text-[0.9375rem] text-soft">{plans.lines(lines.length)}</p>
              </div>
              {list(lines)}
            </section>
          ))}
      {kept.length > 0 && (
        <Fold
          isAsked={asking !== undefined && !isAsked(asking)}
          summary={
            <span className="text-soft">
              {words.carriedOver(counts.expectations(kept.length), step.from.title)}
            </span>
          }
        >
          {() => list(kept)}
        </Fold>
      )}
    </>
  );
}
