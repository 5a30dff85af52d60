import { QueryErrorResetBoundary } from '@tanstack/react-query';
import { Component, type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { LoadError } from '#src/dataset/load.ts';
import { ROOT } from '#src/dataset/root.ts';
import { FEEDBACK } from '#src/text/en/foot.ts';
import * as words from '#src/text/en/shell.ts';
import { hasReloaded, reloadLatest } from './reloadLatest.ts';
import { useHydratedMark } from './useHydratedMark.ts';

interface BoundaryProps {
  readonly children: ReactNode;
  /** What is shown instead of a whole page that says so; `retry` starts afresh. */
  readonly instead?: (retry: () => void) => ReactNode;
}

/** Catches what a screen could not do, says so and keeps the rest of the page alive. Another address starts afresh. */
export function Boundary({ children, instead }: BoundaryProps) {
  const { pathname } = useLocation();
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <Catch address={pathname} onRetry={reset} instead={instead}>
          {children}
        </Catch>
      )}
    </QueryErrorResetBoundary>
  );
}

interface CatchProps {
  readonly address: string;
  readonly onRetry: () => void;
  readonly children: ReactNode;
  readonly instead: BoundaryProps['instead'];
}

class Catch extends Component<CatchProps, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override componentDidMount() {
    addEventListener('online', this.onOnline);
  }

  override componentWillUnmount() {
    removeEventListener('online', this.onOnline);
  }

  override componentDidUpdate(previous: CatchProps) {
    if (previous.address !== this.props.address && this.state.error !== undefined) this.again();
  }

  readonly onOnline = () => {
    const { error } = this.state;
    if (!isUnreachable(error) && !isCode(error)) return;
    // With a worker all code is at hand. Else some may have failed too, and browsers do not ask for that again.
    if (navigator.serviceWorker?.controller) this.again();
    else location.reload();
  };

  again() {
    this.props.onRetry();
    this.setState({ error: undefined });
  }

  override render() {
    if (this.state.error === undefined) return this.props.children;
    const { error } = this.state;
    const { instead } = this.props;
    if (instead) return instead(() => (isCode(error) ? void reloadLatest() : this.again()));
    const { title, advice } = explain(error);
    // Whatever failed, the page that it was asked from has it.
    const help = document.querySelector<HTMLLinkElement>('link[rel=help]')?.href;
    // Only a network that failed is worth asking for the same again: the rest needs the newest version of the site.
    const retry = () =>
      isUnreachable(error) || !navigator.onLine ? this.again() : void reloadLatest();
    return (
      <div role="alert" className="mx-auto max-w-2xl px-4 py-20">
        <p className="eyebrow">{words.notShown}</p>
        <h1 className="mt-2 font-serif text-3xl">{title}</h1>
        <p className="mt-4 text-lg">{advice}</p>
        <p className="mt-6 flex gap-2">
          <button type="button" className="button" onClick={retry}>
            {words.tryAgain}
          </button>
          <a href={ROOT} className="button">
            {words.startFromTheLadder}
          </a>
          {help && (
            <a href={help} className="button">
              {FEEDBACK}
            </a>
          )}
        </p>
        <HydratedMark />
        {isForWantOfNetwork(error) && <WaysOffline />}
      </div>
    );
  }
}

function isUnreachable(error: unknown): boolean {
  return error instanceof LoadError && error.reason === 'unreachable';
}

function isCode(error: unknown): boolean {
  return (
    error instanceof Error &&
    /dynamically imported module|Importing a module script|Unable to preload/i.test(error.message)
  );
}

function isForWantOfNetwork(error: unknown): boolean {
  return !navigator.onLine && (isUnreachable(error) || isCode(error));
}

function HydratedMark() {
  useHydratedMark();
  return null;
}

/** What can be read instead: nothing is said where the code for that is not on this device either. */
function WaysOffline() {
  const [ways, setWays] = useState<{ readonly OnDevice: ComponentType }>();
  useEffect(() => {
    import('./offline/OnDevice.tsx').then(setWays, () => undefined);
  }, []);
  return ways ? <ways.OnDevice /> : null;
}

function explain(error: unknown): { title: string; advice: string } {
  if (isForWantOfNetwork(error)) {
    return {
      title: words.youAreOffline,
      advice: words.youAreOfflineAdvice,
    };
  }
  if (!isUnreachable(error) && hasReloaded()) {
    return {
      title: words.stillBroken,
      advice: words.stillBrokenAdvice,
    };
  }
  if (error instanceof LoadError) {
    const file = error.address.split('/').at(-1) ?? '';
    switch (error.reason) {
      case 'unreachable':
        return {
          title: words.unreachable,
          advice: words.unreachableAdvice,
        };
      case 'missing':
        return {
          title: words.missing,
          advice: words.missingAdvice(file),
        };
      case 'unreadable':
        return {
          title: words.damaged,
          advice: words.damagedAdvice(file),
        };
    }
  }
  if (isCode(error)) {
    return {
      title: words.newerVersion,
      advice: words.newerVersionAdvice,
    };
  }
  return {
    title: words.broke,
    advice: words.brokeAdvice,
  };
}
