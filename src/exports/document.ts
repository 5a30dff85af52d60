import type { Element, ElementContent } from 'hast';
import { type Report, type ReportGroup, type Stamp, stampInWords } from './report.ts';
import { element, linked, linkTo } from './tree.ts';

/**
 * A report as people read it, whatever it becomes: a page, a document of Word, Markdown. It has headings, paragraphs,
 * lists, quotations, code, tables, links and emphasis alone, which all of those have too.
 */
export function documentOf(report: Report, stamp: Stamp): readonly ElementContent[] {
  return linked([
    element('h1', [report.title]),
    ...(report.body ?? plainBody(report)),
    stampLine(stamp),
  ]);
}

/** Where it is from, as the last line. */
export function stampLine(stamp: Stamp): Element {
  const { link } = stamp;
  return element('p', [stampInWords(stamp), ...(link ? [' ', linkTo(link)] : [])]);
}

function plainBody({ summary, groups }: Report): ElementContent[] {
  return [...summary.map((line) => element('p', [line])), ...groups.flatMap(groupIn)];
}

function groupIn({ heading, lines }: ReportGroup): ElementContent[] {
  const items = lines.map(({ label, text, note }) =>
    element('li', [
      ...(label ? [element('b', [label.trim(), ':']), ' '] : []),
      text.trim(),
      ...(note ? [' ', element('i', ['(', note.trim(), ')'])] : []),
    ]),
  );
  return [element('h2', [heading]), element('ul', items)];
}
