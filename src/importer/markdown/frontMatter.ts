import { parseDocument } from 'yaml';
import type { Passage } from '../extract/reading.ts';
import type { Findings } from '../problems/findings.ts';

export interface FrontMatter {
  readonly title?: Passage;
  readonly description?: Passage;
  /** The text below it, with as many lines as before. */
  readonly rest: string;
}

const LONGEST = 400;

/**
 * Takes the YAML at the head of a page off. Broken YAML is a warning that quotes it, and its title is still looked for;
 * what has no second fence, or no key, is no front matter.
 */
export function takeFrontMatter(text: string, findings: Findings): FrontMatter {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first < 0 || lines[first]?.trim() !== '---') return { rest: text };
  const end = lines.findIndex(
    (line, i) => i > first && i < first + LONGEST && /^(?:---|\.\.\.)\s*$/.test(line),
  );
  const matter = lines.slice(first + 1, end);
  const opening = matter.find((line) => line.trim() !== '' && !line.trim().startsWith('#'));
  if (end < 0 || (opening !== undefined && !/^["']?[\w$-]+["']?\s*:(?:\s|$)/.test(opening)))
    return { rest: text };
  const rest = [...lines.slice(0, end + 1).map(() => ''), ...lines.slice(end + 1)].join('\n');
  const keys = readKeys(matter.join('\n'), first + 1, findings);
  const passage = (key: string): Passage | undefined => {
    const value = keys.get(key)?.replace(/\s+/g, ' ').trim();
    const at = matter.findIndex((line) => line.trimStart().replace(/^["']/, '').startsWith(key));
    return value ? { text: value, line: first + 2 + Math.max(at, 0) } : undefined;
  };
  const title = passage('title');
  const description = passage('description');
  return { rest, ...(title && { title }), ...(description && { description }) };
}

function readKeys(yaml: string, line: number, findings: Findings): ReadonlyMap<string, string> {
  const { value, broken } = parsed(yaml);
  if (broken) {
    findings.tell('broken-front-matter', line, yaml.trim());
  }
  const saved = /^\s*["']?(title|description)["']?\s*:\s*(.*)$/;
  const lines = yaml.split('\n').flatMap((each): [string, string][] => {
    const match = broken ? saved.exec(each) : null;
    return match === null
      ? []
      : [[match[1] ?? '', (match[2] ?? '').replace(/^["']|["']\s*$/g, '')]];
  });
  const whole = Object.entries(value).flatMap(([key, each]): [string, string][] =>
    ['string', 'number', 'boolean'].includes(typeof each) ? [[key, String(each)]] : [],
  );
  return new Map([...lines, ...whole]);
}

/** The keys of a mapping; of a broken one those that could be read. */
function parsed(yaml: string): { readonly value: object; readonly broken: boolean } {
  try {
    const document = parseDocument(yaml, { logLevel: 'silent' });
    const value: unknown = document.toJS({ maxAliasCount: 20 });
    const mapping = typeof value === 'object' && value !== null && !Array.isArray(value);
    return {
      value: mapping ? value : {},
      broken: document.errors.length > 0 || !(mapping || value === null),
    };
  } catch {
    // Too many aliases, or nested too deeply.
    return { value: {}, broken: true };
  }
}
