import type { Page } from '@playwright/test';

/**
 * Translates what is on the screen as browsers do: elements of their own, one within the other, take the place of each
 * text. What comes later is not translated until this is called again. Gives how many texts there were.
 */
export function translate(page: Page): Promise<number> {
  return page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (text) => {
      const isShown =
        text.textContent?.trim() && !text.parentElement?.closest('script, style, font');
      return isShown ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT;
    });
    const found: Node[] = [];
    while (texts.nextNode()) found.push(texts.currentNode);
    for (const text of found) {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = `‹${text.textContent}›`;
      outer.append(inner);
      text.parentNode?.replaceChild(outer, text);
    }
    document.documentElement.classList.add('translated-ltr');
    return found.length;
  });
}
