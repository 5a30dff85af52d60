import type { ElementContent } from 'hast';
import { documentOf } from './document.ts';
import type { Report, Stamp } from './report.ts';
import { wordsIn } from './tree.ts';

/** For whatever takes no formatted text: the words alone, line by line. What does takes the HTML that is copied beside it. */
export function write(report: Report, stamp: Stamp): string {
  return `${documentOf(report, stamp).flatMap(linesOf).join('\n')}\n`;
}

const BLOCK = /^(?:h\d|p|pre|blockquote|[uo]l|li|section|table|thead|tbody|tr|hr)$/;

/** What stands on lines of its own, each list indented by its depth; an address that is not among the words stands after them. */
function linesOf(node: ElementContent): string[] {
  if (node.type !== 'element') return [];
  const { tagName, children } = node;
  if (tagName === 'pre') return [wordsIn(children)];
  const isOuter = children.some((child) => child.type === 'element' && BLOCK.test(child.tagName));
  const lines = isOuter ? children.flatMap(partsOf) : filled(spoken(children));
  if (tagName === 'li') return lines.map((line, at) => (at === 0 ? `- ${line}` : `  ${line}`));
  return /^h\d$/.test(tagName) ? ['', ...lines] : lines;
}

function partsOf(node: ElementContent): string[] {
  if (node.type === 'element' && BLOCK.test(node.tagName)) return linesOf(node);
  return filled(spoken([node]));
}

const filled = (text: string) => (text ? [text] : []);

function spoken(children: readonly ElementContent[]): string {
  return said(children)
    .trim()
    .replaceAll(/ *\n */g, '\n');
}

function said(children: readonly ElementContent[]): string {
  return children
    .map((child) => {
      if (child.type === 'text') return child.value.replaceAll(/\s+/g, ' ');
      if (child.type !== 'element') return '';
      if (child.tagName === 'br') return '\n';
      const words = said(child.children);
      const { href } = child.properties;
      return href === undefined || href === words ? words : `${words} (${href})`;
    })
    .join('');
}
