import { parse as parseToml } from 'smol-toml';
import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { MatterEntry } from '../../outline/outline.ts';
import type { Findings } from '../../problems/findings.ts';

export interface FrontMatter {
  readonly matter: readonly MatterEntry[];
  /** The text below it, with as many lines as before. */
  readonly rest: string;
}

/** A way to write front matter: the line before it and what may stand behind it. */
interface Form {
  readonly name: string;
  readonly open: string;
  readonly close: RegExp;
  /** How the first line that says anything begins; other text between the fences is none. */
  readonly firstKey: RegExp;
  /** Its values; nothing where it cannot be read. */
  readonly read: (text: string) => readonly MatterEntry[] | undefined;
}

const LONGEST = 400;
const MOST_ENTRIES = 2000;
const DEEPEST = 12;

const FORMS: readonly Form[] = [
  {
    name: 'YAML',
    open: '---',
    close: /^(?:---|\.\.\.)\s*$/,
    firstKey: /^["']?[\w$-]+["']?\s*:(?:\s|$)/,
    read: readYaml,
  },
  {
    name: 'TOML',
    open: '+++',
    close: /^\+\+\+\s*$/,
    firstKey: /^(?:["']?[\w$-]+["']?\s*[.=]|\[)/,
    read: readToml,
  },
];

/**
 * Takes the front matter at the head of a page off and gives every value that it holds. What is broken is a warning that
 * quotes it, and its title is still looked for; what has no second fence, or no key, is no front matter.
 */
export function takeFrontMatter(text: string, findings: Findings): FrontMatter {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const form = FORMS.find(({ open }) => open === lines[first]?.trim());
  if (form === undefined) return { matter: [], rest: text };
  const end = lines.findIndex(
    (line, i) => i > first && i < first + LONGEST && form.close.test(line),
  );
  const inner = lines.slice(first + 1, end);
  const opening = inner.find((line) => line.trim() !== '' && !line.trim().startsWith('#'));
  if (end < 0 || (opening !== undefined && !form.firstKey.test(opening.trim())))
    return { matter: [], rest: text };
  const rest = [...lines.slice(0, end + 1).map(() => ''), ...lines.slice(end + 1)].join('\n');
  const written = inner.join('\n');
  const read = form.read(written);
  if (read === undefined)
    findings.tell('broken-front-matter', first + 1, form.name, written.trim());
  const matter = (read ?? saved(inner)).map((entry) => ({
    ...entry,
    value: entry.value.replace(/\s+/g, ' ').trim(),
    line: entry.line + first + 1,
  }));
  return { matter: matter.filter(({ value }) => value !== ''), rest };
}

/** What can be saved of front matter that is broken: its title and its description, word for word. */
function saved(lines: readonly string[]): readonly MatterEntry[] {
  const pattern = /^\s*["']?(title|description)["']?\s*[:=]\s*(.*)$/;
  return lines.flatMap((line, i) => {
    const [, key, value = ''] = pattern.exec(line) ?? [];
    if (key === undefined) return [];
    return [{ key, value: value.replace(/^["']|["']\s*$/g, ''), line: i + 1 }];
  });
}

function readYaml(text: string): readonly MatterEntry[] | undefined {
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, { logLevel: 'silent', lineCounter: lines });
    // Too many aliases, or nested too deeply, throws here.
    const value: unknown = document.toJS({ maxAliasCount: 20 });
    const isMapping = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (document.errors.length > 0 || !(isMapping || value === null)) return undefined;
    return yamlEntries(document, document.contents, [], lines).slice(0, MOST_ENTRIES);
  } catch {
    return undefined;
  }
}

function yamlEntries(
  document: Document,
  node: unknown,
  path: readonly string[],
  lines: LineCounter,
): MatterEntry[] {
  if (path.length > DEEPEST) return [];
  if (isAlias(node)) {
    const target = node.resolve(document);
    // Only a plain value: a whole mapping has been told where it is anchored.
    return isScalar(target) ? yamlEntries(document, target, path, lines) : [];
  }
  if (isMap(node))
    return node.items.flatMap(({ key, value }) =>
      yamlEntries(document, value, [...path, isScalar(key) ? String(key.value) : ''], lines),
    );
  if (isSeq(node)) return node.items.flatMap((item) => yamlEntries(document, item, path, lines));
  if (!isScalar(node) || node.value === null) return [];
  const line = lines.linePos(node.range?.[0] ?? 0).line;
  return [{ key: path.join('.'), value: String(node.value), line }];
}

function readToml(text: string): readonly MatterEntry[] | undefined {
  try {
    return tomlEntries(parseToml(text), [], text.split('\n')).slice(0, MOST_ENTRIES);
  } catch {
    return undefined;
  }
}

/** The parser gives no places: a value stands on the first line that has its key or its words. */
function tomlEntries(
  value: unknown,
  path: readonly string[],
  lines: readonly string[],
): MatterEntry[] {
  if (path.length > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((item) => tomlEntries(item, path, lines));
  if (typeof value === 'object' && value !== null && !(value instanceof Date))
    return Object.entries(value).flatMap(([key, each]) => tomlEntries(each, [...path, key], lines));
  const said = String(value);
  const key = path.at(-1) ?? '';
  const exact = lines.findIndex((line) => said !== '' && line.includes(said));
  const near = lines.findIndex((line) => line.includes(key));
  return [{ key: path.join('.'), value: said, line: Math.max(exact < 0 ? near : exact, 0) + 1 }];
}
