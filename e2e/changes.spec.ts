import { readFile } from 'node:fs/promises';

import {
  policed as bare,
  chooseInMenu,
  expect,
  expectAccessible,
  heading,
  test,
} from './journey.ts';

test.describe('Somebody wants to know what has changed since they were hired', () => {
  test('reads it by job family and role, each change with its source', async ({ page }) => {
    await page.goto('/');
    await chooseInMenu(page, 'Changes');
    await expect(page).toHaveURL('/changes');
    await expect(heading(page, 'What has changed')).toBeVisible();
    const main = page.getByRole('main');
    await expect(main).toContainText('From 11 November 2022 to 30 June 2025');
    await expect(main).toContainText('say nothing, so that nothing of these counts as new');
    await page.getByText('What these words mean').click();
    await expect(main).toContainText('Whether they ask for more or less cannot be told for sure');

    const narrow = page.getByRole('navigation', { name: 'Narrow down' });
    await narrow.getByRole('link', { name: /^Support Engineering/ }).click();
    await expect(page).toHaveURL('/changes?family=support-engineering');
    const family = page.getByRole('region', { name: /^Support Engineering/ });
    await expect(family.getByText(/^Source: .*Support Engineer/).first()).toBeVisible();
    await expect(page.getByRole('region', { name: /^Security Engineering/ })).toHaveCount(0);
    await narrow.getByRole('link', { name: /^Reworded/ }).click();
    await expect(page).toHaveURL('/changes?family=support-engineering&what=reworded');
    await expect(family.getByText('Reworded', { exact: true }).first()).toBeVisible();
    await expect(family.locator('li').filter({ hasText: /^\+/ })).toHaveCount(0);
    await expectAccessible(page);
    await narrow.getByRole('link', { name: 'All changes' }).click();
    await expect(page).toHaveURL('/changes');
  });

  test('says what it has of other editions, and of none', async ({ page }) => {
    await page.goto('/changes/2022-11-11');
    await expect(page.getByRole('main')).toContainText('is the first that is kept');
    await expectAccessible(page);
    await page.goto('/changes/2020-01-01');
    await expect(page.getByRole('main')).toContainText('There is no edition “2020-01-01” here');
    await page.getByRole('link', { name: /^As of 30 June 2025/ }).click();
    await expect(page).toHaveURL('/changes');
    await page.goto('/changes?what=gone');
    await expect(page.getByRole('main')).not.toContainText('No change is of this kind');
  });

  test('is told on this device alone what came since the last look', async ({ page }) => {
    await page.addInitScript(() => {
      localStorage['rungs.looked'] ??= JSON.stringify({ version: 1, edition: '2022-11-11' });
    });
    await page.goto('/changes');
    const editions = page.getByRole('navigation', { name: 'Editions' });
    await expect(editions).toContainText('You last looked at the edition of 11 November 2022');
    await expect(editions.getByText('new since you last looked')).toHaveCount(1);
    await page.reload();
    await expect(editions).toContainText('Nothing has changed since you last looked.');
    await expect(page).toHaveURL('/changes');
  });

  test('takes it along as a table and as a note for a review', async ({ page }) => {
    await page.goto('/changes?family=support-engineering');
    await page.getByRole('button', { name: 'Export' }).click();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'CSV' }).click();
    const table = await readFile(await (await saved).path(), 'utf8');
    expect(table).toContain('Job family,Role,Change,Severity');
    expect(table).toContain('Support Engineering');
    expect(table).not.toContain('Security Engineering');
  });
});

bare.describe('Without scripts', () => {
  bare.use({ javaScriptEnabled: false });

  bare('every change of an edition is there to read', async ({ page }) => {
    await page.goto('/changes');
    const family = page.getByRole('region', { name: /^Site Reliability Engineering/ });
    await family.locator('summary').first().click();
    await expect(family.locator('ul > li').first()).toBeVisible();
  });
});
