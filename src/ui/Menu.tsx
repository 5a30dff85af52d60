import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import { Icon } from './Icon.tsx';

interface MenuProps {
  readonly label: string;
  /** Called before it shows. */
  readonly onOpen?: () => void;
  /** Stands in the page from the start, so that its links can be had without scripts. */
  readonly children: ReactNode;
}

/** Where each key goes in a list, from the place of what has the focus; that of the button before the list is -1. */
const KEYS: Readonly<Record<string, (at: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => Math.max(at, 0) - 1,
  Home: () => 0,
  End: () => -1,
};

/**
 * A button that opens a panel of links and buttons beneath it. Arrow keys go through them, and the browser closes it on
 * Escape or a click elsewhere.
 */
export function Menu({ label, onOpen, children }: MenuProps) {
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const anchor = `--${id.replaceAll(/[^a-z0-9]/gi, '')}`;
  const move = (event: KeyboardEvent) => {
    const goes = KEYS[event.key];
    if (!goes || !panel.current || event.target instanceof HTMLTextAreaElement) return;
    event.preventDefault();
    panel.current.showPopover();
    const items = [...panel.current.querySelectorAll<HTMLElement>('a, button, summary')];
    const at = (items as readonly (Element | null)[]).indexOf(document.activeElement);
    (items[goes(at)] ?? items.at(goes(at) < 0 ? -1 : 0))?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the button and the links within
    <span className="inline-flex" onKeyDown={move}>
      <button type="button" className="button" popoverTarget={id} style={{ anchorName: anchor }}>
        {label} <Icon name="down" size={16} />
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        className="popover w-64 max-w-[calc(100vw-1rem)] rounded-lg border border-rule bg-raised p-1.5 text-ink shadow-lg"
        style={{ positionAnchor: anchor }}
        onBeforeToggle={({ newState }) => newState === 'open' && onOpen?.()}
      >
        {children}
      </div>
    </span>
  );
}
