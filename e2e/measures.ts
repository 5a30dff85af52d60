/** What is measured of a page, within it: each gives what is wrong. */

/** What is wider than the page, where that slides sideways. */
export function sideways(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = [...document.querySelectorAll('body *')]
    .filter((each) => each.getBoundingClientRect().right > clientWidth + 1)
    .map((each) => each.outerHTML.slice(0, 160))
    .slice(-3);
  // A word may reach out of a box that fits.
  return wide.length > 0 ? wide : [`something reaches ${scrollWidth - clientWidth} px out`];
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

/** Pairs of texts that lie over each other, but for what stands over the page. */
export function overlapping(): string[] {
  const isOver = (element: Element | null): boolean =>
    element !== null &&
    (/fixed|sticky/.test(getComputedStyle(element).position) || isOver(element.parentElement));
  // What scrolls within the page shows only a part of what it holds.
  const seen = (element: Element | null, box: DOMRect): DOMRect => {
    if (!element || element === document.body) return box;
    const { overflowX, overflowY } = getComputedStyle(element);
    if (overflowX === 'visible' && overflowY === 'visible') return seen(element.parentElement, box);
    const frame = element.getBoundingClientRect();
    const [left, top] = [Math.max(box.left, frame.left), Math.max(box.top, frame.top)];
    const width = Math.min(box.right, frame.right) - left;
    const height = Math.min(box.bottom, frame.bottom) - top;
    return seen(
      element.parentElement,
      new DOMRect(left, top, Math.max(0, width), Math.max(0, height)),
    );
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const boxes: { readonly node: Node; readonly text: string; readonly box: DOMRect }[] = [];
  while (texts.nextNode()) {
    const { currentNode: node } = texts;
    const parent = node.parentElement;
    if (!node.textContent?.trim() || !parent?.checkVisibility() || parent.closest('svg')) continue;
    if (getComputedStyle(parent).clipPath === 'inset(50%)' || isOver(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, top, width, height } of range.getClientRects()) {
      // A line is higher than its letters.
      const room = Math.max(4, height * 0.16);
      const box = seen(parent, new DOMRect(left, top + room, width, height - 2 * room));
      if (box.width > 1 && box.height > 1) boxes.push({ node, text: node.textContent.trim(), box });
    }
  }
  boxes.sort((a, b) => a.box.top - b.box.top);
  const [across, down] = [3, 0];
  return boxes.flatMap(({ node, text, box }, at) => {
    const next = boxes.slice(at + 1, at + 200).find((other) => {
      const width = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      return other.node !== node && width > across && box.bottom - other.box.top > down;
    });
    return next ? [`${text.slice(0, 60)} × ${next.text.slice(0, 60)}`] : [];
  });
}
