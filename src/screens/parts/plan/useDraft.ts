import { useCallback, useEffect, useRef, useState } from 'react';

/** A pause after which what was typed is handed on. */
const PAUSE_MS = 250;

interface Draft<T> {
  readonly value: T;
  readonly change: (value: T) => void;
  /** Hands on what has not been yet, if it is ready for that; else it stays as it was typed. */
  readonly settle: () => void;
  /** Hands on what has not been yet, ready or not: from now on what is kept shows. */
  readonly flush: () => void;
}

/**
 * What stands in a field while somebody types: the field alone renders at each key, and what was typed is handed on at
 * each pause, when the field is left, and when the page goes. What comes from elsewhere shows while nothing is typed. What
 * is not ready would not be kept as it was typed: a pause leaves it alone, so that nothing changes under who types on.
 */
export function useDraft<T>(
  kept: T,
  save: (value: T) => void,
  isReady: (value: T) => boolean = () => true,
): Draft<T> {
  const [draft, setDraft] = useState<{ readonly value: T }>();
  const waiting = useRef<{ readonly value: T; readonly timer: ReturnType<typeof setTimeout> }>(
    null,
  );
  const latest = useRef({ save, isReady });
  useEffect(() => {
    latest.current = { save, isReady };
  });
  const flush = useCallback(() => {
    if (!waiting.current) return;
    const { value, timer } = waiting.current;
    clearTimeout(timer);
    waiting.current = null;
    setDraft(undefined);
    latest.current.save(value);
  }, []);
  const settle = () => {
    if (waiting.current && latest.current.isReady(waiting.current.value)) flush();
  };
  useEffect(() => {
    const stopping = new AbortController();
    // Before whoever keeps what is handed on hears of it.
    const options = { capture: true, signal: stopping.signal };
    addEventListener('pagehide', flush, options);
    document.addEventListener('visibilitychange', flush, options);
    return () => {
      stopping.abort();
      flush();
    };
  }, [flush]);
  const change = (value: T) => {
    setDraft({ value });
    if (waiting.current) clearTimeout(waiting.current.timer);
    waiting.current = { value, timer: setTimeout(settle, PAUSE_MS) };
  };
  return { value: draft ? draft.value : kept, change, settle, flush };
}
