import { Suspense, useSyncExternalStore } from 'react';
import { fromRoot } from '#src/dataset/root.ts';
import * as words from '#src/text/en/shell.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { onDemand } from '#src/ui/onDemand.tsx';
import { Boundary } from './Boundary.tsx';
import type { OpenLadder } from './queries.ts';
import { areSingleKeysOn, switchSingleKeys } from './singleKeys.ts';
import type { Theme } from './theme.ts';

const palette = onDemand(async () => (await import('./OpenPalette.tsx')).OpenPalette);

/** On a server there is no window to ask. */
const onWanted = (listener: () => void) => rungsSearch.onWanted(listener);
const wantedNow = () => rungsSearch.wanted();
const close = () => rungsSearch.want(undefined);
const takeTyped = () => rungsSearch.takeTyped();

interface SearchProps {
  readonly open: OpenLadder;
  readonly onTheme: (theme: Theme) => void;
  readonly onShare: () => void;
}

/** The way into the palette: a button, ⌘K or Ctrl-K, and outside of fields `/`; `?` lists the keys. */
export function Search({ open, onTheme, onShare }: SearchProps) {
  const start = useSyncExternalStore(onWanted, wantedNow, () => undefined);
  return (
    <>
      <button
        type="button"
        className="button"
        aria-keyshortcuts="Control+K Meta+K"
        data-search=""
        onPointerEnter={palette.preload}
      >
        <Icon name="search" />
        <span className="max-lg:sr-only">{words.search}</span>
      </button>
      {start && (
        <Boundary instead={(retry) => <Broken onRetry={retry} />}>
          <Suspense>
            <palette.Component
              {...{ open, onTheme, onShare, start }}
              {...{ takeTyped, areSingleKeysOn, switchSingleKeys }}
              onClose={close}
            />
          </Suspense>
        </Boundary>
      )}
    </>
  );
}

/** Says over the page, which stands, that the search does not. */
function Broken({ onRetry }: { onRetry: () => void }) {
  return (
    <div
      role="alert"
      // Keys are the page's own again.
      ref={() => void takeTyped()}
      className="fixed inset-x-0 top-0 z-40 flex flex-wrap items-center gap-2 border-b border-rule bg-raised p-4 text-ink"
    >
      {words.searchIsBroken}
      <button type="button" className="button" onClick={onRetry}>
        {words.tryAgain}
      </button>
      <a href={fromRoot('roles')} className="button">
        {words.allRoles}
      </a>
      <button type="button" className="button" onClick={close}>
        {words.close}
      </button>
    </div>
  );
}
