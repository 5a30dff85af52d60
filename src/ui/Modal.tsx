import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { useDismissal } from './useDismissal.ts';

interface ModalProps {
  readonly label: string;
  readonly className: string;
  readonly onClose: () => void;
  readonly children: (close: () => void) => ReactNode;
}

/**
 * A dialog over the page, open for as long as it is rendered. The browser keeps the focus within, closes it on Escape
 * and gives the focus back to where it was, or to the button of the menu that it was chosen in, or to the heading of the page
 * that has come meanwhile; a press beside it and going back close it too. `close` is to be called before leaving.
 */
export function Modal({ label, className, onClose, children }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const dismissal = useDismissal(dialog);
  const opener = useRef<Element>(null);
  // Before another key can be pressed: what stands in the dialog may wait for it.
  useLayoutEffect(() => {
    if (dialog.current?.open) return;
    opener.current = document.activeElement;
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-label={label}
      className={`modal ${className}`}
      onClose={() => {
        focusInPlaceOf(opener.current);
        onClose();
      }}
      {...dismissal}
    >
      {children(() => dialog.current?.close())}
    </dialog>
  );
}

/** A menu closes as a dialog opens, and somebody may have gone to another page before it was there: the browser cannot give the focus back then. */
function focusInPlaceOf(opener: Element | null): void {
  if (opener?.checkVisibility()) return;
  const menu = opener?.closest('[popover]');
  const instead = menu ? `[popovertarget="${CSS.escape(menu.id)}"]` : 'main h1';
  document.querySelector<HTMLElement>(instead)?.focus();
}
