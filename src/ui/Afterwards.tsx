import { type ReactNode, useDeferredValue } from 'react';

/**
 * What lies below all that is in sight at first: it comes right after that, between other work, so that what is in sight
 * need not wait for it.
 */
export function Afterwards({ children }: { readonly children: ReactNode }) {
  const isTime = useDeferredValue(true, false);
  return isTime && children;
}
