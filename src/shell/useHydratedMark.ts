import { useEffect } from 'react';

/**
 * Marks the document once controls answer: until then a page that was rendered ahead shows that it is busy. Whatever
 * shows controls calls it, not what stands around it, which is there while the ladder is still on its way.
 */
export function useHydratedMark(): void {
  useEffect(() => {
    document.documentElement.dataset.hydrated = '';
  }, []);
}
