import { useState } from 'react';
import type { LoggedEdit, Plan, Side } from '#src/domain/plan/plan.ts';
import { changesSince } from '#src/domain/plan/progress.ts';
import { lookAt } from '#src/storage/plans/current.ts';
import * as words from '#src/text/en/planScreen.ts';
import { changeInWords } from './changeWords.ts';

interface SinceLastProps {
  readonly id: string;
  readonly edits: readonly LoggedEdit[];
  readonly plan: Plan;
  readonly side: Side;
}

/** What has changed since the visit before this one. Nothing at the first. */
export function SinceLast({ id, edits, plan, side }: SinceLastProps) {
  const [before] = useState(() => lookAt(id, Date.now()));
  if (before === undefined) return null;
  const changes = changesSince(edits, before);
  return (
    <details>
      <summary className="w-fit py-1">
        <b className="font-bold">{words.sinceLast}</b>{' '}
        <span className="text-soft">· {words.changed(changes.length)}</span>
      </summary>
      <ul className="mt-1 grid gap-1 text-[0.9375rem]">
        {changes.map((change, at) => {
          const said = changeInWords(change, { plan, side });
          return <li key={`${at.toString()} ${said}`}>{said}</li>;
        })}
      </ul>
    </details>
  );
}
