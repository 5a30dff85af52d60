import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { guarded, inlineIn, styleAttributes } from './guarded.ts';
import { accentStyle } from './HeadTags.tsx';
import { templateOf } from './template.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const INLINE = { scripts: ['start()'], styles: ['p{}'] };
const PAGE = '<head><meta charset="utf-8" /><title>Rungs</title></head><body></body>';

const directives = (html: string) => {
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  return new Map(policy.split('; ').map((each) => each.split(/ (.*)/) as [string, string]));
};

test('a page allows its own site, and of what stands in it only what is named', () => {
  const policy = directives(guarded(PAGE, INLINE));
  expect(policy.get('default-src')).toBe("'none'");
  expect(policy.get('script-src')).toBe(`'self' ${hash('start()')}`);
  expect(policy.get('style-src')).toBe(`'self' ${hash('p{}')}`);
  expect(policy.get('require-trusted-types-for')).toBe("'script'");
  expect(policy.has('style-src-attr')).toBe(false);
  expect([...policy.values()].join(' ')).not.toMatch(/unsafe|\*|https?:|data:/);
});

test('its policy comes before anything else that it says', () => {
  expect(guarded(PAGE, INLINE)).toMatch(
    /^<head><meta charset="utf-8" \/><meta http-equiv="Content-Security-Policy" content="[^"]*"><meta name="referrer" content="same-origin"><title>/,
  );
  expect(() => guarded('<head></head>', INLINE)).toThrow('charset');
});

test('style attributes are allowed by their values, as a browser reads them, each once', () => {
  const body = `<p style="color:red">a<br/><b class="x" style="font:1em &quot;A &amp; B&quot;">b</b>
    <i style="color:red">style=&quot;no:1&quot; > style="no:2"</i>
    <script>const s = '<b style="no:3">'</script>`;
  const values = ['color:red', 'font:1em "A & B"'];
  expect(styleAttributes(body)).toEqual(values);
  const page = guarded(PAGE.replace('<body>', `<body>${body}`), INLINE);
  expect(directives(page).get('style-src-attr')).toBe(
    ["'unsafe-hashes'", ...values.map(hash)].join(' '),
  );
});

test('what a page holds is not allowed for being there', () => {
  const page = guarded(PAGE.replace('<body>', '<body><script>other()</script>'), INLINE);
  expect(directives(page).get('script-src')).not.toContain(hash('other()'));
});

test('what stands in the pages of a site is as it is written there, with its path and its accent', () => {
  const html = `<html lang="en"><head><title>R</title><meta name="description" content="…" />
    <script>at('/base/')</script><script type="module" src="/start.js"></script>
    <link rel="preload" as="fetch" href="/data.json"></head>
    <body><div id="root"></div><div id="site-foot"></div><noscript>No.</noscript></body>`;
  const accent = { light: '#00655a', dark: '#5fd0bf' };
  const filled = (text: string) => text.replaceAll('/base/', '/ladders/');
  const inline = inlineIn(templateOf(html), { accent }, filled);
  expect(inline.scripts).toHaveLength(4);
  expect(inline.scripts[0]).toBe("at('/ladders/')");
  expect(inline.styles).toEqual([accentStyle(accent)]);
});
