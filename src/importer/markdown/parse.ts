import type { Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { fenced, type Line } from './lines.ts';

export interface Placed {
  readonly node: RootContent;
  /** The line of the file at which a node of this tree begins. */
  readonly at: (node: Nodes) => number;
}

const OPTIONS = {
  extensions: [
    gfmTable(),
    { disable: { null: ['codeIndented', 'htmlFlow', 'htmlText', 'blockQuote'] } },
  ],
  mdastExtensions: [gfmTableFromMarkdown()],
};
const DEFINITION = /^ {0,3}\[([^[\]]{1,200})\]:/;

/**
 * Parses cleaned Markdown, heading by heading: the parser's time grows with the square of what it is given at once.
 * The targets of references are given to each part that uses them.
 */
export function nodesOf(lines: readonly Line[]): Placed[] {
  const code = fenced(lines);
  const defined = new Set(
    lines.flatMap(({ text }) => DEFINITION.exec(text)?.[1]?.toLowerCase() ?? []),
  );
  const starts = lines.flatMap(({ text }, i) =>
    i > 0 && !code[i] && /^#{1,6}\s/.test(text) ? [i] : [],
  );
  return [0, ...starts].flatMap((from, part) => {
    const piece = lines.slice(from, starts[part]);
    const at = (node: Nodes): number => piece[(node.position?.start.line ?? 1) - 1]?.line ?? 1;
    const text = piece.map(({ text: each }) => shortened(each)).join('\n');
    return fromMarkdown(text + definitionsFor(text, defined), OPTIONS).children.map((node) => ({
      node,
      at,
    }));
  });
}

/** Where links lead is not read: shorter targets parse faster. */
function shortened(text: string): string {
  return text.includes('`') ? text : text.replace(/\]\([^()\s<>]{2,}\)/g, '](#)');
}

function definitionsFor(text: string, defined: ReadonlySet<string>): string {
  if (defined.size === 0) return '';
  const used = new Set([...text.matchAll(/\[([^[\]]{1,200})\]/g)].map((match) => match[1] ?? ''));
  const needed = [...used].filter((label) => defined.has(label.toLowerCase()));
  return needed.length === 0 ? '' : `\n\n${needed.map((label) => `[${label}]: #`).join('\n')}`;
}
