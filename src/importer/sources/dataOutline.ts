import type { Heading, ListItem, MatterEntry, Outline, OutlineNode } from '../outline/outline.ts';
import { cellOf, isStatement, itemsOf, lineItems, oneLine, textBlocks } from './dataItems.ts';
import {
  isLevel,
  isMap,
  isOnlyId,
  isSection,
  isTextEntry,
  levelIn,
  levelName,
  means,
  nameIn,
  spelledOut,
  type TextEntry,
} from './dataKeys.ts';
import { type SkillRow, skillsOf } from './dataMatrix.ts';
import type { DataEntry, DataList, DataMap, DataNode } from './dataTree.ts';

/** The headings of a file stand below its title, which is said beside them or is the file's name. */
const TOP = 2;
const DEEPEST = 6;
/** The section of what a level shows of each skill. */
const SKILLS = 'Competencies';
/** A value of so few words is said on a line with its key; a longer one stands under it. */
const SHORT_WORDS = 4;

/**
 * Data as the page that a person would have written: keys and names are headings, lists are lists, levels and other short
 * values are lines `Level: 3`. Skills that have texts by level are turned, so that each level has its skills below it.
 */
export function dataOutline(root: DataNode): Outline {
  const lines = new Set(linesOf(root)).size;
  if (root.is !== 'map') return { matter: [], nodes: contentsOf(root, TOP, 'list'), lines };
  const name = nameIn(root);
  const facts = root.entries.filter(isFact);
  const taken = [...(name ? [name] : []), ...facts.filter((entry) => entry !== name)];
  const matter = taken.map(
    ({ key, value, line }, at): MatterEntry => ({
      key: at === 0 && name ? 'title' : key,
      value: value.text.trim(),
      line,
    }),
  );
  const entries = root.entries.filter((entry) => !taken.some((each) => each === entry));
  const [first] = entries;
  const isHolder =
    first && entries.length === 1 && means(first.key, 'holder') && !isTextEntry(first);
  const nodes = isHolder
    ? contentsOf(first.value, TOP, first.key)
    : contentsOf({ ...root, entries }, TOP, 'page');
  return { matter, nodes, lines };
}

/** A level, or another short thing that is said of a role. */
function isFact(entry: DataEntry): entry is TextEntry {
  return isTextEntry(entry) && means(entry.key, 'level', 'fact') && entry.value.text.trim() !== '';
}

function linesOf(node: DataNode): readonly number[] {
  if (node.is === 'text') return [node.line];
  if (node.is === 'list') return node.items.flatMap(linesOf);
  return node.entries.flatMap(({ line, value }) => [line, ...linesOf(value)]);
}

/** What stands under the heading of a value. `above` is the key that it has. */
function contentsOf(node: DataNode, depth: number, above: string): readonly OutlineNode[] {
  const skills = skillsOf(node);
  if (skills) return turned(skills, depth);
  if (node.is === 'text') return textBlocks(node.text, node.line);
  if (node.is === 'list') return listBlocks(node, depth, above);
  const entries = node.entries.filter((entry) => !isOnlyId(entry));
  if (isSection(above)) return entries.flatMap((entry) => sectionBlocks(entry, depth, above));
  return entries.flatMap((entry) => entryBlocks(entry, depth, above));
}

/** An entry of a section is an expectation, whose level may be all that is said of it. */
function sectionBlocks(entry: DataEntry, depth: number, above: string): readonly OutlineNode[] {
  const { key, line, value } = entry;
  if (value.is !== 'text' || value.text.trim() === '') return entryBlocks(entry, depth, above);
  const text = value.text.trim();
  const items = isLevel(text)
    ? [{ text: `${spelledOut(key)} – ${levelName('level', text)}`, line, children: [] }]
    : lineItems(text, line);
  const list: OutlineNode = { type: 'list', isOrdered: false, items, line };
  return isLevel(text) || means(key, 'text')
    ? [list]
    : [headingOf(spelledOut(key), line, depth, [list])];
}

function entryBlocks(entry: DataEntry, depth: number, above: string): readonly OutlineNode[] {
  const { key, line, value } = entry;
  const title = means(above, 'levels') ? levelName(above, key) : spelledOut(key);
  if (value.is === 'text') {
    const text = value.text.trim();
    if (means(key, 'text') && text !== '') return textBlocks(text, value.line);
    const isShort = text.split(/\s+/).length <= SHORT_WORDS && !isSection(key);
    if (isShort || isFact(entry))
      return [{ type: 'paragraph', text: `${title}: ${text}`.trim(), line }];
  }
  const inner = contentsOf(value, depth + 1, key);
  if (means(key, 'text') && inner.every(({ type }) => type === 'list')) return inner;
  return [headingOf(title, line, depth, inner)];
}

function headingOf(
  title: string,
  line: number,
  depth: number,
  children: readonly OutlineNode[],
): Heading {
  return { type: 'heading', title, level: Math.min(depth, DEEPEST), as: 'heading', line, children };
}

/** The items of a list as one list, but for those that are headings with what stands under them. */
function listBlocks(list: DataList, depth: number, above: string): readonly OutlineNode[] {
  const titles = titlesOf(list, above);
  const blocks: OutlineNode[] = [];
  let items: ListItem[] = [];
  const flush = (): void => {
    const line = items[0]?.line ?? list.line;
    if (items.length > 0) blocks.push({ type: 'list', isOrdered: false, items, line });
    items = [];
  };
  for (const item of list.items) {
    const titled = item.is === 'map' ? titles.get(item) : undefined;
    if (item.is !== 'map' || titled === undefined) {
      items.push(...itemsOf(item));
      continue;
    }
    flush();
    const rest = { ...item, entries: item.entries.filter((entry) => !titled.from.includes(entry)) };
    blocks.push(headingOf(titled.title, item.line, depth, contentsOf(rest, depth + 1, 'item')));
  }
  flush();
  return blocks;
}

interface Titled {
  readonly title: string;
  /** The entries that it is made of. */
  readonly from: readonly DataEntry[];
}

/** The headings of the maps of a list. The lines of a section have none: what they have is a name of the line. */
function titlesOf(list: DataList, above: string): ReadonlyMap<DataMap, Titled> {
  if (isSection(above)) return new Map();
  const maps = list.items.filter(isMap).filter((map) => !isStatement(map));
  const counts = Map.groupBy(maps, (map) => nameIn(map)?.value.text.trim());
  return new Map(
    maps.flatMap((map): [DataMap, Titled][] => {
      const isTwin = (counts.get(nameIn(map)?.value.text.trim())?.length ?? 0) > 1;
      const titled = titleOf(map, isTwin);
      return titled ? [[map, titled]] : [];
    }),
  );
}

/** The name of a map, with its level where another has the same name; its level where it has no name. */
function titleOf(map: DataMap, isTwin: boolean): Titled | undefined {
  const name = nameIn(map);
  const level = levelIn(map);
  const label = level && levelName(level.key, level.value.text);
  if (!name) return level && label ? { title: label, from: [level] } : undefined;
  const title = name.value.text.trim();
  return level && label && isTwin
    ? { title: `${title} ${label}`, from: [name, level] }
    : { title, from: [name] };
}

/** Each level with its skills below it, in the order in which the levels are first named; what sums a skill up first. */
function turned(skills: readonly SkillRow[], depth: number): readonly OutlineNode[] {
  const labels = new Set(skills.flatMap(({ levels }) => levels.map(({ label }) => label)));
  const columns = [...labels].map((label) => {
    const cells = skills.flatMap(({ name, levels }) =>
      levels
        .filter((level) => level.label === label)
        .map((level) => ({ name, line: level.line, ...cellOf(level.value) })),
    );
    const line = cells[0]?.line ?? 1;
    const sections = cells.map((cell) => headingOf(cell.name, cell.line, depth + 2, cell.blocks));
    const summaries = cells.flatMap(({ name, summary }): OutlineNode[] => {
      const text = oneLine(summary?.text ?? '');
      return text === ''
        ? []
        : [{ type: 'paragraph', text: `${name}: ${text}`, line: summary?.line ?? line }];
    });
    const competencies = headingOf(SKILLS, line, depth + 1, sections);
    return headingOf(label, line, depth, [...summaries, competencies]);
  });
  return [...skills.flatMap((skill) => aboutSkill(skill, depth)), ...columns];
}

/** What is said of a skill at no level; a child without levels stands as it would elsewhere. */
function aboutSkill(
  { name, levels, about, entry }: SkillRow,
  depth: number,
): readonly OutlineNode[] {
  if (levels.length === 0) return entryBlocks(entry, depth, '');
  return about.flatMap(({ key, line, value }): OutlineNode[] => {
    if (value.is !== 'text') {
      const title = `${name}: ${spelledOut(key)}`;
      return [headingOf(title, line, depth, contentsOf(value, depth + 1, key))];
    }
    const text = oneLine(value.text);
    if (text === '' || isOnlyId({ key, line, value })) return [];
    const label = means(key, 'text') ? '' : ` (${spelledOut(key)})`;
    return [{ type: 'paragraph', text: `${name}${label}: ${text}`, line: value.line }];
  });
}
