import type { Findings } from '../../problems/findings.ts';
import { fenced, type Line } from './lines.ts';

interface Extension {
  readonly pattern: RegExp;
  /** What the line is in plain Markdown. */
  readonly plain: (match: RegExpExecArray) => string;
}

const bold = (title: string | undefined): string => {
  const said = title?.trim() ?? '';
  return said === '' ? '' : `**${said}**`;
};

/** Lines of the dialects of Markdown, as plain Markdown says the same; the first that fits. */
const EXTENSIONS: readonly Extension[] = [
  // Docusaurus: `:::tip Title`, `:::`
  {
    pattern: /^\s*:{3,}\s*(?:[a-z]+)?(?:\[([^\]]{0,200})\]|\s+([^{]{1,200}))?\s*(?:\{.*)?$/i,
    plain: ([, a, b]) => bold(a ?? b),
  },
  // Material for MkDocs: `!!! note "Title"`, `??? note "Title"`, `=== "Tab"`
  {
    pattern: /^\s*(?:!!!|\?\?\?\+?)\s+[\w -]{1,60}?(?:\s+"([^"]{0,200})")?\s*$/,
    plain: ([, title]) => bold(title),
  },
  { pattern: /^\s*===[!+]?\s+"([^"]{1,200})"\s*$/, plain: ([, title]) => bold(title) },
  // The place of a table of contents.
  { pattern: /^\s*(?:\[TOC\]|\[\[_?TOC_?\]\]|\{toc\})\s*$/i, plain: () => '' },
  // A footnote's text: a paragraph of its own.
  { pattern: /^ {0,3}\[\^[^\]\s]{1,60}\]:\s*(.*)$/, plain: ([, text]) => text ?? '' },
];

const FOOTNOTE = /^ {0,3}\[\^[^\]\s]{1,60}\]:/;
const REFERENCE = /\[\^[^\]\s]{1,60}\]/g;
const IMPORT =
  /^(?:import\s+(?:[\w{}*,\s$]{1,200}\s+from\s+)?['"][^'"]{1,300}['"];?|export\s+(?:const|default|function|let)\b.*)\s*$/;

/**
 * Says in plain Markdown what its dialects say in ways of their own: admonitions and tabs are their titles in bold,
 * footnotes are paragraphs, imports of MDX are left out and told. Fenced code stays as it is.
 */
export function translateExtensions(lines: readonly Line[], findings: Findings): readonly Line[] {
  const code = fenced(lines);
  return lines.flatMap((line, i): Line[] => {
    if (code[i]) return [line];
    if (IMPORT.test(line.text)) {
      findings.tell('left-out', line.line, 'import', line.text.trim());
      return [{ ...line, text: '' }];
    }
    const isFootnote = FOOTNOTE.test(line.text);
    const text = plain(line.text).replace(REFERENCE, '');
    return isFootnote
      ? [
          { ...line, text: '' },
          { ...line, text },
        ]
      : [{ ...line, text }];
  });
}

function plain(text: string): string {
  for (const extension of EXTENSIONS) {
    const match = extension.pattern.exec(text);
    if (match !== null) return extension.plain(match);
  }
  return text;
}
