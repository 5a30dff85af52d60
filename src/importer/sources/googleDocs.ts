import type { Element, ElementContent, Root } from 'hast';
import { childrenOf, isTag, textOf } from '../outline/text.ts';
import { formProblem } from '../problems/forms.ts';
import { placeOn } from '../problems/place.ts';
import type { ImportProblem } from '../problems/problems.ts';

/** What Google Docs writes into the HTML of a document that no other page has. */

/** Comments and the marks that lead to them refer to each other: `#cmnt1` and `#cmnt_ref1`. */
const MARK = /^#cmnt\d+$/;
const COMMENT = /^#cmnt_ref\d+$/;

/** A page without the comments of a document, which are told, and with its title as the heading over all others. */
export function asWritten(
  file: string,
  page: Root,
): { readonly root: Root; readonly problems: readonly ImportProblem[] } {
  const problems: ImportProblem[] = [];
  const kept = (node: ElementContent): readonly ElementContent[] => {
    if (node.type !== 'element') return [node];
    if (isTag(node, 'sup', 'a') && isMark(node)) return [];
    if (isTag(node, 'div', 'p') && isComment(node)) {
      const text = textOf(node).replace(/^\[\w+\]\s*/, '');
      const line = node.position?.start.line ?? 0;
      problems.push(formProblem('comment-in-document', placeOn(file, line), text));
      return [];
    }
    return [{ ...node, children: node.children.flatMap(kept) }];
  };
  const root: Root = { ...page, children: childrenOf(page).flatMap(kept) };
  return { root: withTitle(root), problems };
}

function isMark(node: Element): boolean {
  return leadsTo(node, MARK) || (node.children.length === 1 && node.children.some(isLinkTo(MARK)));
}

/** A paragraph that begins with the way back to where its mark is, or the box around it. */
function isComment(node: Element): boolean {
  const [first] = node.children.filter((child) => textOf(child) !== '');
  if (first?.type !== 'element') return false;
  return leadsTo(first, COMMENT) || (isTag(node, 'div') && isTag(first, 'p') && isComment(first));
}

function isLinkTo(target: RegExp) {
  return (node: ElementContent) => node.type === 'element' && leadsTo(node, target);
}

function leadsTo(node: Element, target: RegExp): boolean {
  const { href } = node.properties;
  return isTag(node, 'a') && typeof href === 'string' && target.test(href);
}

/** A title is a paragraph of a class there; the headings below it go down by one, since they stand under it. */
function withTitle(root: Root): Root {
  const [title] = inOrder(root).filter((node) => isTitle(node) || isHeading(node));
  if (!title || !isTitle(title)) return root;
  const lowered = (node: ElementContent): ElementContent => {
    if (node.type !== 'element') return node;
    if (node === title) return { ...node, tagName: 'h1' };
    const level = Number(node.tagName.slice(1));
    const tagName = isHeading(node) ? `h${Math.min(level + 1, 6)}` : node.tagName;
    return { ...node, tagName, children: node.children.map(lowered) };
  };
  return { ...root, children: childrenOf(root).map(lowered) };
}

function isTitle(node: Element): boolean {
  const { className } = node.properties;
  return isTag(node, 'p') && Array.isArray(className) && className.includes('title');
}

function isHeading({ tagName }: Element): boolean {
  return /^h[1-6]$/.test(tagName);
}

function inOrder(node: Root | Element): readonly Element[] {
  return childrenOf(node).flatMap((child) =>
    child.type === 'element' ? [child, ...inOrder(child)] : [],
  );
}
