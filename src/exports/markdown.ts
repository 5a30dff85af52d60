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

/** Where a line breaks: every other one of these in a text is a space. */
const BREAK = '\n';

/** The signs of emphasis, by the name of an element. */
const SIGNS: Readonly<Record<string, string>> = {
  b: '**',
  strong: '**',
  i: '_',
  em: '*',
  del: '~~',
};

/** What else stands within a line, by the name of its element; any other is what it holds. */
const INLINE: Readonly<Record<string, (own: Element) => string>> = {
  br: () => BREAK,
  code: ({ children }) => codeIn(wordsIn(children)),
  a: link,
};

/** What begins a line of it begins no list, rule or heading. */
function inline(children: readonly ElementContent[]): string {
  return spaced(children)
    .split(BREAK)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => line.replace(/^[+=-]/, '\\$&').replace(/^(\d+)(?=[.)])/, '$1\\'))
    .join('\\\n');
}

function spaced(children: readonly ElementContent[], outer = ''): string {
  const parts = children.map((child): { readonly text: string; readonly sign?: string } => {
    if (child.type === 'text') return { text: plain(child.value) };
    if (child.type !== 'element') return { text: '' };
    const sign = SIGNS[child.tagName];
    const text = INLINE[child.tagName]?.(child) ?? spaced(child.children, sign ?? outer);
    // What is emphasized already is not so again.
    return sign && sign !== outer ? { text, sign } : { text };
  });
  const shown = parts.filter(({ text }) => text !== '');
  return shown.reduce((said, { text, sign }, at) => {
    const next = shown[at + 1]?.text ?? '';
    const written = sign ? emphasized(said, sign, text, next) : text;
    // An exclamation mark before a link would make a picture of it.
    return said + (next.startsWith('[') ? written.replace(/!$/, '\\!') : written);
  }, '');
}

/**
 * Signs of emphasis hold only what begins and ends with a letter or sign of its own, so spaces go before and after them.
 * Where Markdown would not take them for signs the text stands without.
 */
function emphasized(before: string, sign: string, said: string, next: string): string {
  const [, first = '', text = '', last = ''] = /^(\s*)(.*?)(\s*)$/s.exec(said) ?? [];
  const opens = !isWordy((before + first).at(-1)) || isWordy(text[0]);
  const closes = !isWordy((last + next)[0]) || isWordy(text.at(-1));
  const isApart = first !== '' || !/(?<!\\)[*_~]$/.test(before);
  const mark = text && opens && closes && isApart ? sign : '';
  return first + mark + text + mark + last;
}

function isWordy(letter: string | undefined): boolean {
  return letter !== undefined && /[\p{L}\p{N}]/u.test(letter);
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
