/** A text, or one that is still being fetched. */
export type TextSoon = string | Promise<string>;

/**
 * Copies plain text, and beside it formatted text for programs that prefer that. Tells whether the browser allowed it.
 * A text that has yet to come is promised to the clipboard at once: some browsers allow nothing after a wait.
 */
export async function copyText(text: TextSoon, html?: TextSoon): Promise<boolean> {
  try {
    if (html === undefined && typeof text === 'string') await navigator.clipboard.writeText(text);
    else await navigator.clipboard.write([new ClipboardItem(itemsOf(text, html))]);
    return true;
  } catch {
    return false;
  }
}

function itemsOf(text: TextSoon, html: TextSoon | undefined): Record<string, Promise<Blob>> {
  const blob = async (type: string, content: TextSoon) => new Blob([await content], { type });
  return {
    'text/plain': blob('text/plain', text),
    ...(html === undefined ? {} : { 'text/html': blob('text/html', html) }),
  };
}
