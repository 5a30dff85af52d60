import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawnSource, wordsOf } from './fixture.ts';
import { readHtml } from './html.ts';

const read = (html: string) =>
  readHtml({ file: 'keepers.html', bytes: new TextEncoder().encode(html) });
const page = (html: string) => drawnSource(read(html)[0]);
const told = (html: string) =>
  read(html).flatMap(({ problems }) => problems.map(({ code, message }) => `${code}: ${message}`));

const SITE = `<!doctype html><html lang="de"><head><title>Keepers | Beacon Trust</title>
<meta name="description" content="All about keepers"><style>p { color: red }</style></head>
<body class="has-sidebar"><nav><a href="/">Home</a> <a href="/jobs">Jobs</a></nav>
<header>Beacon Trust</header><div class="cookie-banner">We use cookies</div>
<main><header><h1>Keepers <a href="#keepers">¶</a></h1></header><ol class="breadcrumbs"><li>Jobs</ol>
<h2>Keeper</h2><ul><li>Trims<ul><li>the wick</ul><li>Polishes</ul>
<p style="display: none">Not for you</p><script>alert('x')</script>
<footer>Edit this page</footer></main>
<aside>Related</aside><p>Loose words</p><footer>© Beacon</footer><noscript>Turn on scripts</noscript></body></html>`;

describe('the content of a page', () => {
  test('is its main part, and what stands around it is told', () => {
    expect(page(SITE)).toEqual([
      'language = de',
      'description = All about keepers',
      '# Keepers',
      '  ## Keeper',
      '    - Trims',
      '      - the wick',
      '    - Polishes',
    ]);
    const said = told(SITE).join('\n');
    for (const words of [
      'Keepers | Beacon Trust',
      '“Home Jobs”',
      '“Beacon Trust”',
      '“We use cookies”',
      '“Jobs”',
      '“Edit this page”',
      '“Related”',
      '“Loose words”',
      '“© Beacon”',
    ]) {
      expect(said).toMatch(new RegExp(`not-content: .*${words.replace('|', '\\|')}`));
    }
    expect(said).toContain('not-shown: This is hidden, so it is not read: “Not for you”');
    expect(said).toContain('not-shown: This is hidden, so it is not read: “Turn on scripts”');
    expect(said).toContain('1 × <script>');
  });

  test('without a main part is its body, whose head has the title', () => {
    const html =
      '<header><h1>Keepers</h1></header><nav>Home</nav><h2>Keeper</h2><ul><li>Trims</ul><div id="site-toc">Contents</div>';
    expect(page(html)).toEqual(['# Keepers', '  ## Keeper', '    - Trims']);
    expect(told(html)).toHaveLength(2);
  });

  test('is the only article, whose head and sides are its own', () => {
    const html =
      '<div>Menu</div><article><header><h1>Keepers</h1></header><aside>Be calm</aside><h2>Keeper</h2></article>';
    expect(page(html)).toEqual(['# Keepers', '  Be calm', '  ## Keeper']);
  });

  test('is the whole body where there are several articles', () => {
    expect(page('<article><h2>A</h2></article><article><h2>B</h2></article>')).toEqual([
      '## A',
      '## B',
    ]);
  });

  test('is not an empty main part', () => {
    expect(page('<main><div></div></main><h1>Keepers</h1><p>They keep the light.')).toEqual([
      '# Keepers',
      '  They keep the light.',
    ]);
  });

  test('holds the tabs that are not shown at first', () => {
    expect(
      page('<div role="tabpanel"><h2>A</h2></div><div role="tabpanel" hidden><h2>B</h2></div>'),
    ).toEqual(['## A', '## B']);
  });

  test('is not what is only called like a part around it', () => {
    const html =
      '<body class="cookie-shown"><div class="sidebar-layout"><h1>Keepers</h1><p>They keep the light.</div>';
    expect(page(html)).toEqual(['# Keepers', '  They keep the light.']);
  });
});

test('the title in the head is that of a page without a heading over all others', () => {
  expect(page('<title>Keepers</title><h2>Keeper</h2><h2>Pilot</h2>')).toEqual([
    'title = Keepers',
    '## Keeper',
    '## Pilot',
  ]);
});

test('bold by style, bullets as letters and lists by depth are what they look like', () => {
  const html = `<style>.c3{font-weight:700;color:#000}.c4{font-size:9pt}</style>
<p class="c1"><span class="c3">Requirements</span></p><p>• Calm<br>• <b>Kind</b></p><p>· Brave</p><p>No bullet</p>
<ul class="lst-kix_a-0"><li>one</li></ul><ul class="lst-kix_a-1"><li>two</li></ul><ul class="lst-kix_a-2"><li>three</li></ul><ul class="lst-kix_a-0"><li>four</li></ul>`;
  expect(page(html)).toEqual([
    'bold Requirements',
    '  - Calm',
    '  - Kind',
    '  - Brave',
    '  No bullet',
    '  - one',
    '    - two',
    '      - three',
    '  - four',
  ]);
});

test('a document of Google Docs has its title over its headings, and its comments are told', () => {
  const html = `<body class="doc-content"><p class="c3 title" id="h.a"><span>Library staff</span></p><p>For all.</p>
<h1 id="h.b"><span>Librarian</span></h1><ul><li><span>Lends books</span><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup></li></ul>
<h2>Requirements</h2><ul><li>Reads<sup>2</sup></li></ul>
<div class="c6"><p class="c3"><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Do we still do this?</span></p></div></body>`;
  expect(page(html)).toEqual([
    '# Library staff',
    '  For all.',
    '  ## Librarian',
    '    - Lends books',
    '    ### Requirements',
    '      - Reads2',
  ]);
  expect(told(html)).toEqual([expect.stringContaining('“Do we still do this?”')]);
  expect(page('<h1>Librarian</h1><p class="title">Lends</p>')).toEqual(['# Librarian', '  Lends']);
});

test('XHTML closes its empty elements', () => {
  const html =
    '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><script src="x.js"/><title/></head><body><h1>Keepers</h1><a id="x"/><p>Calm<br/>people</p></body></html>';
  expect(page(html)).toEqual(['# Keepers', '  Calm people']);
});

test('pictures within the page do not count to its length', () => {
  const html = `<h1>Keepers</h1><img alt="A lamp" src="data:image/png;base64,${'A'.repeat(3_000_000)}">`;
  expect(page(html)).toEqual(['# Keepers', '  A lamp']);
  expect(told(`<p>${'word '.repeat(500_000)}`)).toEqual([expect.stringContaining('broken-file')]);
});

const block = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5 },
    fc.stringMatching(/^[a-z]{4,9}( [a-z]{4,9}){0,2}$/).map((text) => `<p>${text}</p>`),
    fc
      .tuple(
        fc.constantFrom(
          'div',
          'main',
          'nav',
          'header',
          'footer',
          'aside',
          'article',
          'ul',
          'li',
          'h1',
          'h3',
          'table',
          'td',
          'details',
          'summary',
          'section',
          'div hidden',
          'template',
          'noscript',
          'div class="toc"',
          'select',
          'dl',
          'blockquote',
        ),
        fc.array(tie('node'), { maxLength: 3 }),
      )
      .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag.split(' ')[0]}>`),
  ),
})).node;

test('no word of a page is lost, whatever it stands in', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 5 }), (blocks) => {
      const html = blocks.join('\n');
      const said = read(html).map(wordsOf).join('\n');
      for (const word of html.replaceAll(/<[^<>]*>/g, ' ').match(/[a-z]{4,9}/g) ?? []) {
        expect(said).toContain(word);
      }
    }),
    { numRuns: 1500 },
  );
});

test('mangled pages never throw', () => {
  const change = fc.tuple(fc.nat(SITE.length - 1), fc.constantFrom(...'<>/="\'&; -!'));
  fc.assert(
    fc.property(fc.array(change, { maxLength: 10 }), (changes) => {
      const letters = [...SITE];
      for (const [at, sign] of changes) letters[at] = sign;
      expect(read(letters.join(''))).toHaveLength(1);
    }),
    { numRuns: 800 },
  );
});
