import { escapeHtml } from '#src/exports/escapeHtml.ts';

/** A page by its title and its whole address. */
export interface Page {
  readonly title: string;
  readonly link: string;
}

/** The link for documents and chats that read Markdown: nothing in the title is markup, nothing in the address ends it. */
export function markdownLink({ title, link }: Page): string {
  const text = title
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\`*_[\]<>|~!]/g, '\\$&')
    .replaceAll(/&(?=#?\w+;)/g, '\\$&');
  const target = link.replaceAll(/[()<>\s]/g, (sign) => PERCENT[sign] ?? encodeURIComponent(sign));
  return `[${text}](${target})`;
}

/** What `encodeURIComponent` leaves as it is, but Markdown does not. */
const PERCENT: Readonly<Record<string, string>> = { '(': '%28', ')': '%29' };

/** The link for programs that take formatted text. */
export function htmlLink({ title, link }: Page): string {
  return `<a href="${escapeHtml(link)}">${escapeHtml(title)}</a>`;
}

/**
 * The code that shows a page in a frame of another page, which says how high it wants to be. The script makes room for
 * that; where scripts are not allowed it can be left off, and the frame scrolls.
 */
export function embedSnippet({ title, link }: Page, height: number): string {
  return `<iframe src="${escapeHtml(link)}" title="${escapeHtml(title)}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>
<script>
  // Fits the height of the frame to what it shows; without this it scrolls.
  (function (frame) {
    addEventListener('message', function (event) {
      if (event.source === frame.contentWindow && event.data && event.data.type === 'rungs:height') {
        frame.height = event.data.height;
      }
    });
  })(document.currentScript.previousElementSibling);
</script>`;
}

/** A name for a file about a page, without an ending: its title in plain letters, or `link` where it has none. */
export function fileName(title: string): string {
  const plain = title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return plain.replaceAll(/^-|-$/g, '') || 'link';
}
