import type { AnchorHTMLAttributes } from 'react';
import { useHref, useLinkClickHandler } from 'react-router';

interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** The address within the site. */
  readonly to: string;
  /** Whether it takes the place of the present entry of the history. */
  readonly replace?: boolean;
  /** What goes with the entry of the history. */
  readonly state?: unknown;
}

/**
 * A link within the site, of the router's hooks. Its own `Link` brings along what prefetches the routes of a server
 * (1.7 kB of each page's script, and an attribute on every link); here the addresses that links point at are prefetched
 * for the whole document.
 */
export function Link({ to, replace, state, target, onClick, ...rest }: LinkProps) {
  const follow = useLinkClickHandler<HTMLAnchorElement>(to, {
    state,
    ...(target === undefined ? {} : { target }),
    ...(replace === undefined ? {} : { replace }),
  });
  return (
    <a
      {...rest}
      href={useHref(to)}
      target={target}
      onClick={(event) => {
        onClick?.(event);
        if (!event.defaultPrevented) follow(event);
      }}
    />
  );
}
