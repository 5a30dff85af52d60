import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { drawnSource, paragraph as P, run, table, wordDocument, wordsOf } from './fixture.ts';
import { readWord } from './word.ts';

const read = async (bytes: Uint8Array) => {
  const [source, ...others] = await readWord({ file: 'keepers.docx', bytes });
  if (!source) throw new Error('no source');
  expect(others).toEqual([]);
  return source;
};
const told = ({ problems }: Awaited<ReturnType<typeof read>>) =>
  problems.map(({ code, at }) => `${code}@${at.line ?? ''}`);

test('headings, lists in lists and tables are read, with the title over all', async () => {
  const source = await read(
    wordDocument(
      P('Keepers', 'Title') +
        P('Keeper', 'Heading1') +
        P('Level: 3') +
        P('') +
        P('Responsibilities', 'Heading2') +
        P('Trims', '', 0) +
        P('the wick', '', 1) +
        P('Polishes', '', 0) +
        table([
          ['Skill', 'Junior'],
          ['Craft', 'Learns'],
        ]),
    ),
  );
  expect(drawnSource(source)).toEqual([
    'language = en-GB',
    '# Keepers',
    '  ## Keeper',
    '    Level: 3',
    '    ### Responsibilities',
    '      - Trims',
    '        - the wick',
    '      - Polishes',
    '      | Skill | Junior |',
    '      | Craft | Learns |',
  ]);
  expect(told(source)).toEqual([]);
});

test('the line of an item is the number of its paragraph', async () => {
  const source = await read(
    wordDocument(
      P('Keeper', 'Heading1') +
        P('') +
        P('Trims', '', 0) +
        P('the wick', '', 1) +
        P('Polishes', '', 0),
    ),
  );
  const [heading] = source.holds === 'page' ? source.outline.nodes : [];
  expect(heading).toMatchObject({
    line: 1,
    children: [{ items: [{ line: 3, children: [{ items: [{ line: 4 }] }] }, { line: 5 }] }],
  });
});

test('styles that are based on a heading, or stand in the outline, are headings', async () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="a"><w:name w:val="Ladder Role"/><w:basedOn w:val="b"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="b"><w:name w:val="Role"/><w:basedOn w:val="Heading1"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="c"><w:name w:val="Part"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="d"><w:name w:val="Round"/><w:basedOn w:val="d"/></w:style>';
  const body = P('Keeper', 'a') + P('Duties', 'c') + P('Trims', 'd');
  expect(drawnSource(await read(wordDocument(body, { styles }))).slice(1)).toEqual([
    '# Keeper',
    '  ## Duties',
    '    Trims',
  ]);
});

test('the text of simple fields and rows that begin further right keep their place', async () => {
  const cell = (text: string) => `<w:tc>${P(text)}</w:tc>`;
  const body =
    `<w:p><w:fldSimple w:instr="DOCPROPERTY x">${run('Said by a field')}</w:fldSimple></w:p>` +
    `<w:tbl><w:tr><w:trPr><w:gridBefore w:val="1"/><w:wBefore w:w="5"/></w:trPr>${cell('right')}</w:tr>` +
    `<w:tr>${cell('a')}${cell('b')}</w:tr></w:tbl>`;
  expect(drawnSource(await read(wordDocument(body))).slice(1)).toEqual([
    'Said by a field',
    '|  | right |',
    '| a | b |',
  ]);
});

test.each([
  [
    'another direction',
    `<w:bdo w:val="rtl">${run('Leads')}</w:bdo>${run(' reviews')}`,
    'Leads reviews',
  ],
  ['a direction', `<w:dir w:val="rtl">${run('Leads')}</w:dir>${run(' reviews')}`, 'Leads reviews'],
  [
    'a reading beside it',
    `${run('In ')}<w:r><w:ruby><w:rubyPr/><w:rt>${run('しゅにん')}</w:rt><w:rubyBase>${run('主任')}</w:rubyBase></w:ruby></w:r>${run(' teams')}`,
    'In 主任 teams',
  ],
  [
    'the form of a formula',
    `${run('At least ')}<m:oMathPara xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:oMath><m:r><m:rPr><m:sty m:val="p"/></m:rPr><m:t>≥5</m:t></m:r></m:oMath></m:oMathPara>${run(' years')}`,
    'At least ≥5 years',
  ],
  [
    'a tab to a fixed place',
    `<w:r><w:t>Grade</w:t><w:ptab w:relativeTo="margin" w:alignment="right" w:leader="none"/><w:t>8</w:t></w:r>`,
    'Grade 8',
  ],
])('text in %s is read', async (_, inner, text) => {
  const source = await read(wordDocument(`<w:p>${inner}</w:p>`));
  expect(drawnSource(source).slice(1)).toEqual([text]);
  expect(told(source)).toEqual([]);
});

test('an old line break parts what it stands between', async () => {
  const source = await read(
    wordDocument('<w:p><w:r><w:t>Leads</w:t><w:cr/><w:t>Reviews</w:t></w:r></w:p>'),
  );
  expect(drawnSource(source).slice(1).join('|')).not.toContain('LeadsReviews');
});

test('what is hidden, deleted or in the margins is told with its words', async () => {
  const margin = (tag: string, text: string) => `<w:${tag} NAMESPACE>${P(text)}</w:${tag}>`;
  const body =
    P('Keeper', 'Heading1') +
    `<w:p>${run('Trims')}${run(' in secret', '<w:vanish/>')}<w:del w:id="1"><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>` +
    `<w:p><w:moveFrom w:id="2">${run('moved')}</w:moveFrom>${run('stays', '<w:vanish w:val="0"/>')}</w:p>`;
  const comments = `<w:comments NAMESPACE><w:comment w:id="0">${P('Is that')}${P('right?')}</w:comment></w:comments>`;
  const source = await read(
    wordDocument(body, {
      files: { 'word/comments.xml': comments, 'word/header1.xml': margin('hdr', 'Confidential') },
    }),
  );
  expect(told(source)).toEqual([
    'hidden-in-document@2',
    'deleted-in-document@2',
    'deleted-in-document@3',
    'comment-in-document@',
    'margin-of-document@',
  ]);
  expect(drawnSource(source).slice(1)).toEqual(['# Keeper', '  Trims in secret', '  stays']);
  for (const words of ['in secret', 'gone', 'moved', 'Is that right?', 'Confidential']) {
    expect(wordsOf(source)).toContain(words);
  }
});

test.each([
  ['a text', strToU8('# Keepers')],
  ['another archive', zipSync({ 'a.md': strToU8('# Keepers') })],
  ['a document that is cut off', wordDocument(P('Keeper')).slice(0, 900)],
  ['broken XML', wordDocument('<w:p><w:r>')],
])('%s is refused with the reason', async (_, bytes) => {
  const source = await read(bytes);
  expect(source.holds).toBe('nothing');
  expect(told(source)).toEqual(['broken-file@']);
});

test('a document that grows past all measure is refused', async () => {
  const source = await read(wordDocument(P('x'.repeat(40_000_000))));
  expect(source.holds).toBe('nothing');
  expect(told(source)).toContain('broken-file@');
});

const BLOCKS = fc.array(
  fc.record({
    text: fc.stringMatching(/^[a-z]{3,9}( [a-z]{3,9}){0,2}$/),
    style: fc.constantFrom('', 'Heading1', 'Heading2', 'Heading3', 'Title'),
    list: fc.option(fc.nat(2), { nil: undefined }),
  }),
  { maxLength: 8 },
);

test('no word of a document is lost', async () => {
  await fc.assert(
    fc.asyncProperty(BLOCKS, async (blocks) => {
      const body = blocks.map(({ text, style, list }) => P(text, style, list)).join('');
      const words = wordsOf(await read(wordDocument(body)));
      for (const { text } of blocks) expect(words).toContain(text);
    }),
    { numRuns: 60 },
  );
});

test('mangled documents never throw', async () => {
  const whole = wordDocument(P('Keepers', 'Title') + P('Trims', '', 0) + table([['a', 'b']]));
  const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 6 }), async (changes) => {
      const mangled = whole.slice();
      for (const [at, byte] of changes) mangled[at] = byte;
      await read(mangled);
    }),
    { numRuns: 150 },
  );
});
