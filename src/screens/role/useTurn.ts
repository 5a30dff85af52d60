import { useEffect, useRef } from 'react';
import { useNavigationType } from 'react-router';
import type { RoleView } from './screen.ts';

/** Between the two pages of one role a click leads, as between any two pages, to the top with the focus on the heading. */
export function useTurn(audience: RoleView['audience']): void {
  const how = useNavigationType();
  const last = useRef(audience);
  useEffect(() => {
    if (last.current === audience) return;
    last.current = audience;
    if (how === 'POP') return;
    scrollTo(0, 0);
    document.querySelector('h1')?.focus({ preventScroll: true });
  }, [audience, how]);
}
