import { globSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';

/** Attributes that are read out or shown. */
const SAID = /^(aria-label|aria-description|aria-roledescription|alt|label|placeholder|title)$/;

/** What an object holds that is shown. */
const SHOWN = /^(label|title|heading|caption|description|note)$/;

/** What is the same in every language. */
const NAMES = new Set(['Rungs', 'dataset.json', 'https://', 'strand', 'strands']);

const files = globSync('src/{screens,shell,ui}/**/*.tsx').map((file) => file.replaceAll('\\', '/'));

test('the interface says nothing that is not in the table of its words', () => {
  expect(files.length).toBeGreaterThan(100);
  const said = files.flatMap((file) =>
    wordsIn(readFileSync(file, 'utf8'), file).map((words) => `${file}: ${words}`),
  );
  expect(said).toEqual([]);
});

test('words are found in elements and in what is read out of them, and nowhere else', () => {
  const found = (text: string) => wordsIn(`export const a = ${text};`, 'a.tsx');
  expect(found('<p>Some words</p>')).toEqual(['Some words']);
  expect(found('<p aria-label="A name" className="b c">{d.e}</p>')).toEqual(['A name']);
  expect(found('<p>1 · {a}</p>')).toEqual([]);
  expect(found("<p>{a ? 'Some words' : b}</p>")).toEqual(['Some words']);
  expect(found("<p>{a === 0 ? 'nothing' : a}{b && 'words'}</p>")).toEqual(['nothing', 'words']);
  expect(found("<A label={a ? b() : 'Words'} className={a ? 'b' : 'c'} />")).toEqual(['Words']);
  expect(found("{ label: a ? 'Some' : 'Others', kind: 'c' }")).toEqual(['Some', 'Others']);
});

/** The texts of elements, alone or as one of two, and of attributes that are said. */
function wordsIn(text: string, file: string): readonly string[] {
  const found: string[] = [];
  collect(parseSync(file, text).program, found);
  return found.filter((words) => /\p{L}/u.test(words) && !NAMES.has(words));
}

function collect(node: unknown, found: string[]): void {
  if (typeof node !== 'object' || node === null) return;
  if (Array.isArray(node)) {
    for (const each of node) collect(each, found);
    return;
  }
  const { type, value, name, key, children } = node as Readonly<Record<string, unknown>>;
  if (type === 'JSXText') found.push(String(value).trim());
  else if (type === 'JSXAttribute' && SAID.test(nameOf(name))) {
    found.push(...literalsIn(value), ...chosenIn(Object(value).expression));
  } else if (type === 'Property' && SHOWN.test(nameOf(key))) {
    found.push(...literalsIn(value), ...chosenIn(value));
  }
  if (Array.isArray(children)) {
    for (const child of children) found.push(...chosenIn(Object(child).expression));
  }
  const within = type === 'JSXAttribute' ? [value] : Object.values(node);
  for (const child of within) collect(child, found);
}

function nameOf(name: unknown): string {
  return String(Object(name).name);
}

function literalsIn(value: unknown): readonly string[] {
  const { type, value: text } = Object(value);
  return type === 'Literal' ? [String(text)] : [];
}

/** The texts among which an expression chooses, or one that it may have. */
function chosenIn(expression: unknown): readonly string[] {
  const { type, consequent, alternate, right } = Object(expression);
  const chosen = { ConditionalExpression: [consequent, alternate], LogicalExpression: [right] };
  return (
    new Map<unknown, readonly unknown[]>(Object.entries(chosen)).get(type)?.flatMap(literalsIn) ??
    []
  );
}
