import { type FocusEvent, type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import * as words from '#src/text/en/compare.ts';
import { Icon } from '#src/ui/Icon.tsx';

/** Marks an element as a difference that `Jumps` goes to. */
export const DIFFERENCE = { 'data-difference': '', tabIndex: -1 } as const;

interface JumpsProps {
  /** What is compared: it stays in sight beside the buttons. */
  readonly title: string;
  /** How many differences there are within. */
  readonly count: number;
  readonly children: ReactNode;
}

/**
 * Goes from difference to difference, by buttons or by n and p, and says which one this is. The keys count only while
 * the focus is within, so that they surprise nobody (WCAG 2.1.4). The bar with the buttons stays at the top of the page.
 */
export function Jumps({ title, count, children }: JumpsProps) {
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
    all[next]?.scrollIntoView({ block: 'center', inline: 'nearest' });
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
  if (count === 0) return children;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys repeat what the buttons within do
    <div ref={within} className="[--under-bars:6.5rem]" onKeyDown={onKeyDown} onFocus={onFocus}>
      <div className="no-print sticky top-15 z-11 -mx-4 mt-4 flex h-11 items-center gap-1 border-b border-rule bg-paper px-4 text-[0.9375rem] text-soft noscript:hidden sm:-mx-6 sm:px-6">
        <p aria-hidden="true" className="mr-auto min-w-0 truncate max-sm:text-sm">
          {title}
        </p>
        <Go words={words.previousDifference} icon="up" keys="p" act={() => go(-1)} />
        <Go words={words.nextDifference} icon="down" keys="n" act={() => go(1)} />
        <span role="status" className="whitespace-nowrap tabular-nums">
          {current === undefined ? words.differences(count) : words.placeOf(current + 1, count)}
        </span>
      </div>
      {children}
    </div>
  );
}

interface GoProps {
  readonly words: string;
  readonly icon: 'up' | 'down';
  readonly keys: string;
  readonly act: () => void;
}

function Go({ words, icon, keys, act }: GoProps) {
  return (
    <button
      type="button"
      title={`${words} (${keys})`}
      aria-keyshortcuts={keys}
      className="rounded-md p-2 text-ink hover:bg-band"
      onClick={act}
    >
      <Icon name={icon} />
      <span className="sr-only">{words}</span>
    </button>
  );
}

function isTyping(target: EventTarget): boolean {
  return target instanceof Element && target.closest('input, textarea, select') !== null;
}
