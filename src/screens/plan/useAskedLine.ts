import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { PlanLine, PlannedStep } from '#src/domain/plan/plan.ts';
import { formatView } from '../registry.ts';
import { goToLine } from './goToLine.ts';
import { placeOf } from './placeOf.ts';
import { PLAN } from './screen.ts';

/**
 * The line of a step that another page led to, until it is there: what it is folded into is open from the start. Two steps
 * may ask the same, so that the step goes with the line.
 */
export function useAsked(at: number, step: PlannedStep): PlanLine | undefined {
  const { state } = useLocation();
  if (memberOf(state, 'step') !== at) return undefined;
  const asked = memberOf(state, 'line');
  return step.lines.find(({ id }) => id === asked);
}

/** Opens the line that another page led to, once: which one came with the entry of the history, and is taken off it. */
export function useAskedLine(at: number, step: PlannedStep): PlanLine | undefined {
  const navigate = useNavigate();
  const line = useAsked(at, step);
  useEffect(() => {
    if (!line) return;
    // After the heading has had the focus, which a new screen gives it.
    const frame = requestAnimationFrame(() => {
      const place = placeOf(at, step, line);
      // A long list comes bit by bit: the render that brings the line asks again.
      if (!document.getElementById(place)) return;
      goToLine(place);
      navigate(formatView(PLAN), { replace: true, state: null });
    });
    return () => cancelAnimationFrame(frame);
  });
  return line;
}

function memberOf(state: unknown, name: string): unknown {
  return typeof state === 'object' && state !== null
    ? Object.entries(state).find(([key]) => key === name)?.[1]
    : undefined;
}
