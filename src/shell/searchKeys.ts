import { areSingleKeysOn } from './singleKeys.ts';

/**
 * Who asks for the search goes on typing at once, but its field comes with code of its own, on a page whose controls may
 * not answer yet either. What is typed meanwhile is kept here, and the field takes it over: no key is lost.
 */
export interface SearchKeys {
  /** What is wanted of the palette now; nothing while it is closed. */
  readonly wanted: () => Wanted;
  /** Opens the palette, or with nothing closes it. */
  readonly want: (next: Wanted) => void;
  /** Calls whenever something else is wanted, until what it answers is called. */
  readonly onWanted: (listener: () => void) => () => void;
  /** What was typed so far. From now on the field itself has the keys. */
  readonly takeTyped: () => Typed;
}

type Wanted = 'search' | 'keys' | undefined;

interface Typed {
  readonly text: string;
  /** Whether Enter followed. */
  readonly isEntered: boolean;
}

declare global {
  /** What `early.ts` has heard since the page is there. */
  var rungsSearch: SearchKeys;
}

const NOTHING: Typed = { text: '', isEntered: false };

/** Hears whoever wants the palette, by a key or by what bears `data-search`, and keeps what they type. */
export function searchKeys(): SearchKeys {
  let wanted: Wanted;
  let kept: Typed | undefined;
  const listeners = new Set<() => void>();
  const want = (next: Wanted) => {
    wanted = next;
    kept = next === 'search' ? NOTHING : undefined;
    for (const listener of listeners) listener();
  };
  const keep = (event: KeyboardEvent) => {
    if (event.key === 'Escape') want(undefined);
    else kept = kept && after(kept, event.key);
    event.preventDefault();
    event.stopPropagation();
  };
  addEventListener(
    'keydown',
    (event) => {
      if (kept) return void (isTyping(event) && keep(event));
      const next = wantedBy(event);
      if (!next) return;
      event.preventDefault();
      if (!wanted) want(next);
    },
    true,
  );
  addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-search]')) want('search');
  });
  return {
    wanted: () => wanted,
    want,
    onWanted: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    takeTyped: () => {
      const typed = kept ?? NOTHING;
      kept = undefined;
      return typed;
    },
  };
}

/** Whether a key would do something in a field: all others are still the page's, or the browser's. */
function isTyping({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const isSpecial = ['Escape', 'Enter', 'Backspace'].includes(key);
  return !(ctrlKey || metaKey || altKey) && (isSpecial || [...key].length === 1);
}

/** What has been typed after one key more. What follows Enter is not meant for the field any more. */
function after({ text, isEntered }: Typed, key: string): Typed {
  if (isEntered) return { text, isEntered };
  if (key === 'Enter') return { text, isEntered: text !== '' };
  return { text: key === 'Backspace' ? text.slice(0, -1) : text + key, isEntered: false };
}

function wantedBy({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): Wanted {
  if ('failed' in document.documentElement.dataset) return undefined;
  if ((ctrlKey || metaKey) && !altKey && key.toLowerCase() === 'k') return 'search';
  if (ctrlKey || metaKey || altKey || isField(target) || !areSingleKeysOn()) return undefined;
  return key === '/' ? 'search' : key === '?' ? 'keys' : undefined;
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, select, textarea, [contenteditable]') !== null
  );
}
