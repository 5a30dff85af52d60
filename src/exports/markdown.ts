import type { Element, ElementContent } from 'hast';
import { documentOf } from './document.ts';
import type { Report, Stamp } from './report.ts';

/** For documents, issues and chats that read Markdown. */
export function write(report: Report, stamp: Stamp): string {
  return `${blocks(documentOf(report, stamp)).join('\n\n')}\n`;
}

/** What stands between two others with a line of its own, by the name of its element. */
const BLOCKS: Readonly<Record<string, (own: Element) => string[]>> = {
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  p: ({ children }) => filled(inline(children)),
  ul: list,
  ol: list,
  blockquote: ({ children }) => [led('> ', '> ', blocks(children).join('\n\n'))],
  pre: ({ children }) => [fenced(textIn(children).replace(/\n$/, ''))],
  hr: () => ['***'],
  table: (own) => [tableIn(own)],
  section: ({ children }) => blocks(children),
};

function blocks(children: readonly ElementContent[]): string[] {
  const runs: (Element | ElementContent[])[] = [];
  for (const child of children) {
    const last = runs.at(-1);
    if (child.type === 'element' && BLOCKS[child.tagName]) runs.push(child);
    else if (Array.isArray(last)) last.push(child);
    else runs.push([child]);
  }
  return runs.flatMap((run) =>
    Array.isArray(run) ? filled(inline(run)) : (BLOCKS[run.tagName]?.(run) ?? []),
  );
}

const filled = (text: string) => (text ? [text] : []);

function heading({ tagName, children }: Element): string[] {
  return [`${'#'.repeat(Number(tagName.slice(1)))} ${inline(children).replaceAll('\\\n', ' ')}`];
}

/** Two lists in a row would be one, and its items stand close where each is a single paragraph. */
function list({ tagName, properties, children }: Element): string[] {
  const items = children.filter((child) => child.type === 'element');
  const start = typeof properties.start === 'number' ? properties.start : 1;
  const written = items.map((item, at) => {
    const mark = tagName === 'ol' ? `${start + at}. ` : '- ';
    return { mark, parts: blocks(item.children) };
  });
  const isClose = items.every((item) => item.children.every(isClosing));
  const between = isClose ? '\n' : '\n\n';
  return [
    written
      .map(({ mark, parts }) => led(mark, ' '.repeat(mark.length), parts.join(between)))
      .join(between),
  ];
}

/** Whether nothing in an item needs a line of its own but a list that hangs below it. */
function isClosing(child: ElementContent): boolean {
  return child.type !== 'element' || !BLOCKS[child.tagName] || /^[uo]l$/.test(child.tagName);
}

/** A text with something before its first line and something before all others that are not empty. */
function led(first: string, others: string, text: string): string {
  return first + text.replaceAll(/\n(?=.)/g, `\n${others}`);
}

/** Code as it is, in a fence that is longer than any within. */
function fenced(code: string): string {
  const fence = longer('`', code, 3);
  return `${fence}\n${code}\n${fence}`;
}

function longer(sign: string, text: string, least: number): string {
  const runs = text.match(/`+/g) ?? [];
  return sign.repeat(Math.max(least, ...runs.map(({ length }) => length + 1)));
}

function tableIn(table: Element): string {
  const rows = descendants(table, 'tr').map((row) =>
    row.children.flatMap((cell) =>
      cell.type === 'element' ? [inline(cell.children).replaceAll('\\\n', ' ')] : [],
    ),
  );
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
}

function descendants({ children }: Element, tagName: string): Element[] {
  return children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === tagName ? [child] : descendants(child, tagName);
  });
}

/** What stands within a line, by the name of its element; any other is what it holds. */
const INLINE: Readonly<Record<string, (own: Element) => string>> = {
  b: ({ children }) => within('**', children),
  strong: ({ children }) => within('**', children),
  i: ({ children }) => within('_', children),
  em: ({ children }) => within('*', children),
  del: ({ children }) => within('~~', children),
  br: () => '\\\n',
  code: ({ children }) => codeIn(textIn(children)),
  a: link,
};

function inline(children: readonly ElementContent[]): string {
  return spaced(children)
    .trim()
    .replaceAll(/ *\\\n */g, '\\\n')
    .replaceAll(/(?:\\\n)+$/g, '');
}

function spaced(children: readonly ElementContent[]): string {
  return children
    .map((child) => {
      if (child.type === 'text') return plain(child.value);
      if (child.type !== 'element') return '';
      return INLINE[child.tagName]?.(child) ?? spaced(child.children);
    })
    .join('');
}

/** Signs of emphasis hold only what begins and ends with a letter or sign of its own: spaces go before and after them. */
function within(sign: string, children: readonly ElementContent[]): string {
  const [, before = '', text = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(spaced(children)) ?? [];
  return text ? `${before}${sign}${text}${sign}${after}` : before + after;
}

function codeIn(code: string): string {
  const mark = longer('`', code, 1);
  const room = /^`|`$|^ .* $/.test(code) ? ' ' : '';
  return mark + room + code.replaceAll('\n', ' ') + room + mark;
}

function link({ properties, children }: Element): string {
  const address = String(properties.href ?? '');
  if (!address) return spaced(children);
  if (textIn(children) === address && /^[a-z][a-z\d+.-]+:[^\s<>]*$/i.test(address)) {
    // Within angle brackets nothing is escaped: an escape would be part of the address.
    return `<${address}>`;
  }
  // An address among the words of a link is no link of its own.
  const words = escaped(textIn(children).replaceAll(/\s+/g, ' '), false);
  return `[${words}](<${address.replaceAll(/[<>\\]/g, '\\$&')}>)`;
}

function textIn(children: readonly ElementContent[]): string {
  return children
    .map((child) => {
      if (child.type === 'text') return child.value;
      return child.type === 'element' ? textIn(child.children) : '';
    })
    .join('');
}

/** An address in a text, without what ends the sentence: a bracket belongs to it where it was opened within. */
const ADDRESS = /(https?:\/\/(?:[^\s<>()]|\([^\s<>()]*\))*(?:[^\s<>().,;:!?'"]|\([^\s<>()]*\)))/;

/** A text in which nothing is markup, wherever in a document it stands, but every address a link to itself. */
function plain(text: string): string {
  const parts = text.replaceAll(/\s+/g, ' ').split(ADDRESS);
  return parts.map((part, at) => (at % 2 === 1 ? `<${part}>` : escaped(part, at === 0))).join('');
}

function escaped(text: string, isFirst: boolean): string {
  const inert = text
    .replaceAll(/[\\`*_[\]<>|~]/g, '\\$&')
    .replaceAll(/&(?=#?\w+;)|(?<=^| )#/g, '\\$&');
  return isFirst ? inert.replace(/^[+-]/, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2') : inert;
}
