import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as textIn } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { REPORT, STAMP, saying } from './fixture.ts';
import { write as toMarkdown } from './markdown.ts';

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
});
