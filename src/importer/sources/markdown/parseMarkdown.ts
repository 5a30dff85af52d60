import type { Nodes as HastNodes, Root as HastRoot } from 'hast';
import { raw } from 'hast-util-raw';
import type { Nodes, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { toHast } from 'mdast-util-to-hast';
import { gfmTable } from 'micromark-extension-gfm-table';
import { VFile } from 'vfile';
import { fenced, type Line } from './lines.ts';
import { readTags } from './readTags.ts';

/** HTML is read within lines alone: a tag on a line of its own then hides no Markdown beneath it. */
const DISABLED = ['codeIndented', 'blockQuote', 'htmlFlow'];
const DEFINITION = /^ {0,3}\[([^[\]]{1,200})\]:/;

/**
 * Parses mended Markdown to HTML. Its positions count the given lines, from 1. HTML within it takes a second pass, by a
 * browser's rules, which a page without tags is spared.
 */
export function hastOf(lines: readonly Line[]): HastRoot {
  const hasTags = lines.some(({ text }) => text.includes('<'));
  const root: Root = { type: 'root', children: nodesOf(lines, hasTags) };
  if (!hasTags) return asRoot(toHast(root));
  const text = lines.map((line) => line.text).join('\n');
  const hast = toHast(readTags(root, text), { allowDangerousHtml: true });
  return asRoot(raw(hast, { file: new VFile(text) }));
}

function asRoot(node: HastNodes): HastRoot {
  if (node.type === 'root') return node;
  return { type: 'root', children: node.type === 'doctype' ? [] : [node] };
}

/**
 * The blocks of a page, parsed heading by heading: the parser's time grows with the square of what it is given at once.
 * The targets of references are given to each part that uses them.
 */
function nodesOf(lines: readonly Line[], hasTags: boolean): RootContent[] {
  const disabled = hasTags ? DISABLED : [...DISABLED, 'htmlText'];
  const options = {
    extensions: [gfmTable(), { disable: { null: disabled } }],
    mdastExtensions: [gfmTableFromMarkdown()],
  };
  const code = fenced(lines);
  const defined = new Map(
    lines.flatMap(({ text }): [string, string][] => {
      const label = DEFINITION.exec(text)?.[1]?.toLowerCase();
      return label === undefined ? [] : [[label, text]];
    }),
  );
  const starts = lines.flatMap(({ text }, i) =>
    i > 0 && !code[i] && /^#{1,6}\s/.test(text) ? [i] : [],
  );
  return [0, ...starts].flatMap((from, part) => {
    const piece = lines.slice(from, starts[part]);
    const text = piece.map((line) => shortened(line.text)).join('\n');
    const { children } = fromMarkdown(text + definitionsFor(text, defined), options);
    for (const child of children) settle(child, from);
    return children;
  });
}

/**
 * Makes the positions of a part those of the whole, and a table as wide as its widest row: what has no head would not be
 * written as HTML. The nodes are the parser's own, which nobody else has seen yet.
 */
function settle(node: Nodes, by: number): void {
  if (node.position) {
    node.position.start.line += by;
    node.position.end.line += by;
  }
  if (node.type === 'table') {
    const width = Math.max(...node.children.map((row) => row.children.length));
    node.align = Array.from({ length: width }, () => null);
  }
  if ('children' in node) for (const child of node.children) settle(child, by);
}

/** Where links lead is read only within the page: shorter targets parse faster. */
function shortened(text: string): string {
  return text.includes('`') ? text : text.replace(/\]\((?!#)[^()\s<>]{2,}\)/g, '](/)');
}

function definitionsFor(text: string, defined: ReadonlyMap<string, string>): string {
  if (defined.size === 0) return '';
  const labels = [...text.matchAll(/\[([^[\]]{1,200})\]/g)].map((match) => match[1] ?? '');
  const used = new Set(labels.map((label) => label.toLowerCase()));
  const needed = [...used].filter((label) => defined.has(label));
  return needed.length === 0 ? '' : `\n\n${needed.map((label) => `[${label}]: /`).join('\n')}`;
}
