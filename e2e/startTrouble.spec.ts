import { test as bare, type Page, type Route } from '@playwright/test';
import { expect, expectAccessible, heading, test } from './journey.ts';

type Answer = (route: Route) => Promise<void>;

const SCRIPT = 'text/javascript';

/** What can become of a script on its way, and what is said then. */
const WAYS: Readonly<Record<string, readonly [answer: Answer, said: string]>> = {
  'is gone': [
    (route) => route.fulfill({ status: 404, body: '' }),
    'A part of this site is missing',
  ],
  'is answered with a page': [
    (route) => route.fulfill({ contentType: 'text/html', body: '<p>Start</p>' }),
    'A part of this site is missing',
  ],
  'meets a server with a fault': [
    (route) => route.fulfill({ status: 503, body: '' }),
    'The server of this site has a fault',
  ],
  'is broken off': [(route) => route.abort(), 'The network did not answer'],
  'is cut short': [
    (route) => route.fulfill({ contentType: SCRIPT, body: 'import{a as b}fr' }),
    'A part of this site arrived damaged',
  ],
  'is of another type': [
    (route) => route.fulfill({ contentType: 'text/plain', body: '' }),
    'A part of this site arrived damaged',
  ],
  breaks: [
    (route) => route.fulfill({ contentType: SCRIPT, body: 'throw new Error("ours")' }),
    'This page broke as it started',
  ],
};

const SCRIPTS = ['**/assets/index-*.js', '**/assets/start-*.js'] as const;
const STILL = '/roles/director-engineering';
const DRAWN = '/compare/ceo/backend-engineer';

/** Each fault of either script, on a page that reads without them and on one that does not. */
const CASES = Object.entries(WAYS).flatMap(([way, [answer, said]], at) => {
  // Without what others import from it a script is not whole: that is no fault of its own.
  const scripts = SCRIPTS.slice(0, way === 'breaks' ? 1 : 2);
  return scripts.map((script, of) => {
    const isStill = (at + of) % 2 === 0;
    const address = isStill ? STILL : DRAWN;
    const reads = isStill ? 'You can read this page' : 'This page is drawn in the browser';
    return { answer, said, script, address, reads };
  });
});

/** Here the network is made to fail, so the browser's own complaints are expected. */
bare.describe('When what brings a page to life does not come', () => {
  bare(
    'each fault is told by its own words, on a page that reads and on one that does not',
    async ({ page }) => {
      const notice = page.getByRole('alert');
      for (const { answer, said, script, address, reads } of CASES) {
        await page.route(script, answer);
        await page.goto(address);
        await expect(notice, `${script} on ${address}`).toContainText(said);
        await expect(notice).toContainText(reads);
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
        await page.unroute(script);
      }
    },
  );

  bare(
    'a page offers nothing dead, no key is swallowed, and a second try heals it',
    async ({ page }) => {
      const [, start] = SCRIPTS;
      await page.route(start, (route) => route.abort());
      await page.goto(STILL);
      const notice = page.getByRole('alert');
      await expect(notice).toContainText('The network did not answer');
      await expect(page.getByRole('banner').getByRole('button', { name: 'Share' })).toBeHidden();
      await expect(page.locator('html')).toHaveCSS('cursor', 'auto');
      await expect(notice.getByRole('button')).toHaveCSS('cursor', 'pointer');
      await expectAccessible(page);
      expect(await taken(page, '/')).toBe(false);
      await page.unroute(start);
      await notice.getByRole('button', { name: 'Try again' }).click();
      await expect(page.locator('html[data-hydrated]')).toBeAttached();
      await expect(page.getByRole('banner').getByRole('button', { name: 'Share' })).toBeVisible();
      await expect(notice).toBeHidden();

      await page.route(start, (route) => route.fulfill({ status: 500, body: '' }));
      await page.goto(DRAWN);
      await expect(heading(page, 'The server of this site has a fault')).toBeVisible();
      await expectAccessible(page);
      await page.getByRole('link', { name: 'Start from the ladder' }).click();
      await expect(page).toHaveURL('/');
      await expect(notice).toContainText('You can read this page');
      await page.goto(DRAWN);
      await page.unroute(start);
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(heading(page, /Backend Engineer/)).toBeVisible();
    },
  );

  bare(
    'without a network that is said, and the page comes alive with it',
    async ({ page, context }) => {
      const asked = Promise.withResolvers<void>();
      const goOn = Promise.withResolvers<void>();
      await page.route(SCRIPTS[1], async (route) => {
        asked.resolve();
        await goOn.promise;
        await route.abort();
      });
      await page.goto(STILL, { waitUntil: 'commit' });
      await asked.promise;
      await context.setOffline(true);
      goOn.resolve();
      await expect(page.getByRole('alert')).toContainText('You are offline');
      await page.unroute(SCRIPTS[1]);
      await context.setOffline(false);
      await expect(page.locator('html[data-hydrated]')).toBeAttached();
      await expect(page.getByRole('alert')).toHaveCount(0);
    },
  );
});

/** Whether a key is kept from doing what it does in the browser. */
function taken(page: Page, key: string): Promise<boolean> {
  return page.evaluate(
    (key) =>
      !document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      ),
    key,
  );
}

// Either before anything of the app runs, or while it waits for what the page needs.
for (const late of [SCRIPTS[0], '**/assets/StrandView-*.js']) {
  test(`Who goes back before ${late} has come gets that page, and the browser finds no fault`, async ({
    page,
  }) => {
    await page.goto('/strands');
    await page.getByRole('main').getByRole('link').first().click();
    // All of it, or the page that is left asks for what only the next one is to wait for.
    await expect(
      page.getByRole('main').getByRole('link', { name: 'Skills', exact: true }),
    ).toBeVisible();
    const asked = Promise.withResolvers<void>();
    const goOn = Promise.withResolvers<void>();
    await page.route(late, async (route) => {
      asked.resolve();
      await goOn.promise;
      await route.continue();
    });
    // Not as a patient visitor: the page never comes alive before it is left.
    await page.evaluate(() => location.reload());
    await asked.promise;
    // Not by the test's own way back, which takes the page's asking anew for its own request that came to nothing.
    await page.evaluate(() => void setTimeout(() => history.back()));
    await expect(page).toHaveURL(/\/strands$/);
    goOn.resolve();
    await expect(heading(page, 'Skills')).toBeVisible();
    await expect(page).toHaveTitle(/^Skills/);
    await page.getByRole('main').getByRole('link').first().click();
    await expect(page).toHaveURL(/\/strands\/.+/);
  });
}
