import type { Element, ElementContent, Properties } from 'hast';
import { type Report, type ReportGroup, type Stamp, stampInWords } from './report.ts';

/**
 * A report as people read it, whatever it becomes: a page, a document of Word, Markdown. It has headings, paragraphs,
 * lists, quotations, code, tables, links and emphasis alone, which all of those have too.
 */
export function documentOf(report: Report, stamp: Stamp): readonly ElementContent[] {
  return [
    element('h1', [report.title]),
    ...(report.body ?? plainBody(report)),
    element('p', [stampInWords(stamp), ' ', linkTo(stamp.link)]),
  ];
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

/** An address that says itself. */
export function linkTo(address: string): Element {
  return element('a', [address], { href: address });
}

/** An element; a text among its children stands for itself. */
export function element(
  tagName: string,
  children: readonly (ElementContent | string)[],
  properties: Properties = {},
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) =>
      typeof child === 'string' ? { type: 'text', value: child } : child,
    ),
  };
}
