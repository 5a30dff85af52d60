import {
  isLevel,
  isMap,
  isSection,
  levelIn,
  levelName,
  means,
  nameIn,
  type TextEntry,
} from './dataKeys.ts';
import type { DataEntry, DataMap, DataNode } from './dataTree.ts';

/** A skill with what it looks like at each level. */
export interface SkillRow {
  readonly name: string;
  readonly line: number;
  readonly levels: readonly SkillLevel[];
  /** What is said of the skill itself. */
  readonly about: readonly DataEntry[];
  /** The whole of it. */
  readonly entry: DataEntry;
}

export interface SkillLevel {
  readonly label: string;
  readonly line: number;
  readonly value: DataNode;
}

/**
 * The skills of a map or list whose children are skills with texts for each level; nothing where it is something else.
 * It is that where at least two of them, and at least half, have levels, of which two are of several skills, and are no
 * levels themselves: below a level stand skills, below a skill levels.
 */
export function skillsOf(node: DataNode): readonly SkillRow[] | undefined {
  const children = namedChildren(node);
  if (!children || children.length < 2) return undefined;
  const rows = children.map(rowOf);
  const skills = rows.filter(({ levels }) => levels.length > 0);
  if (skills.length < 2 || skills.length * 2 < rows.length) return undefined;
  if (skills.filter(({ name }) => isLevel(name)).length * 2 >= skills.length) return undefined;
  const labels = Map.groupBy(
    skills.flatMap(({ levels }) => [...new Set(levels.map(({ label }) => label))]),
    (label) => label,
  );
  const shared = [...labels.values()].filter((each) => each.length > 1);
  return shared.length > 1 ? rows : undefined;
}

/** The entries of a map, or the items of a list by their names; nothing where an item has none. */
function namedChildren(node: DataNode): readonly DataEntry[] | undefined {
  if (node.is === 'map') return node.entries;
  if (node.is !== 'list' || !node.items.every(isMap)) return undefined;
  const named = node.items.map((item): DataEntry | undefined => {
    const name = nameIn(item) ?? item.entries.find(({ key }) => means(key, 'id'));
    if (name?.value.is !== 'text') return undefined;
    return { key: name.value.text, line: item.line, value: item };
  });
  return named.every((each) => each !== undefined) ? named : undefined;
}

function rowOf(entry: DataEntry): SkillRow {
  const { key, line, value } = entry;
  const own = value.is === 'map' ? nameIn(value) : undefined;
  const name = own?.value.text ?? key;
  const entries = value.is === 'map' ? value.entries.filter((each) => each !== own) : [];
  const axis = value.is === 'list' ? axisWith(levelsFrom('level', value), []) : axisOf(entries);
  const isSkill = axis?.levels.every((level) => isLeaf(level.value)) ?? false;
  return axis && isSkill
    ? { name, line, levels: axis.levels, about: axis.rest, entry }
    : { name, line, levels: [], about: [], entry };
}

interface Axis {
  readonly levels: readonly SkillLevel[];
  /** The other entries of the skill. */
  readonly rest: readonly DataEntry[];
}

function axisWith(
  levels: readonly SkillLevel[] | undefined,
  rest: readonly DataEntry[],
): Axis | undefined {
  return levels && { levels, rest };
}

/** The levels among the entries of a skill: several of its keys, or the keys or items of one. */
function axisOf(entries: readonly DataEntry[]): Axis | undefined {
  const keyed = entries.filter(({ key }) => isLevel(key));
  if (keyed.length > 1) {
    const levels = keyed.map(({ key, line, value }) => levelAt('level', key, line, value));
    return { levels, rest: entries.filter((entry) => !keyed.includes(entry)) };
  }
  for (const entry of entries) {
    const rest = entries.filter((each) => each !== entry);
    const axis =
      axisWith(levelsFrom(entry.key, entry.value), rest) ?? axisWithin(entry.value, rest);
    if (axis) return axis;
  }
  return undefined;
}

/** The levels one key deeper, beside nothing but texts of the skill: `human: { description, levels }`. */
function axisWithin(value: DataNode, rest: readonly DataEntry[]): Axis | undefined {
  if (value.is !== 'map') return undefined;
  const texts = value.entries.filter((entry) => entry.value.is === 'text');
  const [entry, ...others] = value.entries.filter((each) => each.value.is !== 'text');
  if (!entry || others.length > 0) return undefined;
  return axisWith(levelsFrom(entry.key, entry.value), [...rest, ...texts]);
}

/** The levels that a map or list names: any under a key for levels, else those that are levels by their own words. */
function levelsFrom(key: string, node: DataNode): readonly SkillLevel[] | undefined {
  const isNamed = means(key, 'levels');
  if (node.is === 'text') return undefined;
  if (node.is === 'map') {
    const isAxis = isNamed || node.entries.every((entry) => isLevel(entry.key));
    if (!isAxis || node.entries.length < 2) return undefined;
    return node.entries.map((entry) => levelAt(key, entry.key, entry.line, entry.value));
  }
  if (node.items.length < 2) return undefined;
  const levels = node.items.map((item, at) => {
    const level = isMap(item) ? levelOf(item) : undefined;
    if (level && isMap(item)) {
      const rest = item.entries.filter((entry) => entry !== level);
      return levelAt(level.key, level.value.text, item.line, { ...item, entries: rest });
    }
    return isNamed ? levelAt(key, `${at + 1}`, item.line, item) : undefined;
  });
  return levels.every((level) => level !== undefined) ? levels : undefined;
}

/** The entry of an item by which it is one of several levels. */
function levelOf(item: DataMap): TextEntry | undefined {
  const level = levelIn(item);
  if (level) return level;
  const name = nameIn(item);
  return name && isLevel(name.value.text) ? name : undefined;
}

function levelAt(key: string, label: string, line: number, value: DataNode): SkillLevel {
  return { label: levelName(means(key, 'levels', 'level') ? key : 'level', label), line, value };
}

/** Whether a value is what a skill looks like at a level, rather than a role with sections or a name of its own. */
function isLeaf(value: DataNode): boolean {
  if (value.is === 'text') return true;
  if (value.is === 'list') return value.items.every((item) => item.is === 'text' || isLeaf(item));
  if (nameIn(value)) return false;
  return value.entries.every(
    ({ key, value: each }) =>
      (means(key, 'text', 'examples') || !isSection(key)) && (each.is !== 'map' || isLeaf(each)),
  );
}
