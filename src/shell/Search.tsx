import { Suspense, useEffect, useState } from 'react';
import { Icon } from '#src/ui/Icon.tsx';
import { onDemand } from '#src/ui/onDemand.tsx';
import { fromRoot, type OpenLadder } from './queries.ts';
import { areSingleKeysOn, switchSingleKeys } from './singleKeys.ts';
import type { Theme } from './theme.ts';

const palette = onDemand(async () => (await import('./palette/Palette.tsx')).Palette);

interface SearchProps {
  readonly open: OpenLadder;
  readonly onTheme: (theme: Theme) => void;
  readonly onShare: () => void;
}

/** The way into the palette: a button, ⌘K or Ctrl-K, and outside of fields `/`; `?` lists the keys. */
export function Search({ open: { ladder, addresses }, onTheme, onShare }: SearchProps) {
  const [start, setStart] = useState<'search' | 'keys'>();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const wanted = wantedBy(event);
      if (!wanted) return;
      event.preventDefault();
      setStart((before) => before ?? wanted);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <>
      <button
        type="button"
        className="button"
        aria-keyshortcuts="Control+K Meta+K"
        onPointerEnter={palette.preload}
        onClick={() => setStart('search')}
      >
        <Icon name="search" />
        <span className="max-lg:sr-only">Search</span>
      </button>
      {start && (
        <Suspense>
          <palette.Component
            {...{ ladder, onTheme, onShare, start, areSingleKeysOn, switchSingleKeys }}
            index={{ names: fromRoot(addresses.search), texts: fromRoot(addresses.searchTexts) }}
            onClose={() => setStart(undefined)}
          />
        </Suspense>
      )}
    </>
  );
}

function wantedBy({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent) {
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
