import fc from 'fast-check';
import type { ElementContent, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString as wordsOf } from 'hast-util-to-string';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { toHast } from 'mdast-util-to-hast';
import { toString as textIn } from 'mdast-util-to-string';
import { gfmTable } from 'micromark-extension-gfm-table';
import { describe, expect, test } from 'vitest';
import { REPORT, STAMP, saying } from './fixture.ts';
import { write as toMarkdown } from './markdown.ts';
import type { Report } from './report.ts';
import { linked } from './tree.ts';

const GFM = { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] };

const isContent = (node: RootContent): node is ElementContent => node.type !== 'doctype';

const isSaid = (text: string) => text.trim() !== '';

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
    ['> said', '\\> said'],
    ['two\nlines\r\n\r\n# apart', 'two lines \\# apart'],
  ] as const;

  for (const [text, written] of literal) {
    test(`says ${JSON.stringify(text)} as it is`, () => {
      expect(toMarkdown(saying(text), STAMP)).toBe(
        `# ${written}\n\n${written}\n\n## ${written}\n\n- **${written}:** ${written} _(${written})_\n\nBeacon Trust, as of 2024-05-01. <${STAMP.link}>\n`,
      );
    });
  }

  const atTheStart = [
    ['1. item', '1\\. item'],
    ['12) item', '12\\) item'],
    ['- item', '\\- item'],
    ['+ item', '\\+ item'],
    ['===', '\\==='],
    ['--- - 1. x', '\\--- - 1. x'],
  ] as const;

  for (const [text, written] of atTheStart) {
    test(`says ${JSON.stringify(text)} as it is where a line begins with it`, () => {
      expect(toMarkdown(saying(text), STAMP)).toBe(
        `# ${written}\n\n${written}\n\n## ${written}\n\n- **${text}:** ${text} _(${text})_\n\nBeacon Trust, as of 2024-05-01. <${STAMP.link}>\n`,
      );
    });
  }

  test.each([
    'https://beacon.example/lamp_room/_all_?as=stated&q=a_b*c~d',
    'http://beacon.example/a|b',
    'https://beacon.example/Lamp_(room)',
    'https://beacon.example/lamp_room',
  ])('leaves the address %s as it is, within a sentence too', (address) => {
    for (const text of [address, `See ${address}.`, `_See_ (${address}), or *not*`]) {
      const markdown = toMarkdown({ ...REPORT, summary: [text], groups: [] }, STAMP);
      const paragraph = fromMarkdown(markdown).children[1];
      if (paragraph?.type !== 'paragraph') throw new Error('no paragraph');
      expect(textIn(paragraph)).toBe(text);
      const [link, ...more] = paragraph.children.filter(({ type }) => type === 'link');
      expect(more).toEqual([]);
      expect(link).toMatchObject({ url: address, children: [{ type: 'text', value: address }] });
    }
  });

  test('keeps every text on a line of its own', () => {
    const sign = fc.constantFrom(...'\n\r\t\u2028 #-1.a');
    fc.assert(
      fc.property(fc.string({ unit: sign }).filter(isSaid), (text) => {
        const lines = toMarkdown(saying(text), STAMP).split(/[\n\r]/);
        expect(lines).toHaveLength(10);
      }),
    );
  });

  const note = (markdown: string) => {
    const tree = toHast(fromMarkdown(markdown, GFM));
    return tree.type === 'root' ? tree.children.filter(isContent) : [];
  };
  const written = (body: Report['body'] = []) => {
    const whole = toMarkdown({ ...REPORT, title: 'T', body }, STAMP);
    return whole.slice('# T\n\n'.length, whole.lastIndexOf('\n\nBeacon'));
  };

  test.each([
    ['a list in a list', '- a\n- b\n  1. c\n  2. d\n- e'],
    ['a list that does not begin with one', '7. a\n8. b'],
    ['an item of several paragraphs', '- a\n\n  b\n\n- c'],
    ['a quotation with a list', '> a\n>\n> - b\n> - c'],
    ['code in a line', 'a `b` c and `` d`e ``'],
    ['code in lines', '```\na\n\n  b *c*\n```'],
    ['code that holds a fence', '````\n```\na\n```\n````'],
    ['code in an item', '- a\n\n  ```\n  b\n  ```'],
    ['lines that break', 'a\\\nb\\\n\\- c\\\n\\=== d'],
    ['a rule', 'a\n\n***\n\nb'],
    ['emphasis', 'a *b* **c** ***d*** e'],
    ['emphasis within a word', 'a**b**c and d*e*f'],
    ['a link with words', '[a \\[b\\] *c*](<https://beacon.example/a_(b)_c?d=*e*>)'],
    ['a link to itself', '<https://beacon.example/a_b_c>'],
    ['headings', '## a\n\n### b *c*'],
    ['a table', '| a | b |\n| --- | --- |\n| c \\| d | e |'],
    ['two lists in a row', '- a\n\n<!-- -->\n\n- b'],
  ])('keeps %s', (_, markdown) => {
    expect(toHtml(note(written(note(markdown))))).toBe(toHtml(note(markdown)));
  });

  test('keeps the words and links of any note', () => {
    const piece = fc.constantFrom(
      ...[
        'a',
        'b ',
        ' ',
        '*',
        '**',
        '_',
        '`',
        '- ',
        '1. ',
        '> ',
        '# ',
        '\n',
        '\n\n',
        '\\',
        '~~',
        '|',
      ],
      ...[
        '(',
        ')',
        '[c](https://c.example/d_e)',
        '<https://f.example/_g_>',
        '!',
        '    ',
        '=',
        '<i>',
      ],
    );
    const said = (tree: ReturnType<typeof note>) =>
      tree
        .map((each) => wordsOf({ type: 'root', children: [each] }))
        .join(' ')
        .replaceAll(/\s+/g, ' ')
        .trim();
    const linksOf = (tree: ReturnType<typeof note>) => toHtml(tree).match(/href="[^"]*"/g);
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const before = linked(note(pieces.join('')));
        const after = note(written(before));
        expect(said(after)).toBe(said(before));
        expect(linksOf(after)).toEqual(linksOf(before));
      }),
      { numRuns: 1000 },
    );
  });
});
