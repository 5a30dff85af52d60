import { expect, test } from 'vitest';
import { robots, sitemap } from './sitemap.ts';

const SITE = 'https://ladder.example.org';

test('one file lists a few pages, with what XML needs escaped', () => {
  const files = sitemap([`${SITE}/`, `${SITE}/roles/a&b`], SITE);
  expect([...files.keys()]).toEqual(['sitemap.xml']);
  expect(files.get('sitemap.xml')).toContain(`<loc>${SITE}/roles/a&amp;b</loc>`);
});

test('many pages are listed by several files, none over the limit', () => {
  const many = Array.from({ length: 120_001 }, (_, at) => `${SITE}/roles/${at}`);
  const files = sitemap(many, SITE);
  expect([...files.keys()]).toEqual([
    'sitemap.xml',
    'sitemap-1.xml',
    'sitemap-2.xml',
    'sitemap-3.xml',
  ]);
  expect(files.get('sitemap.xml')).toContain(`<sitemap><loc>${SITE}/sitemap-3.xml</loc>`);
  const listed = [...files.values()].slice(1).map((text) => text.split('<url>').length - 1);
  expect(listed).toEqual([50_000, 50_000, 20_001]);
});

test('crawlers are told of the sitemap where the site knows its address', () => {
  expect(robots(SITE, '/', true)).toContain(`Sitemap: ${SITE}/sitemap.xml`);
  expect(robots('', '/', true)).not.toContain('Sitemap');
});

test('crawlers may read that a page is not to be listed, and leave alone what cannot say so', () => {
  const rules = robots(SITE, '/ladders/', false);
  expect(rules).toBe('User-agent: *\nDisallow: /ladders/data/\nDisallow: /ladders/cards/\n');
});
