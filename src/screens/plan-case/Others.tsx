import type { LineId } from '#src/domain/plan/plan.ts';
import { isAsked } from '#src/domain/plan/progress.ts';
import type { CaseLine } from '#src/domain/plan/promotionCase.ts';
import * as words from '#src/text/en/planCase.ts';
import { Control } from './LineInCase.tsx';
import { controlId } from './useArranging.ts';

interface OthersProps {
  readonly others: readonly CaseLine[];
  readonly onTakeIn: (line: LineId) => void;
}

/** What could stand in the document and does not: left out by hand, or asked by the role before already. */
export function Others({ others, onTakeIn }: OthersProps) {
  const leftOut = others.filter(({ line }) => isAsked(line));
  const kept = others.filter(({ line }) => !isAsked(line));
  return (
    <section aria-label={words.notInDocument} className="no-print mt-8">
      <Some title={words.leftOut} some={leftOut} onTakeIn={onTakeIn} isOpen />
      <Some title={words.KIND_WORDS.kept} some={kept} onTakeIn={onTakeIn} />
    </section>
  );
}

interface SomeProps extends Pick<OthersProps, 'onTakeIn'> {
  readonly title: string;
  readonly some: readonly CaseLine[];
  readonly isOpen?: boolean;
}

function Some({ title, some, onTakeIn, isOpen = false }: SomeProps) {
  if (some.length === 0) return null;
  return (
    <details open={isOpen} className="border-t border-rule py-2">
      <summary className="w-fit py-1 font-semibold">
        {title} ({some.length})
      </summary>
      <ul className="mt-1 grid gap-2">
        {some.map(({ line }) => (
          <li key={line.id} className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <span className="case-other min-w-0">{line.text}</span>
            <Control
              id={controlId(line.id, 'in')}
              label={words.takeInOf(line.text)}
              isThere
              act={() => onTakeIn(line.id)}
            >
              {words.takeIn}
            </Control>
          </li>
        ))}
      </ul>
    </details>
  );
}
