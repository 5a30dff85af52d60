import type { Findings } from '../problems/findings.ts';
import { BREAK, fenced, type Line } from './lines.ts';

const BLOCKS = new Set(
  'p div section article header footer main aside figure figcaption center blockquote details summary dl dt dd address form fieldset nav'.split(
    ' ',
  ),
);
const SILENT = new Set(
  'script style iframe svg template noscript object video audio canvas'.split(' '),
);
const INLINE = new Set(
  'a abbr b strong i em u s del ins span font small big sub sup code kbd mark q cite img br wbr time label input button source embed param picture link meta html head body title tbody thead tfoot colgroup col caption path g rect circle track'.split(
    ' ',
  ),
);
const OTHERS = new Set('h1 h2 h3 h4 h5 h6 ul ol li table tr td th hr'.split(' '));

/**
 * Writes the HTML of a page as Markdown: headings, lists and tables become those of Markdown, other tags go, their text stays.
 * What only looks like a tag is text. Scripts and styles are left out with a warning; nothing is run.
 */
export function withoutHtml(lines: readonly Line[], findings: Findings): Line[] {
  if (!lines.some(({ text }) => text.includes('<'))) return [...lines];
  const code = fenced(lines);
  const writer = new Writer();
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i];
    if (line === undefined) continue;
    if (code[i]) writer.verbatim(line);
    else writer.line(line, findings);
  }
  writer.close(findings);
  return writer.written;
}

/** Bold text that is alone on its line may be a heading, so its marks are kept. */
function bold(text: string): string {
  return text.replace(
    /<(b|strong)>([^<]{1,200})<\/\1>/gi,
    (_, _name, words: string) => `**${words.trim()}**`,
  );
}

class Writer {
  readonly written: Line[] = [];
  #now = '';
  #at = 1;
  /** How many lists are open. */
  #depth = 0;
  /** A heading or a cell, whose text must stay on one line. */
  #joined = false;
  #row: string[] | undefined;
  #rows = 0;
  /** A tag that is open over several lines, or an element whose text is nobody's to read. */
  #half = '';
  #silent: { name: string; text: string; line: number } | undefined;

  verbatim(line: Line): void {
    this.#end();
    this.written.push(line);
  }

  line({ text, line }: Line, findings: Findings): void {
    if (this.#now.trim() === '') this.#at = line;
    const row = text.trimStart().startsWith('|');
    let rest = this.#half === '' ? bold(text) : `${this.#half} ${text}`;
    this.#half = '';
    // Where the next of each sign is, so that a line is searched once and not from every tag.
    const next = { '<': -2, '>': -2, '`': -2 };
    let from = 0;
    const find = (sign: '<' | '>' | '`', at: number): number => {
      if (next[sign] !== -1 && next[sign] < at) next[sign] = rest.indexOf(sign, at);
      return next[sign];
    };
    while (from < rest.length) {
      if (this.#silent !== undefined) {
        rest = this.#skip(rest.slice(from), findings);
        from = 0;
        next['<'] = next['>'] = next['`'] = -2;
        continue;
      }
      const open = find('<', from);
      if (open < 0) {
        this.#text(rest.slice(from));
        break;
      }
      const tick = find('`', from);
      if (tick >= 0 && tick < open) {
        const run = /^`+/.exec(rest.slice(tick, tick + 100))?.[0] ?? '`';
        const end = rest.slice(0, tick + 2000).indexOf(run, tick + run.length);
        const to = end < 0 ? tick + run.length : end + run.length;
        this.#text(rest.slice(from, to));
        from = to;
        continue;
      }
      const tag = /^<(\/?)([a-zA-Z][a-zA-Z0-9]*)(?=[\s/>]|$)/.exec(rest.slice(open, open + 40));
      const name = tag?.[2]?.toLowerCase() ?? '';
      if (
        tag === null ||
        !(BLOCKS.has(name) || SILENT.has(name) || INLINE.has(name) || OTHERS.has(name))
      ) {
        const skip = /^<[!?][^>]{0,200}>/.exec(rest.slice(open, open + 210))?.[0].length ?? 0;
        this.#text(skip > 0 ? rest.slice(from, open) : rest.slice(from, open + 1));
        from = open + Math.max(skip, 1);
        continue;
      }
      const close = find('>', open);
      const again = rest.indexOf('<', open + 1);
      if (close < 0 && again < 0 && rest.length - open < 1000) {
        this.#text(rest.slice(from, open));
        this.#half = rest.slice(open);
        if (this.#now.trim() !== '' && !this.#joined && this.#row === undefined) this.#end();
        return;
      }
      if (close < 0 || (again >= 0 && again < close)) {
        this.#text(rest.slice(from, open + 1));
        from = open + 1;
        continue;
      }
      this.#text(rest.slice(from, open));
      from = close + 1;
      this.#tag(name, tag[1] === '/', rest.charAt(close - 1) === '/', line, row);
    }
    if (this.#joined || this.#row !== undefined) this.#text(' ');
    else this.#end();
  }

  close(findings: Findings): void {
    if (this.#half !== '') this.#text(this.#half);
    if (this.#silent !== undefined) this.#tellSilent(findings);
    this.#endRow();
    this.#end();
  }

  #text(text: string): void {
    this.#now += this.#row === undefined ? text : text.replaceAll('|', '\\|');
  }

  #end(): void {
    this.written.push({ text: this.#now, line: this.#at });
    this.#now = '';
  }

  #blank(): void {
    if (this.#row !== undefined || this.#joined) {
      this.#text(this.#now.endsWith(' ') ? '' : ' ');
      return;
    }
    if (this.#now.trim() !== '') this.#end();
    if (this.#depth === 0) this.written.push({ text: '', line: this.#at });
  }

  #skip(rest: string, findings: Findings): string {
    const silent = this.#silent;
    if (silent === undefined) return rest;
    // Not by a copy in small letters: a line may have thousands of these.
    const end = rest.search(new RegExp(`</${silent.name}`, 'i'));
    silent.text += `${rest.slice(0, end < 0 ? undefined : end)}\n`;
    if (end < 0) return '';
    this.#tellSilent(findings);
    const close = rest.indexOf('>', end);
    return close < 0 ? '' : rest.slice(close + 1);
  }

  #tellSilent(findings: Findings): void {
    const silent = this.#silent;
    this.#silent = undefined;
    const text = silent?.text.trim() ?? '';
    if (silent !== undefined && text !== '') {
      findings.tell('left-out', silent.line, silent.name, text);
    }
  }

  #tag(name: string, closing: boolean, empty: boolean, line: number, row: boolean): void {
    if (SILENT.has(name)) {
      if (!closing && !empty) this.#silent = { name, text: '', line };
      this.#blankUnlessInline();
    } else if (name === 'br') {
      if (this.#row !== undefined || row || this.#joined) this.#now += BREAK;
      else {
        const indent = /^ */.exec(this.#now)?.[0] ?? '';
        this.#end();
        this.#now = indent;
      }
    } else if (/^h[1-6]$/.test(name)) this.#heading(Number(name.charAt(1)), closing);
    else if (name === 'ul' || name === 'ol') this.#list(closing);
    else if (name === 'li') this.#item(closing, line);
    else if (name === 'hr') this.#rule();
    else if (name === 'table' || name === 'tr') this.#tableRow(name, closing);
    else if (name === 'td' || name === 'th') this.#cell(closing);
    else if (BLOCKS.has(name) && !/^\s*(?:[-*+]|\d+\.)?\s*$/.test(this.#now)) this.#blank();
    else if (BLOCKS.has(name) && this.#now.trim() === '') this.#blank();
  }

  #blankUnlessInline(): void {
    if (this.#now.trim() === '') this.#blank();
  }

  #heading(level: number, closing: boolean): void {
    if (this.#row !== undefined) return;
    this.#joined = false;
    this.#blank();
    if (closing) return;
    this.#depth = 0;
    this.#now = `${'#'.repeat(level)} `;
    this.#joined = true;
  }

  #list(closing: boolean): void {
    if (this.#row !== undefined) return;
    this.#joined = false;
    if (this.#now.trim() !== '') this.#end();
    this.#depth = Math.max(0, this.#depth + (closing ? -1 : 1));
    if (this.#depth === 0 || (!closing && this.#depth === 1))
      this.written.push({ text: '', line: this.#at });
  }

  #item(closing: boolean, line: number): void {
    if (this.#row !== undefined) {
      this.#now += closing ? '' : BREAK;
      return;
    }
    this.#joined = false;
    if (this.#now.trim() !== '') this.#end();
    this.#at = line;
    this.#now = closing ? '' : `${'  '.repeat(Math.min(12, Math.max(0, this.#depth - 1)))}- `;
    this.#joined = !closing;
  }

  #rule(): void {
    this.#blank();
    if (this.#row === undefined)
      this.written.push({ text: '***', line: this.#at }, { text: '', line: this.#at });
  }

  #tableRow(name: string, closing: boolean): void {
    this.#endRow();
    if (name === 'table') {
      this.#blank();
      this.#rows = 0;
      this.written.push({ text: '', line: this.#at });
    } else if (!closing) {
      if (this.#now.trim() !== '') this.#end();
      this.#row = [];
      this.#now = '';
    }
  }

  #cell(closing: boolean): void {
    if (this.#row === undefined) return;
    if (closing) {
      this.#row.push(this.#now.trim());
      this.#now = '';
    } else this.#now = this.#now.trim() === '' ? '' : `${this.#now} `;
  }

  #endRow(): void {
    const row = this.#row;
    this.#row = undefined;
    if (row === undefined) return;
    if (this.#now.trim() !== '') row.push(this.#now.trim());
    this.#now = '';
    if (row.length === 0) return;
    this.written.push({ text: `| ${row.join(' | ')} |`, line: this.#at });
    this.#rows += 1;
    if (this.#rows === 1)
      this.written.push({ text: `|${' --- |'.repeat(row.length)}`, line: this.#at });
  }
}
