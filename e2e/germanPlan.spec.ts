import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import mammoth from 'mammoth';
import { siteServer } from '../src/build/siteServer.ts';
import * as deCase from '../src/text/de/planCase.ts';
import * as deParts from '../src/text/de/planParts.ts';
import * as words from '../src/text/de/planScreen.ts';
import * as deWords from '../src/text/de/planWords.ts';
import * as enCase from '../src/text/en/planCase.ts';
import * as enParts from '../src/text/en/planParts.ts';
import * as enScreen from '../src/text/en/planScreen.ts';
import * as enWords from '../src/text/en/planWords.ts';
import { expectAccessible } from './journey.ts';
import {
  addEvidence,
  expect,
  linesOf,
  makePlan,
  mark,
  openLine,
  saveCopy,
  saved,
  test,
} from './planSteps.ts';

/** Plans on a German site: what they say, and that their file is the same as on an English one. */

const TABLES = [
  [enParts, deParts],
  [enScreen, words],
  [enCase, deCase],
  [enWords, deWords],
] as const;

const GOAL = '/roles/betriebsleiter-netz';

/** Words that no German sentence has. */
const ENGLISH =
  /(?<![\p{L}-])(?:the|and|of|with|from|is|are|your|you|my|this|not|by|for|plan’s)(?![\p{L}-])/iu;

/** What plans say in English and say otherwise in German. */
const ONLY_ENGLISH = new Set(textsIn(TABLES.map(([english]) => english)));
for (const text of textsIn(TABLES.map(([, german]) => german))) ONLY_ENGLISH.delete(text);

let server: Server;
let site = '';

// One build, and so one worker, for all of them.
test.describe.configure({ mode: 'default' });

test.use({ locale: 'de-AT', viewport: { width: 320, height: 700 } });

test.beforeAll(async ({ browserName: _ }, { project }) => {
  const out = `${project.outputDir}-german-plan`;
  const line = ['node_modules/vite/bin/vite.js', 'build', '--outDir', out, '--logLevel', 'error'];
  const env = { ...process.env, LADDER_DATA: 'examples/stadtwerke', BASE_PATH: '/' };
  execFileSync(process.execPath, line, { env, stdio: 'inherit' });
  server = siteServer(() => out, '/').listen(0, 'localhost');
  await once(server, 'listening');
  site = `http://localhost:${(server.address() as AddressInfo).port}`;
});

test.afterAll(() => {
  server.close();
  server.closeAllConnections();
});

test('a plan and its case in German', async ({ page }) => {
  await page.goto(`${site}/plan`);
  await expect(page.getByLabel('Ich bin')).toBeVisible();
  await expectGerman(page);
  await makeGermanPlan(page);
  await expectGerman(page);
  await expectAccessible(page);

  const line = await openLine(page, 0);
  await mark(line, 'Manchmal');
  await line.getByLabel('Meine Notiz').fill('**Gut** vorbereitet');
  await line.getByRole('button', { name: 'Beleg hinzufügen' }).click();
  await expectGerman(page);
  await line.getByLabel('Was Sie getan haben').fill('Umbau geleitet');
  await line.getByRole('button', { name: 'Fertig' }).click();
  await line.getByLabel('Bis wann').fill('2027-03-14');
  await expect(line.locator('summary')).toContainText(
    /Manchmal.*1 Beleg.*eine Notiz.*bis 14\.03\.2027/,
  );
  await page.getByText('Woche für Woche').click();
  await page.locator('ol details summary').click();
  await expect(page.getByText('1 erste Einschätzung, 1 Beleg, 1 Notiz geschrieben')).toBeVisible();
  await expectGerman(page);

  for (const [item, says] of Object.entries({
    [words.newPlan]: 'Ich möchte werden',
    [words.openBeside]: 'Führungskraft',
    [words.lock]: 'Kennwort',
    [words.erase]: 'Endgültig löschen',
  })) {
    await fromGermanMenu(page, item);
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText(says);
    await expectGerman(page);
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Schließen', exact: true }).click();
  }

  await page.getByRole('link', { name: 'Unterlagen zur Beförderung' }).click();
  await expect(page.getByText('noch kein Beleg festgehalten').first()).toBeVisible();
  await expectGerman(page);
  await expectAccessible(page);
  const shown = page.locator('.case-document');
  await expect(shown).toContainText('Eigene Einschätzung: Manchmal');
  await page
    .getByRole('button', { name: /^Weglassen: / })
    .last()
    .click();
  await expect(page.getByRole('status').getByText(/^Weggelassen\./)).toBeAttached();
  await expect(shown).toContainText('Aufgeführt: 1 von 2 Erwartungen dieses Schritts.');
  await expectGerman(page);

  const said = [
    'Unterlagen zur Beförderung',
    'Eigene Einschätzung: Manchmal',
    'Umbau geleitet · ',
    'Angestrebt bis: 14.03.2027',
  ];
  const word = await download(page, () =>
    page.getByRole('button', { name: 'Für Word sichern' }).click(),
  );
  const { value: text } = await mammoth.extractRawText({ path: word });
  for (const each of said) expect(text).toContain(each);
  expect(text).not.toMatch(ENGLISH);
  await page.getByRole('button', { name: 'Exportieren' }).click();
  const html = await readFile(
    await download(page, () => page.getByRole('button', { name: /^HTML/ }).click()),
    'utf8',
  );
  expect(html).toContain('lang="de');
  for (const each of said.slice(0, 1)) expect(html).toContain(each);
});

test('a plan’s file is the same in both languages, and opens in either', async ({ page }) => {
  await makeGermanPlan(page);
  await mark(await openLine(page, 0), 'Andere anleiten');
  await expect(page.getByText('In diesem Browser gesichert').first()).toBeVisible();
  const german = await copyOf(page);

  // The two sites share a browser, which keeps what is theirs apart by their addresses.
  await page.goto('/plan');
  await page.getByLabel('Open a plan’s file').setInputFiles(german);
  await page.getByRole('button', { name: 'It is mine' }).click();
  await expect(linesOf(page).first()).toContainText('Helping others do it');
  await expect(linesOf(page).first()).toContainText('new:');
  expect((await saveCopy(page)).buffer.toString()).toBe(german.buffer.toString());

  await makePlan(page);
  const line = await openLine(page, 0);
  await mark(line, 'Sometimes');
  await addEvidence(line, 'A talk', '');
  await saved(page);
  const english = await saveCopy(page);

  await page.goto(`${site}/plan`);
  await fromGermanMenu(page, words.openBeside);
  await page.getByLabel(words.chooseFile).setInputFiles(english);
  await page.getByRole('button', { name: words.itIsMine, exact: true }).click();
  await expect(linesOf(page).first()).toContainText('deutlich höher: ');
  await expect(linesOf(page).first()).toContainText(/Manchmal.*1 Beleg/);
  await expect(page.getByText('nicht mehr unter den Rollen').first()).toBeVisible();
  expect((await copyOf(page)).buffer.toString()).toBe(english.buffer.toString());
});

/** Nothing of what a page says is English, and nothing makes it wider than the window. */
async function expectGerman(page: Page): Promise<void> {
  const said = await page.locator('main, dialog[open]').evaluateAll((parts) => {
    const texts = parts.flatMap((part) =>
      [part, ...part.querySelectorAll('*')].flatMap((each) => [
        ...[...each.childNodes].map((child) => (child instanceof Text ? child.data : '')),
        ...['aria-label', 'title', 'placeholder'].map((name) => each.getAttribute(name) ?? ''),
      ]),
    );
    return texts.map((text) => text.trim()).filter(Boolean);
  });
  expect(said.length).toBeGreaterThan(5);
  expect(said.filter((each) => ENGLISH.test(each) || ONLY_ENGLISH.has(each))).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
}

async function makeGermanPlan(page: Page): Promise<void> {
  await page.goto(site + GOAL);
  await page.getByRole('link', { name: 'Einplanen' }).click();
  await expect(page.getByRole('heading', { name: words.whatItAsks })).toBeVisible();
}

async function fromGermanMenu(page: Page, item: string): Promise<void> {
  const main = page.getByRole('main');
  await main.getByRole('button', { name: 'Mehr', exact: true }).click();
  await main.getByRole('button', { name: item, exact: true }).click();
}

async function copyOf(page: Page) {
  const path = await download(page, () => fromGermanMenu(page, 'Kopie sichern'));
  await page.keyboard.press('Escape');
  return { name: 'plan.json', mimeType: 'application/json', buffer: await readFile(path) };
}

async function download(page: Page, choose: () => Promise<void>): Promise<string> {
  const coming = page.waitForEvent('download');
  await choose();
  return (await coming).path();
}

function textsIn(said: unknown): readonly string[] {
  if (typeof said === 'string') return [said.trim()];
  return typeof said === 'object' && said !== null ? Object.values(said).flatMap(textsIn) : [];
}
