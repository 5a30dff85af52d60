import { type ReactNode, useId, useState } from 'react';

interface PopoverProps {
  readonly label: ReactNode;
  readonly children: ReactNode;
}

/**
 * A button that opens a small panel beneath it; the browser closes it on Escape or a click elsewhere. What the panel
 * holds is rendered while it is open.
 */
export function Popover({ label, children }: PopoverProps) {
  const id = useId();
  const anchor = `--${id.replaceAll(/[^a-z0-9]/gi, '')}`;
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button" popoverTarget={id} style={{ anchorName: anchor }}>
        {label}
      </button>
      <div
        id={id}
        popover="auto"
        className="popover panel w-max max-w-[min(28rem,calc(100vw-1rem))]"
        style={{ positionAnchor: anchor }}
        // Filled before it shows, emptied only once it is closed: the browser first returns the focus from within.
        onBeforeToggle={({ newState }) => newState === 'open' && setOpen(true)}
        onToggle={({ newState }) => setOpen(newState === 'open')}
      >
        {isOpen && children}
      </div>
    </>
  );
}
