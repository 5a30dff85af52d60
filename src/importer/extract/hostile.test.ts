import { describe, expect, test } from 'vitest';
import { checked, imported } from '../link/fixture.ts';
import { readFile } from '../readFile.ts';
import { readMarkdownPage } from '../readMarkdownPage.ts';
import type { PageReading } from './reading.ts';

const HEAD = '# Wicks\n\n## Wick Trimmer\n\n### Responsibilities\n\n- Trims the wick\n\n';
const OWN_KEYS = Reflect.ownKeys(Object.prototype);

function lines(count: number, line: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => line(at)).join('\n');
}

/** Takes the pages all the way to a dataset, which must be sound, and gives everything that it says. */
function survived(pages: readonly PageReading[]): string {
  const result = imported(...pages);
  const { dataset, problems } = checked(result);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(dataset).toBeDefined();
  expect(Reflect.ownKeys(Object.prototype)).toEqual(OWN_KEYS);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  return JSON.stringify([result.dataset, result.families]);
}

/** Reads below a role that is sound, which must come through whatever else is there. */
function read(text: string): { reading: PageReading; said: string; codes: string[] } {
  const reading = readMarkdownPage('lights/wicks.md', HEAD + text);
  const said = survived([reading]);
  expect(said).toContain('Trims the wick');
  const codes = reading.problems.map(({ code }) => code);
  expect(codes).not.toContain('unreadable');
  return { reading, said, codes };
}

describe('what would run in a browser', () => {
  test.each([
    ['scripts', '<script>globalThis.polluted = 1</script>\n\n- Lights the lamp'],
    ['scripts over lines', '<SCRIPT\n>\nglobalThis.polluted = 1\n</SCRIPT>\n\n- Lights the lamp'],
    ['styles', '<style>b { --polluted: 1 }</style>\n\n- Lights the lamp'],
    ['drawings', '<svg onload="polluted()"><g>polluted</g></svg>\n\n- Lights the lamp'],
    ['frames', '<iframe srcdoc="polluted">polluted</iframe>\n\n- Lights the lamp'],
    ['handlers of an image', '- Lights the lamp <img src=x onerror="polluted()">'],
    ['handlers of a list', '<ul onclick="polluted()"><li>Lights the lamp</li></ul>'],
    ['script links', '- [Lights the lamp](javascript:polluted)'],
    ['script links in HTML', '- <a href="javascript:polluted()">Lights the lamp</a>'],
    ['data links', '- [Lights the lamp](data:text/html;base64,polluted)'],
    ['data images', '- ![Lights the lamp](data:image/svg+xml;polluted)'],
    ['references', '- [Lights the lamp][a]\n\n[a]: javascript:polluted'],
  ])('never gets into the dataset: %s', (_, text) => {
    const { said } = read(text);
    expect(said).toContain('Lights the lamp');
    expect(said).not.toMatch(/polluted|javascript:|data:|<script|<svg|onerror/i);
    expect(Reflect.get(globalThis, 'polluted')).toBeUndefined();
  });

  test('is quoted where it was left out', () => {
    const { reading } = read('<script>polluted()</script>');
    expect(reading.problems).toMatchObject([
      { code: 'left-out', message: expect.stringContaining('polluted()'), at: { line: 9 } },
    ]);
  });
});

describe('names of object members', () => {
  const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype'];

  test.each(NAMES)('are headings, titles and keys like any other: %s', (name) => {
    const text = `---\ntitle: ${name}\n${name}:\n  polluted: 1\n---\n## ${name}\n\n### Requirements\n\n- Knows lamps\n`;
    expect(survived([readMarkdownPage(`${name}.md`, text)])).toContain('Knows lamps');
    expect(read(`## ${name} Hand\n\n### Requirements\n\n- Knows \`${name}\``).said).toContain(
      `Knows ${name}`,
    );
  });

  test.each(NAMES)('are columns and cells like any other: %s', async (name) => {
    const text = `role,${name},family,track,text,section\n${name},polluted,${name},${name},Knows lamps,required\n`;
    const { pages } = await readFile({ file: 'wicks.csv', bytes: new TextEncoder().encode(text) });
    expect(survived(pages)).toContain('Knows lamps');
  });
});

describe('depth', () => {
  test.each([
    ['lists', lines(600, (at) => `${'  '.repeat(at)}- Lamp ${at}`)],
    ['lists on a line', '- '.repeat(20_000)],
    ['quotations', '> '.repeat(20_000)],
    ['emphasis', `${'*a **b '.repeat(5000)}${'** *'.repeat(5000)}`],
    ['brackets', `${'['.repeat(20_000)}a${'](b)'.repeat(20_000)}`],
    ['boxes', `${'<div>'.repeat(10_000)}a${'</div>'.repeat(10_000)}`],
    ['lists of HTML', `${'<ul><li>'.repeat(5000)}a`],
    ['tables of HTML', '<table><tr><td>'.repeat(5000)],
  ])('does no harm: %s', (_, text) => {
    expect(read(text).reading.roles.map(({ title }) => title)).toContain('Wick Trimmer');
  });

  test.each([
    ['aliases', `a: &a [x]\n${lines(30, (at) => `b${at}: &b${at} [*a, *a, *a]`)}`],
    [
      'aliases of aliases',
      `a0: &a0 [x]\n${lines(30, (at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]`)}`,
    ],
    ['mappings', `a: ${'{a: '.repeat(10_000)}`],
  ])('does no harm in front matter: %s', (_, yaml) => {
    const reading = readMarkdownPage('wicks.md', `---\ntitle: Wicks\n${yaml}\n---\n${HEAD}`);
    expect(reading.title).toBe('Wicks');
    expect(reading.problems.map(({ code }) => code)).toContain('broken-front-matter');
    expect(survived([reading])).toContain('Trims the wick');
  });
});

describe('bait for regular expressions', () => {
  const BAITS = [' ', '\t', '-', 'a', '[', '(', '|', '`', '<', '<!--', '{{', 'grade ', 'minutes'];
  const SECTIONS = ['Job Grade', 'Hiring Process', 'Requirements', 'Career Ladder'];

  test.each(BAITS)('is read in a line: %j × 50,000', (bait) => {
    expect(read(`Light ${bait.repeat(50_000)}!`).said).toContain('wick-trimmer');
  });

  test.each(
    SECTIONS.flatMap((section) => ['(', 'grade ', 'minutes'].map((bait) => [section, bait])),
  )('is read under %s: %j × 50,000', (section, bait) => {
    expect(read(`### ${section}\n\n- 8 ${bait?.repeat(50_000)}!`).said).toContain('wick-trimmer');
  });
});

describe('strange characters', () => {
  test.each([
    ['zero bytes', '\0'],
    ['half a character', '\ud800'],
    ['the other half', '\udc00'],
    ['right-to-left overrides', '\u202e'],
    ['isolates', '\u2067'],
  ])('hide nothing and break nothing: %s', (_, sign) => {
    const { said } = read(`- ${sign}Lights${sign} lamps${sign}\n\n## ${sign}Lamp ${sign}Hand\n`);
    expect(said).toMatch(/Lights.* lamps/);
    expect(said).not.toContain('\0');
  });
});

describe('size', () => {
  test.each([
    ['a line of 400,000 characters', 'word '.repeat(80_000)],
    ['20,000 headings', lines(20_000, (at) => `## Lamp ${at}`)],
    ['20,000 roles', lines(20_000, (at) => `## Lamp Keeper ${at}`)],
    ['20,000 items', lines(20_000, (at) => `- Lights lamp ${at}`)],
    [
      'a drawing of 20,000 lines',
      `\`\`\`mermaid\ngraph LR\n${lines(20_000, (at) => `A${at}-->A${at + 1}`)}\n\`\`\``,
    ],
  ])('is cut, and said to be, with the line: %s', (_, text) => {
    const { reading } = read(text);
    expect(reading.problems).toContainEqual(
      expect.objectContaining({
        code: 'page-too-long',
        at: { file: 'lights/wicks.md', line: expect.any(Number) },
      }),
    );
  });
});
