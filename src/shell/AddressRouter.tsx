import { type ReactNode, startTransition, useLayoutEffect, useState } from 'react';
import { type Location, Router, UNSAFE_createBrowserHistory } from 'react-router';
import { setOut } from './coming.ts';
import { rememberFocus } from './focusPlaces.ts';

interface AddressRouterProps {
  readonly basename: string;
  /** Told as soon as somebody asks for another address of the host; answers whether the shape of its screen can be shown. */
  readonly onAsked: (to: Location) => boolean;
  readonly children: ReactNode;
}

/**
 * The router of a browser, which tells besides where somebody is on the way to: that of react-router keeps what was there
 * until the next screen is whole and says nothing meanwhile. Its history is taken from there, as its declarative router
 * has no other way in.
 */
export function AddressRouter({ basename, onAsked, children }: AddressRouterProps) {
  const [{ history, first }] = useState(begun);
  const [shown, setShown] = useState(first);
  useLayoutEffect(() => {
    let { key } = first.location;
    const go = () => {
      rememberFocus(key);
      ({ key } = history.location);
      const next = entryOf(history);
      // Going back closes a menu, while a choice in it changes the address and leaves it open; dialogs see to themselves.
      if (`${next.navigationType}` === 'POP') {
        document.querySelector<HTMLElement>(':popover-open')?.hidePopover();
      }
      const hasShape = onAsked(next.location);
      setOut(next.location, () => {
        // Else what is there stays until the next screen comes: an empty page would say less.
        if (hasShape) setShown(next);
      });
      startTransition(() => setShown(next));
    };
    // Somebody may have gone elsewhere before anyone listened.
    if (history.location.key !== key) go();
    return history.listen(go);
  }, [history, first, onAsked]);
  return (
    <Router basename={basename} navigator={history} {...shown}>
      {children}
    </Router>
  );
}

type History = ReturnType<typeof UNSAFE_createBrowserHistory>;

function begun() {
  const history = UNSAFE_createBrowserHistory({ v5Compat: true });
  return { history, first: entryOf(history) };
}

function entryOf({ action, location }: History) {
  return { navigationType: action, location };
}
