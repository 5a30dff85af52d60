import { useEffect } from 'react';

/**
 * Ctrl or ⌘ with Z takes the last edit back, with Shift or Y it comes again. In a field of text the keys are that field’s
 * own, and over an open dialog nothing changes beneath it.
 */
export function useUndoKeys(session: {
  readonly undo: () => void;
  readonly redo: () => void;
}): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
      if (ctrlKey === metaKey || altKey || isTyped(target)) return;
      const wanted = key.toLowerCase();
      if (wanted !== 'z' && wanted !== 'y') return;
      event.preventDefault();
      if (wanted === 'y' || shiftKey) session.redo();
      else session.undo();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [session]);
}

function isTyped(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('dialog, textarea, input:not([type="radio"], [type="checkbox"])') !== null
  );
}
