/** What is seen of a page at rest, within it: each gives what is wrong, and imports nothing, since it runs there. */

/** What still waits, though nothing is on its way. */
export function busy(): string[] {
  const { dataset } = document.documentElement;
  if (!dataset.ladder) return [];
  const waiting = [...document.querySelectorAll('[aria-busy="true"], .waiting')]
    .filter((each) => each.checkVisibility())
    .map((each) => each.outerHTML.slice(0, 160));
  return dataset.hydrated === undefined ? ['the page does not answer yet', ...waiting] : waiting;
}

/** A page of the site without a heading, or with next to nothing on it. */
export function blank(): string[] {
  if (!document.documentElement.dataset.ladder) return [];
  const headings = [...document.querySelectorAll('h1')].filter((each) => each.textContent?.trim());
  const words = document.querySelector('main')?.textContent?.trim().length ?? 0;
  return [
    ...(headings.length === 1 ? [] : [`${headings.length} headings of the first level`]),
    ...(words > 20 ? [] : [`${words} letters on it`]),
  ];
}

/** What slides sideways, with what reaches out. */
export function tooWide(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const beyond = [...document.querySelectorAll('body *')]
    .filter((each) => each.getBoundingClientRect().right > clientWidth + 1)
    .map((each) => each.outerHTML.slice(0, 120));
  return [`${scrollWidth} px on ${clientWidth}: ${beyond.slice(-2).join(' | ')}`];
}

export function doubledIds(): string[] {
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  return ids.filter((id, at) => ids.indexOf(id) < at).map((id) => `#${id}`);
}

/** Whether a script of somebody else has run: all that is put in the way of one sets this. */
export function polluted(): string[] {
  return 'polluted' in window ? ['somebody else’s script has run'] : [];
}
