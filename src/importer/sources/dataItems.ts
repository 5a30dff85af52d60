import type { ListItem, OutlineNode } from '../outline/outline.ts';
import {
  isOnlyId,
  isTextEntry,
  levelIn,
  levelName,
  means,
  nameIn,
  spelledOut,
} from './dataKeys.ts';
import type { DataEntry, DataMap, DataNode, DataText } from './dataTree.ts';

/** Whether a map is one thing that is asked: a text, with examples and short values beside it. */
export function isStatement(map: DataMap): boolean {
  if (nameIn(map)) return false;
  const texts = map.entries.filter(({ key, value }) => value.is === 'text' && means(key, 'text'));
  return (
    texts.length > 0 &&
    map.entries.every(({ key, value }) => value.is === 'text' || means(key, 'examples'))
  );
}

/** A value as items of a list. */
export function itemsOf(node: DataNode): readonly ListItem[] {
  if (node.is === 'text') {
    const text = node.text.trim();
    return text === ''
      ? []
      : [{ text: withoutBullet(oneLine(text)), line: node.line, children: [] }];
  }
  if (node.is === 'list') return node.items.flatMap(itemsOf);
  return statementItems(node);
}

/** A map as an item: its name, level and text in one line, everything else below it. */
function statementItems(map: DataMap): readonly ListItem[] {
  const name = nameIn(map);
  const level = name ? levelIn(map) : undefined;
  const text = map.entries
    .filter(isTextEntry)
    .find(({ key, value }) => means(key, 'text') && value.text.trim() !== '');
  const head = [name?.value.text.trim(), level && levelName('level', level.value.text)].filter(
    (each) => each !== undefined,
  );
  const said = [head.join(' – '), text && oneLine(text.value.text)].filter(Boolean).join(': ');
  const used: readonly unknown[] = [name, level, text];
  const rest = map.entries.filter((entry) => !used.includes(entry) && !isOnlyId(entry));
  const children = rest.flatMap(detailsOf);
  if (said !== '') return [{ text: said, line: map.line, children }];
  const inner = children.flatMap((child) => (child.type === 'list' ? child.items : []));
  return children.length === 1 && inner.length > 0
    ? inner
    : children.length > 0
      ? [{ text: '', line: map.line, children }]
      : [];
}

/** What stands below an item of a list, where there are no headings. */
function detailsOf({ key, line, value }: DataEntry): readonly OutlineNode[] {
  const label = spelledOut(key);
  if (value.is === 'text') {
    const text = oneLine(value.text);
    if (text === '') return [];
    return [{ type: 'paragraph', text: means(key, 'text') ? text : `${label}: ${text}`, line }];
  }
  const items = value.is === 'map' ? value.entries.flatMap(entryItems) : itemsOf(value);
  if (items.length === 0) return [];
  const list: OutlineNode = { type: 'list', isOrdered: false, items, line };
  return means(key, 'text') ? [list] : [{ type: 'paragraph', text: `${label}:`, line }, list];
}

function entryItems(entry: DataEntry): readonly ListItem[] {
  if (entry.value.is === 'text') {
    const text = `${spelledOut(entry.key)}: ${oneLine(entry.value.text)}`;
    return [{ text, line: entry.line, children: [] }];
  }
  return [{ text: spelledOut(entry.key), line: entry.line, children: detailsOf(entry).slice(-1) }];
}

/** What a skill looks like at a level. */
export interface Cell {
  /** What sums it up. */
  readonly summary?: DataText;
  /** Its texts as a list, with examples below the last of them. */
  readonly blocks: readonly OutlineNode[];
}

/** Reads what a skill looks like at a level: one text beside lists of them sums these up. */
export function cellOf(value: DataNode): Cell {
  if (value.is === 'text') return { blocks: listOf(lineItems(value.text, value.line), value.line) };
  if (value.is === 'list') return { blocks: listOf(itemsOf(value), value.line) };
  const own = value.entries.filter((entry) => !isOnlyId(entry));
  const texts = own.filter(({ key }) => means(key, 'text'));
  const [only, ...others] = texts.filter(isTextEntry);
  const isSummed = only && others.length === 0 && texts.length > 1 && !isBulleted(only.value);
  if (!isSummed) return { blocks: listOf(cellItems(own, value.line), value.line) };
  const rest = own.filter((entry) => entry !== only);
  return { summary: only.value, blocks: listOf(cellItems(rest, value.line), value.line) };
}

function isBulleted({ text, line }: DataText): boolean {
  return lineItems(text, line).length > 1;
}

function listOf(items: readonly ListItem[], line: number): readonly OutlineNode[] {
  return items.length === 0 ? [] : [{ type: 'list', isOrdered: false, items, line }];
}

function cellItems(own: readonly DataEntry[], line: number): readonly ListItem[] {
  const texts = own.filter(({ key }) => means(key, 'text'));
  // Without a key for texts any of them is one.
  const said = texts.length > 0 ? texts : own.filter(({ key }) => !means(key, 'examples'));
  const items = said.flatMap(({ key, value }) => {
    if (value.is !== 'text') return itemsOf(value);
    const text = means(key, 'text') ? value.text : `${spelledOut(key)}: ${value.text}`;
    return lineItems(text, value.line);
  });
  const details = own.filter((entry) => !said.includes(entry)).flatMap(detailsOf);
  const last = items.at(-1) ?? { text: '', line, children: [] };
  return details.length === 0
    ? items
    : [...items.slice(0, -1), { ...last, children: [...last.children, ...details] }];
}

/** A text as paragraphs and lists, by its empty lines and bullets. */
export function textBlocks(text: string, line: number): readonly OutlineNode[] {
  return text
    .split(/\n[^\S\n]*\n/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part): OutlineNode => {
      const isList = part.split('\n').every((each) => BULLET.test(each) || /^\s/.test(each));
      return isList
        ? { type: 'list', isOrdered: false, items: lineItems(part, line), line }
        : { type: 'paragraph', text: oneLine(part), line };
    });
}

const BULLET = /^\s*(?:[-*+•‣◦▪·–]|\d{1,2}[.)])\s+/;

/** The lines of a text that are items with bullets; the text as one item where it has none. */
export function lineItems(text: string, line: number): readonly ListItem[] {
  const lines = text.split('\n').filter((each) => each.trim() !== '');
  const isList = lines.length > 1 && lines.every((each) => BULLET.test(each));
  const parts = isList ? lines : [oneLine(text)];
  return parts
    .map((part) => withoutBullet(part.trim()))
    .filter(Boolean)
    .map((part) => ({ text: part, line, children: [] }));
}

function withoutBullet(text: string): string {
  return text.replace(BULLET, '');
}

export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
