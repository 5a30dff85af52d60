import { type FocusEvent, useCallback } from 'react';

/**
 * Calls back when the focus has left an element and all within it. Where a press has taken it away, once that is over:
 * what changes its size under a pointer would let the press miss.
 */
export function useWhenLeft(then: () => void): (event: FocusEvent<HTMLElement>) => void {
  return useCallback(
    ({ currentTarget, relatedTarget }) => {
      if (relatedTarget instanceof Node && currentTarget.contains(relatedTarget)) return;
      const settle = () => {
        if (!currentTarget.contains(document.activeElement)) then();
      };
      // What is pressed is `:active` until it is let go.
      if (!document.querySelector(':active')) return void setTimeout(settle);
      addEventListener('pointerup', () => setTimeout(settle), { once: true, capture: true });
    },
    [then],
  );
}
