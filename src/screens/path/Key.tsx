import type { ReactNode } from 'react';
import type { Ladder } from '#src/domain/ladder.ts';
import type { RouteStep } from '#src/domain/path.ts';
import { isStated, isSwitch } from '#src/domain/route.ts';
import * as words from '#src/text/en/path.ts';
import { RELATION_WORDS } from '#src/text/en/words.ts';
import { trackColour } from '../parts/Role.tsx';
import type { Lanes } from './lanes.ts';

interface KeyProps {
  readonly ladder: Ladder;
  readonly lanes: Lanes;
  readonly steps: readonly RouteStep[];
}

/** What the signs of the drawing mean: only those that are in it. */
export function Key({ ladder, lanes, steps }: KeyProps) {
  return (
    <ul
      aria-label={words.key}
      className="flex flex-wrap gap-x-5 gap-y-1 text-[0.9375rem] text-soft"
    >
      {lanes.tracks.map((id) => (
        <Entry
          key={id}
          sign={<span className="w-5 border-t-4" style={{ borderColor: trackColour(id) }} />}
        >
          {ladder.info.tracks.find((track) => track.id === id)?.title ?? id}
        </Entry>
      ))}
      {steps.some(isSwitch) && (
        <Entry sign={<span className="h-3.5 w-6 rounded-full border-2 border-ink bg-paper" />}>
          {RELATION_WORDS.switch.name}
        </Entry>
      )}
      {!steps.every(isStated) && (
        <Entry sign={<span className="w-5 border-t-4 border-dashed border-edge" />}>
          {words.inferred}
        </Entry>
      )}
    </ul>
  );
}

function Entry({ sign, children }: { sign: ReactNode; children: string }) {
  return (
    <li className="flex items-center gap-2">
      <span aria-hidden="true" className="flex">
        {sign}
      </span>
      {children}
    </li>
  );
}
