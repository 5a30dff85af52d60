import type { Page } from '@playwright/test';
import { type Host, hostOver } from './deploys.ts';
import {
  policed as bare,
  chooseInMenu,
  expect,
  expectAccessible,
  heading,
  mapOf,
} from './journey.ts';

/**
 * Here the network is taken away, so the browser's own complaints are expected. In one file although long: all of it
 * lives through one working copy, from its first visit to the version after it.
 */
const test = bare.extend<{ host: Host }>({
  host: async ({ baseURL }, use) => {
    const host = await hostOver(baseURL ?? '');
    await use(host);
    await host.close();
  },
});

test.use({ serviceWorkers: 'allow' });

const ROLE = '/roles/director-engineering';
const UNREAD = '/roles/manager-it';
const LEADERSHIP = 'data/families/engineering-leadership-';

/** Opens a page and waits until the site works here without a network. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** Waits until a page or a text is on the device whose address has a part in it. */
async function stored(page: Page, part: string): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(async (within) => {
        const names = await caches.keys();
        const stores = await Promise.all(
          names.map(async (name) => (await caches.open(name)).keys()),
        );
        return stores.flat().some(({ url }) => url.includes(within));
      }, part),
    )
    .toBe(true);
}

async function follow(page: Page, path: string): Promise<void> {
  await page.locator(`a[href="${path}"]`).first().click();
}

test.describe('Without a network', () => {
  test('the ladder, a role and a comparison open again after one visit', async ({
    page,
    context,
  }) => {
    // The role is read before the worker is there, the comparison by its help.
    await open(page, ROLE);
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Map' }).click();
    await expect(mapOf(page)).toBeVisible();
    await stored(page, LEADERSHIP);
    await follow(page, '/compare');
    const compared = '/compare/director-engineering/senior-director-of-engineering';
    await page.evaluate((to) => {
      history.pushState(null, '', to);
      dispatchEvent(new PopStateEvent('popstate'));
    }, compared);
    await expect(heading(page, /Senior Director/)).toBeVisible();

    await context.setOffline(true);
    await expect(page.getByRole('status').filter({ hasText: 'Offline.' })).toBeVisible();
    await page.reload();
    await expect(heading(page, /Senior Director/)).toBeVisible();
    await page.goto(ROLE);
    await expect(heading(page, 'Director, Engineering')).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: 'Offline.' })).toBeVisible();
    await expectAccessible(page);
    await page.goto('/?focus=director-engineering');
    await expect(mapOf(page)).toBeVisible();
    await page.goto('/no/such/page');
    await expect(heading(page, 'Page not found')).toBeVisible();
  });

  test('a role that was never opened says so, shows ways on, and comes by itself', async ({
    page,
    context,
  }) => {
    await open(page, ROLE);
    await stored(page, LEADERSHIP);
    await context.setOffline(true);
    await page.goto(UNREAD);
    await expect(heading(page, 'You are offline')).toBeVisible();
    await expect(page.getByRole('alert')).toContainText('not opened on this device before');
    const here = page.getByRole('region', { name: 'On this device' });
    await expect(here.getByRole('link', { name: 'Engineering Leadership' })).toBeVisible();
    await expectAccessible(page);
    await context.setOffline(false);
    await expect(heading(page, 'Manager, IT')).toBeVisible();
    await expect(page.getByText('Offline.', { exact: true })).toBeHidden();
  });

  test('a plan and its case open that were never visited, and a plan made there gets its lines later', async ({
    page,
    context,
  }) => {
    await open(page, '/');
    await context.setOffline(true);
    await page.goto('/plan/case');
    await expect(heading(page, 'Promotion case')).toBeVisible();
    await expect(page.getByText('there is none in this browser yet')).toBeVisible();
    const other = await context.newPage();
    await page.close();
    await other.goto('/plan');
    await expect(heading(other, 'My plan')).toBeVisible();
    await other.getByLabel('I am', { exact: true }).fill('Senior Backend Eng');
    await other
      .getByRole('option', { name: /^Senior Backend Engineer/ })
      .first()
      .click();
    await other.getByRole('button', { name: 'Make a plan' }).click();
    await expect(other.getByRole('alert')).toContainText('could not be fetched');
    await context.setOffline(false);
    await expect(other.getByRole('heading', { name: 'What it asks, line by line' })).toBeVisible();
  });

  test('a link to what is on the device works from there', async ({ page, context }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await open(page, ROLE);
    await stored(page, LEADERSHIP);
    await context.setOffline(true);
    await page.goto(UNREAD);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.getByRole('region', { name: 'On this device' }).getByRole('link').first().click();
    await expect(heading(page, 'Engineering Leadership')).toBeVisible();
  });

  test('embeds are left to their host, which says who may frame them', async ({
    page,
    context,
  }) => {
    await open(page, ROLE);
    await stored(page, LEADERSHIP);
    const response = await page.goto(`/embed${ROLE}`);
    expect(response?.fromServiceWorker()).toBe(false);
    expect(response?.headers()['content-security-policy']).toMatch(/frame-ancestors \*$/);
    await page.goto(ROLE);
    await stored(page, ROLE);
    await context.setOffline(true);
    const copy = await page.goto(ROLE);
    await expect(page.locator(`#root[data-path="${ROLE}"]`)).toBeVisible();
    expect(copy?.headers()['content-security-policy']).toMatch(/frame-ancestors 'none'$/);
    await expect(page.goto(`/embed${ROLE}`)).rejects.toThrow('ERR_INTERNET_DISCONNECTED');
  });
});

test.describe('All texts on this device', () => {
  test('are fetched on request, read without a network, and removed', async ({ page, context }) => {
    await open(page, '/data');
    const region = page.getByRole('region', { name: 'Offline' });
    await expect(region).toContainText(/\d+ files, [\d,.]+ MB/);
    await region.getByRole('button', { name: 'Make available offline' }).click();
    await expect(region.getByRole('status')).toHaveText(/^All \d+ files are on this device\.$/);
    await expect(region.getByRole('button', { name: 'Remove from this device' })).toBeFocused();
    await expectAccessible(page);
    await context.setOffline(true);
    await page.goto(UNREAD);
    await expect(heading(page, 'Manager, IT')).toBeVisible();
    await page.goto('/data');
    await region.getByRole('button', { name: 'Remove from this device' }).click();
    await expect(region.getByRole('button', { name: 'Make available offline' })).toBeVisible();
    await page.goto('/roles/manager-security');
    await expect(heading(page, 'You are offline')).toBeVisible();
  });

  test('say how many are missing, and are completed later', async ({ page, host }) => {
    await open(page, `${host.origin}/data`);
    host.lose(/data\/strands\//);
    const region = page.getByRole('region', { name: 'Offline' });
    await region.getByRole('button', { name: 'Make available offline' }).click();
    await expect(region.getByRole('status')).toHaveText(
      /^\d+ of \d+ files could not be fetched\. What came is kept\.$/,
    );
    await page.reload();
    await expect(region.getByRole('status')).toHaveText(/are missing or have changed/);
    host.lose(undefined);
    await region.getByRole('button', { name: 'Fetch what is missing' }).click();
    await expect(region.getByRole('status')).toHaveText(/^All \d+ files are on this device\.$/);
  });

  test('are completed by themselves when the site is opened again', async ({ page, host }) => {
    await open(page, `${host.origin}/data`);
    host.lose(/data\/strands\//);
    const status = page.getByRole('region', { name: 'Offline' }).getByRole('status');
    await page.getByRole('button', { name: 'Make available offline' }).click();
    await expect(status).toHaveText(/could not be fetched/);
    const all = Number(/of (\d+)/.exec((await status.textContent()) ?? '')?.[1]);
    host.lose(undefined);
    await page.goto(`${host.origin}/roles`);
    await expect
      .poll(() =>
        page.evaluate(async () => (await (await caches.open('rungs / kept')).keys()).length),
      )
      .toBe(all);
  });

  test('say so where the device is full', async ({ page }) => {
    await page.addInitScript(() => {
      Cache.prototype.put = () => Promise.reject(new DOMException('', 'QuotaExceededError'));
    });
    await page.goto('/data');
    const region = page.getByRole('region', { name: 'Offline' });
    await region.getByRole('button', { name: 'Make available offline' }).click();
    await expect(region.getByRole('status')).toHaveText(/^There is no more room on this device/);
  });

  test('say so where the browser keeps nothing', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
    await page.goto('/data');
    const region = page.getByRole('region', { name: 'Offline' });
    await expect(region.getByRole('status')).toHaveText(/^This browser keeps nothing here/);
    await expect(region.getByRole('button')).toHaveCount(0);
  });
});

test.describe('When a newer version is out', () => {
  const offer = (page: Page) =>
    page.getByRole('status').filter({ hasText: 'A newer version is out' });
  const update = (page: Page) =>
    page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));

  test('it is offered, open pages go on as they are, and one reload brings it', async ({
    page,
    context,
    host,
  }) => {
    await open(page, `${host.origin}/steps/director-engineering`);
    const other = await context.newPage();
    await open(other, `${host.origin}/steps/director-engineering`);
    host.publish();
    await page.bringToFront();
    await update(page);
    await expect(offer(page)).toBeVisible();
    await expectAccessible(page);
    // The code of this screen was never asked for, and the host has it no more.
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'Skills' })
      .click();
    await expect(heading(page, 'Skills')).toBeVisible();
    await expect(page.getByRole('contentinfo')).toContainText('GitLab:');
    await offer(page).getByRole('button', { name: 'Reload' }).click();
    await expect(page.getByRole('contentinfo')).toContainText('Tanuki:');
    await expect(heading(page, 'Skills')).toBeVisible();
    await expect(offer(page)).toBeHidden();

    await expect(offer(other)).toBeVisible();
    await chooseInMenu(other, 'Experience');
    await expect(heading(other, /experience/i)).toBeVisible();
    await offer(other).getByRole('button', { name: 'Later' }).click();
    await expect(offer(other)).toBeHidden();
    await other.reload();
    await expect(other.getByRole('contentinfo')).toContainText('Tanuki:');
  });

  test('a plan that is being saved just then is there after the reload', async ({ page, host }) => {
    await open(page, `${host.origin}/roles/staff-backend-engineer`);
    await page.getByRole('link', { name: 'Plan this' }).click();
    await expect(page.getByLabel('Name of the plan')).toBeVisible();
    host.publish();
    const updated = update(page);
    await page.getByLabel('Name of the plan').fill('Over to the newer version');
    await updated;
    await offer(page).getByRole('button', { name: 'Reload' }).click();
    await expect(page.getByRole('contentinfo')).toContainText('Tanuki:');
    await expect(page.getByLabel('Name of the plan')).toHaveValue('Over to the newer version');
  });

  test('it is offered where the data alone has changed', async ({ page, host }) => {
    await open(page, `${host.origin}/steps/director-engineering`);
    host.publish('data');
    await update(page);
    await offer(page).getByRole('button', { name: 'Reload' }).click();
    await expect(page.getByRole('contentinfo')).toContainText('Tanuki:');
    await expect(offer(page)).toBeHidden();
  });

  test('it is offered where words alone have changed, which no other page knows of', async ({
    page,
    host,
  }) => {
    await open(page, `${host.origin}/steps/senior-engineering-manager`);
    host.publish('words');
    await update(page);
    await offer(page).getByRole('button', { name: 'Reload' }).click();
    await expect(offer(page)).toBeHidden();
    await page.goto(`${host.origin}${ROLE}`);
    await expect(page.locator('html[data-hydrated]')).toBeAttached();
    await update(page);
    await expect(offer(page)).toBeHidden();
  });

  test('a page that came in it already offers nothing, and works offline in it', async ({
    page,
    context,
    host,
  }) => {
    await open(page, `${host.origin}/steps/director-engineering`);
    host.publish();
    await page.reload();
    await expect(page.getByRole('contentinfo')).toContainText('Tanuki:');
    await expect
      .poll(async () => {
        await update(page);
        return page.evaluate(async () => {
          const { active, waiting, installing } = await navigator.serviceWorker.ready;
          const names = await caches.keys();
          const versions = names.filter((name) => name.includes(' files ')).length;
          return versions === 2 && active?.state === 'activated' && !waiting && !installing;
        });
      })
      .toBe(true);
    await expect(offer(page)).toBeHidden();
    await context.setOffline(true);
    await page.reload();
    await expect(page.getByRole('contentinfo')).toContainText('Tanuki:');
  });
});

test.describe('When the code of an older version is gone', () => {
  test.use({ serviceWorkers: 'block' });

  test('a second try loads the newer one', async ({ page, host }) => {
    await page.goto(`${host.origin}/steps/director-engineering`);
    await expect(page.getByRole('contentinfo')).toContainText('GitLab:');
    // What tells faults apart comes soon after the start.
    await expect.poll(() => page.evaluate(hasCodeOfFaults)).toBe(true);
    host.publish();
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'Skills' })
      .click();
    await expect(heading(page, 'A newer version of this site is out')).toBeVisible();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(heading(page, 'Skills')).toBeVisible();
    await expect(page.getByRole('contentinfo')).toContainText('Tanuki:');
  });

  test('a text that has another name by now is asked for anew with the newer page', async ({
    page,
    host,
  }) => {
    const [table] = await Promise.all([
      page.waitForResponse(/data\/addresses\//),
      page.goto(`${host.origin}/grades`),
    ]);
    expect(await table.json()).toHaveProperty('texts.engineering-leadership');
    await expect.poll(() => page.evaluate(hasCodeOfFaults)).toBe(true);
    host.publish('words');
    await page.evaluate((to) => {
      history.pushState(null, '', to);
      dispatchEvent(new PopStateEvent('popstate'));
    }, ROLE);
    await expect(heading(page, 'A newer version of this site is out')).toBeVisible();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(heading(page, 'Director, Engineering')).toBeVisible();
    await expect(page.locator('html[data-hydrated]')).toBeAttached();
  });

  test('without a network it is not called a newer version', async ({ page, context }) => {
    await page.goto('/steps/director-engineering');
    await expect(heading(page, /Director, Engineering/)).toBeVisible();
    await context.setOffline(true);
    const main = page.getByRole('navigation', { name: 'Main' });
    await main.getByRole('link', { name: 'Skills' }).click();
    await expect(heading(page, 'You are offline')).toBeVisible();
    await context.setOffline(false);
    await expect(heading(page, 'Skills')).toBeVisible();
  });

  test('a try that does not help says so instead of going round', async ({ page, host }) => {
    host.lose(/StepsView/);
    await page.goto(`${host.origin}/steps/director-engineering`);
    await expect(heading(page, 'A part of this site is missing')).toBeVisible();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(heading(page, 'This page is still broken')).toBeVisible();
    host.lose(undefined);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(heading(page, /Director, Engineering/)).toBeVisible();
  });
});

test('can be installed: its manifest is whole and its icons are what it says', async ({ page }) => {
  await page.goto('/');
  const address = await page.locator('link[rel="manifest"]').getAttribute('href');
  const response = await page.request.get(address ?? '');
  expect(response.headers()['content-type']).toContain('manifest+json');
  const manifest = await response.json();
  expect(manifest).toMatchObject({
    name: 'GitLab: Engineering and IT career ladders',
    short_name: 'Rungs',
    start_url: '/',
    scope: '/',
    display: 'standalone',
  });
  const touch = await page.locator('link[rel="apple-touch-icon"]').getAttribute('href');
  const icons = [...manifest.icons, { src: touch, sizes: '180x180' }];
  const sizes = await page.evaluate(
    (list) =>
      Promise.all(
        list.map(async ({ src }) => {
          const image = new Image();
          image.src = src;
          await image.decode();
          return `${image.naturalWidth}x${image.naturalHeight}`;
        }),
      ),
    icons.filter(({ sizes }) => sizes !== 'any') as { src: string }[],
  );
  expect(sizes).toEqual(['192x192', '512x512', '512x512', '180x180']);
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    const colour = await page
      .locator(`meta[name="theme-color"][media*="${scheme}"]`)
      .getAttribute('content');
    const hex = await page.evaluate(() => {
      const parts = getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? [];
      return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
    });
    expect(colour).toBe(hex);
  }
});

function hasCodeOfFaults(): boolean {
  return performance.getEntriesByType('resource').some(({ name }) => name.includes('/Fault-'));
}
