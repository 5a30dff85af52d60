import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Report, toCsv, toHtml, toJson, toMarkdown } from './report.ts';

const STAMP = {
  organisation: 'Beacon Trust',
  asOf: '2024-05-01',
  link: 'https://beacon.example/experience?as=stated',
};

const REPORT: Report = {
  file: 'keepers',
  title: 'Keepers',
  summary: ['Two roles keep the lights.', 'One of them leads.'],
  groups: [
    {
      heading: 'Care',
      lines: [
        { label: 'New', text: 'Trims the wick', note: 'requirement' },
        { text: 'Winds the clockwork' },
      ],
    },
    { heading: 'Boats', lines: [{ text: 'Rows to the rock', note: 'from Warden' }] },
  ],
  columns: ['role', 'years', 'text'],
  rows: [
    ['keeper', 5, 'Trims the wick'],
    ['warden', -1, 'Rows, "slowly", to the rock'],
  ],
};

const saying = (text: string): Report => ({
  ...REPORT,
  title: text,
  summary: [text],
  groups: [{ heading: text, lines: [{ label: text, text, note: text }] }],
});

describe('a report as Markdown', () => {
  test('has a heading for each group, an item for each line, and its link', () => {
    expect(toMarkdown(REPORT, STAMP)).toBe(`# Keepers

Two roles keep the lights.

One of them leads.

## Care

- **New:** Trims the wick _(requirement)_
- Winds the clockwork

## Boats

- Rows to the rock _(from Warden)_

Beacon Trust, as of 2024-05-01. <https://beacon.example/experience?as=stated>
`);
  });

  const literal = [
    ['*bold* and _slanted_', '\\*bold\\* and \\_slanted\\_'],
    ['<script>', '\\<script\\>'],
    ['a | b', 'a \\| b'],
    ['[link](address) ![picture](address)', '\\[link\\](address) !\\[picture\\](address)'],
    ['`code` ~~gone~~ back\\slash', '\\`code\\` \\~\\~gone\\~\\~ back\\\\slash'],
    ['&lt; and &#35; but R&D', '\\&lt; and \\&#35; but R&D'],
    ['# heading', '\\# heading'],
    ['  ## heading', '\\## heading'],
    ['ends in #', 'ends in \\#'],
    ['C# and #3', 'C# and \\#3'],
    ['1. item', '1\\. item'],
    ['12) item', '12\\) item'],
    ['- item', '\\- item'],
    ['+ item', '\\+ item'],
    ['> said', '\\> said'],
    ['--- - 1. x', '\\--- - 1. x'],
    ['two\nlines\r\n\r\n# apart', 'two lines \\# apart'],
  ] as const;

  for (const [text, written] of literal) {
    test(`says ${JSON.stringify(text)} as it is`, () => {
      expect(toMarkdown(saying(text), STAMP)).toBe(
        `# ${written}\n\n${written}\n\n## ${written}\n\n- **${written}:** ${written} _(${written})_\n\nBeacon Trust, as of 2024-05-01. <${STAMP.link}>\n`,
      );
    });
  }

  test('keeps every text on a line of its own', () => {
    const sign = fc.constantFrom(...'\n\r\t\u2028 #-1.a');
    fc.assert(
      fc.property(fc.string({ unit: sign }), (text) => {
        const lines = toMarkdown(saying(text), STAMP).split(/[\n\r]/);
        expect(lines).toHaveLength(10);
      }),
    );
  });
});

describe('a report as HTML', () => {
  test('holds the same as the Markdown', () => {
    expect(toHtml(REPORT, STAMP)).toBe(
      '<h1>Keepers</h1><p>Two roles keep the lights.</p><p>One of them leads.</p>' +
        '<h2>Care</h2><ul><li><b>New:</b> Trims the wick <i>(requirement)</i></li><li>Winds the clockwork</li></ul>' +
        '<h2>Boats</h2><ul><li>Rows to the rock <i>(from Warden)</i></li></ul>' +
        `<p>Beacon Trust, as of 2024-05-01. <a href="${STAMP.link}">${STAMP.link}</a></p>`,
    );
  });

  test('takes no text for markup', () => {
    const text = '<img src="x" onerror=alert(1)> & &amp;';
    const html = toHtml(saying(text), { ...STAMP, organisation: text, link: text });
    const written = '&lt;img src=&quot;x&quot; onerror=alert(1)&gt; &amp; &amp;amp;';
    expect(html).not.toContain('<img');
    expect(html.split(written)).toHaveLength(10);
    expect(html).toContain(`<a href="${written}">`);
  });

  test('has the same tags whatever is said', () => {
    const tagsOf = (html: string) => html.match(/<[^>]*>/g);
    const usual = tagsOf(toHtml(saying('usual'), STAMP));
    const sign = fc.constantFrom(...'<>"&\'=/ab ');
    fc.assert(
      fc.property(fc.string({ unit: sign, minLength: 1 }), (text) => {
        expect(tagsOf(toHtml(saying(text), STAMP))).toEqual(usual);
      }),
    );
  });
});

describe('a report as CSV', () => {
  const rowsOf = (rows: Report['rows'], columns: readonly string[] = ['a', 'b']) =>
    csvParseRows(toCsv({ ...REPORT, columns, rows }, STAMP).slice(1)).slice(1, 1 + rows.length);

  test('begins with a byte-order mark, ends each row as spreadsheets do, and says where it is from', () => {
    expect(toCsv(REPORT, STAMP)).toBe(
      '\uFEFFrole,years,text\r\n' +
        'keeper,5,Trims the wick\r\n' +
        'warden,-1,"Rows, ""slowly"", to the rock"\r\n' +
        '\r\n' +
        'Keepers\r\n' +
        '"Beacon Trust, as of 2024-05-01."\r\n' +
        'https://beacon.example/experience?as=stated\r\n',
    );
  });

  test('keeps line breaks within a cell as they are', () => {
    const cells = ['one\ntwo', 'one\r\ntwo'];
    expect(rowsOf([cells])).toEqual([cells]);
  });

  for (const text of [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\tx',
    '\rx',
    '\nx',
    '  =1',
    '\u00A0@x',
    '＝1',
  ]) {
    test(`runs no formula in ${JSON.stringify(text)}`, () => {
      expect(rowsOf([[text, text]])).toEqual([[`'${text}`, `'${text}`]]);
      const everywhere = csvParseRows(
        toCsv({ ...REPORT, columns: [text], title: text }, { ...STAMP, organisation: text }).slice(
          1,
        ),
      );
      expect(everywhere[0]).toEqual([`'${text}`]);
      expect(everywhere.at(-3)).toEqual([`'${text}`]);
      expect(everywhere.at(-2)?.[0]).toMatch(/^'/);
    });
  }

  test('leaves numbers, and signs within a text, alone', () => {
    expect(rowsOf([[-1.5, 'a-b = c + d @ e']])).toEqual([['-1.5', 'a-b = c + d @ e']]);
  });

  test('reads back as what was written', () => {
    const sign = fc.constantFrom(...'=+-@\t\r\n ",;\uFEFFab1');
    const text = fc.string({ unit: sign }).filter((each) => !each.startsWith("'"));
    const row = fc.array(fc.oneof(text, fc.integer()), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const bare = rowsOf(rows).map((cells) => cells.map((cell) => cell.replace(/^'/, '')));
        expect(bare).toEqual(rows.map((cells) => cells.map(String)));
      }),
    );
  });
});

describe('a report as JSON', () => {
  test('names the values of each row and says where they are from', () => {
    expect(JSON.parse(toJson(REPORT, STAMP))).toEqual({
      title: 'Keepers',
      ...STAMP,
      summary: REPORT.summary,
      rows: [
        { role: 'keeper', years: 5, text: 'Trims the wick' },
        { role: 'warden', years: -1, text: 'Rows, "slowly", to the rock' },
      ],
    });
  });

  test('reads back as what was written', () => {
    const text = fc.string({ unit: fc.constantFrom(...'"\\/\n\u2028\u0000é😀ab1') });
    const given = fc.record({
      title: text,
      rows: fc.array(fc.tuple(text, fc.integer(), text)),
    });
    fc.assert(
      fc.property(given, ({ title, rows }) => {
        const read = JSON.parse(toJson({ ...REPORT, title, rows }, STAMP));
        expect(read.title).toBe(title);
        expect(read.rows.map((row: object) => Object.values(row))).toEqual(rows);
      }),
    );
  });
});
