import { type RefObject, type SyntheticEvent, useEffect, useRef } from 'react';

/**
 * What else closes a dialog than its buttons and Escape: a press beside it, and going back, which leaves the page that it was
 * opened on. A press counts where it both began and ended beside: closed at its beginning it would go through to what lies beneath
 * and take the focus there, and one that ends there may have marked some text.
 */
export function useDismissal(dialog: RefObject<HTMLDialogElement | null>) {
  const began = useRef<EventTarget>(null);
  useEffect(() => {
    const close = () => dialog.current?.close();
    addEventListener('popstate', close);
    return () => removeEventListener('popstate', close);
  }, [dialog]);
  return {
    onPointerDown: ({ target }: SyntheticEvent) => {
      began.current = target;
    },
    onClick: ({ target, currentTarget }: SyntheticEvent) => {
      if (target === currentTarget && began.current === target) dialog.current?.close();
    },
  };
}
