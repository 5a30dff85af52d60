import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, expectAccessible } from './journey.ts';
import { DIRECTOR, keep, OWN_DIRECTOR, opened, remove, test } from './openedLadder.ts';
import { expectPlan, linesOf, saved } from './planSteps.ts';

const ROLE = `/roles/${DIRECTOR}`;

test.describe('Where there is no such ladder', () => {
  const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

  test('the page says where it lives, and where to go from here', async ({ page }) => {
    for (const address of ['/open/7', '/open/7/', `/open/7${ROLE}`]) {
      await page.goto(address);
      await expect(title(page, 'This ladder lives in another browser')).toBeVisible();
    }
    await expectAccessible(page);
    await expect(page.getByRole('link', { name: 'Open a ladder of your own' })).toHaveAttribute(
      'href',
      '/open',
    );
    expect(
      await page.evaluate(async () => (await indexedDB.databases()).map((each) => each.name)),
    ).toEqual(['rungs-opened']);
    await page.getByRole('link', { name: 'The ladder of GitLab' }).click();
    await expect(page).toHaveURL('/');
  });

  test('plans that were made of one that was removed keep their words', async ({ page, own }) => {
    const n = await opened(page, own);
    await page.goto(`/open/${n}/roles/${DIRECTOR}`);
    await page.getByRole('link', { name: 'Plan this' }).click();
    await expectPlan(page);
    await expect(linesOf(page).first()).toBeVisible();
    const words = await page.getByRole('main').textContent();
    await saved(page);
    await page.goto('/plan');
    await expect(page.locator('html[data-hydrated]')).toBeAttached();
    await expect(linesOf(page)).toHaveCount(0);
    await remove(page, n);

    await page.goto(`/open/${n}/plan`);
    await expect(title(page, 'This ladder lives in another browser')).toBeVisible();
    await expect(page.getByRole('heading', { name: '1 plan of it on this device' })).toBeVisible();
    await expectAccessible(page);
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as a file' }).click();
    const plan = await readFile(await (await downloading).path(), 'utf8');
    expect(plan).toContain(OWN_DIRECTOR);
    const kept = [...plan.matchAll(/"text": ?"([^"\\]{20,})"/g)].map(([, text]) => text);
    expect(kept.length).toBeGreaterThan(3);
    expect(kept.filter((text) => text && words?.includes(text)).length).toBeGreaterThan(3);
    await page.getByText('Erase', { exact: true }).click();
    await page.getByRole('button', { name: 'Erase for good' }).click();
    await expect(page.getByRole('heading', { name: /of it on this device/ })).toHaveCount(0);
  });

  test('a browser that keeps nothing is told of', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
    });
    await page.goto(`/open/1${ROLE}`);
    await expect(title(page, 'This browser keeps nothing here')).toBeVisible();
    await expectAccessible(page);
  });

  test('what a newer version keeps can be saved', async ({ page, own }) => {
    const n = await opened(page, own);
    await page.evaluate(async () => {
      const opening = indexedDB.open('rungs-opened', 9);
      await new Promise((resolve) => {
        opening.onsuccess = resolve;
      });
      opening.result.close();
    });
    await page.goto(`/open/${n}/`);
    await expect(title(page, 'A newer version of this site keeps this ladder')).toBeVisible();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save its files' }).click();
    expect((await downloading).suggestedFilename()).toBe(`ladder-${n}.zip`);
  });

  test('one that is damaged can be saved', async ({ page, own }) => {
    await page.goto('/licenses.txt');
    const folder = own.folder.filter(({ path }) => path !== 'dataset.json');
    const n = await keep(page, { folder, compiled: [['data/ladder-packed.json', '{"half']] });
    await page.goto(`/open/${n}/`);
    await expect(title(page, 'This ladder cannot be shown')).toBeVisible();
    await expectAccessible(page);
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save its files' }).click();
    expect((await downloading).suggestedFilename()).toBe(`ladder-${n}.zip`);
  });
});
