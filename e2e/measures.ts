/** What is measured of a page, within it: each gives what is wrong. */

/** What is wider than the page, where that slides sideways. */
export function sideways(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  return [...document.querySelectorAll('body *')]
    .filter((each) => each.getBoundingClientRect().right > clientWidth + 1)
    .map((each) => each.outerHTML.slice(0, 160))
    .slice(-3);
}

/** Elements that cut off some of their own text, though not for sight alone and not by three dots. */
export function cut(): string[] {
  return [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((each) => {
      const { overflowX, overflowY, textOverflow, display, clipPath } = getComputedStyle(each);
      const isOwn = [...each.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      if (!isOwn || textOverflow === 'ellipsis' || display === 'inline') return false;
      // Kept for those who listen.
      if (clipPath === 'inset(50%)' || !each.checkVisibility()) return false;
      const hides = (value: string) => value === 'hidden' || value === 'clip';
      return (
        (hides(overflowX) && each.scrollWidth > each.clientWidth + 1) ||
        (hides(overflowY) && each.scrollHeight > each.clientHeight + 1)
      );
    })
    .map((each) => each.outerHTML.slice(0, 160));
}
