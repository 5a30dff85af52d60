import {
  findNodeAtLocation,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import type { z } from 'zod';
import { type LockFile, lockSchema } from './lockFile.ts';
import { type DatasetProblem, problem } from './problems.ts';
import { type DatasetFile, datasetSchema, type FamilyFile, familySchema } from './schema.ts';

/** A data file as it was found; its path is relative to the dataset folder and uses forward slashes. */
export interface RawFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A data file whose shape is right, with the means to say where in it something stands. */
export interface Read<T> {
  readonly path: string;
  readonly value: T;
  readonly lineOf: (path: readonly (string | number)[]) => number | undefined;
}

export interface ReadFiles {
  readonly dataset?: Read<DatasetFile>;
  readonly families: readonly Read<FamilyFile>[];
  readonly lock?: Read<LockFile>;
  readonly problems: readonly DatasetProblem[];
}

/** The file of a dataset folder that records the ids that were published. A folder need not have one. */
export const LOCK_PATH = 'ids.lock.json';

/** Files past this are refused: a job family is a page, and a browser must stay usable while it reads one. */
export const MAX_BYTES = 16 * 1024 * 1024;

/** Reads the files of a dataset folder. Each fault of encoding, JSON or shape is a located problem. */
export function readFiles(files: readonly RawFile[]): ReadFiles {
  const problems: DatasetProblem[] = [];
  const read = <T>(file: RawFile, schema: z.ZodType<T>): Read<T> | undefined => {
    const result = readJson(file, schema);
    if ('value' in result) return result;
    for (const each of result.problems) problems.push(each);
    return undefined;
  };

  const root = files.find(({ path }) => path === 'dataset.json');
  if (!root) {
    problems.push(problem('no-dataset', { file: 'dataset.json' }));
  }
  const dataset = root && read(root, datasetSchema);
  const families = files
    .filter(({ path }) => /^families\/[^/]+\.json$/.test(path))
    .flatMap((file) => read(file, familySchema) ?? []);
  const record = files.find(({ path }) => path === LOCK_PATH);
  const lock = record && read(record, lockSchema);
  return { ...(dataset ? { dataset } : {}), families, ...(lock ? { lock } : {}), problems };
}

function readJson<T>(
  { path, bytes }: RawFile,
  schema: z.ZodType<T>,
): Read<T> | { problems: DatasetProblem[] } {
  const decoded = decode(path, bytes);
  if ('problem' in decoded) return { problems: [decoded.problem] };
  const { text } = decoded;
  const json = parseJson(text);
  if (!json) return { problems: [notJson(path, text)] };
  let places: { tree: Node | undefined; lineAt: (offset: number) => number } | undefined;
  const lineOf: Read<T>['lineOf'] = (at) => {
    places ??= { tree: treeOf(text), lineAt: lineCounter(text) };
    const node = places.tree && deepestNode(places.tree, at);
    return node && places.lineAt(node.offset);
  };
  const result = schema.safeParse(json.value);
  if (result.success) return { path, value: result.data, lineOf };
  return { problems: result.error.issues.map((issue) => wrongShape(path, issue, lineOf)) };
}

const MEGABYTE = 1024 * 1024;

function decode(file: string, bytes: Uint8Array): { text: string } | { problem: DatasetProblem } {
  if (bytes.length > MAX_BYTES) {
    const size = Math.ceil(bytes.length / MEGABYTE);
    return { problem: problem('too-large', { file }, size, MAX_BYTES / MEGABYTE) };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { problem: problem('wrong-encoding', { file }) };
  }
}

function parseJson(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** The tree by which places are told. Its parser recurses: text that nests past the stack has none. */
function treeOf(text: string, errors: ParseError[] = []): Node | undefined {
  try {
    return parseTree(text, errors, { allowTrailingComma: false, disallowComments: true });
  } catch {
    return undefined;
  }
}

/** Says where the JSON breaks, by a parser that carries on where the platform's gives up. */
function notJson(file: string, text: string): DatasetProblem {
  const errors: ParseError[] = [];
  treeOf(text, errors);
  const error = errors[0];
  const offset = error?.offset ?? 0;
  const cut = isCutOff(error, text.slice(offset).trim());
  const line = lineCounter(text)(offset);
  const ending = text.trim() === '' ? 'empty' : 'cut-off';
  return problem('not-json', { file, line }, cut ? ending : { words: wordsOf(error) });
}

/** Whether nothing follows an error, or one string or word that the end of the file breaks off. */
function isCutOff(error: ParseError | undefined, rest: string): boolean {
  if (error && printParseErrorCode(error.error) === 'UnexpectedEndOfString') {
    return !rest.includes('\n');
  }
  return ['true', 'false', 'null'].some((word) => word !== rest && word.startsWith(rest));
}

/** `CommaExpected` → `comma expected`. */
function wordsOf(error: ParseError | undefined): string {
  if (!error) return 'nested too deep to say where it breaks';
  return printParseErrorCode(error.error)
    .replaceAll(/(?<!^)([A-Z])/g, ' $1')
    .toLowerCase();
}

function wrongShape(
  file: string,
  issue: z.core.$ZodIssue,
  lineOf: Read<unknown>['lineOf'],
): DatasetProblem {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const line = lineOf(path);
  const at = { file, pointer: pointerOf(path), ...(line ? { line } : {}) };
  return problem('wrong-shape', at, issue.message, adviceOn(issue));
}

function adviceOn(issue: z.core.$ZodIssue): string | undefined {
  if (issue.code === 'unrecognized_keys') {
    return `Remove or rename ${issue.keys.map((key) => `"${key}"`).join(', ')}; data/schema/ lists the keys.`;
  }
  if (issue.code === 'invalid_type') return `Give a value of type ${issue.expected} here.`;
  if (issue.code === 'invalid_value') {
    return `Use one of ${issue.values.map((value) => `"${String(value)}"`).join(', ')}.`;
  }
  return undefined;
}

/** RFC 6901: `~` and `/` in a key are escaped. */
export function pointerOf(path: readonly (string | number)[]): string {
  return path
    .map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}

/** The node at a path, or the nearest one around it where the path ends in something missing. */
function deepestNode(tree: Node, path: readonly (string | number)[]): Node | undefined {
  for (let length = path.length; length >= 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return node;
  }
  return undefined;
}

/** Tells the line of an offset by the line ends before it, which are found once. */
function lineCounter(text: string): (offset: number) => number {
  const ends: number[] = [];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) ends.push(at);
  return (offset) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? offset) < offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}
