import { useEffect } from 'react';

/** Tells the page that frames this one how high it is, and again whenever that changes, so that it can make room. */
export function useHeightReport(): void {
  useEffect(() => {
    if (parent === window) return;
    const report = () => {
      const height = Math.ceil(document.body.getBoundingClientRect().height);
      // To anyone: it is no secret how high a public page is.
      parent.postMessage({ type: 'rungs:height', height }, '*');
    };
    const observer = new ResizeObserver(report);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);
}
