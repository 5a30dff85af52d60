import type { Grid, GridCell } from '../outline/grid.ts';
import { formProblem } from '../problems/forms.ts';
import { placeOn } from '../problems/place.ts';
import { isLevel, isMap, isSection, means, nameIn, spelledOut } from './dataKeys.ts';
import { skillsOf } from './dataMatrix.ts';
import { dataOutline } from './dataOutline.ts';
import {
  type DataEntry,
  type DataMap,
  type DataNode,
  type DataReading,
  readJsonTree,
  readYamlTree,
  textBelow,
} from './dataTree.ts';
import { decodePage } from './decode.ts';
import type { InputBytes, Source } from './source.ts';

/** Reads YAML by its structure: see `readData`. */
export function readYaml(input: InputBytes): readonly Source[] {
  return readData(input, readYamlTree);
}

/** Reads JSON that is no dataset of ours by its structure: see `readData`. */
export function readJson(input: InputBytes): readonly Source[] {
  return readData(input, readJsonTree);
}

/**
 * Reads data by its structure, whatever its keys are called: a list of plain records is a table; anything else a page, in
 * which skills with texts by level are turned to levels with skills. What is known to be no ladder is passed over.
 */
function readData(
  { file, bytes }: InputBytes,
  parse: (file: string, text: string) => DataReading,
): readonly Source[] {
  const { text, problems: doubts } = decodePage(file, bytes);
  if (text === undefined) return [{ file, holds: 'nothing', problems: doubts }];
  const { root, problems } = parsed(file, text.replace(/^\uFEFF/, ''), parse);
  const found = [...doubts, ...problems];
  if (!root || textBelow(root).trim() === '') {
    const isTold = problems.some(({ severity }) => severity === 'error');
    const empty = isTold ? [] : [formProblem('no-data', placeOn(file, 0))];
    return [{ file, holds: 'nothing', problems: [...found, ...empty] }];
  }
  const settings = settingsIn(root);
  if (settings) {
    const problem = formProblem('settings', placeOn(file, 0), settings);
    return [{ file, holds: 'nothing', problems: [...found, problem] }];
  }
  const grid = recordsIn(root);
  if (grid) return [{ file, holds: 'tables', grids: [grid], problems: found }];
  const shape = isLadder(root) ? [] : [formProblem('unknown-shape', placeOn(file, 0))];
  return familiesIn(root).map(
    (family, at): Source => ({
      file,
      holds: 'page',
      outline: dataOutline(family),
      problems: at === 0 ? [...found, ...shape] : [],
    }),
  );
}

/** The parsers of both call themselves for what is nested, as deep as the stack reaches. */
function parsed(
  file: string,
  text: string,
  parse: (file: string, text: string) => DataReading,
): DataReading {
  try {
    return parse(file, text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const problem = formProblem('broken-file', placeOn(file, 0), 'data', 'it is nested too deep');
    return { problems: [problem] };
  }
}

/** What programs keep beside a ladder, by the keys that only it has together. */
const SETTINGS: readonly { readonly what: string; readonly keys: readonly string[] }[] = [
  { what: 'the description of a package', keys: ['name', 'version', 'dependencies'] },
  { what: 'the description of a package', keys: ['name', 'version', 'scripts'] },
  { what: 'the description of a package', keys: ['name', 'version', 'devDependencies'] },
  { what: 'the description of a package', keys: ['require', 'autoload'] },
  { what: 'a list of locked packages', keys: ['lockfileVersion'] },
  { what: 'a list of locked packages', keys: ['_meta', 'default', 'develop'] },
  { what: 'a list of locked packages', keys: ['packages', 'content-hash'] },
  { what: 'settings of a compiler', keys: ['compilerOptions'] },
  { what: 'settings of a checker', keys: ['rules', 'extends'] },
  { what: 'settings of a checker', keys: ['linter', 'formatter'] },
  { what: 'settings of a site', keys: ['site_name', 'nav'] },
  { what: 'settings of a site', keys: ['baseurl', 'plugins'] },
  { what: 'a list of automatic steps', keys: ['on', 'jobs'] },
  { what: 'a list of automatic steps', keys: ['repos'] },
  { what: 'a list of automatic steps', keys: ['stages', 'script'] },
  { what: 'a description of services', keys: ['services', 'version'] },
  { what: 'a description of services', keys: ['services', 'volumes'] },
  { what: 'a description of services', keys: ['apiVersion', 'kind', 'metadata'] },
  { what: 'a description of an interface', keys: ['openapi', 'paths'] },
  { what: 'a description of an interface', keys: ['swagger', 'paths'] },
  { what: 'a schema', keys: ['$schema', 'properties'] },
  { what: 'a schema', keys: ['$schema', '$defs'] },
];

/** A text of an interface, into which a program puts values: `{{name}}`, `%{count}`, `%s`. */
const PLACEHOLDER = /\{\{?\s?[\w.]+\s?\}?\}|%\{\w+\}|%[sd@]|\$t\(/;
/** One text in so many has a value put in where texts are those of an interface. */
const FEW = 12;

function settingsIn(root: DataNode): string | undefined {
  if (root.is !== 'map') return undefined;
  const keys = new Set(root.entries.map(({ key }) => key));
  const known = SETTINGS.find((entry) => entry.keys.every((key) => keys.has(key)));
  if (known) return known.what;
  const texts = plainTexts(root);
  const filled = texts?.filter((text) => PLACEHOLDER.test(text)).length ?? 0;
  return texts && filled > 1 && filled * FEW > texts.length
    ? 'the words of an interface'
    : undefined;
}

/** The texts of maps in maps; nothing where there is a list among them. */
function plainTexts(node: DataNode): readonly string[] | undefined {
  if (node.is === 'text') return [node.text];
  if (node.is === 'list') return undefined;
  const parts = node.entries.map(({ value }) => plainTexts(value));
  return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
}

/** The families of a file that holds nothing but several, each with its roles under a key; else the whole. */
function familiesIn(root: DataNode): readonly DataNode[] {
  const whole = root.is === 'map' ? onlyList(root) : root;
  if (whole?.is !== 'list' || whole.items.length < 2) return [root];
  const isFamily = (item: DataNode) =>
    isMap(item) &&
    nameIn(item) !== undefined &&
    item.entries.some(({ key, value }) => means(key, 'roles') && value.is !== 'text');
  return skillsOf(whole) === undefined && whole.items.every(isFamily) ? whole.items : [root];
}

/** Whether anything in it is said of a level or has the name of a section. */
function isLadder(node: DataNode): boolean {
  if (node.is === 'text') return false;
  if (node.is === 'list') return node.items.some(isLadder);
  return node.entries.some(
    ({ key, value }) =>
      means(key, 'level', 'levels') || isSection(key) || isLevel(key) || isLadder(value),
  );
}

/**
 * The table that data is: a list of records with plain values, each of them a line about a role or a skill, alone in its
 * file but for plain values beside it. Records that each describe another role are no table.
 */
function recordsIn(root: DataNode): Grid | undefined {
  const entry = root.is === 'map' ? onlyList(root) : undefined;
  const list = entry ?? root;
  if (list.is !== 'list' || list.items.length < 2 || !list.items.every(isMap)) return undefined;
  const records = list.items;
  const isPlain = records.every(({ entries }) => entries.every(isPlainEntry));
  const columns = [...new Set(records.flatMap(({ entries }) => entries.map(({ key }) => key)))];
  if (!isPlain || columns.some(isSection) || !isTable(records, columns)) return undefined;
  const shown = columns.filter((column) => !means(column, 'id'));
  const head = shown.map(
    (column): GridCell => ({ ...cellOf([headOf(column, shown)]), isHead: true }),
  );
  const rows = records.map((record) => ({
    line: record.line,
    cells: shown.map((column) =>
      cellOf(
        record.entries.filter(({ key }) => key === column).flatMap(({ value }) => textsOf(value)),
      ),
    ),
  }));
  return { rows: [{ line: list.line, cells: head }, ...rows], headRows: 1 };
}

/** The head of a column. The only text of a record is what is asked, though programmers call it a summary. */
function headOf(column: string, columns: readonly string[]): string {
  const isOnlyText =
    columns.filter((each) => /^summary$/i.test(each) || means(each, 'text')).length === 1;
  return isOnlyText && /^summary$/i.test(column) ? 'Expectation' : spelledOut(column);
}

/** The one list of a map that has nothing else; what is said beside it would be lost in a table. */
function onlyList(root: DataMap): DataNode | undefined {
  const [entry, ...others] = root.entries;
  return others.length === 0 ? entry?.value : undefined;
}

/** Several levels as columns, or columns in which one role, level or skill stands several times. */
function isTable(records: readonly DataMap[], columns: readonly string[]): boolean {
  if (columns.filter(isLevel).length > 1) return true;
  const grouped = columns.filter((column) => {
    if (!means(column, 'name', 'level', 'fact')) return false;
    const values = records.flatMap(({ entries }) =>
      entries.filter(({ key }) => key === column).map(({ value }) => textBelow(value)),
    );
    return new Set(values).size < values.length;
  });
  const hasLevel = columns.some(
    (column) => means(column, 'level') || /role|title|position/i.test(column),
  );
  return hasLevel && grouped.length > 0;
}

/** A text, or examples in a list: a list of anything else is what a role is asked for. */
function isPlainEntry({ key, value }: DataEntry): boolean {
  if (value.is !== 'list') return value.is === 'text';
  return means(key, 'examples') && value.items.every(({ is }) => is === 'text');
}

function textsOf(value: DataNode): readonly string[] {
  if (value.is === 'text')
    return value.text
      .split('\n')
      .map((text) => text.trim())
      .filter(Boolean);
  return value.is === 'list' ? value.items.flatMap(textsOf) : [];
}

function cellOf(lines: readonly string[]): GridCell {
  return { text: lines.join(' '), lines };
}
