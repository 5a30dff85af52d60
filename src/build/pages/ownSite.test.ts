import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { openDataset } from '#src/dataset/openDataset.ts';
import { ABOUT } from '#src/screens/about/screen.ts';
import { candidateView } from '#src/screens/candidate/screen.ts';
import type { View } from '#src/screens/registry.ts';
import { roleView } from '#src/screens/role/screen.ts';
import { readFolder } from '../folder.ts';
import { renderingOf } from './fixture.ts';
import { makeReady } from './prerender.ts';
import { type Rendering, renderPage, renderShell } from './render.tsx';

/** The pages of an organisation that makes all of the site its own. */

const FOLDER = 'examples/hospital';
const ROLE = 'staff-nurse';

const { dataset } = openDataset(await readFolder(FOLDER));
if (!dataset) throw new Error('The example is not sound.');
const site: Rendering = {
  ...renderingOf(dataset),
  feeds: new Map([['data/feed.atom', 'What has changed']]),
  site: 'https://aldermoor.example',
};

async function pageOf(view: View): Promise<string> {
  await makeReady(site, view);
  return renderPage(site, view);
}

const role = await pageOf(roleView(ROLE));
const footOf = (html: string) => /<div id="site-foot">(.*?)<\/div>/s.exec(html)?.[1] ?? '';

test('bear its name, its colour, and that they are not to be listed', () => {
  expect(role).toContain('<meta property="og:site_name" content="Aldermoor Nursing · Rungs"/>');
  expect(role).toMatch(/<style>:root\{--color-accent:light-dark\(#00655a, #5fd0bf\);/);
  expect(role).toContain('<meta name="robots" content="noindex"/>');
});

test('end with its links, where feedback goes, and what the site is', () => {
  const hrefs = [...footOf(role).matchAll(/href="([^"]+)"/g)].map(([, href]) => href);
  expect(hrefs).toEqual([
    'https://aldermoor.example/handbook',
    'mailto:nursing-office@aldermoor.example',
    'mailto:nursing-office@aldermoor.example?subject=Nursing%20careers',
    '/about',
    '/data/feed.atom',
    '/data/ladder.zip',
    '/licenses.txt',
  ]);
  expect(footOf(renderShell(site))).toBe(footOf(role));
});

test('lead from a role and from each of its lines to that line of its file', async () => {
  const file = 'families/ward-nursing.json';
  const lines = (await readFile(`${FOLDER}/${file}`, 'utf8')).split('\n');
  const edit = /href="https:\/\/git\.aldermoor\.example\/careers\/-\/edit\/main\/([^"#]+)#L(\d+)"/g;
  const places = [...role.matchAll(edit)];
  expect(new Set(places.map(([, path]) => path))).toEqual(new Set([file]));
  const text = site.texts('ward-nursing')?.roles[ROLE];
  const asked = text?.responsibilities ?? [];
  expect(asked.length).toBeGreaterThan(2);
  const told = places.map(([, , line]) => lines.slice(Number(line) - 1, Number(line) + 3).join(''));
  for (const each of asked)
    expect(
      told.some((lines) => lines.includes(each.text)),
      each.text,
    ).toBe(true);
  expect(told.some((lines) => lines.includes(`"${ROLE}"`))).toBe(true);
});

test('offer people from outside no edits', async () => {
  const candidate = await pageOf(candidateView(ROLE));
  expect(candidate).toContain('<h1');
  expect(candidate).not.toContain('git.aldermoor.example');
});

test('say on the page about the site where feedback goes', async () => {
  const about = await pageOf(ABOUT);
  expect(about.replace(footOf(about), '')).toContain('href="mailto:nursing-office@aldermoor');
});

test('say who keeps a page, by when it is looked over again, and that it is a draft', async () => {
  const family = await pageOf({ name: 'family', family: 'ward-management' });
  expect(family).toContain('Kept by The nursing office. ');
  expect(family).toContain('To be looked over by 1 April 2027.');
  const draft = await pageOf(roleView('deputy-ward-manager'));
  expect(draft).toMatch(/<b>A draft, not agreed yet\. <\/b>.*Kept by The matron of surgery\. /);
  expect(role).not.toContain('A draft');
});
