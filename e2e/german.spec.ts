import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { globSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';
import type { Page } from '@playwright/test';
import { siteServer } from '../src/build/siteServer.ts';
import type { ScreenName } from '../src/screens/registry.ts';
import { expect, expectAccessible, test } from './journey.ts';
import { cut, sideways } from './measures.ts';

/** German builds longer words than English, and whatever is not in its table stays English: both are seen only on its site. */

const DATA = 'examples/stadtwerke';
const [FROM, TO, UNDESCRIBED] = ['netzmonteur', 'netztechniker', 'geschaeftsfuehrer'];

const ADDRESSES = {
  ladder: ['/', '/?shape=table', `/?focus=${TO}&only=career`],
  roles: ['/roles', '/roles?track=fach&grade=3'],
  role: [`/roles/${TO}`, `/roles/${UNDESCRIBED}`],
  candidate: [`/roles/${TO}/candidate`],
  family: ['/families/stromnetz'],
  grades: ['/grades'],
  grade: ['/grades/3'],
  strands: ['/strands'],
  strand: ['/strands/schalten'],
  compare: ['/compare', `/compare/${FROM}/${TO}`, `/compare/${FROM}/${TO}/netzplaner`],
  path: ['/paths', `/paths/${FROM}`, `/paths/${FROM}/betriebsleiter-netz`],
  plan: ['/plan'],
  'plan-case': ['/plan/case'],
  steps: [`/steps/${FROM}/${TO}`],
  'all-steps': ['/steps'],
  matrix: ['/families/stromnetz/matrix', `/matrix/${FROM}/${TO}`],
  experience: ['/experience'],
  changes: ['/changes'],
  data: ['/data'],
  about: ['/about'],
  open: ['/open'],
  embed: [`/embed/roles/${TO}`, `/embed/compare/${FROM}/${TO}`],
  'not-found': ['/compare/netzmonteur/nonsense'],
} satisfies Readonly<Record<ScreenName, readonly string[]>>;

/** Pages with menus, filters, exports and what is folded. */
const OPENING = ['/', '/roles', `/roles/${TO}`, `/compare/${FROM}/${TO}`, '/data', '/open'];

const SEARCHED = [
  ['stufe 3', /^Stufe 3/, '/grades/3'],
  ['wie werde ich netzplanerin', /Netzplanerin/, `/paths/${TO}/netzplaner`],
  ['von netzmonteurin zu netzplanerin', /Netzmonteurin.*Netzplanerin/, `/paths/${FROM}/netzplaner`],
  [
    'unterschied zwischen netzmonteurin und netztechnikerin',
    /Netzmonteurin.*Netztechnikerin/,
    `/compare/${FROM}/${TO}`,
  ],
  ['zu den daten', /^Zu den Daten/, '/data'],
] as const;

let server: Server;
let site = '';
let english: English;

// One build, and so one worker, for all of them.
test.describe.configure({ mode: 'default' });

test.use({ locale: 'de-AT', viewport: { width: 320, height: 700 } });

test.beforeAll(async ({ browserName: _ }, { project }) => {
  const out = `${project.outputDir}-german`;
  const words = ['node_modules/vite/bin/vite.js', 'build', '--outDir', out, '--logLevel', 'error'];
  const env = { ...process.env, LADDER_DATA: DATA, BASE_PATH: '/' };
  execFileSync(process.execPath, words, { env, stdio: 'inherit' });
  server = siteServer(() => out, '/').listen(0, 'localhost');
  await once(server, 'listening');
  site = `http://localhost:${(server.address() as AddressInfo).port}`;
  english = await englishWords();
});

test.afterAll(() => {
  server.close();
  server.closeAllConnections();
});

for (const [screen, addresses] of Object.entries(ADDRESSES)) {
  test(`speaks German, fits and can be read: ${screen}`, async ({ page }) => {
    for (const address of addresses) {
      await page.goto(site + address);
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
      expect.soft(await page.locator('html').getAttribute('lang'), address).toBe('de-AT');
      await expectGerman(page, address);
      await expectWhole(page, address);
    }
    await expectAccessible(page);
  });
}

for (const width of [320, 1440]) {
  test(`what opens speaks German too, and fits at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    let opened = 0;
    for (const address of OPENING) {
      await page.goto(site + address);
      const openers = page.locator('button[popovertarget]:visible, main summary:visible');
      for (const opener of await openers.all()) {
        await opener.click();
        opened++;
        await expectGerman(page, `${address}, ${await opener.textContent()}`);
        await expectWhole(page, `${address}, ${await opener.textContent()}`);
        await page.keyboard.press('Escape');
      }
    }
    expect(opened).toBeGreaterThan(OPENING.length);
    await page.goto(`${site}/roles/${FROM}`);
    for (const dialog of ['Diese Seite teilen', 'Alle Tasten zeigen']) {
      await page.keyboard.press('/');
      await expectGerman(page, 'the search');
      await page.keyboard.type(dialog);
      await page.getByRole('option', { name: dialog }).click();
      await expect(page.getByRole('dialog').getByRole('heading').first()).toBeVisible();
      await expectGerman(page, dialog);
      await expectWhole(page, dialog);
      await expectAccessible(page);
      await page.keyboard.press('Escape');
    }
  });
}

test('is searched in German: grades, commands and questions', async ({ page }) => {
  await page.goto(`${site}/roles/${TO}`);
  for (const [typed, found, where] of SEARCHED) {
    await page.keyboard.press('/');
    await page.keyboard.type(typed);
    const first = page.getByRole('option').first();
    await expect(first).toHaveAccessibleName(found);
    await expectGerman(page, typed);
    await first.click();
    await expect(page).toHaveURL(site + where);
    await page.goBack();
  }
});

test('is installed, and says that it needs scripts, in German', async ({ request }) => {
  const manifest = await (await request.get(`${site}/manifest.webmanifest`)).json();
  expect(manifest).toMatchObject({ lang: 'de-AT', description: /Karrierestufen/ });
  const shell = await (await request.get(`${site}/nirgends`)).text();
  expect(shell).toMatch(/<noscript lang="de">Diese Adresse .*<a href="\/">zur Karte<\/a>/);
});

/** Says what of a page is English yet. */
async function expectGerman(page: Page, where: string): Promise<void> {
  const said = await page.evaluate(saidOn);
  expect.soft(said.filter(english.isEnglish), `English at ${where}`).toEqual([]);
}

/** Says what is cut, slides sideways, or breaks within a word that is not of the dataset. */
async function expectWhole(page: Page, where: string): Promise<void> {
  expect.soft(await page.evaluate(sideways), `too wide at ${where}`).toEqual([]);
  expect.soft(await page.evaluate(cut), `cut at ${where}`).toEqual([]);
  const broken = (await page.evaluate(brokenWords)).filter(
    (word) => !english.ofDataset.has(word.toLowerCase()),
  );
  expect.soft(broken, `broken at ${where}`).toEqual([]);
}

interface English {
  readonly isEnglish: (said: string) => boolean;
  /** The words that the dataset is written with. */
  readonly ofDataset: ReadonlySet<string>;
}

/** What the interface says in English and in German says otherwise: whole texts, and words that are in no German one. */
async function englishWords(): Promise<English> {
  const files = globSync('src/text/en/*.ts').map((file) => basename(file));
  const [en, de] = await Promise.all(
    ['en', 'de'].map(async (language) => {
      const tables = await Promise.all(
        files.map((file): Promise<unknown> => import(`../src/text/${language}/${file}`)),
      );
      return new Set(tables.flatMap((table) => textsIn(table, MOST_DEEP)));
    }),
  );
  const dataset = globSync(`${DATA}/**/*.json`).map((file) => readFileSync(file, 'utf8'));
  const ofDataset = wordsIn(dataset);
  const german = wordsIn([...(de ?? []), ...dataset, ...NAMES]);
  const words = new Set([...wordsIn(en ?? [])].filter((word) => !german.has(word)));
  return {
    isEnglish: (said) =>
      (en?.has(said) && !de?.has(said) && !dataset.join().includes(said)) ||
      [...wordsIn([said])].some((word) => words.has(word)),
    ofDataset,
  };
}

/** What is called so in both languages, though the German interface does not happen to say it by itself. */
const NAMES = ['Rungs', 'Bakery Garden', 'GitLab'];

/** The words of some texts, in small letters; what is part of an address or of the name of a file is none. */
function wordsIn(texts: Iterable<string>): ReadonlySet<string> {
  const words = /(?<![\p{L}\p{M}\p{N}./_:@$-])[\p{L}\p{M}]{2,}(?![\p{L}\p{M}\p{N}/_:@-]|\.\p{L})/gu;
  return new Set([...texts].flatMap((text) => text.toLowerCase().match(words) ?? []));
}

const MOST_DEEP = 4;

/** All texts of a table, those with parts too. */
function textsIn(words: unknown, deep: number): readonly string[] {
  if (typeof words === 'string') return [words.trim()];
  if (typeof words === 'function') return textsIn(words(7001, 7002, 7003, 7004, 7005, 7006), deep);
  if (typeof words !== 'object' || words === null || deep === 0) return [];
  return Object.values(words).flatMap((each) => textsIn(each, deep - 1));
}

/** All that a page says, in its texts and in what is read out of it, but what says that it is in another language. */
function saidOn(): string[] {
  const isOther = (element: Element | null) =>
    element?.closest(
      'script, style, noscript, code, pre, textarea, [lang="en"], [translate="no"]',
    ) != null;
  const texts = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  const said: string[] = [];
  while (texts.nextNode()) {
    const { currentNode: node } = texts;
    if (!isOther(node.parentElement)) said.push(node.textContent ?? '');
  }
  const names = [
    'aria-label',
    'aria-description',
    'aria-roledescription',
    'alt',
    'label',
    'placeholder',
    'title',
  ];
  for (const name of names) {
    for (const element of document.querySelectorAll(`[${name}]`)) {
      if (!isOther(element)) said.push(element.getAttribute(name) ?? '');
    }
  }
  for (const meta of document.querySelectorAll(
    'meta[content]:not([http-equiv], [name="viewport"], [name="color-scheme"])',
  )) {
    said.push(meta.getAttribute('content') ?? '');
  }
  return said
    .map((text) => text.trim())
    .filter((text) => /\p{L}/u.test(text) && !/^(?:https?:|\/)/.test(text));
}

/** Words that are wider than their place, so that they go on in another line without a hyphen of their own. */
function brokenWords(): string[] {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (texts.nextNode()) {
    const { currentNode: node } = texts;
    const parent = node.parentElement;
    if (
      !parent?.checkVisibility() ||
      parent.closest('svg, script, style, code, pre, input, textarea, select')
    )
      continue;
    if (getComputedStyle(parent).clipPath === 'inset(50%)') continue;
    for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[\p{L}\p{M}]+/gu)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const tops = [...range.getClientRects()]
        .filter(({ width }) => width > 0)
        .map(({ top }) => Math.round(top));
      if (new Set(tops).size > 1) found.push(word);
    }
  }
  return found;
}
