import { SECTIONS, type Section } from '#src/domain/sections.ts';
import { isExpected, meaningOf } from '#src/lexicon/readHeading.ts';
import type { Draft } from '../extract/draft.ts';
import type { ItemReading } from '../extract/reading.ts';
import { nonEmpty, note, noteHead, type Placing, withUnder } from './filling.ts';
import { onlyGrade } from './grade.ts';
import { inherits, onlyPoints, rowItem, sectionByLead } from './lists.ts';
import type { Block } from './outline.ts';
import type { Part } from './parts.ts';

/** A list of expectations. Prose beside a list is a note on it; prose in its stead is an expectation, if it is no pointer. */
export function expect({ block, part, to, before, after }: Placing, kind: Section): void {
  const section = sectionHere(before, kind);
  if (block.type === 'list')
    to.lists[section].push(...withUnder(grouped(block.items, to, part), part.under));
  else if (block.type === 'table') {
    to.lists[kind].push(
      ...withUnder(
        block.rows.flatMap(({ cells, line }) => rowItem(cells, line)),
        part.under,
      ),
    );
    noteHead(block.head, block.line, part, to);
  } else if (block.type === 'prose') {
    const listed = part.heading.blocks.some(({ type }) => type === 'list' || type === 'table');
    const apart =
      listed ||
      after?.type === 'list' ||
      /:$/.test(block.text) ||
      onlyPoints(block.text) ||
      inherits(block.text);
    if (apart) note(block, part, to);
    else
      to.lists[kind].push({
        text: block.text,
        line: block.line,
        ...nonEmpty(part.under),
        details: [],
      });
  }
}

/** A sentence before a list that names the nice-to-haves turns a list of requirements into one of those. */
function sectionHere(before: Block | undefined, kind: Section): Section {
  if (before?.type !== 'prose' || !/:$/.test(before.text) || before.text.length > 120) return kind;
  const said = sectionByLead(before.text);
  return said && SECTIONS[said].asks === 'may' ? said : kind;
}

/** An item that is a section's name stands for a heading: what is indented under it is that section's. */
function grouped(items: readonly ItemReading[], to: Draft, part: Part): readonly ItemReading[] {
  return items.filter((item) => {
    const name = item.text.replace(/:$/, '');
    const kind = item.details.length > 0 && name.length < 40 ? meaningOf(name) : undefined;
    if (kind === undefined || kind.weak || kind.owner !== undefined || !isExpected(kind.kind))
      return true;
    const under = [...part.under, item.text];
    to.lists[kind.kind].push(...item.details.map((each) => ({ ...each, under, details: [] })));
    return false;
  });
}

/** What stands right under a role's heading or at the head of the page: prose tells of it, a list is what it does. */
export function introduce({ block, part, to, before, after }: Placing): void {
  if (block.type === 'prose') {
    if (onlyGrade(block.text, false)) return;
    if (after?.type === 'list' && /:$/.test(block.text) && block.text.length < 160)
      note(block, part, to);
    else to.summary.push({ text: block.text, line: block.line, ...nonEmpty(part.under) });
    return;
  }
  const said = before?.type === 'prose' ? sectionByLead(before.text) : sectionByTitle(part);
  const section = said ?? (part.role === undefined ? undefined : 'responsibilities');
  if (block.type !== 'list' || section === undefined) note(block, part, to);
  else to.lists[section].push(...withUnder(grouped(block.items, to, part), part.under));
}

function sectionByTitle({ under }: Part): Section | undefined {
  const title = under.at(-1);
  return title === undefined ? undefined : sectionByLead(title);
}
