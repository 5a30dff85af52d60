import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, fromMore, heading, keepOwn, test } from './journey.ts';

const INTERN = 'intern-backend-engineer';
const SENIOR = 'senior-backend-engineer';
const STAFF = 'staff-backend-engineer';
const FELLOW = 'engineering-fellow';
const DIRECTOR = 'senior-director-engineering';

function way(page: Page) {
  return page.getByRole('region', { name: 'The way, step by step' });
}

function steps(page: Page) {
  return way(page).getByRole('heading', { level: 2 });
}

async function choose(page: Page, label: string, typed: string, title: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).fill(typed);
  await page.getByRole('option', { name: title }).first().click();
}

test.describe('An employee asks how to get somewhere', () => {
  test('finds the way to the top by typing, and takes the other one', async ({ page }) => {
    await page.goto('/paths');
    await expectAccessible(page);
    await choose(page, 'Where are you?', 'intern backend', 'Intern Backend Engineer');
    await expect(page).toHaveURL(`/paths/${INTERN}`);
    const fields = page.getByRole('combobox');
    await expect(heading(page, 'Paths from Intern Backend Engineer')).toBeVisible();
    await expect(fields.first()).toHaveValue('Intern Backend Engineer');
    await expect(fields.last()).toBeFocused();
    await expect(page.getByText('No source says how one gets to this role.')).toBeVisible();
    await expectAccessible(page);

    await choose(page, 'Where do you want to be?', 'fellow', 'Engineering Fellow');
    await expect(page).toHaveURL(`/paths/${INTERN}/${FELLOW}`);
    await expect(heading(page, 'From Intern Backend Engineer to Engineering Fellow')).toBeFocused();
    await expect(fields.first()).toHaveValue('Intern Backend Engineer');
    await expect(fields.last()).toHaveValue('Engineering Fellow');
    await expect(steps(page)).toHaveCount(6);
    const totals = page.getByRole('list', { name: 'What the way comes to' });
    await expect(totals.getByRole('listitem')).toHaveText([
      '6 steps',
      '8 grades up',
      '0 switches of track',
    ]);
    await expect(steps(page).first()).toHaveText(
      'Step 1 · Promotion from Intern Backend Engineer to Intermediate Backend Engineer',
    );
    await expectAccessible(page);

    await page.getByRole('link', { name: 'By Associate Backend Engineer · 7 steps' }).click();
    await expect(page).toHaveURL(`/paths/${INTERN}/${FELLOW}?route=2`);
    await expect(steps(page)).toHaveCount(7);
    const staff = way(page).getByRole('listitem').filter({ hasText: 'Step 4' });
    await expect(staff).toContainText(
      'Promotion when you are ready stated by Engineering career development',
    );
    await expect(staff).toContainText(
      'Promotion when you are ready and the company needs the role stated by',
    );
    await page.goto(`/paths/${INTERN}/${FELLOW}?route=9`);
    await expect(page.getByText('asks for way 9, but there are only 2 ways')).toBeVisible();
    await expect(steps(page)).toHaveCount(6);

    await page.goto('/paths/senior-security-engineer/senior-manager-security');
    const named = way(page).getByRole('listitem').filter({ hasText: 'Step 1' });
    await expect(named).toContainText('Not described yet');
  });

  test('begins with the role that is their own, of which nothing enters an address before they act', async ({
    page,
  }) => {
    await keepOwn(page, SENIOR);
    await page.goto('/paths');
    const from = page.getByRole('combobox', { name: 'Where are you?' });
    await expect(from).toHaveValue('Senior Backend Engineer');
    await expect(page).toHaveURL('/paths');
    const leads = page.getByRole('link', { name: 'Where Senior Backend Engineer leads' });
    await expect(leads).toHaveAttribute('href', `/paths/${SENIOR}`);
    await expectAccessible(page);
    await choose(page, 'Where do you want to be?', 'fellow', 'Engineering Fellow');
    await expect(page).toHaveURL(`/paths/${SENIOR}/${FELLOW}`);
    await expect(heading(page, 'From Senior Backend Engineer to Engineering Fellow')).toBeFocused();

    await page.goto('/paths');
    await choose(page, 'Where are you?', 'intern backend', 'Intern Backend Engineer');
    await expect(page).toHaveURL(`/paths/${INTERN}`);
    await page.goto(`/paths?to=${FELLOW}`);
    await expect(from).toHaveValue('');
  });

  test('may say first where they want to be', async ({ page }) => {
    await page.goto('/paths');
    await choose(page, 'Where do you want to be?', 'fellow', 'Engineering Fellow');
    await expect(page).toHaveURL(`/paths?to=${FELLOW}`);
    await expect(heading(page, 'Paths to Engineering Fellow')).toBeVisible();
    await expect(page.getByRole('combobox', { name: 'Where are you?' })).toBeFocused();
    await page.keyboard.type('staff backend');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/^[^?]*\/paths\/staff-backend-engineer[^/]*\/engineering-fellow$/);
    await expect(heading(page, /^From Staff Backend Engineer/)).toBeFocused();
  });

  test('opens what a step brings in its place, and goes on to the comparison', async ({ page }) => {
    await page.goto(`/paths/senior-engineering-manager/${DIRECTOR}`);
    await expect(page.getByRole('navigation', { name: 'Ways' })).toHaveCount(0);
    const last = way(page).getByRole('listitem').filter({ hasText: 'Step 2' });
    const brought = last.getByRole('list', { name: 'New at Senior Director, Engineering' });
    await expect(brought.first()).toBeHidden();
    await last.getByText('What is new or higher').click();
    await expect(brought.first()).toBeVisible();
    await expectAccessible(page);
    const size = await last
      .getByRole('list', { name: 'Size of the step' })
      .getByRole('listitem')
      .allTextContents();
    await last.getByRole('link', { name: 'All that changes' }).click();
    await expect(page).toHaveURL(`/compare/director-engineering/${DIRECTOR}`);
    const compared = page.getByRole('list', { name: 'Size of the step' }).first();
    await expect(compared.getByRole('listitem')).toHaveText(size);
    await page.getByRole('link', { name: 'Path between them' }).click();
    await expect(page).toHaveURL(`/paths/director-engineering/${DIRECTOR}`);
    await page.getByRole('link', { name: 'Show on the map' }).click();
    await expect(page).toHaveURL(`/?focus=${DIRECTOR}&from=director-engineering&shape=map`);
    await page.getByRole('link', { name: 'Paths from here' }).click();
    await expect(page).toHaveURL(`/paths/${DIRECTOR}`);
    await page.goto(`/roles/${DIRECTOR}`);
    await (await fromMore(page, 'Paths from here')).click();
    await expect(page).toHaveURL(`/paths/${DIRECTOR}`);
  });

  test('is helped where no way leads, where they are there, and downwards', async ({ page }) => {
    await page.goto(`/paths/${STAFF}/${DIRECTOR}`);
    await expect(
      page.getByText('No steps of this ladder, stated or inferred, lead from Staff'),
    ).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Senior Backend Engineer' }).click();
    await expect(page).toHaveURL(`/paths/${SENIOR}/${DIRECTOR}`);
    await expect(steps(page).first()).toContainText('Step 1 · Switch of track');
    await expect(steps(page)).toHaveCount(4);

    await page.getByRole('link', { name: 'Swap' }).click();
    await expect(page).toHaveURL(`/paths/${DIRECTOR}/${SENIOR}`);
    await expect(page.getByText('The ladder leads the other way round')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Show that path instead' }).click();
    await expect(page).toHaveURL(`/paths/${SENIOR}/${DIRECTOR}`);

    await page.goto(`/paths/${STAFF}/${STAFF}`);
    await expect(page.getByText('You are there')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'See where it leads' }).click();
    await expect(page).toHaveURL(`/paths/${STAFF}`);
    await expect(page.getByRole('heading', { name: 'How do people get here?' })).toBeVisible();

    await page.goto(`/paths/${STAFF}/keeper-of-nothing`);
    await expect(page).toHaveTitle(/Page not found/);
  });

  test('does it all by keyboard', async ({ page }) => {
    await page.goto('/paths');
    await page.getByRole('combobox', { name: 'Where are you?' }).focus();
    await page.keyboard.type('senior backend eng');
    await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/paths/${SENIOR}`);
    await expect(page.getByRole('combobox').last()).toBeFocused();
    await tabTo(page, 'VP of Development');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/paths/${SENIOR}/vp-of-development`);
    await expect(heading(page, /^From Senior Backend/)).toBeFocused();
    await tabTo(page, 'What is new or higher');
    const opened = page.locator('details:has(> summary:focus)');
    await page.keyboard.press('Enter');
    await expect(opened).toHaveAttribute('open');
  });

  test('takes the way along as a table, and on paper', async ({ page }) => {
    await page.goto(`/paths/${INTERN}/vp-of-development`);
    await page.getByRole('button', { name: 'Export' }).click();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'CSV' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe(`path-${INTERN}-to-vp-of-development.csv`);
    const text = (await readFile(await download.path())).toString();
    expect(text).toContain('step,from,to,kind,gate,basis,grade from,grade to,new,clearly higher');
    expect(text).toContain(
      '3,Senior Backend Engineer,Engineering Manager,switch of track,when you are ready,stated,7,8,25,0',
    );
    await page.emulateMedia({ media: 'print' });
    await expect(steps(page)).toHaveCount(7);
    await expect(page.getByRole('combobox')).toHaveCount(0);
    const brought = way(page).getByRole('list', { name: /^New at Director, Engineering/ });
    await expect(brought.first()).toBeVisible();
  });

  test('takes a way along that leads to a role that is only named', async ({ page }) => {
    await page.goto('/paths/senior-security-engineer/senior-manager-security');
    await page.getByRole('button', { name: 'Export' }).click();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'CSV' }).click();
    expect((await readFile(await (await downloading).path())).toString()).toContain(
      '1,Senior Security Engineer,"Manager, Security",switch of track,when you are ready and the company needs the role,stated,7,8,,\r\n',
    );
  });

  test('reads it on a phone without scrolling sideways', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const address of [
      '/paths',
      `/paths/${SENIOR}`,
      `/paths/${INTERN}/vp-of-infrastructure?route=3`,
      `/paths/${STAFF}/${DIRECTOR}`,
    ]) {
      await page.goto(address);
      await expect(heading(page, /./)).toBeVisible();
      for (const summary of await way(page).locator('summary').all()) {
        if (await summary.isVisible()) await summary.click();
      }
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, address).toBeLessThanOrEqual(320);
      await expectAccessible(page);
    }
  });
});

/** Presses Tab until the focus is on something with these words. */
async function tabTo(page: Page, words: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate(() => document.activeElement?.textContent ?? '');
    if (text.startsWith(words)) return;
  }
  throw new Error(`Tab never came to “${words}”`);
}
