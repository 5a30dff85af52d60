import type { ElementContent, Nodes, RootContent } from 'hast';

/** Elements that begin and end a line of their own; what stands in any other belongs to the line around it. */
const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Elements whose text nobody sees, or that is no text at all. */
const SILENT = new Set(
  'script style iframe svg template noscript object video audio canvas head math select textarea'.split(
    ' ',
  ),
);

export function isBlock(node: Nodes): boolean {
  return node.type === 'element' && BLOCKS.has(node.tagName);
}

export function isSilent(node: Nodes): boolean {
  return node.type === 'element' && SILENT.has(node.tagName);
}

export function isTag<Name extends string>(node: Nodes, ...names: readonly Name[]): boolean {
  return node.type === 'element' && names.some((name) => name === node.tagName);
}

/** The children of an element or a root; of anything else none. */
export function childrenOf(node: Nodes): readonly ElementContent[] {
  if (node.type !== 'element' && node.type !== 'root') return [];
  const children: readonly RootContent[] = node.children;
  return children.filter((child) => child.type !== 'doctype');
}

/** Single spaces, none at the ends. */
export function tidy(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}

/** Whether an element holds a block somewhere, so that it is no text of one line: `<a><div>…`. */
export function holdsBlock(node: Nodes): boolean {
  return childrenOf(node).some((child) => isBlock(child) || holdsBlock(child));
}

/** All words of a node on one line, without markup; an image says its alternative text. */
export function textOf(...nodes: readonly Nodes[]): string {
  return tidy(nodes.map(spoken).join(''));
}

function spoken(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' && node.type !== 'root') return '';
  if (isSilent(node)) return '';
  if (isTag(node, 'br')) return ' ';
  if (isTag(node, 'img') && node.type === 'element') return String(node.properties.alt ?? '');
  const text = childrenOf(node).map(spoken).join('');
  return isBlock(node) ? ` ${text} ` : text;
}

/** Where the first link among some nodes leads, as the file writes it. */
export function hrefIn(node: Nodes): string | undefined {
  if (node.type === 'element' && node.tagName === 'a' && node.properties.href)
    return String(node.properties.href);
  for (const child of childrenOf(node)) {
    const found = hrefIn(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A mark that a list's markup, or a person without one, puts before an item. */
const MARK = /^(?:[-*+•‣◦●▪∙·○■□➢➤✓✔–—]|\(?\d{1,2}[.)]|[a-z][.)])\s+/u;
const BOX = /^\[[ xX]?\]\s+/;

/** An item's text without its mark and without a task's box. */
export function withoutMark(text: string): string {
  return text.replace(MARK, '').replace(BOX, '');
}

/** An item's text without the box of a task. */
export function withoutBox(text: string): string {
  return text.replace(BOX, '');
}
