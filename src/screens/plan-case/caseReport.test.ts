import type { ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString as wordsIn } from 'hast-util-to-string';
import { readXlsx } from 'hucre/xlsx';
import mammoth from 'mammoth';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toHast } from 'mdast-util-to-hast';
import { describe, expect, test } from 'vitest';
import { FORMATS, writeIn } from '#src/exports/formats.ts';
import type { Stamp } from '#src/exports/report.ts';
import { ASSESSMENT_WORDS } from '#src/text/en/planCase.ts';
import { MARK_WORDS } from '#src/text/en/planWords.ts';
import { dayInWords } from '#src/text/planWords.ts';
import { caseReport } from './caseReport.ts';
import { CASE_SHOWN } from './fixture.ts';

const STAMP: Stamp = {
  organisation: 'Beacon Trust',
  asOf: CASE_SHOWN.asOf,
  link: 'https://beacon.example/compare/keeper/warden',
};

const REPORT = caseReport(CASE_SHOWN, 'a4');

/** Whatever a reader must find of the case, in whatever form. */
const WORDS = CASE_SHOWN.lines.flatMap(({ line, marks, evidence, due }) => [
  line.text,
  ...[line.before ?? []].flat(),
  ...(line.details ?? []),
  ...(['own', 'manager'] as const).flatMap((side) => {
    const mark = marks[side];
    return mark ? [`${ASSESSMENT_WORDS[side]}: ${MARK_WORDS[mark].name}`] : [];
  }),
  ...evidence.flatMap(({ text, date }) => [
    text.replaceAll(/\s+/g, ' '),
    ...(date ? [dayInWords(date)] : []),
  ]),
  ...(due ? [dayInWords(due)] : []),
]);

const WRITTEN = [
  ...[
    'three winters',
    'No night dark',
    'Winter',
    'wick *cut*',
    '12:00 *dark*',
    'Agreed, but for March.',
  ],
  ...['<script>alert("x")</script>', 'press', 'spy', '<img src=x onerror=alert(1)>', 'A bad link'],
  ...['שלום עולם', '灯台守の手引き 🎉👩‍👩‍👧', '設計レビュー'],
  'Keeper (grade 2) → Warden (grade 3)',
  'When you are ready and the company needs the role.',
  '4 of 5 expectations of this step are told here.',
  'the two assessments differ',
  'no evidence written down yet',
  'Beacon Trust, as of 2026-11-01.',
];

const LINKS = [
  'https://beacon.example/log_book',
  'https://beacon.example/a_b_c',
  'https://beacon.example/Wicks_(night)?a=b_c&d=e#f',
  'https://pilots.example/thanks',
  'mailto:crew@beacon.example',
  'https://spy.example/p.png',
  STAMP.link,
];

const squeezed = (text: string) => text.replaceAll(/\s+/g, ' ');

function expectWhole(tree: Root): void {
  const text = squeezed(wordsIn(tree));
  for (const words of [...WORDS, ...WRITTEN]) expect(text).toContain(squeezed(words));
  const elements = elementsIn(tree.children as ElementContent[]);
  const links = elements.flatMap(({ tagName, properties }) =>
    tagName === 'a' ? [String(properties.href)] : [],
  );
  expect(links.sort()).toEqual(LINKS.toSorted());
  expect(elements.filter(({ tagName }) => /^(script|img|iframe)$/.test(tagName))).toEqual([]);
}

function elementsIn(
  children: readonly Root['children'][number][],
): Extract<ElementContent, { type: 'element' }>[] {
  return children.flatMap((child) =>
    child.type === 'element' ? [child, ...elementsIn(child.children)] : [],
  );
}

describe('a promotion case', () => {
  test('in Word, read back by another program, holds every line, mark, link, day and note', async () => {
    const told: string[] = [];
    const file = await writeIn(FORMATS.word, REPORT, STAMP, (what) => told.push(what));
    const { value, messages } = await mammoth.convertToHtml(
      { buffer: Buffer.from(file) },
      {
        styleMap: [
          "p[style-name='Quote'] => blockquote:fresh",
          "p[style-name='Soft'] => p:fresh",
          "r[style-name='Code'] => code",
        ],
      },
    );
    expect(messages).toEqual([]);
    expect(told, 'nothing is left out').toEqual([]);
    expectWhole(fromHtml(value, { fragment: true }));
    const headings = elementsIn(fromHtml(value, { fragment: true }).children)
      .filter(({ tagName }) => /^h[123]$/.test(tagName))
      .map((heading) => `${heading.tagName} ${wordsIn(heading)}`);
    expect(headings).toEqual([
      'h1 Promotion case',
      'h2 Summary',
      'h2 What Warden asks',
      ...CASE_SHOWN.lines.map(({ line }) => `h3 ${line.text}`),
      'h2 Still to come',
    ]);
  });

  test('as HTML, parsed again, holds the same', async () => {
    expectWhole(fromHtml(await writeIn(FORMATS.html, REPORT, STAMP)));
  });

  test('as Markdown, parsed again, holds the same', async () => {
    const markdown = await writeIn(FORMATS.markdown, REPORT, STAMP);
    const tree = toHast(fromMarkdown(markdown), { allowDangerousHtml: true });
    if (tree.type !== 'root') throw new Error('no tree');
    expect(JSON.stringify(tree)).not.toContain('"type":"raw"');
    expectWhole(tree);
  });

  test('as plain text holds the same words, with its addresses beside them', async () => {
    const text = squeezed(await writeIn(FORMATS.paste, REPORT, STAMP));
    for (const words of [...WORDS, ...WRITTEN]) expect(text).toContain(squeezed(words));
    for (const link of LINKS) expect(text).toContain(link);
  });

  test('in Excel, read back, has a row for each line', async () => {
    const { sheets } = await readXlsx(await writeIn(FORMATS.excelRows, REPORT, STAMP));
    const [columns = [], ...rows] = sheets[0]?.rows ?? [];
    const [first, second] = rows.map((row) =>
      Object.fromEntries(columns.map((name, at) => [name, row[at] ?? ''])),
    );
    expect(rows).toHaveLength(CASE_SHOWN.lines.length);
    expect(first).toEqual({
      Expectation: 'Trims every wick of the station',
      Before: 'Trims the wick',
      Kind: 'Clearly higher',
      Theme: 'Care',
      Level: 'all wicks',
      'Own assessment': 'Consistently',
      'Manager’s assessment': 'Sometimes',
      Evidence: 'Trimmed 400 wicks in one night\nThanks of the pilots\n',
      Links:
        'https://beacon.example/Wicks_(night)?a=b_c&d=e#f\npilots.example/thanks\nmailto:crew@beacon.example',
      Dates: '2026-01-31\n2026-02-28\n',
      'Own note': CASE_SHOWN.lines[0]?.notes.own,
      'Manager’s comment': 'Agreed, but for **March**.',
      'Aimed for by': '2026-12-31',
    });
    expect(second).toMatchObject({
      Theme: 'Talk',
      'Own assessment': 'Not yet',
      Links: 'javascript:alert(1)',
    });
  });

  test('says nothing of whose it is in its title and the name of its file', () => {
    expect([REPORT.title, REPORT.file]).toEqual(['Promotion case', 'promotion-case']);
  });

  test('has no place for a manager who has said nothing', async () => {
    const lines = CASE_SHOWN.lines.map(
      ({ marks: { manager: _, ...marks }, notes: { manager: __, ...notes }, ...rest }) => ({
        ...rest,
        marks,
        notes,
      }),
    );
    const markdown = await writeIn(
      FORMATS.markdown,
      caseReport({ ...CASE_SHOWN, lines }, 'a4'),
      STAMP,
    );
    expect(markdown).not.toContain('Manager');
    expect(markdown).toContain('**Own assessment:** none yet');
  });

  test('of two hundred lines is written in Word whole', async () => {
    const [line] = CASE_SHOWN.lines;
    if (!line) throw new Error('no line');
    const lines = Array.from({ length: 200 }, (_, at) => ({
      ...line,
      line: { ...line.line, id: `warden#r${at}`, text: `Expectation ${at}.` },
    }));
    const file = await writeIn(FORMATS.word, caseReport({ ...CASE_SHOWN, lines }, 'letter'), STAMP);
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(file) });
    expect(value.match(/<h3>Expectation \d+\.<\/h3>/g)).toHaveLength(200);
    expect(value.match(/href="https:\/\/pilots\.example\/thanks"/g)).toHaveLength(200);
  });
});
