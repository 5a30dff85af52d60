/** When the page is left, come back to, or about to close, as far as it says so. */
export interface PageHandlers {
  /** A field was left, the page was hidden, or it goes away: now is the time to keep what was typed. */
  leaving(): void;
  /** The page is seen again, maybe after a sleep in which it heard nothing. */
  returning(): void;
}

/** Listens to the page; returns how to stop that. Does nothing where there is no page. */
export function onPage({ leaving, returning }: PageHandlers): () => void {
  if (typeof document === 'undefined' || typeof window === 'undefined') return () => undefined;
  const stopping = new AbortController();
  const { signal } = stopping;
  document.addEventListener('focusout', leaving, { signal });
  document.addEventListener(
    'visibilitychange',
    () => (document.visibilityState === 'hidden' ? leaving() : returning()),
    { signal },
  );
  window.addEventListener('pagehide', leaving, { signal });
  window.addEventListener('pageshow', returning, { signal });
  return () => stopping.abort();
}

/**
 * Asks before the page closes, from when it is called with `true` to when with `false`: a page that always asks is kept from
 * going back fast.
 */
export function createCloseWarning(): (isOn: boolean) => void {
  let isWarning = false;
  const warn = (event: BeforeUnloadEvent) => event.preventDefault();
  return (isOn) => {
    if (typeof window === 'undefined' || isOn === isWarning) return;
    isWarning = isOn;
    if (isOn) window.addEventListener('beforeunload', warn);
    else window.removeEventListener('beforeunload', warn);
  };
}
