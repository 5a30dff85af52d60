import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as textIn } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { embedSnippet, fileName, htmlLink, markdownLink } from './texts.ts';

const HOSTILE = [
  'Head Keeper "Lamps" <script>alert(1)</script>',
  'Keeper [Lights] (2nd)',
  'Keeper](https://evil.example) [x',
  '*Lead* _Keeper_ `of` ~lights~ | C\\++',
  '![Keeper] &amp; &lt;Mate&gt;',
  "Keeper's Mate · Lights & Co",
];
const LINK = 'https://rungs.example/grades/C+%20&(1)?as=stated&q=a"b#r1';

describe('a link in Markdown', () => {
  test.each(HOSTILE)('says its title word for word and leads where it should: %s', (title) => {
    const { children } = fromMarkdown(`See ${markdownLink({ title, link: LINK })}.`);
    const [paragraph] = children;
    if (paragraph?.type !== 'paragraph') throw new Error('no paragraph');
    const [before, link, after, ...more] = paragraph.children;
    expect(more).toEqual([]);
    expect([before, after].map((each) => each && textIn(each))).toEqual(['See ', '.']);
    expect(link).toMatchObject({ type: 'link', children: [{ type: 'text', value: title }] });
    const url = link?.type === 'link' ? link.url : '';
    expect(decodeURIComponent(url)).toBe(decodeURIComponent(LINK));
  });

  test('is short where nothing needs care', () => {
    const page = { title: 'Keeper · Lights', link: 'https://rungs.example/roles/keeper' };
    expect(markdownLink(page)).toBe('[Keeper · Lights](https://rungs.example/roles/keeper)');
  });
});

test('a link in HTML ends neither its address nor its text early', () => {
  const title = 'A "B" <i> & C';
  expect(htmlLink({ title, link: 'https://x.example/?a=1&b="2"' })).toBe(
    '<a href="https://x.example/?a=1&amp;b=&quot;2&quot;">A &quot;B&quot; &lt;i&gt; &amp; C</a>',
  );
});

describe('the code for another page', () => {
  test('frames the page at its height, titled, and listens only to it', () => {
    const code = embedSnippet({ title: 'Keeper', link: 'https://x.example/embed/roles/a' }, 420);
    expect(code).toMatch(
      /^<iframe src="https:\/\/x\.example\/embed\/roles\/a" title="Keeper" width="100%" height="420" /,
    );
    expect(code).toContain('event.source === frame.contentWindow');
  });

  test.each(HOSTILE)('holds no other element, whatever the title: %s', (title) => {
    const code = embedSnippet({ title, link: LINK }, 420);
    expect(code.match(/<\/?[a-z]+/gi)).toEqual(['<iframe', '</iframe', '<script', '</script']);
    expect(code.split('\n')[0]?.match(/"/g)).toHaveLength(12);
  });
});

test.each([
  ['Director, Engineering · GitLab', 'director-engineering-gitlab'],
  ['Grade 4', 'grade-4'],
  ['階級', 'link'],
])('names a file after the title: %s', (title, name) => {
  expect(fileName(title)).toBe(name);
});
