import { useEffect, useRef, useState } from 'react';
import type { Edit, LineId } from '#src/domain/plan/plan.ts';
import type { PromotionCase } from '#src/domain/plan/promotionCase.ts';
import * as words from '#src/text/en/planCase.ts';

export interface Arranging {
  /** Moves a line up (-1) or down (1). */
  readonly move: (line: LineId, by: -1 | 1) => void;
  /** Puts a line at a place from 0, counted without it. */
  readonly place: (line: LineId, to: number) => void;
  readonly leaveOut: (line: LineId) => void;
  readonly include: (line: LineId) => void;
  readonly summarize: (text: string) => void;
}

/** A control of a line, by the line and what it does: where the focus goes. */
export function controlId(line: LineId, does: 'up' | 'down' | 'out' | 'in'): string {
  return `${does}:${line}`;
}

/** The order and the choice of lines by hand. The focus stays with the line that is moved. */
export function useArranging(
  shown: PromotionCase | undefined,
  step: number,
  edit: (edit: Exclude<Edit, { readonly kind: 'undo' }>) => void,
): {
  readonly ways: Arranging;
  /** What has come of the last of them, for who does not see it. */
  readonly said: string;
} {
  const [said, setSaid] = useState('');
  const next = useRef<string>(undefined);
  useEffect(() => {
    if (next.current === undefined) return;
    document.getElementById(next.current)?.focus();
    next.current = undefined;
  });
  const ids = shown?.lines.map(({ line }) => line.id) ?? [];
  const latest = useRef({ ids, step, edit });
  useEffect(() => {
    latest.current = { ids, step, edit };
  });
  // The same for good: two hundred lines are given them, and are not to be written anew at each change of one.
  const [ways] = useState((): Arranging => {
    const include = (line: LineId, on: boolean) => {
      const { step, edit } = latest.current;
      edit({ kind: 'include', step, line, on });
    };
    const place = (line: LineId, to: number) => {
      const { ids, step, edit } = latest.current;
      const at = ids.indexOf(line);
      if (at < 0 || to < 0 || to >= ids.length) return;
      setSaid(words.nowAt(to + 1, ids.length));
      edit({ kind: 'order', step, lines: ids.toSpliced(at, 1).toSpliced(to, 0, line) });
    };
    return {
      place,
      move(line, by) {
        next.current = controlId(line, by < 0 ? 'up' : 'down');
        place(line, latest.current.ids.indexOf(line) + by);
      },
      leaveOut(line) {
        const { ids } = latest.current;
        const at = ids.indexOf(line);
        const beside = ids[at + 1] ?? ids[at - 1];
        next.current = beside === undefined ? controlId(line, 'in') : controlId(beside, 'out');
        setSaid(words.leftOutSaid);
        include(line, false);
      },
      include(line) {
        next.current = controlId(line, 'out');
        setSaid(words.takenIn);
        include(line, true);
      },
      summarize(text) {
        const { step, edit } = latest.current;
        edit({ kind: 'summary', step, text });
      },
    };
  });
  return { ways, said };
}
