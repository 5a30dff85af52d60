import { useState } from 'react';
import type { LoggedEdit, Plan, Side } from '#src/domain/plan/plan.ts';
import { historyOf } from '#src/domain/plan/progress.ts';
import * as words from '#src/text/en/planScreen.ts';
import { dayInWords } from '#src/text/planWords.ts';
import { changeInWords, weekInWords } from './changeWords.ts';

interface HistoryProps {
  readonly edits: readonly LoggedEdit[];
  readonly plan: Plan;
  readonly side: Side;
}

/** What changed in which week, for who asks. It is worked out when it is opened. */
export function History(props: HistoryProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="mt-8 border-t border-rule pt-3"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className="w-fit py-1 font-bold">{words.weekByWeek}</summary>
      {isOpen && <Weeks {...props} />}
    </details>
  );
}

function Weeks({ edits, plan, side }: HistoryProps) {
  return (
    <ol className="mt-2 grid gap-1">
      {historyOf(edits)
        .toReversed()
        .map((week) => (
          <li key={week.monday} className="grid gap-x-4 sm:grid-cols-[11rem_1fr]">
            <span className="text-soft">{words.weekOf(dayInWords(week.monday))}</span>
            <details>
              <summary className="w-fit py-0.5">{weekInWords(week)}</summary>
              <ul className="mt-1 mb-2 grid gap-1 text-[0.9375rem]">
                {week.changes.map((change, at) => {
                  const said = changeInWords(change, { plan, side });
                  return <li key={`${at.toString()} ${said}`}>{said}</li>;
                })}
              </ul>
            </details>
          </li>
        ))}
    </ol>
  );
}
