import type { Held } from '#src/domain/effective.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import { counted } from '#src/text/words.ts';
import { byTheme } from '../parts/Expectations.tsx';
import { Line } from './Lines.tsx';
import { More } from './More.tsx';
import { Part } from './Part.tsx';

interface DutiesProps {
  readonly ladder: Ladder;
  readonly role: string;
  /** Responsibilities, in the order of their themes. */
  readonly lines: readonly Held[];
  readonly onPaper: number;
}

/** The responsibilities of a role by theme, folded open. */
export function Duties({ ladder, role, lines, onPaper }: DutiesProps) {
  const printed = new Set(lines.slice(0, onPaper));
  return (
    <Part id="your-work" title="What you would do">
      {lines.length === 0 ? (
        <p className="text-soft">The page lists no responsibilities.</p>
      ) : (
        <details open>
          <summary className="no-print w-fit text-soft">
            {counted(lines.length, 'responsibility', 'responsibilities')}
          </summary>
          {byTheme(ladder, lines).map(({ theme, items }) => (
            <div
              key={theme.id}
              className={`mt-4 print:mt-1 ${items.some((item) => printed.has(item)) ? '' : 'print:hidden'}`}
            >
              <h3 className="mb-1.5 font-semibold print:mb-0">{theme.title}</h3>
              <ul className="grid gap-2 print:gap-0.5">
                {items.map((item) => (
                  <Line
                    key={`${item.through}.${item.expectation.id}`}
                    line={item}
                    isOnPaper={printed.has(item)}
                  />
                ))}
              </ul>
            </div>
          ))}
          <More role={role} count={lines.length - onPaper} />
        </details>
      )}
    </Part>
  );
}
