import { useSyncExternalStore } from 'react';

/** Screens with room for more than a list; the styles' `md`. */
export const WIDE = '(width >= 48rem)';

/** Whether a media query holds now; `otherwise` is the answer where there is no screen to ask. */
export function useMedia(query: string, otherwise: boolean): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const media = matchMedia(query);
      media.addEventListener('change', onChange);
      return () => media.removeEventListener('change', onChange);
    },
    () => matchMedia(query).matches,
    () => otherwise,
  );
}

/** A screen that is higher than it is wide. */
export const TALL = 'screen and (orientation: portrait)';
