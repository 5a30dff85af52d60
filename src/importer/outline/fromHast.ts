import type { Element, ElementContent, Nodes, Root } from 'hast';
import type { Code, Heading, ListItem, OutlineNode } from './outline.ts';
import { gridOf } from './tableGrid.ts';
import {
  childrenOf,
  holdsBlock,
  isBlock,
  isSilent,
  isTag,
  textOf,
  tidy,
  withoutBox,
} from './text.ts';

export interface HastOptions {
  /** The line of the file for a line of the tree's positions; the same where it is absent. */
  readonly lineAt?: (line: number) => number;
  /** Whether a line that stands alone is a heading without the marks of one, by its words. */
  readonly isHeading?: (line: string) => boolean;
}

/** How deep a line that is only bold stands: below every heading. */
export const BOLD_LEVEL = 7;

/** A line that is only in italics divides what a line of bold text opens. */
const ITALIC_LEVEL = BOLD_LEVEL + 1;

const LONGEST_BOLD = 100;

/**
 * The tree of a page out of its HTML: what stands under a heading is its child, deeper headings included. A line that is
 * only bold and the summary of `<details>` are headings too; what the details hold is under that. Elements without text
 * of their own (`<div>`, `<section>`) are seen through. A node without a place takes that of what it stands in.
 */
export function outlineFromHast(root: Root, options: HastOptions = {}): readonly OutlineNode[] {
  return nest(new Reader(options).blocksOf(childrenOf(root), 1, 0));
}

/** A heading that is still open: what comes after it is under it, up to the next that is as high. */
interface Opening {
  readonly type: 'opening';
  readonly heading: Omit<Heading, 'children'>;
}

type Flat = Opening | OutlineNode;

/** Puts what follows upon each heading under it. */
function nest(flat: readonly Flat[]): readonly OutlineNode[] {
  const root: OutlineNode[] = [];
  let open: readonly { readonly level: number; readonly into: OutlineNode[] }[] = [];
  for (const each of flat) {
    if (each.type !== 'opening') {
      (open.at(-1)?.into ?? root).push(each);
      continue;
    }
    open = open.filter(({ level }) => level < each.heading.level);
    const into: OutlineNode[] = [];
    (open.at(-1)?.into ?? root).push({ ...each.heading, children: into });
    open = [...open, { level: each.heading.level, into }];
  }
  return root;
}

class Reader {
  readonly #options: HastOptions;
  /** Whether it reads an item, in which no line is a heading by its looks. */
  readonly #isWithin: boolean;

  constructor(options: HastOptions, isWithin = false) {
    this.#options = options;
    this.#isWithin = isWithin;
  }

  #within(): Reader {
    return new Reader(this.#options, true);
  }

  /** The blocks among some nodes; text between them is a paragraph. `above` is the level of the heading over them. */
  blocksOf(nodes: readonly ElementContent[], line: number, above: number): Flat[] {
    const flat: Flat[] = [];
    let run: ElementContent[] = [];
    let level = above;
    const flush = (next?: ElementContent): void => {
      flat.push(...this.#paragraph(run, line, next));
      run = [];
    };
    const shown = nodes.filter((node) => !isSilent(node));
    for (const [at, node] of shown.entries()) {
      if (!isBlock(node) && !holdsBlock(node)) {
        run.push(node);
        continue;
      }
      flush(node);
      const next = shown.slice(at + 1, at + 3).find((each) => textOf(each) !== '');
      const found = node.type === 'element' ? this.#block(node, line, level, next) : [];
      const last = found.findLast(
        (each) => each.type === 'opening' && each.heading.level < BOLD_LEVEL,
      );
      if (last?.type === 'opening') level = last.heading.level;
      flat.push(...found);
    }
    flush();
    return flat;
  }

  #lineOf(node: Nodes, above: number): number {
    const line = node.position?.start.line;
    return line === undefined ? above : (this.#options.lineAt?.(line) ?? line);
  }

  #block(element: Element, above: number, level: number, next?: ElementContent): Flat[] {
    const line = this.#lineOf(element, above);
    const { tagName } = element;
    if (/^h[1-6]$/.test(tagName)) return this.#heading(element, line);
    switch (tagName) {
      case 'p':
        return holdsBlock(element)
          ? this.blocksOf(childrenOf(element), line, level)
          : this.#paragraph(childrenOf(element), line, next);
      case 'ul':
      case 'ol':
      case 'menu':
      case 'dir':
        return this.#list(element, line);
      case 'dl':
        return this.#definitions(element, line);
      case 'table':
        return this.#table(element, line);
      case 'pre':
        return codeOf(element, line);
      case 'details':
        return this.#details(element, line, level);
      default:
        return this.blocksOf(childrenOf(element), line, level);
    }
  }

  #heading(element: Element, line: number): Flat[] {
    const title = withoutColon(textOf(element));
    if (title === '') return [];
    const { id } = element.properties;
    const anchor = typeof id === 'string' && id !== '' ? { id } : {};
    const level = Number(element.tagName.charAt(1));
    return [
      {
        type: 'opening',
        heading: { type: 'heading', title, level, as: 'heading', line, ...anchor },
      },
    ];
  }

  /** Some text, and what stands behind it: a line in italics is a heading only over a list. */
  #paragraph(nodes: readonly ElementContent[], above: number, next?: ElementContent): Flat[] {
    const text = textOf(...nodes);
    if (text === '') return [];
    const placed = nodes.find((node) => textOf(node) !== '' && node.position !== undefined);
    const line = placed === undefined ? above : this.#lineOf(placed, above);
    const title = withoutColon(text);
    if (this.#isWithin || title === '') return [{ type: 'paragraph', text, line }];
    const isShort = title.length < LONGEST_BOLD && !/[.!]$/.test(title);
    if ((isShort && isOnly(nodes, 'strong', 'b')) || this.#options.isHeading?.(text)) {
      const heading = { type: 'heading', title, level: BOLD_LEVEL, as: 'bold', line } as const;
      return [{ type: 'opening', heading }];
    }
    if (isShort && isOnly(nodes, 'em', 'i') && next !== undefined && isTag(next, 'ul', 'ol')) {
      const heading = { type: 'heading', title, level: ITALIC_LEVEL, as: 'italic', line } as const;
      return [{ type: 'opening', heading }];
    }
    return [{ type: 'paragraph', text, line }];
  }

  /** What a `<details>` holds stands under its summary, headings of any level included. */
  #details(element: Element, line: number, level: number): Flat[] {
    const children = childrenOf(element);
    const summary = children.find((child) => isTag(child, 'summary'));
    const title = summary === undefined ? '' : withoutColon(textOf(summary));
    const deeper = title === '' ? level : Math.min(level + 1, BOLD_LEVEL);
    const inner = this.blocksOf(
      children.filter((child) => child !== summary),
      line,
      deeper,
    );
    if (title === '') return inner;
    const place = summary === undefined ? line : this.#lineOf(summary, line);
    const heading = { type: 'heading', title, level: deeper, as: 'summary', line: place } as const;
    return [{ ...heading, children: nest(inner) }];
  }

  #list(element: Element, line: number): OutlineNode[] {
    const items = this.#items(element, line);
    if (items.length === 0) return [];
    return [{ type: 'list', isOrdered: element.tagName === 'ol', items, line }];
  }

  /** A list that stands between items rather than in one is of the item before it. */
  #items(element: Element, above: number): ListItem[] {
    const items: ListItem[] = [];
    for (const child of childrenOf(element)) {
      if (child.type !== 'element' || isSilent(child)) {
        if (textOf(child) !== '') items.push({ text: textOf(child), line: above, children: [] });
        continue;
      }
      const line = this.#lineOf(child, above);
      const isItem = isTag(child, 'li');
      const found = isItem ? this.#item(child, line) : this.#stray(child, line);
      const last = items.at(-1);
      if (isItem || last === undefined) items.push(...found.items);
      else items.splice(-1, 1, { ...last, children: [...last.children, ...found.blocks] });
    }
    return items;
  }

  #stray(element: Element, line: number): { items: ListItem[]; blocks: readonly OutlineNode[] } {
    const blocks = nest(
      isBlock(element) ? this.#block(element, line, 0) : this.#paragraph([element], line),
    );
    return { items: itemOf(blocks, line), blocks };
  }

  #item(element: Element, line: number): { items: ListItem[]; blocks: readonly OutlineNode[] } {
    const blocks = this.#within().blocksOf(childrenOf(element), line, 0).map(asBlock);
    return { items: itemOf(blocks, line), blocks };
  }

  /** A term is an item, what defines it stands under it. */
  #definitions(element: Element, above: number): OutlineNode[] {
    const items: ListItem[] = [];
    const rows = childrenOf(element).flatMap((child) =>
      isTag(child, 'div') ? childrenOf(child) : [child],
    );
    for (const child of rows) {
      if (child.type !== 'element') continue;
      const line = this.#lineOf(child, above);
      const last = items.at(-1);
      if (isTag(child, 'dt') || last === undefined)
        items.push({ text: textOf(child), line, children: [] });
      else {
        const blocks = this.#within().blocksOf(childrenOf(child), line, 0).map(asBlock);
        items.splice(-1, 1, { ...last, children: [...last.children, ...blocks] });
      }
    }
    const said = items.filter(({ text, children }) => text !== '' || children.length > 0);
    return said.length === 0 ? [] : [{ type: 'list', isOrdered: false, items: said, line: above }];
  }

  #table(element: Element, line: number): Flat[] {
    const grid = gridOf(element, (node) => this.#lineOf(node, line));
    // What is no row of it, text that was put between its rows, stands before it, as in a browser.
    return grid.rows.length === 0 ? [] : [{ type: 'table', grid, line }];
  }
}

function withoutColon(text: string): string {
  return text.replace(/\s*:$/, '');
}

/** Whether all that some nodes say is in one element of these. */
function isOnly(nodes: readonly ElementContent[], ...tags: readonly string[]): boolean {
  const said = nodes.filter((node) => !/^[\s:]*$/.test(textOf(node)));
  const [first, ...others] = said;
  return first !== undefined && others.length === 0 && isTag(first, ...tags);
}

function codeOf(element: Element, line: number): Code[] {
  const code = childrenOf(element).find((child) => isTag(child, 'code'));
  const names = code?.type === 'element' ? code.properties.className : undefined;
  const language = (Array.isArray(names) ? names : [])
    .map(String)
    .find((name) => name.startsWith('language-'));
  const text = verbatim(element).replace(/\n$/, '');
  if (tidy(text) === '') return [];
  return [{ type: 'code', language: language?.slice('language-'.length) ?? '', text, line }];
}

function verbatim(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (isTag(node, 'br')) return '\n';
  return childrenOf(node).map(verbatim).join('');
}

/** A heading among the blocks of an item or a cell is a paragraph of it. */
function asBlock(flat: Flat): OutlineNode {
  if (flat.type !== 'opening') return flat;
  return { type: 'paragraph', text: flat.heading.title, line: flat.heading.line };
}

/** An item's first paragraph is its text; one that begins with a list or a table has that alone. */
function itemOf(blocks: readonly OutlineNode[], line: number): ListItem[] {
  const [first, ...rest] = blocks;
  if (first === undefined) return [];
  if (first.type === 'paragraph')
    return [{ text: withoutBox(first.text), line: first.line, children: rest }];
  const inner = first.type === 'list' ? first.items : [];
  // An item that holds nothing but a list says what that says.
  return inner.length > 0 && rest.length === 0
    ? [...inner]
    : [{ text: '', line, children: blocks }];
}
