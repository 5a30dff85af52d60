import {
  type Node as JsonNode,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseAllDocuments,
} from 'yaml';
import { formProblem } from '../problems/forms.ts';
import { placeOn } from '../problems/place.ts';
import type { ImportProblem } from '../problems/problems.ts';

/** YAML and JSON as one tree: texts as they are written, with their places. */
export type DataNode = DataText | DataList | DataMap;

export interface DataText {
  readonly is: 'text';
  readonly text: string;
  readonly line: number;
}

export interface DataList {
  readonly is: 'list';
  readonly items: readonly DataNode[];
  readonly line: number;
}

export interface DataMap {
  readonly is: 'map';
  readonly entries: readonly DataEntry[];
  readonly line: number;
}

export interface DataEntry {
  readonly key: string;
  readonly line: number;
  readonly value: DataNode;
}

export interface DataReading {
  /** Nothing where the file is broken, empty or too much. Several documents of a file are a list of them. */
  readonly root?: DataNode;
  readonly problems: readonly ImportProblem[];
}

/** A ladder is nested some ten times; what is deeper than this is an attack or an accident. */
const MOST_DEPTH = 60;
/** Aliases count as often as they stand: a few lines of YAML can stand for millions of values. */
const MOST_VALUES = 100_000;
/** YAML is parsed at some two million characters a second. */
const LONGEST_YAML = 1_000_000;

/** The key that stands for all entries of the maps that it names. */
const MERGE = '<<';

/** Stops the reading of a file that holds too much, from however deep within it. */
class TooMuch extends Error {}

/** Reads JSON, also with comments and commas at the ends of lists. */
export function readJsonTree(file: string, text: string): DataReading {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const lineAt = lineCounter(text);
  const [error] = errors;
  if (error) {
    const why = printParseErrorCode(error.error).replaceAll(/(?<!^)([A-Z])/g, ' $1');
    return broken(file, lineAt(error.offset), 'JSON', why.toLowerCase());
  }
  const findings: ImportProblem[] = [];
  return bounded(file, findings, (count) => {
    const nodeOf = (node: JsonNode, depth: number): DataNode => {
      count();
      const line = lineAt(node.offset);
      if (depth > MOST_DEPTH) {
        return tooDeep(file, line, text.slice(node.offset, node.offset + node.length), findings);
      }
      const children = node.children ?? [];
      if (node.type === 'array') {
        return { is: 'list', items: children.map((child) => nodeOf(child, depth + 1)), line };
      }
      if (node.type !== 'object') {
        return { is: 'text', text: node.value === null ? '' : String(node.value), line };
      }
      const entries = children.map(({ offset, children: [key, value] = [] }): DataEntry => {
        const at = lineAt(offset);
        return {
          key: String(key?.value ?? ''),
          line: at,
          value: value ? nodeOf(value, depth + 1) : { is: 'text', text: '', line: at },
        };
      });
      return mapOf(file, entries, line, findings);
    };
    return root && nodeOf(root, 0);
  });
}

/**
 * Reads YAML with its anchors, also several documents in one file. Values are texts as they are written: `1.0` is no
 * number and `no` no truth. A key that stands twice is kept twice.
 */
export function readYamlTree(file: string, text: string): DataReading {
  if (text.length > LONGEST_YAML) {
    const why = `it has ${text.length} characters, and at most ${LONGEST_YAML} are read`;
    return broken(file, 0, 'YAML', why);
  }
  const lines = new LineCounter();
  const parsed = parseAllDocuments(text, {
    lineCounter: lines,
    uniqueKeys: false,
    logLevel: 'silent',
  });
  const documents = 'empty' in parsed ? [] : parsed;
  const error = documents.flatMap(({ errors }) => errors)[0];
  if (error) {
    const why = error.message.split(/ at line \d|\n/, 1)[0] ?? error.message;
    return broken(file, error.linePos?.[0].line ?? 1, 'YAML', why);
  }
  const findings: ImportProblem[] = [];
  return bounded(file, findings, (count) => {
    const reader = new YamlReader(file, text, lines, findings, count);
    const roots = documents.flatMap((document) => reader.rootOf(document) ?? []);
    return roots.length > 1 ? { is: 'list', items: roots, line: 1 } : roots[0];
  });
}

class YamlReader {
  readonly #file: string;
  readonly #text: string;
  readonly #lines: LineCounter;
  readonly #findings: ImportProblem[];
  readonly #count: () => void;

  constructor(
    file: string,
    text: string,
    lines: LineCounter,
    findings: ImportProblem[],
    count: () => void,
  ) {
    this.#file = file;
    this.#text = text;
    this.#lines = lines;
    this.#findings = findings;
    this.#count = count;
  }

  rootOf(document: Document.Parsed): DataNode | undefined {
    if (!document.contents) return undefined;
    return this.#nodeOf(document.contents, document, [], 1);
  }

  /** `within` are the nodes around it, by which an alias is told that names one of them. */
  #nodeOf(
    node: Node | null | undefined,
    document: Document.Parsed,
    within: readonly Node[],
    above: number,
  ): DataNode {
    this.#count();
    if (!node) return { is: 'text', text: '', line: above };
    const line = this.#lineOf(node, above);
    if (isAlias(node)) return this.#aliasOf(node, document, within, line);
    if (isScalar(node)) return { is: 'text', text: scalarText(node), line };
    if (within.length > MOST_DEPTH) {
      const [from = 0, to = from] = node.range ?? [];
      return tooDeep(this.#file, line, this.#text.slice(from, to), this.#findings);
    }
    const around = [...within, node];
    if (isSeq<Node>(node)) {
      const items = node.items.map((item) => this.#nodeOf(item, document, around, line));
      return { is: 'list', items, line };
    }
    if (!isMap<Node, Node>(node)) return { is: 'text', text: '', line };
    const read = node.items.map((pair) => this.#entryOf(pair, document, around, line));
    const own = read.filter(({ key }) => key !== MERGE);
    const names = new Set(own.map(({ key }) => key));
    const merged = read
      .filter(({ key }) => key === MERGE)
      .flatMap(({ value }) => (value.is === 'list' ? value.items : [value]))
      .flatMap((each) => (each.is === 'map' ? each.entries : []));
    const entries = [...merged.filter(({ key }) => !names.has(key)), ...own];
    return mapOf(this.#file, entries, line, this.#findings);
  }

  #entryOf(
    { key, value }: Pair<Node, Node | null>,
    document: Document.Parsed,
    within: readonly Node[],
    above: number,
  ): DataEntry {
    const line = this.#lineOf(key, above);
    const name = isScalar(key)
      ? scalarText(key)
      : textBelow(this.#nodeOf(key, document, within, line));
    return { key: name, line, value: this.#nodeOf(value, document, within, line) };
  }

  #aliasOf(
    alias: Alias,
    document: Document.Parsed,
    within: readonly Node[],
    line: number,
  ): DataNode {
    const named = alias.resolve(document);
    const code = named && within.includes(named) ? 'circular-anchor' : 'unknown-anchor';
    if (named && code === 'unknown-anchor') return this.#nodeOf(named, document, within, line);
    this.#findings.push(formProblem(code, placeOn(this.#file, line), alias.source));
    return { is: 'text', text: '', line };
  }

  #lineOf(node: Node, above: number): number {
    const at = node.range?.[0];
    return at === undefined ? above : this.#lines.linePos(at).line;
  }
}

function scalarText({ value, source }: { value: unknown; source?: string }): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : (source ?? String(value));
}

/** All texts of a node, in their order. */
export function textBelow(node: DataNode): string {
  if (node.is === 'text') return node.text;
  const parts =
    node.is === 'list'
      ? node.items.map(textBelow)
      : node.entries.map(({ key, value }) => `${key} ${textBelow(value)}`);
  return parts.join(' ');
}

function mapOf(
  file: string,
  entries: readonly DataEntry[],
  line: number,
  findings: ImportProblem[],
): DataMap {
  const first = new Map<string, number>();
  for (const entry of entries) {
    const before = first.get(entry.key);
    if (before === undefined) first.set(entry.key, entry.line);
    else findings.push(formProblem('repeated-key', placeOn(file, entry.line), entry.key, before));
  }
  return { is: 'map', entries, line };
}

function tooDeep(file: string, line: number, text: string, findings: ImportProblem[]): DataText {
  findings.push(formProblem('too-deep', placeOn(file, line), MOST_DEPTH, text));
  return { is: 'text', text: '', line };
}

function broken(file: string, line: number, form: string, why: string): DataReading {
  return { problems: [formProblem('broken-file', placeOn(file, line), form, why)] };
}

/** Builds a tree by a function that is given the counter of its values, and ends it where they are too many. */
function bounded(
  file: string,
  findings: ImportProblem[],
  build: (count: () => void) => DataNode | undefined,
): DataReading {
  let values = 0;
  try {
    const root = build(() => {
      values += 1;
      if (values > MOST_VALUES) throw new TooMuch();
    });
    return { ...(root && { root }), problems: findings };
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error;
    return { problems: [formProblem('too-much-data', placeOn(file, 0), MOST_VALUES)] };
  }
}

function lineCounter(text: string): (offset: number) => number {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    lines.addNewLine(at + 1);
  }
  return (offset) => lines.linePos(offset).line;
}
