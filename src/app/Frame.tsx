import { useIsFetching } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Ladder } from '#src/domain/ladder.ts';
import { formatView } from '#src/url.ts';
import { compareView, DATA, LADDER, type Notice, rolesOf, type View } from '#src/view.ts';
import { THEMES, useTheme } from './theme.ts';

interface FrameProps {
  readonly ladder: Ladder;
  readonly view: View;
  readonly notices: readonly Notice[];
  readonly children: ReactNode;
}

/** What stands around every screen. */
export function Frame({ ladder, view, notices, children }: FrameProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#main"
        className="sr-only z-30 rounded bg-raised p-3 focus:not-sr-only focus:absolute"
      >
        Skip to the content
      </a>
      <Header ladder={ladder} view={view} />
      <Fetching />
      <div role="status" className="no-print">
        {notices.length > 0 && (
          <ul className="border-b border-rule bg-changed-wash px-4 py-2 text-[0.9375rem] text-changed sm:px-6">
            {[...new Set(notices.map(({ message }) => message))].map((message) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        )}
      </div>
      <main id="main" tabIndex={-1} className="grow">
        {children}
      </main>
      <footer className="border-t border-rule px-4 py-6 text-[0.9375rem] text-soft sm:px-6">
        <nav aria-label="More" className="no-print mb-3 flex gap-4 sm:hidden">
          {MORE.map(({ label, to }) => (
            <Link key={label} to={formatView(to)} className="link">
              {label}
            </Link>
          ))}
        </nav>
        <p>
          {ladder.info.organisation.name}: {ladder.info.title}, as of {ladder.info.asOf}.
        </p>
        <p className="hidden print:block">{location.href}</p>
        {ladder.info.notice && view.name === 'ladder' && (
          <p className="mt-1 max-w-[60rem]">{ladder.info.notice}</p>
        )}
        <p className="mt-1 max-w-[60rem]">{ladder.info.license}</p>
      </footer>
    </div>
  );
}

function Header({ ladder, view }: { ladder: Ladder; view: View }) {
  const [theme, setTheme] = useTheme();
  const compare = view.name === 'compare' ? view : compareView(rolesOf(view));
  const links = [
    { label: 'Ladder', to: formatView(LADDER), current: view.name === 'ladder' },
    { label: 'Compare', to: formatView(compare), current: view.name === 'compare' },
    ...MORE.map(({ label, to }) => ({ label, to: formatView(to), current: view.name === to.name })),
  ];
  return (
    <header className="sticky top-0 z-20 flex min-h-15 flex-wrap items-center gap-x-2 gap-y-1 border-b border-rule bg-paper px-4 py-2 sm:gap-x-6 sm:px-6">
      <Link to={formatView(LADDER)} className="flex items-baseline gap-3 no-underline">
        <span className="font-serif text-xl font-semibold leading-none sm:text-2xl">Rungs</span>
        <span className="hidden text-[0.9375rem] text-soft sm:inline">
          {ladder.info.organisation.name}
        </span>
      </Link>
      <nav aria-label="Main" className="no-print flex sm:gap-1">
        {links.map(({ label, to, current }) => (
          <Link
            key={label}
            to={to}
            aria-current={current ? 'page' : undefined}
            className={`${MORE.some((more) => more.label === label) ? 'max-sm:hidden ' : ''}rounded-md px-1 py-1.5 font-medium sm:px-2 text-soft no-underline hover:text-ink aria-[current]:text-ink aria-[current]:underline aria-[current]:decoration-2 aria-[current]:underline-offset-8`}
          >
            {label}
          </Link>
        ))}
      </nav>
      <label className="no-print ml-auto flex items-center gap-2 text-[0.9375rem] text-soft">
        <span className="sr-only sm:not-sr-only">Theme</span>
        <select
          value={theme}
          onChange={(event) =>
            setTheme(THEMES.find((each) => each === event.target.value) ?? 'system')
          }
          className="min-h-8 w-19 rounded-md border text-sm sm:w-auto sm:text-base border-edge bg-raised px-1.5 text-ink"
        >
          <option value="system">System</option>
          <option value="light">Light</option>
          <option value="dark">Dark</option>
        </select>
      </label>
    </header>
  );
}

/** Screens that a narrow header has no room for: the foot of every page leads to them too. */
const MORE = [
  { label: 'Strands', to: { name: 'strands' } },
  { label: 'Experience', to: { name: 'experience' } },
  { label: 'Data', to: DATA },
] as const satisfies readonly { label: string; to: View }[];

/** A thin line while something is on its way that takes longer than a blink. */
function Fetching() {
  const fetching = useIsFetching({ predicate: (query) => query.isActive() }) > 0;
  return (
    <div role="status" className="no-print sticky top-15 z-20 h-0">
      {fetching && (
        <div className="fetching h-0.5 bg-focus">
          <span className="sr-only">Loading</span>
        </div>
      )}
    </div>
  );
}
