import type { EffectiveExpectation } from '#src/domain/effective.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import type { Section } from '#src/domain/sections.ts';
import { countedIn } from '#src/text/sectionWords.ts';
import { byTheme } from '../parts/Expectations.tsx';
import { More } from './More.tsx';
import { CandidateItem } from './PlainList.tsx';

interface ThemedListProps {
  readonly ladder: Ladder;
  readonly role: string;
  readonly section: Section;
  /** In the order of their themes. */
  readonly lines: readonly EffectiveExpectation[];
  readonly onPaper: number;
}

/** The lines of a section by theme, folded open. */
export function ThemedList({ ladder, role, section, lines, onPaper }: ThemedListProps) {
  const printed = new Set(lines.slice(0, onPaper));
  return (
    <details open>
      <summary className="no-print w-fit text-soft">{countedIn(section, lines.length)}</summary>
      {byTheme(ladder, lines).map(({ theme, items }) => (
        <div
          key={theme.id}
          className={`mt-4 print:mt-1 ${items.some((item) => printed.has(item)) ? '' : 'print:hidden'}`}
        >
          <h3 className="mb-1.5 font-semibold print:mb-0">{theme.title}</h3>
          <ul className="grid gap-2 print:gap-0.5">
            {items.map((item) => (
              <CandidateItem
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
  );
}
