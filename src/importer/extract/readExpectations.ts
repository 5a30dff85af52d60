import { SECTION_KINDS, SECTIONS, type Section } from '#src/domain/sections.ts';
import { isExpected, meaningOf } from '#src/lexicon/readHeading.ts';
import type { Block } from '../classify/headings.ts';
import type { List, ListItem } from '../outline/outline.ts';
import { type Contents, joined, listed, NOTHING } from './contents.ts';
import { inherits, onlyPoints, sectionByLead } from './leads.ts';
import { itemsOf, nonEmpty, rowItem, withUnder } from './passages.ts';
import { holdsList, noteOf, noteOfHead, type Placing } from './placing.ts';
import type { ItemReading, Passage } from './reading.ts';
import { onlyGrade } from './statedGrades.ts';

/** A list of expectations. Prose beside a list is a note on it; prose in its stead is an expectation, if it is no pointer. */
export function readExpectations(placing: Placing, kind: Section): Contents {
  const { block, part, before } = placing;
  if (block.type === 'list') return itemsIn(block, sectionHere(before, kind), part.under);
  if (block.type === 'table') {
    const [head, ...rows] = block.grid.rows;
    const items = withUnder(rows.flatMap(rowItem), part.under);
    return joined([listed(kind, items), noteOfHead(head, part)]);
  }
  if (block.type === 'code' || isBeside(placing, block.text)) return noteOf(placing);
  const item = { text: block.text, line: block.line, ...nonEmpty(part.under), details: [] };
  return listed(kind, [item]);
}

/** Whether a paragraph in a section speaks of the list rather than in its stead. */
function isBeside({ part, after }: Placing, text: string): boolean {
  return (
    holdsList(part) ||
    after?.type === 'list' ||
    /:$/.test(text) ||
    onlyPoints(text) ||
    inherits(text)
  );
}

/** A sentence before a list that names the nice-to-haves turns a list of requirements into one of those. */
function sectionHere(before: Block | undefined, kind: Section): Section {
  if (before?.type !== 'paragraph' || !/:$/.test(before.text) || before.text.length > 120)
    return kind;
  const said = sectionByLead(before.text);
  return said && SECTIONS[said].asks === 'may' ? said : kind;
}

const FEWEST_AREAS = 2;
const MOST_WORDS_OF_AREA = 6;

/** A list of short names, each over a list of its own, is one of areas: what is asked stands beneath them. */
function itemsIn(block: List, section: Section, under: readonly string[]): Contents {
  const { items } = block;
  // One alone says by its colon that it stands over others.
  const isFew = items.length < FEWEST_AREAS && !items.every(({ text }) => text.endsWith(':'));
  if (isFew || !items.every(isArea) || !saysMoreBeneath(itemsOf(block)))
    return grouped(itemsOf(block), section, under);
  const areas = items.map(({ text, children }): Contents => {
    const name = text.replace(/\s*:$/, '');
    const own = children.flatMap((child) => (child.type === 'list' ? itemsOf(child) : []));
    return listed(sectionOfName(name) ?? section, withUnder(own, [...under, name]));
  });
  return joined(areas);
}

function isArea({ text, children }: ListItem): boolean {
  return (
    text !== '' &&
    !/[.!?;,…]$/.test(text) &&
    text.split(/\s+/).length <= MOST_WORDS_OF_AREA &&
    children.length > 0 &&
    children.every(({ type }) => type === 'list')
  );
}

/** Whether what stands beneath the items is longer than they are: a remark on one is short, what an area asks is not. */
function saysMoreBeneath(items: readonly ItemReading[]): boolean {
  return averageWords(items.flatMap(({ details }) => details)) > averageWords(items);
}

function averageWords(passages: readonly Passage[]): number {
  const words = passages.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  return words / (passages.length || 1);
}

/** An item that is a section's name stands for a heading: what is indented under it is that section's. */
function grouped(
  items: readonly ItemReading[],
  section: Section,
  under: readonly string[],
): Contents {
  const parts = items.map((item): Contents => {
    const named = sectionOfItem(item);
    if (named === undefined) return listed(section, withUnder([item], under));
    const over = [...under, item.text];
    return listed(
      named,
      item.details.map((each) => ({ ...each, under: over, details: [] })),
    );
  });
  return joined(parts);
}

function sectionOfItem({ text, details }: ItemReading): Section | undefined {
  return details.length > 0 ? sectionOfName(text.replace(/:$/, '')) : undefined;
}

function sectionOfName(name: string): Section | undefined {
  const meaning = name.length < 40 ? meaningOf(name) : undefined;
  if (meaning === undefined || meaning.weak || meaning.owner !== undefined) return undefined;
  return SECTION_KINDS.find((section) => section === meaning.kind && isExpected(meaning.kind));
}

/** What stands right under a role's heading or at the head of the page: prose tells of it, a list is what it does. */
export function readIntroduction(placing: Placing): Contents {
  const { block, part, before, after } = placing;
  if (block.type === 'paragraph') {
    if (onlyGrade(block.text, false)) return NOTHING;
    if (after?.type === 'list' && /:$/.test(block.text) && block.text.length < 160)
      return noteOf(placing);
    const passage = { text: block.text, line: block.line, ...nonEmpty(part.under) };
    return { ...NOTHING, summary: [passage] };
  }
  const title = part.under.at(-1) ?? '';
  const said = sectionByLead(before?.type === 'paragraph' ? before.text : title);
  const section = said ?? (part.role === undefined ? undefined : 'responsibilities');
  if (block.type !== 'list' || section === undefined) return noteOf(placing);
  return itemsIn(block, section, part.under);
}
