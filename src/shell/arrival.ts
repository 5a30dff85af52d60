import type { QueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { type Location, useHref, useLocation, useNavigate, useNavigationType } from 'react-router';
import { OPENED, withinSite } from '#src/dataset/root.ts';
import type { Notice } from '#src/screens/params.ts';
import {
  canonicalOf,
  formatView,
  parseView,
  resolveView,
  type View,
} from '#src/screens/registry.ts';
import * as words from '#src/text/en/shell.ts';
import { arrive } from './coming.ts';
import { focusHeading, restoreFocus } from './focusPlaces.ts';
import { openQuery } from './openQuery.ts';
import { titleOf } from './titles.ts';

/** An alias or another spelling of a path gives way to the path itself; what was said about the link stays. */
export function useCanonicalPath(view: View, notices: readonly Notice[]): void {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const canonical = formatView(view);
  const moved = view.name !== 'not-found' && canonical.split(/[?#]/)[0] !== pathname;
  useEffect(() => {
    if (moved) navigate(canonical, { replace: true, state: { notices } });
  }, [moved, canonical, navigate, notices]);
}

/** What was said about a link before its address gave way to another. */
export function noticesIn(state: unknown): readonly Notice[] {
  return typeof state === 'object' &&
    state !== null &&
    'notices' in state &&
    Array.isArray(state.notices)
    ? state.notices
    : [];
}

/**
 * On arrival at another screen, which is when it is there: the title changes, after a click the page starts at its top
 * with focus on its heading, and after going back it is where it was.
 */
export function useArrival(view: View, title: string): void {
  const how = useNavigationType();
  const { key } = useLocation();
  // One address may hold a role as it stands, as it stood, and that it was not there.
  const screen = ('role' in view && view.role) + formatView(view).replace(/[?#].*$/, '');
  const last = useRef({ screen, key });
  // biome-ignore lint/correctness/useExhaustiveDependencies: somebody may have been on the way to another title
  useEffect(() => {
    document.title = title;
  }, [title, key]);
  useEffect(() => arrive(key), [key]);
  useEffect(() => {
    const from = last.current;
    if (from.key === key) return;
    last.current = { screen, key };
    const isBack = how === 'POP';
    if (!isBack && from.screen === screen) return;
    const startsAtTop = !isBack && !location.hash;
    if (startsAtTop) scrollTo(0, 0);
    requestAnimationFrame(() => {
      // A link to a place within a page is such a step too, and knows where it leads.
      if (isBack && !location.hash) return restoreFocus(key);
      const main = document.querySelector('main');
      // A screen may have put the focus where it belongs already, as on a selected role.
      if (startsAtTop && !main?.contains(document.activeElement?.parentNode ?? null)) {
        main?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
      } else focusHeading();
    });
  }, [screen, key, how]);
}

/**
 * The title belongs to the address at every moment, also while the screen of that is on its way. Answers whether the ladder is
 * here that the screen is of.
 */
export function titleAhead(client: QueryClient, to: Location): boolean {
  const asked = parseView(withinSite(to));
  const open = client.getQueryData(openQuery(asked.view).queryKey);
  document.title = open
    ? titleOf(open.ladder, resolveView(open.ladder, asked).view)
    : words.loading;
  return open !== undefined;
}

/** Some browsers share the canonical address of a page rather than the one in the bar: it moves along with the screen. */
export function useCanonicalLink(view: View): void {
  const path = useHref(formatView(canonicalOf(view))).replace(/[?#].*$/, '');
  useEffect(() => {
    // Nobody else has an opened ladder at any address.
    if (OPENED) return;
    const link =
      document.querySelector<HTMLLinkElement>('link[rel="canonical"]') ??
      document.head.appendChild(
        Object.assign(document.createElement('link'), { rel: 'canonical' }),
      );
    link.href = new URL(path, link.href || location.href).href;
  }, [path]);
}
