import { test as bare, type Page } from '@playwright/test';
import { expect, expectAccessible, heading, test } from './journey.ts';
import { drop, recognised } from './openSteps.ts';

/** Holds back whatever matches until it is let go. */
async function hold(page: Page, files: string): Promise<() => void> {
  const held = Promise.withResolvers<void>();
  await page.route(files, async (route) => {
    await held.promise;
    await route.continue();
  });
  return held.resolve;
}

const FAMILY = '**/data/families/engineering-leadership-*.json';
const ROLE = /^Director, Engineering$/;

test.describe('On a slow network', () => {
  test('a click is answered: said once, then by the shape of what comes, with its name', async ({
    page,
  }) => {
    await page.goto('/roles');
    const letGo = await hold(page, FAMILY);
    const main = page.getByRole('main');
    const skeleton = main.locator('.waiting');
    const said = page.getByRole('status').filter({ hasText: 'Loading' });
    await main.getByRole('link', { name: ROLE }).first().click();
    // The address has changed, and its title with it; what was there can still be read.
    await expect(page).toHaveURL(/\/roles\/director-engineering$/);
    await expect(page).toHaveTitle(/^Director, Engineering · /);
    await expect(main).toHaveAttribute('aria-busy', 'true');
    await expect(said).toHaveCount(1);
    await expect(skeleton).toHaveAttribute('data-screen', 'role');
    await expect(skeleton.getByRole('heading', { level: 1 })).toHaveText('Director, Engineering');
    await expect(skeleton.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(said).toHaveCount(1);
    await expect(heading(page, 'All roles')).toBeHidden();
    await expectAccessible(page);
    letGo();
    await expect(main.getByRole('article')).toBeVisible();
    await expect(skeleton).toHaveCount(0);
    await expect(main).not.toHaveAttribute('aria-busy');
    await expect(said).toHaveCount(0);
    await expect(heading(page, ROLE)).toBeFocused();
    await expect(page).toHaveTitle(/^Director, Engineering · /);
  });

  test('what stood in an earlier edition leaves the page there until it comes', async ({
    page,
  }) => {
    await page.goto('/roles/site-reliability-engineer');
    const letGo = await hold(page, '**/data/editions/**');
    const title = page.getByRole('heading', { level: 1 });
    await page
      .getByRole('main')
      .getByRole('link', { name: /^Changed since/ })
      .click();
    await expect(page).toHaveURL(/\/compare\//);
    await expect(page.locator('[data-heard]')).toBeVisible();
    // Longer than the shape of another screen is waited for.
    await page.waitForTimeout(1500);
    await expect(title).toHaveText('Site Reliability Engineer');
    await expect(page.getByRole('banner').getByRole('link', { name: 'Roles' })).toBeVisible();
    letGo();
    await expect(title).toContainText('Site Reliability Engineer, as of 2022-11-11');
    await expect(title).toBeFocused();
    await expect(page.locator('[data-heard]')).toHaveCount(0);
  });

  test('who changes their mind is where they say, whatever comes then', async ({ page }) => {
    await page.goto('/roles');
    const letGo = await hold(page, '**/assets/StrandsView-*.js');
    const main = page.getByRole('main');
    const ways = page.getByRole('navigation', { name: 'Main' });
    await ways.getByRole('link', { name: 'Skills' }).click();
    await expect(main.locator('.waiting')).toHaveAttribute('data-screen', 'strands');
    await expect(page).toHaveTitle(/^Skills · /);
    await page.goBack();
    await expect(heading(page, 'All roles')).toBeVisible();
    await expect(page).toHaveTitle(/^All roles · /);
    await expect(main).not.toHaveAttribute('aria-busy');
    letGo();
    await expect(heading(page, 'All roles')).toBeVisible();
    await ways.getByRole('link', { name: 'Skills' }).click();
    await expect(heading(page, 'Skills')).toBeFocused();
    await expect(page).toHaveTitle(/^Skills · /);
  });
});

test.describe('After going back', () => {
  test('the focus is on the link that was followed, and the page where it was', async ({
    page,
  }) => {
    await page.goto('/roles');
    const link = page.getByRole('main').getByRole('link', { name: ROLE }).first();
    await link.focus();
    const before = await page.evaluate(() => scrollY);
    expect(before).toBeGreaterThan(0);
    await page.keyboard.press('Enter');
    await expect(heading(page, ROLE)).toBeFocused();
    const onward = page
      .getByRole('main')
      .getByRole('link', { name: 'Engineering Leadership' })
      .first();
    await onward.focus();
    await page.keyboard.press('Enter');
    await expect(heading(page, 'Engineering Leadership')).toBeFocused();
    await page.goBack();
    await expect(onward).toBeFocused();
    await page.goBack();
    await expect(link).toBeFocused();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
    await page.goForward();
    await expect(onward).toBeFocused();
  });

  test('it is on the heading where no link was followed', async ({ page }) => {
    await page.goto('/roles');
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Search' }).fill('director engineering');
    await expect(page.getByRole('option').first()).toContainText('Director');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/roles\/.+/);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await page.goBack();
    await expect(heading(page, 'All roles')).toBeFocused();
  });
});

/** Here the network is made to fail, so the browser's own complaints are expected. */
bare.describe('When a file does not come', () => {
  bare(
    'each fault has its own true words, and what may pass is asked for again',
    async ({ page }) => {
      await page.goto('/roles');
      await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
      const told = page.getByRole('alert');
      const ways = page.getByRole('navigation', { name: 'Main' });
      const families = '**/data/families/*.json';
      const follow = () => page.getByRole('main').getByRole('link', { name: ROLE }).first().click();
      const back = async () => {
        await ways.getByRole('link', { name: 'Roles' }).click();
        await expect(heading(page, 'All roles')).toBeVisible();
      };
      const faults = [
        [404, '', 'A part of this site is missing'],
        [500, '', 'The server of this site has a fault'],
        [200, '{"id":"engineering-leadership","roles":{}}', 'A part of this site arrived damaged'],
        [200, '{"roles":{}}', 'A part of this site arrived damaged'],
        [200, '{"roles":{"dir', 'A part of this site arrived damaged'],
      ] as const;
      for (const [status, body, said] of faults) {
        await page.route(families, (route) =>
          route.fulfill({ status, body, contentType: 'application/json' }),
        );
        await follow();
        await expect(told).toContainText(said);
        await expect(told).not.toContainText('newer version');
        await expect(told.getByRole('heading', { level: 1 })).toBeFocused();
        // Not before it is left: the page may ask anew by itself, and then has it.
        await back();
        await page.unroute(families);
      }
      // A server that recovers at once is not even mentioned.
      let asked = 0;
      await page.route(families, (route) => {
        asked += 1;
        return asked === 1 ? route.fulfill({ status: 503, body: '' }) : route.continue();
      });
      await follow();
      await expect(heading(page, ROLE)).toBeVisible();
      expect(asked).toBe(2);
      await page.unroute(families);
      await back();
      // Code that is broken off while the device is online is no newer version.
      await page.route('**/assets/StrandsView-*.js', (route) => route.abort());
      await ways.getByRole('link', { name: 'Skills' }).click();
      await expect(told).toContainText('The network did not answer');
      await expectAccessible(page);
      await page.unroute('**/assets/StrandsView-*.js');
      await told.getByRole('button', { name: 'Try again' }).click();
      await expect(heading(page, 'Skills')).toBeVisible();
    },
  );

  bare('that is said even where the code that tells faults apart is gone too', async ({ page }) => {
    await page.goto('/roles');
    await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
    await page.route('**/*', (route) => route.abort());
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'Skills' })
      .click();
    await expect(page.getByRole('alert')).toContainText('The network did not answer');
    await page.unroute('**/*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(heading(page, 'Skills')).toBeVisible();
  });
});

test('a click before the page is alive is heard, and answered once it is', async ({ page }) => {
  const letGo = await hold(page, '**/*.js');
  const clicked = page.locator('html[data-clicked]');
  const going = page.goto('/roles/staff-backend-engineer');
  await page.getByRole('link', { name: 'Plan this' }).click();
  await expect(clicked).toBeAttached();
  await expect(page).toHaveURL(/staff-backend-engineer$/);
  letGo();
  await going;
  await expect(page).toHaveURL(/\/plan$/);
  await expect(page.getByLabel('Name of the plan')).toHaveValue('To Staff Backend Engineer');
  await expect(clicked).not.toBeAttached();
});

test('files that are let go before the page is alive are read once it is', async ({ page }) => {
  const letGo = await hold(page, '**/*.js');
  const going = page.goto('/open');
  await expect(heading(page, 'Open your own')).toBeVisible();
  await drop(page, { name: 'ladder.csv', body: 'Level,Role\n1,Keeper\n2,Senior Keeper\n' });
  await expect(page.locator('html[data-clicked]')).toBeAttached();
  letGo();
  await going;
  await expect(await recognised(page)).toContainText('ladder.csv:3');
});
