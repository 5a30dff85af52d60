/** What may lead to another screen and can be found again: by what it says, and among those that say the same. */
interface Place {
  readonly selector: string;
  readonly text: string | null;
  readonly at: number;
}

/** What had the focus when an entry of the history was left, by its key: as long as the page lives. */
const places = new Map<string, Place>();

/** Keeps what has the focus as an entry of the history is left. */
export function rememberFocus(key: string): void {
  const { activeElement } = document;
  const link = activeElement?.closest('a[href], button');
  if (!link) return void places.delete(key);
  const href = link.getAttribute('href');
  const selector = href === null ? 'button' : `a[href="${CSS.escape(href)}"]`;
  const place = { selector, text: link.textContent };
  places.set(key, { ...place, at: alike(place).indexOf(link) });
}

/** Gives the focus back to what had it, if that is here still; else to the heading, if nothing has it. */
export function restoreFocus(key: string): void {
  const place = places.get(key);
  const link = place && (alike(place)[place.at] as HTMLElement | undefined);
  if (link?.checkVisibility()) link.focus({ preventScroll: true });
  focusHeading();
}

/** Gives the focus to the heading where nothing has it: whoever reads with the keyboard goes on from there. */
export function focusHeading(): void {
  const { activeElement } = document;
  if (activeElement !== document.body && activeElement?.checkVisibility()) return;
  const headings = document.querySelectorAll<HTMLElement>('h1');
  [...headings].find((each) => each.checkVisibility())?.focus({ preventScroll: true });
}

function alike({ selector, text }: Omit<Place, 'at'>): readonly Element[] {
  return [...document.querySelectorAll(selector)].filter((each) => each.textContent === text);
}
