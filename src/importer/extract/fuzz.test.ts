import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkdownPage } from '../readMarkdownPage.ts';

const RUNS = Number(process.env.FUZZ_RUNS ?? 200);
const folder = new URL('./fixtures/', import.meta.url);
const pages = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));

type Mangle = (text: string) => string;

const mangle: fc.Arbitrary<Mangle> = fc.oneof(
  fc.tuple(fc.nat(), fc.nat(300)).map(
    ([at, count]) =>
      (text: string) =>
        text.slice(0, at % text.length) + text.slice((at % text.length) + count),
  ),
  fc.tuple(fc.nat(), fc.nat(80)).map(([at, count]) => (text: string) => {
    const lines = text.split('\n');
    const from = at % lines.length;
    return [...lines.slice(0, from + count), ...lines.slice(from)].join('\n');
  }),
  fc.array(fc.nat(), { minLength: 1, maxLength: 40 }).map((keys) => (text: string) => {
    const lines = text.split('\n').map((line, i) => ({ line, key: keys[i % keys.length] ?? 0 }));
    return lines
      .sort((a, b) => a.key - b.key)
      .map(({ line }) => line)
      .join('\n');
  }),
  fc
    .tuple(
      fc.nat(),
      fc.constantFrom(
        '\r\n',
        '\0',
        '#',
        '\n',
        ' * ',
        '|',
        '`',
        '```\n',
        '**',
        '<b>',
        '<ul>',
        '</li>',
        '>',
        '~~~',
        '\t',
        '\u00A0',
        '\uD800',
        '---\n',
        '[',
        ']',
        '\\',
      ),
    )
    .map(
      ([at, piece]) =>
        (text: string) =>
          text.slice(0, at % (text.length + 1)) + piece + text.slice(at % (text.length + 1)),
    ),
  fc.constant((text: string) => text.replaceAll('\n', ' ')),
  fc.constant((text: string) => text.replaceAll('\n', '\r\n')),
);

const COMMENT = /<!--[\s\S]*?-->/g;
const MATTER = /^\uFEFF?\s*---[\s\S]*?---/;
const FENCED_MATTER = /^\uFEFF?\s*---\s*\n[\s\S]*?\n---/;

/** What a visitor sees, by rough rules that take too little rather than too much. */
function visibleWords(text: string): string[] {
  const plain = text.replaceAll('\0', '');
  // Which of these hides the other's marks depends on much: a word must be seen either way.
  const readings = [
    plain.replace(COMMENT, ' ').replace(MATTER, ' '),
    plain.replace(MATTER, ' ').replace(COMMENT, ' '),
    plain.replace(FENCED_MATTER, ' ').replace(COMMENT, ' '),
  ].map((each) => new Set(shownWords(each)));
  return [...(readings[0] ?? [])].filter((word) => readings.every((each) => each.has(word)));
}

function shownWords(text: string): string[] {
  const shown = text
    .replace(/<%[\s\S]*?%>|\{\{[\s\S]*?\}\}|\{[:%][^\n}]*\}/g, ' ')
    .replace(/<[^>]*>|<[a-z][^>]*$/gi, ' ')
    .replace(/\[[^\]\n]*\]:[^\n]*/g, ' ')
    .replace(/\]\([^)\n]*\)?|\]\[[^\]\n]*\]?|\{[#.:][^}\n]*\}?/g, ' ')
    // A target that lost its brackets is still no text.
    .replace(/\/[\w#-]*/g, ' ')
    .replace(/(?:^|\n)\s*(?:```|~~~)[^\n]*/g, ' ')
    .replace(/[-*]\s+TOC|&\w+;?/g, ' ');
  return [...new Set(shown.toLowerCase().match(/\p{L}{2,}/gu) ?? [])];
}

describe('readOutline on mangled pages', () => {
  it('never throws and loses no word', () => {
    let slowest = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...pages),
        fc.array(mangle, { minLength: 1, maxLength: 5 }),
        (page, mangles) => {
          const text = mangles.reduce((each, change) => (each === '' ? each : change(each)), page);
          const start = performance.now();
          const reading = readMarkdownPage('page.md', text);
          slowest = Math.max(slowest, performance.now() - start);
          const kept = JSON.stringify(reading).toLowerCase();
          expect(
            visibleWords(text).filter((word) => !kept.includes(word)),
            text,
          ).toEqual([]);
        },
      ),
      { numRuns: RUNS },
    );
    if (RUNS > 1000) console.info(`slowest page: ${slowest.toFixed(0)} ms`);
  });
});
