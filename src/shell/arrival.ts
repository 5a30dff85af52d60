import { useEffect, useRef } from 'react';
import { useHref, useLocation, useNavigate, useNavigationType } from 'react-router';
import { OPENED } from '#src/dataset/root.ts';
import type { Notice } from '#src/screens/params.ts';
import { canonicalOf, formatView, type View } from '#src/screens/registry.ts';

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

/** On arrival at another screen the title changes, and after a click the page starts at its top with focus on its heading. */
export function useArrival(view: View, title: string): void {
  const how = useNavigationType();
  const screen = formatView(view).split(/[?#]/)[0];
  const last = useRef(screen);
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => {
    if (last.current === screen) return;
    last.current = screen;
    if (how === 'POP') return;
    if (location.hash) return;
    scrollTo(0, 0);
    requestAnimationFrame(() => {
      const main = document.querySelector('main');
      // A screen may have put the focus where it belongs already, as on a selected role.
      if (main === document.activeElement || !main?.contains(document.activeElement)) {
        main?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
      }
    });
  }, [screen, how]);
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
