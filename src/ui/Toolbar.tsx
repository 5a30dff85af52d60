import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';

interface ToolbarProps {
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}

const CONTROLS = 'button, input, select, a[href]';

/** Where a key leads among so many controls. */
const MOVES: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => (at < last ? at + 1 : 0),
  ArrowLeft: (at, last) => (at > 0 ? at - 1 : last),
  Home: () => 0,
  End: (_, last) => last,
};

/** A row of controls at which the Tab key stops once; arrow keys, Home and End go along it. */
export function Toolbar({ label, className, children }: ToolbarProps) {
  const root = useRef<HTMLDivElement>(null);
  const stop = useRef<Element>(null);
  /** What can be reached now; what stands in an open panel is not of the row. */
  const controls = () =>
    [...(root.current?.querySelectorAll<HTMLElement>(CONTROLS) ?? [])].filter(
      (each) => !each.closest('[popover]') && each.checkVisibility(),
    );
  const stopAt = (control: Element | undefined) => {
    stop.current = control ?? null;
    for (const each of controls()) each.tabIndex = each === control ? 0 : -1;
  };
  // After the frame is painted: what can be seen is asked of the browser, which would have to work it out just for that.
  useEffect(() => {
    const all = controls();
    stopAt(all.find((each) => each === stop.current) ?? all[0]);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const all = controls();
    const at = event.target instanceof HTMLElement ? all.indexOf(event.target) : -1;
    const move = MOVES[event.key];
    // A menu has keys of its own.
    if (at === -1 || !move || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    all[move(at, all.length - 1)]?.focus();
  };
  return (
    <div
      ref={root}
      role="toolbar"
      aria-label={label}
      className={className}
      onFocus={({ target }) => controls().includes(target) && stopAt(target)}
      onKeyDown={onKeyDown}
    >
      {children}
    </div>
  );
}
