import { QueryErrorResetBoundary } from '@tanstack/react-query';
import { Component, type ReactNode, useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import * as words from '#src/text/en/shell.ts';
import { arrive } from './coming.ts';
import { isForWantOfFiles } from './faults.ts';
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
    if (!isForWantOfFiles(this.state.error)) return;
    // With a worker all code is at hand. Else some may have failed too, and browsers do not ask for that again.
    if (navigator.serviceWorker?.controller) this.again();
    else location.reload();
  };

  readonly again = () => {
    this.props.onRetry();
    this.setState({ error: undefined });
  };

  override render() {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    const { instead } = this.props;
    // What broke may work the next time; a page is not loaded anew for a part of it, unless for want of files.
    if (instead) {
      return instead(() =>
        isForWantOfFiles(error) ? void retry(error, this.again) : this.again(),
      );
    }
    return <Told error={error} onAgain={this.again} />;
  }
}

/** Tries again in the way that fits what failed. */
async function retry(error: unknown, again: () => void): Promise<void> {
  const fault = await loadFault().catch(() => undefined);
  if (fault) await fault.retry(error, again);
  else location.reload();
}

/** What tells faults apart and finds the words for each is fetched with the first. */
const loadFault = () => import('./fault/Fault.tsx');

interface ToldProps {
  readonly error: unknown;
  readonly onAgain: () => void;
}

function Told({ error, onAgain }: ToldProps) {
  const [code, setCode] = useState<Partial<Awaited<ReturnType<typeof loadFault>>>>();
  const { key } = useLocation();
  useHydratedMark();
  useEffect(() => arrive(key), [key]);
  useEffect(() => {
    loadFault().then(setCode, () => setCode({}));
  }, []);
  if (!code) return null;
  if (code.Fault) return <code.Fault {...{ error, onAgain }} />;
  return (
    <div role="alert" className="mx-auto max-w-2xl px-4 py-20">
      <h1 tabIndex={-1} className="font-serif text-3xl">
        {navigator.onLine ? words.unreachable : words.youAreOffline}
      </h1>
      <button type="button" className="button mt-6" onClick={() => location.reload()}>
        {words.tryAgain}
      </button>
    </div>
  );
}
