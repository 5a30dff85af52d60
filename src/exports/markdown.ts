import type { Element, ElementContent } from 'hast';
import { documentOf } from './document.ts';
import type { Report, Stamp } from './report.ts';
import { wordsIn } from './tree.ts';

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
  blockquote: ({ children }) => [`> ${blocks(children).join('\n\n').replaceAll('\n', '\n> ')}`],
  pre: ({ children }) => [fenced(wordsIn(children).replace(/\n$/, ''))],
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
    else if (!isSpace(child)) runs.push([child]);
  }
  const written = runs.map((run) =>
    Array.isArray(run) ? filled(inline(run)) : (BLOCKS[run.tagName]?.(run) ?? []),
  );
  return written.flatMap((own, at) => {
    const [before, run] = [runs[at - 1], runs[at]];
    return isList(before) && isList(run) && own.length > 0 ? ['<!-- -->', ...own] : own;
  });
}

/** What stands between blocks in a tree that was read from lines. */
function isSpace(child: ElementContent): boolean {
  return child.type === 'text' && child.value.trim() === '';
}

/** Two lists in a row would be one but for something between them that nobody sees. */
function isList(run: Element | ElementContent[] | undefined): boolean {
  return run !== undefined && 'tagName' in run && /^[uo]l$/.test(run.tagName);
}

const filled = (text: string) => (text ? [text] : []);

function heading({ tagName, children }: Element): string[] {
  return [`${'#'.repeat(Number(tagName.slice(1)))} ${inline(children).replaceAll('\\\n', ' ')}`];
}

/** Its items stand close where each is a single line. */
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
  code: ({ children }) => codeIn(wordsIn(children)),
  a: link,
};

/** What begins a line of it begins no list, rule or heading. */
function inline(children: readonly ElementContent[]): string {
  return spaced(children)
    .trim()
    .replaceAll(/ *\\\n */g, '\\\n')
    .replaceAll(/(?:\\\n)+$/g, '')
    .replaceAll(/(?<=^|\n)(?=[+=-])/g, '\\')
    .replaceAll(/(?<=^|\n)(\d+)(?=[.)])/g, '$1\\');
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
  if (wordsIn(children) === address && /^[a-z][a-z\d+.-]+:[^\s<>]*$/i.test(address)) {
    // Within angle brackets nothing is escaped: an escape would be part of the address.
    return `<${address}>`;
  }
  return `[${spaced(children)}](<${address.replaceAll(/[<>\\]/g, '\\$&')}>)`;
}

/** A text in which nothing is markup, within a line. */
function plain(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\`*_[\]<>|~]/g, '\\$&')
    .replaceAll(/&(?=#?\w+;)|(?<=^| )#/g, '\\$&');
}
