import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { readFolder } from '../src/build/folder.ts';
import type { TextFile } from '../src/dataset/textFile.ts';
import { EVERY_ADDRESS } from './everyAddress.ts';
import { expect, expectAccessible, heading, save } from './journey.ts';
import { DIRECTOR, keep, OWN_DIRECTOR, OWN_NAME, opened, test } from './openedLadder.ts';

const ROLE = `/roles/${DIRECTOR}`;
const BUNDLED_DIRECTOR = 'Director, Engineering';

const bar = (page: Page) =>
  page.getByRole('complementary', { name: 'A ladder opened in this browser' });

/** Everything that a page asks of any host from now on, but for what the site itself consists of. */
function asksBesides(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname, origin, protocol } = new URL(request.url());
    const isOfSite = /^\/(assets\/|icon|manifest|sw\.js|404\.html)/.test(pathname);
    const isOwn = origin === new URL(page.url()).origin && isOfSite;
    if (protocol.startsWith('http') && !isOwn && !request.isNavigationRequest()) {
      asked.push(request.url());
    }
  });
  return asked;
}

/** What is read of a file: of one that is an archive the texts of its parts. */
function textIn(bytes: Buffer): string {
  if (bytes.subarray(0, 2).toString() !== 'PK') return bytes.toString();
  return Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join('\n');
}

/** The files of an edition of the bundled dataset, by their paths within its folder. */
async function editionFiles(edition: string): Promise<readonly TextFile[]> {
  const files = await readFolder(`data/${edition}`);
  return files.map(({ path, bytes }) => ({
    path: `${edition}/${path}`,
    text: new TextDecoder().decode(bytes),
  }));
}

test.describe('A ladder that was opened on this device', () => {
  for (const [screen, addresses] of Object.entries(EVERY_ADDRESS)) {
    test(`is what its screens show, without a request for it: ${screen}`, async ({ page, own }) => {
      const n = await opened(page, own);
      const asked = asksBesides(page);
      for (const address of addresses) {
        await page.goto(`/open/${n}${address}`);
        await expect(page.locator('html[data-hydrated]')).toBeAttached();
        await expect(page.locator('body')).not.toContainText('GitLab:');
        if (screen === 'embed') continue;
        await expect(bar(page)).toContainText(`${OWN_NAME} is open. Only this browser has it.`);
        await expect(page).toHaveTitle(new RegExp(`${OWN_NAME} · only in this browser · Rungs$`));
        await expect(page.getByRole('contentinfo')).toContainText(OWN_NAME);
      }
      // The page was made for the site's own ladder, which it may fetch ahead; of this one nothing is asked for.
      const ofSite = /\/data\/(?:ladder-|addresses\/)[0-9a-f]{8}\.json$/;
      expect(asked.filter((url) => !ofSite.test(url))).toEqual([]);
    });
  }

  test('says so, leads out of it, and claims nothing to search engines', async ({ page, own }) => {
    const n = await opened(page, own);
    await page.goto(`/open/${n}${ROLE}`);
    await expect(heading(page, OWN_DIRECTOR)).toBeVisible();
    await expectAccessible(page);
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
    await expect(
      page.locator('[rel="canonical"], [property^="og:"], [type="application/ld+json"]'),
    ).toHaveCount(0);
    // The archive of the site holds another ladder.
    const foot = page.getByRole('navigation', { name: 'About this site' });
    await expect(foot.getByRole('link', { name: 'About' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'The whole ladder (ZIP)' })).toHaveCount(0);
    await expect(bar(page).getByRole('link', { name: 'Ladders opened here' })).toHaveAttribute(
      'href',
      '/open',
    );
    await bar(page).getByRole('link', { name: 'Back to GitLab' }).click();
    await expect(page).toHaveURL('/');
    await expect(bar(page)).toHaveCount(0);
  });

  test('stays apart from the ladder of the site, though their ids are the same', async ({
    page,
    own,
    context,
  }) => {
    const n = await opened(page, own);
    await page.goto(`/open/${n}${ROLE}`);
    await expect(heading(page, OWN_DIRECTOR)).toBeVisible();
    const shared = await context.newPage();
    await shared.goto(ROLE);
    await expect(heading(shared, BUNDLED_DIRECTOR)).toBeVisible();
    await expect(shared.locator('html[data-hydrated]')).toBeAttached();
    await expect(shared.locator('body')).not.toContainText(OWN_NAME);
    await expect(bar(shared)).toHaveCount(0);

    // And the other way round, within one tab.
    await page.goto(ROLE);
    await expect(heading(page, BUNDLED_DIRECTOR)).toBeVisible();
    await page.goto(`/open/${n}${ROLE}`);
    await expect(heading(page, OWN_DIRECTOR)).toBeVisible();
    await page.goBack();
    await expect(heading(page, BUNDLED_DIRECTOR)).toBeVisible();
    await page.goForward();
    await expect(heading(page, OWN_DIRECTOR)).toBeVisible();
    await page.reload();
    await expect(heading(page, OWN_DIRECTOR)).toBeVisible();
  });

  test('is searched, compared and exported at its own addresses', async ({ page, own }) => {
    const n = await opened(page, own);
    await page.goto(`/open/${n}/`);
    await expect(bar(page)).toBeVisible();
    const search = page.getByRole('dialog', { name: 'Search' });
    const found = search.getByRole('option', { name: new RegExp(OWN_DIRECTOR) }).first();
    await page.keyboard.press('Control+k');
    await search.getByRole('combobox').fill('director of hinter');
    await expect(found).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/open/${n}${ROLE}`);
    await expect(heading(page, OWN_DIRECTOR)).toBeVisible();

    await page.keyboard.press('Control+k');
    await expect(found).toBeVisible();
    await search.getByRole('combobox').fill('psychological safety');
    await expect(search.getByRole('group', { name: 'Expectations' })).toBeVisible();
    await page.keyboard.press('Escape');

    await page.goto(`/open/${n}/compare/${DIRECTOR}/senior-director-engineering`);
    await expect(page.getByRole('main')).toContainText(OWN_DIRECTOR);
    await page.goto(`/open/${n}/roles`);
    await page.getByRole('button', { name: 'Export' }).click();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'CSV' }).click();
    const file = await readFile(await (await downloading).path(), 'utf8');
    expect(file).toContain(OWN_DIRECTOR);
  });

  test('takes no address out of the browser, which would lead nowhere', async ({
    page,
    own,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const n = await opened(page, own);
    const expectNone = (what: string, text: string) => {
      expect.soft(text, what).toContain(OWN_DIRECTOR);
      expect.soft(text, what).not.toContain(`open/${n}/`);
      expect.soft(text, what).not.toContain(new URL(page.url()).host);
    };
    await page.goto(`/open/${n}${ROLE}`);
    await page.getByRole('button', { name: 'Export' }).click();
    const menu = page.locator('[data-export] [popover]');
    for (const form of [
      'Word',
      'Excel, one row per line',
      'CSV',
      'HTML, for Word and Docs',
      'JSON',
    ]) {
      const downloading = page.waitForEvent('download');
      await menu.getByRole('button', { name: form, exact: true }).click();
      const bytes = await readFile(await (await downloading).path());
      expectNone(form, textIn(bytes));
    }
    for (const form of ['Markdown', 'formatted text']) {
      await menu.getByRole('button', { name: `Copy as ${form}` }).click();
      await expect(menu.getByRole('status')).toHaveText(/^Text copied/);
      expectNone(form, await page.evaluate(() => navigator.clipboard.readText()));
    }
    await page.keyboard.press('Escape');
    await page.emulateMedia({ media: 'print' });
    expectNone('paper', (await page.locator('main, footer').allTextContents()).join('\n'));

    await page.emulateMedia({ media: 'screen' });
    await page.goto(`/open/${n}/`);
    expectNone('SVG', (await save(page, 'The whole map as SVG')).bytes.toString());
  });

  test('keeps what is one’s own apart', async ({ page, own }) => {
    const n = await opened(page, own);
    await page.goto(`/open/${n}${ROLE}`);
    await expect(heading(page, OWN_DIRECTOR)).toBeVisible();
    await page.evaluate(
      ([key, role]) => localStorage.setItem(key ?? '', JSON.stringify({ version: 1, role })),
      [`rungs.here/open/${n}`, DIRECTOR],
    );
    await page.reload();
    await expect(page.getByText('You are here: this is your role.')).toBeVisible();
    await page.goto(ROLE);
    await expect(page.locator('html[data-hydrated]')).toBeAttached();
    await expect(page.getByText('You are here: this is your role.')).toHaveCount(0);
  });

  test('is shared as a file, and its link says first that it leads nowhere else', async ({
    page,
    own,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const n = await opened(page, own);
    await page.goto(`/open/${n}${ROLE}`);
    await page.getByRole('button', { name: 'Share' }).click();
    const dialog = page.getByRole('dialog', { name: 'Share' });
    await expect(
      dialog.getByRole('heading', { name: 'This link opens only in this browser' }),
    ).toBeVisible();
    await expect(dialog.getByRole('heading', { name: 'QR code' })).toHaveCount(0);
    await expect(dialog.getByText('Show it in another page')).toHaveCount(0);
    await expect(
      dialog.getByRole('button', { name: /^\s*Copy as (?:Markdown|rich text)/ }),
    ).toHaveCount(0);
    await expectAccessible(page);
    const downloading = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Save the ladder' }).click();
    expect((await downloading).suggestedFilename()).toBe(`ladder-${n}.zip`);
    await dialog.getByRole('button', { name: 'Export this page' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'CSV' })).toBeVisible();
  });

  test('is called by the name that it is given in another tab', async ({ page, own, context }) => {
    const n = await opened(page, own);
    await page.goto(`/open/${n}${ROLE}`);
    await expect(bar(page)).toContainText(`${OWN_NAME} is open.`);
    const other = await context.newPage();
    await other.goto('/open');
    await other.getByRole('button', { name: `Rename ${OWN_NAME}` }).click();
    await other.getByRole('dialog').getByLabel('New name').fill('Upland Works');
    await other.getByRole('button', { name: 'Save' }).click();
    await expect(bar(page)).toContainText('Upland Works is open.');
    // Nothing of the page goes on telling the old one, and neither does one that is loaded anew.
    await expect(page).toHaveTitle(/ · Upland Works · only in this browser · Rungs$/);
    await expect(page.getByText(OWN_NAME)).toHaveCount(0);
    await page.reload();
    await expect(page.getByRole('contentinfo')).toContainText('Upland Works');
    await expect(page.getByText(OWN_NAME)).toHaveCount(0);
  });

  test('is made ready again where another version of the site kept it', async ({ page, own }) => {
    await page.goto('/licenses.txt');
    const folder = [...own.folder, ...(await editionFiles('editions/2022-11-11'))];
    const n = await keep(page, { folder, compiled: [['data/old.json', '{}']] }, 'older');
    await page.goto(`/open/${n}${ROLE}`);
    await expect(heading(page, OWN_DIRECTOR)).toBeVisible();
    await page.reload();
    await expect(heading(page, OWN_DIRECTOR)).toBeVisible();
    // Its earlier editions are made ready with it.
    await page.goto(`/open/${n}/changes`);
    await expect(page.getByRole('article')).toContainText('11 November 2022');
  });
});

test.describe('Without a network', () => {
  test.use({ serviceWorkers: 'allow' });

  test('an opened ladder opens, and no cache knows of it', async ({ page, own, context }) => {
    await page.goto('/');
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    const n = await keep(page, own);
    await page.goto(`/open/${n}${ROLE}`);
    await expect(heading(page, OWN_DIRECTOR)).toBeVisible();
    const sent: string[] = [];
    context.on('request', (request) => void sent.push(new URL(request.url()).pathname));
    await context.setOffline(true);
    await page.reload();
    await expect(heading(page, OWN_DIRECTOR)).toBeVisible();
    await page.goto(`/open/${n}/compare/${DIRECTOR}/senior-director-engineering`);
    await expect(page.getByRole('main')).toContainText(OWN_DIRECTOR);
    await page.goto(`/open/${n + 1}/`);
    await expect(
      page.getByRole('heading', { level: 1, name: 'This ladder lives in another browser' }),
    ).toBeVisible();
    const cached = await page.evaluate(async () => {
      const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
      const keys = await Promise.all(stores.map((store) => store.keys()));
      return keys.flat().map(({ url }) => new URL(url).pathname);
    });
    expect(cached.length).toBeGreaterThan(20);
    expect(cached.filter((path) => path.startsWith('/open/'))).toEqual([]);
    expect(sent.filter((path) => /^\/open\/\d+\/data/.test(path))).toEqual([]);
  });
});
