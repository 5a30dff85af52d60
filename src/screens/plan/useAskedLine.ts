import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { PlanLine, PlannedStep } from '#src/domain/plan/plan.ts';
import { formatView } from '../registry.ts';
import { goToLine } from './goToLine.ts';
import { placeOf } from './placeOf.ts';
import { PLAN } from './screen.ts';

/**
 * Opens the line that another page led to, once: which one came with the entry of the history, and is taken off it.
 * Says which one it is until then, so that what it is folded into opens.
 */
export function useAskedLine(step: PlannedStep): PlanLine | undefined {
  const { state } = useLocation();
  const navigate = useNavigate();
  const asked = lineIn(state);
  const line = asked === undefined ? undefined : step.lines.find(({ id }) => id === asked);
  useEffect(() => {
    if (!line) return;
    // After the heading has had the focus, which a new screen gives it.
    const frame = requestAnimationFrame(() => {
      const place = placeOf(step, line);
      // A long list comes bit by bit: the render that brings the line asks again.
      if (!document.getElementById(place)) return;
      goToLine(place);
      navigate(formatView(PLAN), { replace: true, state: null });
    });
    return () => cancelAnimationFrame(frame);
  });
  return line;
}

function lineIn(state: unknown): unknown {
  return typeof state === 'object' && state !== null && 'line' in state ? state.line : undefined;
}
