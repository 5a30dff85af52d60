import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { OPENED } from '#src/dataset/root.ts';
import type { Notice } from '#src/screens/params.ts';
import { screenOf, type View } from '#src/screens/registry.ts';
import { LANGUAGE } from '#src/text/en/language.ts';
import * as words from '#src/text/en/shell.ts';
import { useInBrowser } from '#src/ui/useInBrowser.ts';
import { useIsLate } from './coming.ts';
import { Header } from './Header.tsx';
import { Here } from './Here.tsx';
import { openedBar } from './openedBar.ts';
import type { OpenLadder } from './queries.ts';
import { ThemeChoice } from './ThemeChoice.tsx';

interface FrameProps {
  readonly open: OpenLadder;
  readonly view: View;
  readonly notices: readonly Notice[];
  readonly children: ReactNode;
}

/** What stands around every screen; below it is the foot of the site, which takes no script. */
export function Frame({ open, view, notices, children }: FrameProps) {
  const { info } = open.ladder;
  const skips = [{ id: 'main', label: words.skipToContent }, screenOf(view).landmark ?? []].flat();
  return (
    <div className="flex grow flex-col">
      {skips.map(({ id, label }) => (
        <a
          key={id}
          href={`#${id}`}
          lang={LANGUAGE}
          className="sr-only z-30 rounded bg-raised p-3 focus:not-sr-only focus:absolute"
        >
          {label}
        </a>
      ))}
      <Header open={open} view={view} />
      {OPENED && <openedBar.Component />}
      <Notices notices={notices} />
      <Here open={open} view={view} />
      <Main>{children}</Main>
      <footer className="border-t border-rule px-4 py-6 text-[0.9375rem] text-soft sm:px-6">
        <p>{words.whoseAndWhen(info.organisation.name, info.title, info.asOf)}</p>
        {!OPENED && <PrintedAddress />}
        {info.notice && view.name === 'ladder' && (
          <p className="mt-1 max-w-[60rem]">{info.notice}</p>
        )}
        <p className="mt-1 max-w-[60rem]">{info.license}</p>
        {/* The others have it in the menu of their header, which is not for outsiders. */}
        {screenOf(view).isForOutsiders && <ThemeChoice className="no-print my-2 w-fit gap-2" />}
      </footer>
    </div>
  );
}

/** On paper a page says where it is, if others find it there. A server does not know. */
function PrintedAddress() {
  // Read at each change of address.
  useLocation();
  const address = useInBrowser(globalThis.location?.href, '');
  return <p className="hidden print:block">{address}</p>;
}

/** What could not be followed of the address. */
export function Notices({ notices }: { notices: readonly Notice[] }) {
  return (
    <div role="status" className="no-print">
      {notices.length > 0 && (
        <ul className="border-b border-rule bg-changed-wash px-4 py-2 text-[0.9375rem] text-changed sm:px-6">
          {[...new Set(notices.map(({ message }) => message))].map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The place of the screen. What is there is not what was asked for while that takes its time. */
function Main({ children }: { children: ReactNode }) {
  const isLate = useIsLate();
  return (
    <main id="main" tabIndex={-1} className="grow" aria-busy={isLate || undefined}>
      {children}
    </main>
  );
}
