import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';

/** Some content as HTML. */
export function htmlOf(children: readonly ElementContent[]): string {
  return toHtml([...children]);
}
