import { sameKey } from '#src/lexicon/sameTitle.ts';
import type { Draft } from '../extract/draft.ts';
import type { Filling } from './filling.ts';
import { nonEmpty, note, noteHead, type Placing, withUnder } from './filling.ts';
import { rowItem } from './lists.ts';
import type { Block } from './outline.ts';
import type { Part } from './parts.ts';

/** Performance indicators: items, rows, or headings of their own with prose beneath. */
export function measure({ block, part, to, after, filling }: Placing): void {
  if (block.type === 'prose') tellOther(block.text, block.line, part, filling);
  if (block.type === 'list') {
    to.indicators.push(...withUnder(block.items, part.under));
  } else if (block.type === 'table') {
    to.indicators.push(
      ...withUnder(
        block.rows.flatMap(({ cells, line }) => rowItem(cells, line)),
        part.under,
      ),
    );
    noteHead(block.head, block.line, part, to);
  } else {
    const { blocks } = part.heading;
    const listed =
      blocks.some(({ type }) => type === 'list' || type === 'table') || after?.type === 'list';
    const sentence = /[.:]$/.test(block.text) || block.text.length > 100;
    if (part.opens && !listed && !sentence)
      to.indicators.push({
        text: block.text,
        line: block.line,
        ...nonEmpty(part.under),
        details: [],
      });
    else if (!part.opens && !listed) describe(block, part, to);
    else note(block, part, to);
  }
}

/** Indicators that are said to be another role's stay where they stand, and it is told. */
function tellOther(text: string, line: number, { role }: Part, { roles, findings }: Filling): void {
  const subject = /^(?:the )?(.{3,90}?),? (?:have|has) the following\b/i.exec(text)?.[1];
  if (subject === undefined || role === undefined || sameKey(subject) === sameKey(role.title))
    return;
  const other = roles.find(subject);
  if (other === undefined) return;
  findings.tell('wrong-subject', line, {
    named: other.title,
    title: role.title,
    where: 'under whose heading it stands',
    text,
  });
}

/** A heading among the indicators with prose beneath is an indicator, the prose its details. */
function describe(
  block: Block & { type: 'prose' | 'code' },
  { heading, under }: Part,
  to: Draft,
): void {
  const details = { text: block.text, line: block.line };
  const last = to.indicators.at(-1);
  if (last?.line === heading.line)
    to.indicators.splice(-1, 1, { ...last, details: [...last.details, details] });
  else
    to.indicators.push({
      text: heading.title,
      line: heading.line,
      ...nonEmpty(under.slice(0, -1)),
      details: [details],
    });
}
