import { useState } from 'react';
import { atPresent } from '#src/domain/editionIds.ts';
import { siteMark, siteName } from '#src/domain/site.ts';
import { LADDER } from '#src/screens/ladder/screen.ts';
import { PLAN } from '#src/screens/plan/screen.ts';
import { formatView, rolesOf, screenOf, type View } from '#src/screens/registry.ts';
import { LANGUAGE } from '#src/text/en/language.ts';
import { PLAN_NAMES } from '#src/text/en/plan.ts';
import * as words from '#src/text/en/shell.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { Link } from '#src/ui/Link.tsx';
import { type Way, waysOf } from './navigation.ts';
import type { OpenLadder } from './queries.ts';
import { Search } from './Search.tsx';
import { Share } from './Share.tsx';
import { ThemeChoice } from './ThemeChoice.tsx';
import { useTheme } from './theme.ts';

interface HeaderProps {
  readonly open: OpenLadder;
  readonly view: View;
}

/** Whose site this is, the ways to its screens, and what can be done on any of them. On a phone the ways are a bar at the foot. */
export function Header({ open, view }: HeaderProps) {
  const { info } = open.ladder;
  const [, setTheme] = useTheme();
  const [isSharing, setSharing] = useState(false);
  return (
    <header
      lang={LANGUAGE}
      className="sticky top-0 z-20 flex min-h-15 items-center gap-x-6 gap-y-1 border-b border-rule bg-paper px-4 py-2 sm:flex-wrap sm:px-6 md:max-lg:gap-x-4"
    >
      <Link
        to={formatView(LADDER)}
        className="flex min-w-0 max-w-full items-center gap-2.5 no-underline"
      >
        <span aria-hidden="true" className="site-mark">
          {siteMark(info)}
        </span>
        <span className="site-name">{siteName(info)}</span>
        <span className="byline text-sm text-soft">Rungs</span>
      </Link>
      {!screenOf(view).isForOutsiders && <Ways open={open} view={view} />}
      <div className="no-print ml-auto flex gap-2">
        <Link to={formatView(PLAN)} className="button plan-way">
          <Icon name="flag" />
          <span className="max-xl:sr-only">{PLAN_NAMES.title}</span>
        </Link>
        <Search open={open} onTheme={setTheme} onShare={() => setSharing(true)} />
        <Share ladder={open.ladder} view={view} isOpen={isSharing} setOpen={setSharing} />
      </div>
    </header>
  );
}

/** The screens that have something to show. Those without a place in the bar are in a menu, which opens without scripts too. */
function Ways({ open, view }: HeaderProps) {
  const items = waysOf(open);
  const linkTo = ({ name, label, to }: Way, className: string) => (
    <Link
      key={name}
      to={formatView(to(rolesOf(view).map(atPresent), view.name === name ? view : undefined))}
      aria-current={view.name === name ? 'page' : undefined}
      className={`way ${className}`}
    >
      {label}
    </Link>
  );
  const isInMenu = items.some(({ name, place }) => place === 'menu' && name === view.name);
  return (
    <nav aria-label={words.mainNavigation} className="ways no-print">
      {items
        .filter(({ place }) => place !== 'menu')
        .map((item) => linkTo(item, item.place === 'header' ? 'max-sm:hidden' : ''))}
      <button
        type="button"
        popoverTarget="more"
        aria-current={isInMenu || undefined}
        className="way"
        style={{ anchorName: '--more' }}
      >
        {words.more}
      </button>
      <div
        id="more"
        popover="auto"
        className="popover panel w-56"
        style={{ positionAnchor: '--more' }}
      >
        {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: whichever link is followed, by whatever means, the menu closes. */}
        <div onClick={({ currentTarget }) => currentTarget.parentElement?.hidePopover()}>
          {items
            .filter(({ place }) => place !== 'bar')
            .map((item) => linkTo(item, item.place === 'header' ? 'sm:hidden' : ''))}
        </div>
        <ThemeChoice className="justify-between border-t border-rule p-2 pb-0" />
      </div>
    </nav>
  );
}
