/**
 * Copies plain text, and beside it formatted text for programs that prefer that. Tells whether the browser allowed it.
 */
export async function copyText(text: string, html?: string): Promise<boolean> {
  const blob = (type: string, content: string) => new Blob([content], { type });
  try {
    if (html === undefined) await navigator.clipboard.writeText(text);
    else {
      const item = { 'text/plain': blob('text/plain', text), 'text/html': blob('text/html', html) };
      await navigator.clipboard.write([new ClipboardItem(item)]);
    }
    return true;
  } catch {
    return false;
  }
}
