import { type FocusEvent, type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { counted } from '#src/text/format.ts';
import { Icon } from '#src/ui/Icon.tsx';

/** Marks an element as a difference that `Jumps` goes to. */
export const DIFFERENCE = { 'data-difference': '', tabIndex: -1 } as const;

interface JumpsProps {
  /** How many differences there are within. */
  readonly count: number;
  readonly children: ReactNode;
}

/**
 * Goes from difference to difference, by buttons or by n and p, and says which one this is. The keys count only while
 * the focus is within, so that they surprise nobody (WCAG 2.1.4).
 */
export function Jumps({ count, children }: JumpsProps) {
  const within = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<number>();
  const differences = () => [
    ...(within.current?.querySelectorAll<HTMLElement>('[data-difference]') ?? []),
  ];
  const go = (by: 1 | -1) => {
    const all = differences();
    const start = current === undefined ? (by > 0 ? -1 : all.length) : current;
    const next = (start + by + all.length) % all.length;
    all[next]?.focus();
    all[next]?.scrollIntoView({ block: 'center' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (event.key === 'n') go(1);
    if (event.key === 'p') go(-1);
  };
  const onFocus = ({ target }: FocusEvent) => {
    const at = differences().findIndex((each) => each.contains(target));
    if (at >= 0) setCurrent(at);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys repeat what the buttons within do
    <div ref={within} onKeyDown={onKeyDown} onFocus={onFocus}>
      {count > 0 && (
        <div className="no-print sticky top-15 z-10 mt-6 flex w-fit items-center gap-2 rounded-b-lg bg-paper py-1.5 pr-3 text-[0.9375rem] text-soft">
          <button type="button" className="button" onClick={() => go(-1)} aria-keyshortcuts="p">
            <Icon name="up" /> <span className="sr-only">Previous difference</span>
            <span aria-hidden="true" className="font-mono text-sm">
              p
            </span>
          </button>
          <button type="button" className="button" onClick={() => go(1)} aria-keyshortcuts="n">
            <Icon name="down" /> <span className="sr-only">Next difference</span>
            <span aria-hidden="true" className="font-mono text-sm">
              n
            </span>
          </button>
          <span role="status" className="tabular-nums">
            {current === undefined ? counted(count, 'difference') : `${current + 1} of ${count}`}
          </span>
        </div>
      )}
      {children}
    </div>
  );
}

function isTyping(target: EventTarget): boolean {
  return target instanceof Element && target.closest('input, textarea, select') !== null;
}
