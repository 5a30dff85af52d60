import type { Page } from '@playwright/test';

/** A control that can be hit by a pointer. */
export interface Control {
  readonly x: number;
  readonly y: number;
  /** As somebody would name it who tells what was done. */
  readonly words: string;
  /** Which of the visible ones that the selector finds. */
  readonly nth: number;
}

/** One of what a selector finds, by chance, brought into sight; nothing where none of them can be hit. */
export function controlIn(page: Page, selector: string, at: number): Promise<Control | null> {
  return page.evaluate(find, { selector, at });
}

function find({ selector, at }: { selector: string; at: number }): Control | null {
  const MOST_TRIED = 12;
  // A file of the site is no page of it: there is nothing to be done there.
  const isHere = (each: Element) => {
    const href = each.getAttribute('href');
    if (href === null) return true;
    const { origin, pathname } = new URL(href, location.href);
    return origin === location.origin && !/\.\w+$/.test(pathname);
  };
  const nameOf = (each: Element) => {
    const label = each instanceof HTMLInputElement ? each.labels?.[0]?.textContent : undefined;
    const said = each.getAttribute('aria-label') ?? label ?? (each.textContent || each.id);
    const place = each.closest('dialog, [role="dialog"], header, footer, nav, main, aside');
    const within = place ? ` in ${place.getAttribute('aria-label') ?? place.localName}` : '';
    return `${each.localName} “${said.trim().replaceAll(/\s+/g, ' ').slice(0, 50)}”${within}`;
  };
  const all = [...document.querySelectorAll(selector)].filter((each) => each.checkVisibility());
  const free = all.filter((each) => isHere(each) && !each.matches(':disabled'));
  for (let tried = 0; tried < Math.min(free.length, MOST_TRIED); tried++) {
    const each = free[(at + tried) % free.length];
    if (!each) continue;
    const label = each instanceof HTMLInputElement ? each.labels?.[0] : undefined;
    // What is drawn in its label’s place is hit there.
    const target = label && each.getBoundingClientRect().width < 4 ? label : each;
    target.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    const box = target.getClientRects()[0];
    if (!box) continue;
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const hit = document.elementFromPoint(x, y);
    const isHit = hit && (target.contains(hit) || (label?.contains(hit) ?? false));
    if (isHit) return { x, y, words: nameOf(each), nth: all.indexOf(each) };
  }
  return null;
}
