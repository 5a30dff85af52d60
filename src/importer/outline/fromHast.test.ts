import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { outlineFromHast } from './fromHast.ts';
import type { OutlineNode } from './outline.ts';

const read = (html: string) => outlineFromHast(fromHtml(html, { fragment: true }));

/** The tree in short, a line a node. */
function drawn(nodes: readonly OutlineNode[], indent = ''): string[] {
  const deeper = `${indent}  `;
  const draw = (node: OutlineNode): string[] => {
    switch (node.type) {
      case 'heading':
        return [`${indent}# ${node.title} (${node.as})`, ...drawn(node.children, deeper)];
      case 'paragraph':
        return [`${indent}${node.text}`];
      case 'code':
        return [`${indent}\`${node.text}\``];
      case 'table':
        return node.grid.rows.map(
          ({ cells }) => indent + cells.map(({ text }) => text).join(' | '),
        );
      case 'list':
        return node.items.flatMap(({ text, children }) => [
          `${indent}- ${text}`,
          ...drawn(children, deeper),
        ]);
    }
  };
  return nodes.flatMap(draw);
}

describe('headings', () => {
  test('hold what stands under them, deeper headings included', () => {
    expect(drawn(read('<p>a</p><h1>A</h1><h3>B</h3><p>b</p><h2>C</h2><p>c</p><h1>D</h1>'))).toEqual(
      [
        'a',
        '# A (heading)',
        '  # B (heading)',
        '    b',
        '  # C (heading)',
        '    c',
        '# D (heading)',
      ],
    );
  });

  test('are lines that are only bold, until the next, but not within an item', () => {
    expect(
      drawn(
        read(
          '<h2>A</h2><p><strong>B:</strong></p><p>b</p><p><b>C</b></p><ul><li><p><b>d:</b></p></li></ul><h2>E</h2>',
        ),
      ),
    ).toEqual([
      '# A (heading)',
      '  # B (bold)',
      '    b',
      '  # C (bold)',
      '    - d:',
      '# E (heading)',
    ]);
  });

  test('are no sentences in bold, and no bold words in a sentence', () => {
    expect(drawn(read('<p><b>It rings.</b></p><p><b>Bell</b> rings</p>'))).toEqual([
      'It rings.',
      'Bell rings',
    ]);
  });

  test('are lines only in italics over a list, which divide what a bold line opens', () => {
    const html = '<p><b>A</b></p><p><i>B</i></p><ul><li>b</li></ul><p><em>C</em></p><p>c</p>';
    expect(drawn(read(html))).toEqual([
      '# A (bold)',
      '  # B (italic)',
      '    - b',
      '    C',
      '    c',
    ]);
  });

  test('are no lines in italics over anything else, nor the last of a page', () => {
    expect(drawn(read('<p><i>A</i></p><ol><li>a</li></ol><p><i>B</i></p><p>b</p>'))).toEqual([
      '# A (italic)',
      '  - a',
      '  B',
      '  b',
    ]);
    expect(drawn(read('<p><em>A</em></p>'))).toEqual(['A']);
  });

  test('may have a colon and spaces behind what is bold', () => {
    for (const html of ['<p><b>A</b>:</p>', '<p><b>A</b> : </p>', '<p> <b>A</b>\n</p>'])
      expect(drawn(read(`${html}<p>a</p>`))).toEqual(['# A (bold)', '  a']);
  });

  test('are none where details have no summary, or rules stand between', () => {
    expect(drawn(read('<h2>A</h2><details><p>a</p></details><hr><p>b</p>'))).toEqual([
      '# A (heading)',
      '  a',
      '  b',
    ]);
  });

  test('are summaries, which hold what their details do, headings of any level included', () => {
    const html =
      '<h2>Levels</h2><details><summary>Keeper</summary><h2>Craft</h2><p>a</p></details><p>b</p>';
    expect(drawn(read(html))).toEqual([
      '# Levels (heading)',
      '  # Keeper (summary)',
      '    # Craft (heading)',
      '      a',
      '  b',
    ]);
  });

  test('keep their place and their anchor', () => {
    expect(read('<div>\n<p>a</p>\n<h2 id="top">A</h2></div>')).toMatchObject([
      { type: 'paragraph', line: 2 },
      { type: 'heading', line: 3, id: 'top', level: 2 },
    ]);
  });

  test('are known by their words where one asks for it', () => {
    const root = fromHtml('<p>Duties</p><ul><li>a</li></ul>', { fragment: true });
    const lineAt = (line: number) => line + 10;
    expect(outlineFromHast(root, { isHeading: (line) => line === 'Duties', lineAt })).toMatchObject(
      [{ type: 'heading', title: 'Duties', line: 11, children: [{ type: 'list' }] }],
    );
  });
});

describe('lists', () => {
  test('keep what is indented under an item apart from its own words', () => {
    expect(
      drawn(read('<ul><li>a <em>b</em><ul><li>c</li></ul></li><li><p>d</p><p>e</p></li></ul>')),
    ).toEqual(['- a b', '  - c', '- d', '  e']);
  });

  test('that stand between items are of the item before', () => {
    expect(drawn(read('<ul><li>a</li><ul><li>b</li></ul><li>c</li></ul>'))).toEqual([
      '- a',
      '  - b',
      '- c',
    ]);
  });

  test('lose the boxes of tasks', () => {
    expect(
      drawn(read('<ul><li>[ ] a</li><li>[x] b</li><li><input type="checkbox"> c</li></ul>')),
    ).toEqual(['- a', '- b', '- c']);
  });

  test('of definitions have their terms as items', () => {
    expect(
      drawn(read('<dl><dt>Craft</dt><dd>Trims</dd><dd>Cleans</dd><dt>Team</dt></dl>')),
    ).toEqual(['- Craft', '  Trims', '  Cleans', '- Team']);
  });
});

describe('text', () => {
  test('has single spaces, no markup and nothing that is not shown', () => {
    expect(drawn(read('a<br>b <script>c</script><i>d</i><img alt="e">\n <!-- f -->'))).toEqual([
      'a b de',
    ]);
  });

  test('between blocks is a paragraph, and boxes are seen through', () => {
    expect(drawn(read('<div>a<p>b</p>c <b>d</b> e</div><a href="/x"><div>f</div></a>'))).toEqual([
      'a',
      'b',
      'c d e',
      'f',
    ]);
  });

  test('of code keeps its line ends and its language', () => {
    expect(
      read('<pre><code class="language-mermaid">a\n  b\n</code></pre><pre>\nc</pre>'),
    ).toMatchObject([
      { type: 'code', language: 'mermaid', text: 'a\n  b' },
      { type: 'code', language: '', text: 'c' },
    ]);
  });
});

describe('tables', () => {
  const cells = (html: string) => drawn(read(`<table>${html}</table>`));

  test.each([
    ['rows of one column', '<tr><td rowspan=2>a<td>b<tr><td>c', ['a | b', 'a | c']],
    ['columns', '<tr><td colspan=2>a<tr><td>b<td>c', ['a | a', 'b | c']],
    [
      'no more rows than their group has',
      '<tbody><tr><td rowspan=9>a<td>b</tbody><tbody><tr><td>c<td>d',
      ['a | b', 'c | d'],
    ],
    [
      'all rows to the end of the group where the span is 0',
      '<tbody><tr><td rowspan=0>a<td>b<tr><td>c</tbody><tbody><tr><td>d<td>e',
      ['a | b', 'a | c', 'd | e'],
    ],
    ['one where the span is nonsense', '<tr><td colspan=-1>a<td rowspan=x>b', ['a | b']],
  ])('span %s', (_, html, rows) => {
    expect(cells(html)).toEqual(rows);
  });

  test('have their head first and their foot last, wherever they are written', () => {
    const html =
      '<tbody><tr><td>b</tbody><tfoot><tr><td>c</tfoot><tbody><tr><td>d</tbody><thead><tr><th>a';
    expect(cells(html)).toEqual(['a', 'b', 'd', 'c']);
    expect(read(`<table><caption>Pay</caption>${html}</table>`)).toMatchObject([
      { grid: { name: 'Pay', headRows: 1, rows: [{ cells: [{ isHead: true }] }, {}, {}, {}] } },
    ]);
  });

  test('are rectangular', () => {
    expect(cells('<tr><td>a<tr><td>b<td>c<td>d')).toEqual(['a |  | ', 'b | c | d']);
  });

  test('within a cell are its text', () => {
    expect(cells('<tr><td>a<table><tr><td>b<td>c<tr><td>d</table></td><td>e')).toEqual([
      'a b c d | e',
    ]);
  });

  test('have the lines of a cell one by one, without their marks', () => {
    const cell = (html: string) => read(`<table><tr><td>${html}</table>`);
    const lines = ['a', 'b'];
    for (const html of [
      'a<br>b',
      '<p>a</p><p>b</p>',
      '<ul><li>a<li>b</ul>',
      '- a<br>• b',
      '1. a<br>2) b',
      '<div>a</div>\n[ ] b',
    ])
      expect(cell(html)).toMatchObject([{ grid: { rows: [{ cells: [{ lines }] }] } }]);
  });

  test('say where a cell leads, be its link behind other words', () => {
    const cell = '<p>a</p><p>see <b>the <a href="/b">b</a></b></p><a href="/c">c</a>';
    expect(read(`<table><tr><td>${cell}</table>`)).toMatchObject([
      { grid: { rows: [{ cells: [{ href: '/b' }] }] } },
    ]);
  });

  test('say which cells are spanned', () => {
    expect(read('<table><tr><td rowspan=2><a href="#a">a</a><tr></table>')).toMatchObject([
      {
        grid: { rows: [{ cells: [{ href: '#a' }] }, { cells: [{ text: 'a', isSpanned: true }] }] },
      },
    ]);
  });

  test('of as many cells as somebody may draw are read with their spans, of one more without', () => {
    const hundred = '<tr><td colspan=1000>a'.repeat(100);
    const widths = (html: string) =>
      read(`<table>${html}</table>`).flatMap((node) =>
        node.type === 'table' ? node.grid.rows.map(({ cells: { length } }) => length) : [],
      );
    expect(new Set(widths(hundred))).toEqual(new Set([1000]));
    expect(new Set(widths(`${hundred}<tr><td>b`))).toEqual(new Set([1]));
  });

  test('of more cells than anybody draws are read without their spans', () => {
    const html = '<tr><td colspan=1000 rowspan=60000>a'.repeat(200);
    expect(cells(html)).toHaveLength(200);
  });
});
