import { type ReactNode, useId, useRef, useState } from 'react';
import * as shell from '#src/text/en/shell.ts';
import { Icon } from './Icon.tsx';
import { useDismissal } from './useDismissal.ts';

interface DialogProps {
  /** What is on the button, and in the title. */
  readonly label: string;
  /** What follows the label on the button: how much of it is in use. */
  readonly note?: ReactNode;
  /** What the button at its foot says. */
  readonly done: ReactNode;
  readonly children: ReactNode;
}

/**
 * A button that opens a panel over the whole of a small screen; Escape, its buttons and a tap beside it close it, and
 * the browser returns the focus. What the panel holds is rendered while it is open.
 */
export function Dialog({ label, note, done, children }: DialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const dismissal = useDismissal(dialog);
  const [isOpen, setOpen] = useState(false);
  const open = () => {
    setOpen(true);
    dialog.current?.showModal();
  };
  const close = () => dialog.current?.close();
  return (
    <>
      <button
        type="button"
        className="button whitespace-nowrap"
        aria-haspopup="dialog"
        onClick={open}
      >
        {label}
        {note}
      </button>
      <dialog
        ref={dialog}
        aria-labelledby={id}
        className="m-auto mb-0 max-h-[92dvh] w-full max-w-xl overflow-auto rounded-t-xl border border-rule bg-raised text-ink backdrop:bg-black/40 sm:mb-auto sm:rounded-xl"
        onClose={() => setOpen(false)}
        {...dismissal}
      >
        {isOpen && (
          <>
            <div className="sticky top-0 z-1 flex items-center justify-between border-b border-rule bg-raised px-4 py-2">
              <h2 id={id} className="font-serif text-2xl">
                {label}
              </h2>
              <button
                type="button"
                className="rounded p-3"
                aria-label={shell.close}
                onClick={close}
              >
                <Icon name="close" />
              </button>
            </div>
            <div className="px-4 py-4">{children}</div>
            <div className="sticky bottom-0 border-t border-rule bg-raised px-4 py-2.5">
              <button
                type="button"
                className="button min-h-11 w-full justify-center"
                onClick={close}
              >
                {done}
              </button>
            </div>
          </>
        )}
      </dialog>
    </>
  );
}
