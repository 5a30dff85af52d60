import { useIsFetching } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useLocation } from 'react-router';
import { LADDER } from '#src/screens/ladder/screen.ts';
import type { Notice } from '#src/screens/params.ts';
import { formatView, rolesOf, SCREENS, type View } from '#src/screens/registry.ts';
import type { Navigation } from '#src/screens/screenTypes.ts';
import { LANGUAGE } from '#src/text/format.ts';
import { Link } from '#src/ui/Link.tsx';
import { useInBrowser } from '#src/ui/useInBrowser.ts';
import type { OpenLadder } from './queries.ts';
import { Search } from './Search.tsx';
import { Share } from './Share.tsx';
import { THEMES, type Theme, useTheme } from './theme.ts';

interface FrameProps {
  readonly open: OpenLadder;
  readonly view: View;
  readonly notices: readonly Notice[];
  readonly children: ReactNode;
}

/** What stands around every screen. */
export function Frame({ open, view, notices, children }: FrameProps) {
  const { ladder } = open;
  const [theme, setTheme] = useTheme();
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#main"
        lang={LANGUAGE}
        className="sr-only z-30 rounded bg-raised p-3 focus:not-sr-only focus:absolute"
      >
        Skip to the content
      </a>
      <Header open={open} view={view} />
      <Fetching />
      <Notices notices={notices} />
      <main id="main" tabIndex={-1} className="grow">
        {children}
      </main>
      <footer className="border-t border-rule px-4 py-6 text-[0.9375rem] text-soft sm:px-6">
        <nav
          lang={LANGUAGE}
          aria-label="More"
          className="no-print mb-3 flex flex-wrap gap-4 md:hidden"
        >
          {NAVIGATION.filter(({ header }) => header !== 'always').map(({ label, to }) => (
            <Link key={label} to={formatView(to(rolesOf(view)))} className="link">
              {label}
            </Link>
          ))}
        </nav>
        <ThemeChoice {...{ theme, setTheme }} className="mb-3 sm:hidden" />
        <p>
          {ladder.info.organisation.name}: {ladder.info.title}, as of {ladder.info.asOf}.
        </p>
        <PrintedAddress />
        {ladder.info.notice && view.name === 'ladder' && (
          <p className="mt-1 max-w-[60rem]">{ladder.info.notice}</p>
        )}
        <p className="mt-1 max-w-[60rem]">{ladder.info.license}</p>
        {import.meta.env.PROD && (
          <a href={`${import.meta.env.BASE_URL}licenses.txt`} className="link no-print">
            Open-source licences
          </a>
        )}
      </footer>
    </div>
  );
}

/** On paper a page says where it is. A server does not know. */
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

function Header({ open, view }: { open: OpenLadder; view: View }) {
  const { ladder } = open;
  const [theme, setTheme] = useTheme();
  const [isSharing, setSharing] = useState(false);
  return (
    <header
      lang={LANGUAGE}
      className="sticky top-0 z-20 flex min-h-15 flex-wrap items-center gap-x-2 gap-y-1 border-b border-rule bg-paper px-4 py-2 sm:gap-x-6 sm:px-6 md:max-lg:gap-x-3"
    >
      <Link to={formatView(LADDER)} className="flex items-baseline gap-3 no-underline">
        <span className="font-serif text-xl font-semibold leading-none sm:text-2xl">Rungs</span>
        <span className="hidden text-[0.9375rem] text-soft lg:inline">
          {ladder.info.organisation.name}
        </span>
      </Link>
      <nav aria-label="Main" className="no-print flex sm:gap-1">
        {NAVIGATION.map(({ name, label, header, to }) => (
          <Link
            key={name}
            to={formatView(to(rolesOf(view), view.name === name ? view : undefined))}
            aria-current={view.name === name ? 'page' : undefined}
            className={`${HEADER_WIDTH[header]} rounded-md px-1 py-1.5 font-medium sm:px-2 md:max-lg:px-1.5 text-soft no-underline hover:text-ink aria-[current]:text-ink aria-[current]:underline aria-[current]:decoration-2 aria-[current]:underline-offset-8`}
          >
            {label}
          </Link>
        ))}
      </nav>
      <div className="no-print ml-auto flex gap-2">
        <Search open={open} onTheme={setTheme} onShare={() => setSharing(true)} />
        <Share ladder={ladder} view={view} isOpen={isSharing} setOpen={setSharing} />
      </div>
      <ThemeChoice {...{ theme, setTheme }} className="max-sm:hidden" />
    </header>
  );
}

function ThemeChoice({
  theme,
  setTheme,
  className,
}: {
  theme: Theme;
  setTheme: (theme: Theme) => void;
  className: string;
}) {
  return (
    <label className={`no-print flex items-center gap-2 text-[0.9375rem] text-soft ${className}`}>
      <span className="sm:max-lg:sr-only">Theme</span>
      <select
        value={theme}
        onChange={(event) =>
          setTheme(THEMES.find((each) => each === event.target.value) ?? 'system')
        }
        className="min-h-8 rounded-md border border-edge bg-raised px-1.5 text-base text-ink"
      >
        <option value="system">System</option>
        <option value="light">Light</option>
        <option value="dark">Dark</option>
      </select>
    </label>
  );
}

/** The screens that the navigation leads to. What a narrow header has no room for stands in the foot of every page too. */
const NAVIGATION = Object.entries(SCREENS).flatMap(([name, { navigation }]) => {
  const place: Navigation<View> | undefined = navigation;
  return place ? [{ ...place, name }] : [];
});

const HEADER_WIDTH: Readonly<Record<Navigation<View>['header'], string>> = {
  always: '',
  'from 25rem': 'max-[25rem]:hidden',
  'from 48rem': 'max-md:hidden',
};

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
