import type { Element, ElementContent, Root } from 'hast';
import { childrenOf, isTag, textOf } from '../outline/text.ts';

/** A rule of a style sheet for one class: `.c3{…}`. */
const CLASS_RULE = /\.([\w-]+)\s*\{([^{}]*)\}/g;
const BOLD = /font-weight\s*:\s*(?:bold|[6-9]00)/i;

/** Makes `<strong>` of what is bold by its style alone, as the exports of word processors have it. */
export function restoreStrong(root: Root, styles: string): Root {
  const bold = new Set(
    [...styles.matchAll(CLASS_RULE)].flatMap(([, name, rule = '']) =>
      name !== undefined && BOLD.test(rule) ? [name] : [],
    ),
  );
  const isBold = ({ properties: { style, className } }: Element) =>
    (typeof style === 'string' && BOLD.test(style)) ||
    (Array.isArray(className) && className.some((name) => bold.has(String(name))));
  return mapElements(root, (node) =>
    isTag(node, 'span', 'font') && isBold(node) ? { ...node, tagName: 'strong' } : node,
  );
}

/**
 * Makes lists of what looks like them: paragraphs and lines that begin with a bullet, and lists beside each other whose
 * classes tell how deep they are (`lst-kix_x-0`, `lst-kix_x-1`), as the exports of word processors have them.
 */
export function restoreLists(root: Root): Root {
  return withLists(root);
}

function withLists<Node extends Root | Element>(node: Node): Node {
  const children = childrenOf(node).map((child) =>
    child.type === 'element' ? withLists(child) : child,
  );
  return { ...node, children: nestLists(bulletLists(children)) };
}

const BULLET = /^\s*[•·▪◦●○■‣]\s*/u;

/** Runs of bulleted paragraphs as lists. A paragraph may hold several, a line each. */
function bulletLists(nodes: readonly ElementContent[]): readonly ElementContent[] {
  const out: ElementContent[] = [];
  /** The items of the list that a bullet would belong to. */
  let open: ElementContent[] | undefined;
  for (const node of nodes) {
    const items = bulletItems(node);
    if (items === undefined) {
      if (textOf(node) !== '') open = undefined;
      out.push(node);
    } else if (open) {
      open.push(...items);
    } else {
      open = [...items];
      const list = { type: 'element', tagName: 'ul', properties: {}, children: open } as const;
      out.push({ ...list, ...placed(node) });
    }
  }
  return out;
}

/** The bulleted lines of a paragraph as items; nothing where a line has no bullet. */
function bulletItems(paragraph: ElementContent): readonly Element[] | undefined {
  if (paragraph.type !== 'element' || !isTag(paragraph, 'p', 'div')) return undefined;
  const isLine = paragraph.children.every((child) => child.type === 'text' || isInline(child));
  if (!isLine || !BULLET.test(textOf(paragraph))) return undefined;
  const lines = splitAtBreaks(paragraph.children).filter((line) => textOf(...line) !== '');
  if (!lines.every((line) => BULLET.test(textOf(...line)))) return undefined;
  return lines.map(
    (line): Element => ({
      type: 'element',
      tagName: 'li',
      properties: {},
      children: withoutBullet(line),
      ...placed(line[0]),
    }),
  );
}

function isInline(node: ElementContent): boolean {
  return (
    node.type === 'comment' ||
    isTag(node, 'br', 'span', 'strong', 'b', 'em', 'i', 'a', 'u', 'font', 'code', 'sup', 'sub')
  );
}

function splitAtBreaks(nodes: readonly ElementContent[]): readonly ElementContent[][] {
  const lines: ElementContent[][] = [[]];
  for (const node of nodes) {
    if (isTag(node, 'br')) lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines;
}

/** Takes the bullet off the first text of a line, however deep it stands. */
function withoutBullet(line: readonly ElementContent[]): ElementContent[] {
  const [first, ...rest] = line;
  if (first === undefined) return [];
  if (textOf(first) === '') return withoutBullet(rest);
  if (first.type === 'text') return [{ ...first, value: first.value.replace(BULLET, '') }, ...rest];
  if (first.type !== 'element') return [first, ...rest];
  return [{ ...first, children: withoutBullet(first.children) }, ...rest];
}

/** Puts lists that a class calls deeper into the last item of the one before them. */
function nestLists(nodes: readonly ElementContent[]): ElementContent[] {
  const out: ElementContent[] = [];
  let open: { readonly depth: number; readonly list: Element }[] = [];
  for (const node of nodes) {
    const depth = node.type === 'element' ? depthByClass(node) : undefined;
    if (node.type !== 'element' || depth === undefined) {
      if (textOf(node) !== '') open = [];
      out.push(node);
      continue;
    }
    open = open.filter((each) => each.depth < depth);
    const item = open.at(-1)?.list.children.findLast((child) => isTag(child, 'li'));
    const list: Element = { ...node, children: node.children.map((child) => ({ ...child })) };
    if (item?.type === 'element') item.children = [...item.children, list];
    else out.push(list);
    open = [...open, { depth, list }];
  }
  return out;
}

/** `lst-kix_list_1-2` is two deep. */
function depthByClass(node: Element): number | undefined {
  const { className } = node.properties;
  if (!isTag(node, 'ul', 'ol') || !Array.isArray(className)) return undefined;
  for (const name of className) {
    const [, depth] = /^lst-.*-(\d)$/.exec(String(name)) ?? [];
    if (depth !== undefined) return Number(depth);
  }
  return undefined;
}

function mapElements(root: Root, change: (element: Element) => Element): Root {
  const mapped = (node: ElementContent): ElementContent => {
    if (node.type !== 'element') return node;
    return { ...change(node), children: node.children.map(mapped) };
  };
  return { ...root, children: childrenOf(root).map(mapped) };
}

function placed(node: ElementContent | undefined) {
  return node?.position ? { position: node.position } : {};
}
