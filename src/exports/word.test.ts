import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { REPORT, STAMP, saying } from './fixture.ts';
import { element } from './tree.ts';
import { write } from './word.ts';

/** A part of the written file, as XML. */
async function partOf(name: string, ...given: Parameters<typeof write>): Promise<string> {
  const part = unzipSync(await write(...given))[name];
  return part ? strFromU8(part) : '';
}

/** What another program reads of it. */
async function readBack(...given: Parameters<typeof write>) {
  const file = await write(...given);
  return await mammoth.convertToHtml({ buffer: Buffer.from(file) });
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a report as a document of Word', () => {
  test('is read by another program as headings, lists and links, and nothing of it as unknown', async () => {
    const { value, messages } = await readBack(REPORT, STAMP);
    expect(value).toBe(
      '<h1>Keepers</h1><p>Two roles keep the lights.</p><p>One of them leads.</p>' +
        '<h2>Care</h2><ul><li><strong>New:</strong> Trims the wick <em>(requirement)</em></li><li>Winds the clockwork</li></ul>' +
        '<h2>Boats</h2><ul><li>Rows to the rock <em>(from Warden)</em></li></ul>' +
        `<p>Beacon Trust, as of 2024-05-01. <a href="${STAMP.link}">${STAMP.link}</a></p>`,
    );
    expect(messages).toEqual([]);
  });

  test.each([
    '<img src="x" onerror=alert(1)> & &amp;',
    'שומר המגדלור',
    '灯台守の手引き',
    'A lamp 🔦 and a family 👩‍👩‍👧',
    'Keeperofthe'.repeat(40),
    '=1+1 _x000D_ {{field}}',
  ])('says %j as it is', async (text) => {
    const { value } = await mammoth.extractRawText({
      buffer: Buffer.from(await write(saying(text), STAMP)),
    });
    expect(value.split(text)).toHaveLength(7);
  });

  test('is laid out for the paper of the region, or the one that is asked for', async () => {
    const sizeOf = async (report = REPORT) =>
      /<w:pgSz w:w="(\d+)" w:h="(\d+)"/
        .exec(await partOf('word/document.xml', report, STAMP))
        ?.slice(1);
    const [a4, letter] = [
      ['11906', '16838'],
      ['12240', '15840'],
    ];
    vi.stubGlobal('navigator', { language: 'en-GB' });
    expect(await sizeOf()).toEqual(a4);
    expect(await sizeOf({ ...REPORT, paper: 'letter' })).toEqual(letter);
    vi.stubGlobal('navigator', { language: 'es-MX' });
    expect(await sizeOf()).toEqual(letter);
    expect(await sizeOf({ ...REPORT, paper: 'a4' })).toEqual(a4);
  });

  test('is in the language of the interface, in the form of the reader', async () => {
    const languageIn = async () =>
      /<w:lang w:val="([^"]+)"/.exec(await partOf('word/styles.xml', REPORT, STAMP))?.[1];
    vi.stubGlobal('navigator', { language: 'en-AU' });
    expect(await languageIn()).toBe('en-AU');
    vi.stubGlobal('navigator', { language: 'de-DE' });
    expect(await languageIn()).toBe('en-US');
  });

  test('counts its pages, and names nobody as its writer', async () => {
    const footer = await partOf('word/footer1.xml', REPORT, STAMP);
    expect(footer).toContain('Beacon Trust, as of 2024-05-01.');
    expect(footer).toMatch(/PAGE.*NUMPAGES/s);
    const properties = await partOf('docProps/core.xml', REPORT, STAMP);
    expect(properties).toContain('<dc:title>Keepers</dc:title>');
    expect(properties).not.toMatch(/un-named/i);
  });

  test('uses no style that it does not define', async () => {
    const body = ['blockquote', 'pre', 'code', 'h4', 'p'].map((tag) => element(tag, ['said']));
    const report = { ...REPORT, body };
    const used = await partOf('word/document.xml', report, STAMP);
    const styles = await partOf('word/styles.xml', report, STAMP);
    const ids = [...used.matchAll(/<w:[pr]Style w:val="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual(expect.arrayContaining(['Quote', 'Heading4']));
    for (const id of ids) expect(styles).toContain(`w:styleId="${id}"`);
  });

  test('tells what it could not take', async () => {
    const told: string[] = [];
    const body = [element('p', [element('a', ['press'], { href: 'javascript:alert(1)' })])];
    const xml = await partOf('word/document.xml', { ...REPORT, body }, STAMP, (what) =>
      told.push(what),
    );
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('javascript:alert(1)');
    expect(xml).toContain('press');
  });
});
