import type { Page } from '@playwright/test';
import type { ScreenName } from '../src/screens/registry.ts';
import { EVERY_ADDRESS } from './everyAddress.ts';
import { expect, test } from './journey.ts';
import { translate } from './translated.ts';

/** What people do on a screen whose texts a browser has put its own in the place of. */
const DONE: Readonly<Record<ScreenName, (page: Page) => Promise<unknown>>> = {
  ladder: unfold,
  roles: (page) => page.getByRole('searchbox').fill('director'),
  role: chooseInExport,
  candidate: (page) => page.getByRole('combobox', { name: 'Theme' }).selectOption('dark'),
  family: chooseInExport,
  grades: (page) =>
    page
      .getByRole('navigation', { name: 'Department' })
      .getByRole('link', { name: 'Infrastructure' })
      .click(),
  grade: chooseInExport,
  strands: (page) => page.getByRole('main').getByRole('link').first().hover(),
  strand: chooseInExport,
  compare: fillIn,
  path: fillIn,
  steps: chooseInExport,
  'all-steps': (page) =>
    page.getByRole('navigation', { name: 'Department' }).getByRole('link').nth(1).click(),
  plan: (page) => page.getByRole('main').getByRole('heading', { level: 1 }).hover(),
  'plan-case': (page) => page.getByRole('main').getByRole('link').first().hover(),
  matrix: (page) => page.getByRole('main').locator('[data-cell]').first().click(),
  experience: (page) =>
    page.getByRole('region', { name: 'Plot of years' }).getByRole('button').first().press('Enter'),
  changes: unfold,
  data: (page) => page.getByRole('main').locator('summary:visible').first().click(),
  about: (page) => page.getByRole('main').getByRole('link').first().hover(),
  open: (page) => page.getByRole('main').getByText('Paste a table').click(),
  embed: (page) => page.getByRole('link').first().hover(),
  'not-found': (page) => page.getByRole('main').getByRole('link').first().hover(),
};

/** Opens the first fold, where there is one: of the oldest edition nothing is told. */
async function unfold(page: Page): Promise<void> {
  const summary = page.getByRole('main').locator('summary:visible').first();
  if ((await summary.count()) > 0) await summary.click();
}

/** Opens the export, and closes it again. */
async function chooseInExport(page: Page): Promise<void> {
  const button = page.getByRole('main').getByRole('button', { name: 'Export' }).first();
  if ((await button.count()) === 0) return;
  await button.click();
  await expect(page.getByRole('button', { name: 'CSV' }).first()).toBeVisible();
  await page.keyboard.press('Escape');
}

/** Chooses a role in the last of the fields. */
async function fillIn(page: Page): Promise<void> {
  const field = page.getByRole('main').getByRole('combobox').last();
  await field.fill('vp of infra');
  await page.getByRole('option', { name: 'VP of Infrastructure' }).first().click();
  await expect(page).toHaveURL(/vp-of-infrastructure/);
}

const SCREENS = Object.entries(EVERY_ADDRESS) as [ScreenName, readonly string[]][];

for (const [screen, addresses] of SCREENS) {
  for (const address of addresses) {
    test(`goes on working while a browser translates it: ${address}`, async ({ page }) => {
      await page.goto(address);
      const title = await page.getByRole('heading', { level: 1 }).first().textContent();
      expect(await translate(page)).toBeGreaterThan(5);
      const summaries = page.getByRole('main').locator('summary:visible');
      for (const summary of (await summaries.all()).slice(0, 3)) await summary.click();
      await DONE[screen](page);
      await translate(page);
      if (screen === 'embed') {
        await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
        await expect(page.getByText('Not shown', { exact: true })).toHaveCount(0);
        return;
      }
      const here = page.url();
      const away =
        screen === 'candidate'
          ? page.getByRole('link', { name: 'The full page of this role' })
          : page
              .getByRole('navigation', { name: 'Main' })
              .getByRole('link', { name: screen === 'compare' ? 'Roles' : 'Compare' });
      await away.click();
      await expect(page).not.toHaveURL(here);
      await translate(page);
      await page.goBack();
      await expect(page).toHaveURL(here);
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
      await expect(page.getByText('Not shown', { exact: true })).toHaveCount(0);
      expect(title).toBeTruthy();
    });
  }
}

test('a page that is translated before it is alive comes alive all the same', async ({ page }) => {
  let release = () => {};
  const released = new Promise<void>((done) => {
    release = done;
  });
  await page.route(/assets\/.*\.js$/, async (route) => {
    await released;
    await route.continue();
  });
  const arriving = page.goto('/roles/senior-backend-engineer');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('contentinfo')).toBeVisible();
  expect(await translate(page)).toBeGreaterThan(5);
  release();
  await arriving;
  await expect(page.locator('html')).toHaveAttribute('data-hydrated');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const mine = page.getByRole('button', { name: 'This is my role' });
  await mine.click();
  await expect(mine).toHaveAttribute('aria-pressed', 'true');
});
