import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { noteTree } from './noteTree.ts';

/** The names of all elements, with where links lead. */
function namesIn(text: string): string[] {
  const names: string[] = [];
  const walk = (node: {
    type: string;
    tagName?: string;
    children?: readonly unknown[];
    properties?: { href?: unknown };
  }) => {
    if (node.tagName) names.push([node.tagName, node.properties?.href].filter(Boolean).join(' '));
    for (const child of node.children ?? []) walk(child as Parameters<typeof walk>[0]);
  };
  walk(noteTree(text));
  return names;
}

describe('a note in Markdown', () => {
  test('keeps lists, emphasis, quotations, code and links', () => {
    expect(namesIn('- **a** `b`\n- [c](https://c.example/)\n\n> *d*')).toEqual([
      ...['ul', 'li', 'strong', 'code', 'li', 'a https://c.example/', 'blockquote', 'p', 'em'],
    ]);
  });

  test('keeps a table with what heads it and how its columns stand', () => {
    const text = '| Week | Moved |\n| :-- | --: |\n| 12 | [two](https://a.example/) |';
    expect(namesIn(text)).toEqual([
      ...['table', 'thead', 'tr', 'th', 'th', 'tbody', 'tr', 'td', 'td', 'a https://a.example/'],
    ]);
    const cells = JSON.stringify(noteTree(text)).match(/"align":"\w+"/g);
    expect(cells).toEqual([
      '"align":"left"',
      '"align":"right"',
      '"align":"left"',
      '"align":"right"',
    ]);
  });

  test('leads nowhere from a cell that tries to run', () => {
    const text = '| a |\n| - |\n| [x](javascript:alert(1)) <b onclick=x>y</b> |';
    expect(namesIn(text).filter((name) => !/^(table|thead|tbody|tr|th|td|a)$/.test(name))).toEqual(
      [],
    );
  });

  test.each([
    ['markup', '<img src="https://spy.example/p.png"><script>alert(1)</script>'],
    ['a link that runs', '[x](javascript:alert(1))'],
    ['a link to data', '[x](data:text/html,x)'],
  ])('shows nothing but the text of %s', (_, text) => {
    const names = namesIn(text);
    expect(names.filter((name) => !/^(p|a)$/.test(name))).toEqual([]);
  });

  test('leads to a picture instead of fetching it', () => {
    expect(namesIn('![p](https://spy.example/p.png)')).toEqual([
      'p',
      'a https://spy.example/p.png',
    ]);
    expect(namesIn('[![p](https://spy.example/p.png)](https://a.example/)')).toEqual([
      'p',
      'a https://a.example/',
    ]);
  });

  test.each([
    ['<div>a *b*</div>', '<div>a *b*</div>'],
    ['a <b>c</b> <script>alert(1)</script>', 'a <b>c</b> <script>alert(1)</script>'],
    ['![d](https://e.example/f)', 'd'],
    ['![](https://e.example/f)', 'https://e.example/f'],
  ])('says %j as somebody typed it', (text, said) => {
    expect(textOf(noteTree(text)).trim()).toBe(said);
  });

  test('loses no word', () => {
    expect(textOf(noteTree('# Head\n\ntext [words](https://a.example) `code`')).trim()).toBe(
      'Head\ntext words code',
    );
  });
});
