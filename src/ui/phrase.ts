import { createElement, Fragment, type ReactNode } from 'react';

/** Words with elements among them, in the order that their language puts them in. */
export function phrase(parts: readonly ReactNode[]): ReactNode {
  return createElement(Fragment, null, ...parts);
}
