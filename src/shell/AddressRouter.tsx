import {
  createContext,
  type ReactNode,
  startTransition,
  useEffect,
  useLayoutEffect,
  useMemo,
  useState,
} from 'react';
import { type Location, Router, UNSAFE_createBrowserHistory } from 'react-router';
import { rememberFocus } from './focusPlaces.ts';

/** So long a click may take to show what it did before something says that it was heard. */
const HEARD_MS = 300;

/** So long what was there stays while what was asked for is on its way. */
const PATIENCE_MS = 1000;

/** What somebody is on the way to. */
interface Coming {
  /** Its address on the host. A server knows of nobody on the way. */
  readonly to?: Location;
  /** Whether what that shows is not there yet. */
  readonly isComing: boolean;
  /** Whether it takes long enough to be said. */
  readonly isHeard: boolean;
  /** To be called once what an entry of the history shows is there, with its key. */
  readonly arrive: (key: string) => void;
}

export const ComingContext = createContext<Coming>({
  isComing: false,
  isHeard: false,
  arrive: () => undefined,
});

interface AddressRouterProps {
  readonly basename: string;
  readonly children: ReactNode;
}

/**
 * The router of a browser, which tells besides where somebody is on the way to: that of react-router keeps what was there
 * until the next screen is whole and says nothing meanwhile. Its history is taken from there, as its declarative router
 * has no other way in.
 */
export function AddressRouter({ basename, children }: AddressRouterProps) {
  const [{ history, first }] = useState(begun);
  const [shown, setShown] = useState(first);
  const [asked, setAsked] = useState(first);
  const [arrived, arrive] = useState(first.location.key);
  const [isHeard, setHeard] = useState(false);
  const isComing = asked.location.key !== arrived;
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
      setAsked(next);
      startTransition(() => setShown(next));
    };
    // Somebody may have gone elsewhere before anyone listened.
    if (history.location.key !== key) go();
    return history.listen(go);
  }, [history, first]);
  useEffect(() => {
    if (!isComing) return undefined;
    const heard = setTimeout(setHeard, HEARD_MS, true);
    return () => {
      clearTimeout(heard);
      setHeard(false);
    };
  }, [isComing]);
  useEffect(() => {
    if (!isComing) return undefined;
    const late = setTimeout(setShown, PATIENCE_MS, asked);
    return () => clearTimeout(late);
  }, [isComing, asked]);
  const coming = useMemo(
    () => ({ to: asked.location, isComing, isHeard, arrive }),
    [isComing, asked, isHeard],
  );
  return (
    <ComingContext value={coming}>
      <Router basename={basename} navigator={history} {...shown}>
        {children}
      </Router>
    </ComingContext>
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
