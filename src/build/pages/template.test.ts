import { expect, test } from 'vitest';
import { showing, templateOf } from './template.ts';

const HTML = `<html lang="en"><head><title>Rungs</title>
  <meta name="description" content="…" /><script type="module" crossorigin src="/start.js"></script>
  <link rel="modulepreload" crossorigin href="/react.js">
  <link rel="preload" as="fetch" crossorigin="" href="/data.json">
  <link rel="preload" as="fetch" crossorigin="" href="/table.json"></head>
  <body><div id="root"></div> <div id="site-foot"></div> <noscript>Scripts, please.</noscript></body>`;

/** What a page needs nothing of. */
const NOTHING = { head: '', files: [], named: {}, needed: [], body: '', foot: '' };

test('a page has its head and body in their places, whatever they hold', () => {
  const page = templateOf(HTML).page('/roles/a', {
    ...NOTHING,
    head: '<title>A $& B</title>',
    files: ['/assets/a.js'],
    body: '<p>$1 for $$</p>',
    foot: '<nav>$&</nav>',
  });
  expect(page).toContain('<head><title>A $& B</title>');
  expect(page).toContain('<div id="root" data-path="/roles/a"><p>$1 for $$</p></div>');
  expect(page).toContain('<div id="site-foot"><nav>$&</nav></div>');
  expect(page).not.toContain('noscript');
});

test('a page fetches its code after it has been seen, all of it at once', () => {
  const page = templateOf(HTML).page('/roles/a', { ...NOTHING, files: ['/a.js'] });
  expect(page).toContain(
    '<script data-start="/start.js" data-modules="/react.js /a.js" data-data="/data.json" data-table="/table.json" data-map="">',
  );
  expect(page).not.toMatch(/<script type="module"|<link/);
});

test('a page names the style sheet of its screen, and does not fetch it as code', () => {
  const parts = { ...NOTHING, files: ['/a.css', '/a.js'] };
  const page = templateOf(HTML).page('/open', parts);
  expect(page).toContain('<link rel="stylesheet" crossorigin href="/a.css"><script');
  expect(page).toContain(' data-modules="/react.js /a.js" ');
});

test('a page names the files that it needs, and fetches them beside the ladder', () => {
  const page = templateOf(HTML).page('/roles/a', {
    ...NOTHING,
    named: { texts: { a: 'data/families/a-01234567.json' } },
    needed: ['/data/families/a-01234567.json'],
  });
  expect(page).toContain(
    '<html data-files="{&quot;texts&quot;:{&quot;a&quot;:&quot;data/families/a-01234567.json&quot;}}" lang="en">',
  );
  expect(page).toContain(' data-data="/data.json /data/families/a-01234567.json" ');
});

test('a page with a map fetches how it is drawn, where a map is shown', () => {
  const parts = { ...NOTHING, map: '/map.json' };
  expect(templateOf(HTML).page('/', parts)).toContain(' data-map="/map.json">');
});

test('the shell stays as it was built but for what its head and its foot say', () => {
  const shell = templateOf(HTML).shell({ head: '<title>Keepers</title>', foot: '<nav>$1</nav>' });
  expect(shell).toContain('<title>Keepers</title>');
  expect(shell.replace('<title>Keepers</title>', '').replace('<nav>$1</nav>', '')).toBe(
    HTML.replace(/<title>.*?<\/title>\s*<meta name="description"[^>]*>/s, ''),
  );
});

test('the letters of a language come before all else that a head fetches, and there alone', () => {
  const html = HTML.replace('<script type', '<link rel="icon" href="/icon.svg"/><script type');
  const shown = { language: 'pl', ladderFile: 'data/ladder.json', tableFile: 't.json', base: '/' };
  expect(showing(html, { ...shown, typefaces: '<style>$&</style>' })).toContain(
    '<style>$&</style><link rel="icon"',
  );
  expect(showing(html, shown)).not.toContain('<style>');
});

test('what needs scripts says so in the language of the interface, and leads to the site’s start', () => {
  const shown = showing(HTML, {
    language: 'pl',
    ladderFile: 'l.json',
    tableFile: 't.json',
    base: '/ladders/',
  });
  expect(shown).toMatch(/<noscript lang="en">This address .*<a href="\/ladders\/">start from/);
  expect(shown).not.toContain('Scripts, please.');
});

test('every page can say that it did not start: one that reads in a line, the shell in its place', () => {
  const html = showing(HTML, {
    language: 'de',
    ladderFile: 'l.json',
    tableFile: 't.json',
    base: '/ladders/',
  });
  const template = templateOf(html);
  const page = template.page('/roles/a', NOTHING);
  const shell = template.shell(NOTHING);
  for (const text of [page, shell]) {
    expect(text.match(/<template id="start-failure">/g)).toHaveLength(1);
    for (const reason of ['offline', 'unreachable', 'failing', 'missing', 'unreadable', 'broken']) {
      expect(text).toContain(`data-reason="${reason}"`);
    }
  }
  expect(page).toContain('You can read this page');
  expect(page).not.toMatch(/<h1|noscript/);
  expect(shell).toContain('<h1');
  expect(shell).toContain('href="/ladders/"');
});

test('a template without its places is a fault that is told', () => {
  expect(() => templateOf(HTML.replace('id="root"', 'id="app"'))).toThrow('root');
  expect(() => templateOf(HTML.replace('site-foot', 'foot'))).toThrow('site-foot');
  expect(() => templateOf(HTML.replace('<title>', '<h1>'))).toThrow('title');
});

test('what stands in its pages is told text by text, and is the same in all of them', () => {
  const html = HTML.replace('</head>', '<style>p{}</style><script>early()</script></head>');
  const { inline, page } = templateOf(html);
  expect(inline.styles).toEqual(['p{}']);
  const [early, start] = inline.scripts;
  expect(early).toBe('early()');
  for (const path of ['/', '/roles']) {
    const parts = { ...NOTHING, files: [`/${path.length}.js`], needed: [`/${path.length}.json`] };
    const texts = [...page(path, parts).matchAll(/<script[^>]*>(.*?)<\/script>/gs)];
    expect(texts.map(([, text]) => text)).toEqual([early, start]);
  }
});
