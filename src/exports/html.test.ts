import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { toString as textIn } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { REPORT, STAMP, saying } from './fixture.ts';
import { write as toHtml } from './html.ts';

describe('a report as HTML', () => {
  test('holds the same as the Markdown', () => {
    expect(toHtml(REPORT, STAMP)).toBe(
      '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Keepers</title></head><body><h1>Keepers</h1><p>Two roles keep the lights.</p><p>One of them leads.</p>' +
        '<h2>Care</h2><ul><li><b>New:</b> Trims the wick <i>(requirement)</i></li><li>Winds the clockwork</li></ul>' +
        '<h2>Boats</h2><ul><li>Rows to the rock <i>(from Warden)</i></li></ul>' +
        `<p>Beacon Trust, as of 2024-05-01. <a href="${STAMP.link}">${STAMP.link}</a></p></body></html>\n`,
    );
  });

  test('takes no text for markup', () => {
    const text = '<img src="x" onerror=alert(1)> & &amp;';
    const html = toHtml(saying(text), { ...STAMP, organisation: text, link: text });
    const tree = fromHtml(html);
    expect(JSON.stringify(tree)).not.toContain('"tagName":"img"');
    expect(textIn(tree).split(text)).toHaveLength(10);
    expect(html).toContain('<a href="<img src=&#x22;x&#x22; onerror=alert(1)> &#x26; &#x26;amp;">');
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
