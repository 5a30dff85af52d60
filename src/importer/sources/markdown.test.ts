import { describe, expect, test } from 'vitest';
import type { OutlineNode } from '../outline/outline.ts';
import { readMarkdown } from './markdown.ts';

const read = (...lines: readonly string[]) => readMarkdown('page.md', lines.join('\n'));

/** The tree in short: headings with what they hold in brackets. */
function drawn(nodes: readonly OutlineNode[]): string {
  const draw = (node: OutlineNode): string => {
    switch (node.type) {
      case 'heading':
        return `${node.title} [${drawn(node.children)}]`;
      case 'paragraph':
        return node.text;
      case 'code':
        return `\`${node.text}\``;
      case 'table':
        return node.grid.rows
          .map(({ cells }) => cells.map(({ lines }) => lines.join('; ')).join(' | '))
          .join(' / ');
      case 'list':
        return node.items
          .map(
            ({ text, children }) =>
              `- ${text}${children.length > 0 ? ` (${drawn(children)})` : ''}`,
          )
          .join(' ');
    }
  };
  return nodes.map(draw).join(', ');
}

const tree = (...lines: readonly string[]) => drawn(read(...lines).outline.nodes);
const codes = (...lines: readonly string[]) => read(...lines).problems.map(({ code }) => code);

test('what cannot be shown glues no words together', () => {
  expect(tree('# Keeper\vMaster', '', 'Trims\fthe\u0001wick')).toBe(
    'Keeper Master [Trims the\ufffdwick]',
  );
});

test('a bar in the target of a link is none between the cells of a table', () => {
  expect(tree('| Fuel | Who |', '| --- | --- |', '| [oil](https://e.org/a|b) | `keeper` |')).toBe(
    'Fuel | Who / oil | keeper',
  );
});

describe('front matter', () => {
  test('gives every value, with its line, items of lists one by one', () => {
    const { outline } = read(
      '---',
      'title: Kilns',
      'weight: 3',
      'topics:',
      '  - name: dough',
      '    does: [mixes, kneads]',
      'empty:',
      '---',
      'a',
    );
    expect(outline.matter).toEqual([
      { key: 'title', value: 'Kilns', line: 2 },
      { key: 'weight', value: '3', line: 3 },
      { key: 'topics.name', value: 'dough', line: 5 },
      { key: 'topics.does', value: 'mixes', line: 6 },
      { key: 'topics.does', value: 'kneads', line: 6 },
    ]);
    expect(outline.nodes).toMatchObject([{ text: 'a', line: 9 }]);
  });

  test('may be TOML', () => {
    const { outline } = read('+++', 'title = "Kilns"', '[params]', 'grade = 7', '+++', '# A');
    expect(outline.matter).toEqual([
      { key: 'title', value: 'Kilns', line: 2 },
      { key: 'params.grade', value: '7', line: 4 },
    ]);
  });

  test.each([
    ['YAML', '---', 'title: Kilns: all'],
    ['TOML', '+++', 'title = Kilns'],
  ])('that is no %s is told, and its title is saved', (form, fence, title) => {
    const { outline, problems } = read(fence, title, 'tags: [a', fence, 'a');
    expect(outline.matter.map(({ key }) => key)).toEqual(['title']);
    expect(problems).toMatchObject([{ code: 'broken-front-matter', at: { line: 1 } }]);
    expect(problems[0]?.message).toContain(`not ${form}`);
  });
});

describe('what site generators add', () => {
  test.each([
    [
      'a title in a shortcode',
      '{{< panel header="Duties" >}}\n- a\n{{< /panel >}}',
      'Duties [- a]',
    ],
    ['a shortcode about text', '{{% notice info %}}Be calm.{{% /notice %}}', 'Be calm.'],
    ['an admonition', ':::tip Mind this\n- a\n:::', 'Mind this [- a]'],
    ['an admonition without a title', '::: note\na\n:::', 'a'],
    ['an indented admonition', '!!! info "Mind this"\n\n    - a', 'Mind this [- a]'],
    ['tabs', '=== "Keeper"\n\n    a', 'Keeper [a]'],
    ['the attributes of a heading', '## Duties {#duties}\n{: .wide}\na', 'Duties [a]'],
    ['the place of the contents', '[TOC]\n\na', 'a'],
    ['templates', '<%= partial("x") %>\n\na', 'a'],
    ['comments of MDX', '{/* hidden */}\n\na', 'a'],
    ['components', '<Tabs>\n<Tab label="x">\n\n- a\n\n</Tab>\n</Tabs>\n<Toc />', '- a'],
  ])('is read or goes, never shown as it is: %s', (_, text, plain) => {
    expect(tree(...text.split('\n'))).toBe(plain);
  });

  test('is told where it takes text from elsewhere or runs', () => {
    expect(codes('{{< include "x.md" >}}')).toEqual(['text-elsewhere']);
    expect(codes("import Tabs from '@theme/Tabs';", '', 'a')).toEqual(['left-out']);
    expect(codes('<script>', 'run()', '</script>', 'a')).toEqual(['left-out']);
  });
});

describe('HTML within', () => {
  test.each([
    ['details', '<details><summary>Keeper</summary>\n- a\n</details>\n\nb', 'Keeper [- a], b'],
    [
      'details with headings',
      '## L\n<details>\n<summary>K</summary>\n\n## D\n\n- a\n</details>',
      'L [K [D [- a]]]',
    ],
    ['headings', '<h2>Duties</h2>\n- a', 'Duties [- a]'],
    [
      'a table over many lines',
      '<table>\n<tr>\n<td>**a**</td>\n\n<td><p>b</p></td>\n</tr>\n</table>',
      'a | b',
    ],
    [
      'lists in the cells of a table',
      '| x |\n| - |\n| <ul><li>a</li><li>b</li></ul> |',
      'x / a; b',
    ],
    ['breaks in the cells of a table', '| x |\n| - |\n| 1. a<br>2. b |', 'x / a; b'],
    ['text that looks like a tag', 'Ask <your lead> and x<y', 'Ask <your lead> and x<y'],
    ['code that shows a tag', 'Write `<b>`', 'Write <b>'],
    ['emphasis that never ends', '<b>a\n\nb\n\nc', 'a, b, c'],
    ['an anchor before a heading', '<a name="k"></a>\n## Keeper\na', 'Keeper [a]'],
    ['rules after it', '<div>a</div>\n---\nb', 'a, b'],
  ])('is read as a browser reads it: %s', (_, text, plain) => {
    expect(tree(...text.split('\n'))).toBe(plain);
  });

  test('keeps its lines', () => {
    expect(read('a', '', '<ul>', '<li>b</li>', '<li>c</li>', '</ul>').outline.nodes).toMatchObject([
      { line: 1 },
      { line: 3, items: [{ line: 4 }, { line: 5 }] },
    ]);
  });
});

test('boxes of tasks go, and a footnote is a paragraph of its own', () => {
  expect(tree('- [ ] a', '- [x] b[^1]', '', '[^1]: See c.')).toBe('- a - b, See c.');
});

test('counts the lines that hold words', () => {
  expect(read('# A', '', '---', '- b').outline.lines).toBe(2);
});

describe('a text without marks', () => {
  const DUTIES = ['What you do:', '* Packs boxes', '* Labels parcels', 'What you need:', '- Care'];

  test('has its lines in capitals for headings, and what names a section over a list', () => {
    const lines = ['LEVEL 1 - PACKER', ...DUTIES, 'LEVEL 2 - SENIOR PACKER', ...DUTIES.slice(0, 2)];
    expect(tree(...lines)).toBe(
      'LEVEL 1 - PACKER [What you do [- Packs boxes - Labels parcels], What you need [- Care]], ' +
        'LEVEL 2 - SENIOR PACKER [What you do [- Packs boxes]]',
    );
  });

  test('keeps a lone line in capitals, and those beside headings', () => {
    expect(tree('PLEASE READ', 'Packs boxes')).toBe('PLEASE READ Packs boxes');
    expect(tree('# A', 'PLEASE READ', 'a', '', 'LAST WORDS', 'b')).toBe(
      'A [PLEASE READ a, LAST WORDS b]',
    );
  });

  test('keeps a line over a list that names no section', () => {
    expect(tree('These are the boxes:', '- a')).toBe('These are the boxes:, - a');
  });
});
