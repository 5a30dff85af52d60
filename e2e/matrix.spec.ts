import type { Page } from '@playwright/test';
import { expect, expectAccessible, heading, test } from './journey.ts';

const FAMILY = 'infrastructure-engineering-management';
const MANAGERS = [
  'manager-engineering-delivery',
  'manager-engineering-reliability',
  'manager-engineering-scalability',
  'manager-engineering-environment-automation',
];

const tableOf = (page: Page) => page.getByRole('region', { name: 'Themes by roles' });
const cellOf = (page: Page, role: string, theme: string) =>
  page.locator(`[data-cell="${role}.${theme}"]`);
const consistencyOf = (page: Page) => page.getByRole('region', { name: 'Consistency' });
/** The number at the beginning of a text. */
/** How many expectations a cell says that there are; one that lists nothing says so in words. */
const numberIn = (text: string | null) =>
  /^(?:none|–)/.test(text ?? '') ? 0 : Number.parseInt(text ?? '', 10);

test.describe('A manager checks that roles are levelled', () => {
  test('comes from the family to its matrix, whose totals add up, with a gap marked', async ({
    page,
  }) => {
    await page.goto(`/families/${FAMILY}`);
    await page.getByRole('link', { name: 'Coverage by theme' }).click();
    await expect(page).toHaveURL(`/families/${FAMILY}/matrix`);
    await expect(heading(page, 'Expectations by theme: Engineering Management')).toBeFocused();
    const table = tableOf(page);
    await expect(table.getByRole('columnheader')).toHaveCount(1 + 7 + 1);

    const reliability = table.getByRole('row', { name: /^Reliability & operations/ });
    const numbers = (await reliability.getByRole('cell').allTextContents()).map(numberIn);
    expect(numbers.length).toBe(7 + 1);
    expect(numbers.slice(0, -1).reduce((sum, each) => sum + each, 0)).toBe(numbers.at(-1));

    const gap = cellOf(page, 'vp-of-infrastructure', 'craft');
    await expect(gap).toHaveText(/^none, but most of the other roles list something here$/);
    await expect(page.getByRole('region', { name: 'Legend' })).toContainText(
      'nothing is listed, while more than half of the other roles list something',
    );
    await expectAccessible(page);

    await page.getByRole('link', { name: 'Own page only' }).click();
    await expect(page).toHaveURL(`/families/${FAMILY}/matrix?as=stated`);
    await expect(page.getByText('a gap is one of its own page')).toBeVisible();
  });

  test('opens a cell by keyboard, closes it, and follows a line to the role page', async ({
    page,
  }) => {
    await page.goto(`/families/${FAMILY}/matrix`);
    const cell = cellOf(page, 'vp-of-infrastructure', 'delivery');
    const count = numberIn(await cell.textContent());
    await cell.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/families/${FAMILY}/matrix?cell=vp-of-infrastructure.delivery`);
    const text = page.getByRole('region', { name: 'VP of Infrastructure: Delivery' });
    await expect(text.getByRole('heading', { level: 2 })).toBeFocused();
    const lines = text.locator('a[href^="/roles/vp-of-infrastructure#"]');
    await expect(lines).toHaveCount(count);
    await expectAccessible(page);

    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(`/families/${FAMILY}/matrix`);
    await expect(text).toHaveCount(0);
    await expect(cell).toBeFocused();

    await page.keyboard.press('Enter');
    await expect(text.getByRole('heading', { level: 2 })).toBeFocused();
    const first = (await lines.first().textContent()) ?? '';
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/roles\/vp-of-infrastructure#/);
    await expect(page.locator('li:focus')).toContainText(first);
  });

  test('sees in a grade what all ask, and who does not', async ({ page }) => {
    await page.goto('/grades/8');
    await page.getByRole('link', { name: 'Coverage by theme' }).click();
    await expect(heading(page, 'Expectations by theme: Grade 8')).toBeVisible();
    await expect(page.getByText(/only named and left out/)).toBeVisible();
    const consistency = consistencyOf(page);
    await expect(consistency.getByRole('heading', { name: /^All 26 ask/ })).toBeVisible();
    await expect(consistency).toContainText('is not a statement that the expectation does not');
    const own = consistency
      .locator('details')
      .filter({ has: page.getByText(/^Manager, IT End User Services · \d+ expectations$/) });
    const line = own.locator('a[href^="/roles/manager-it-end-user-services#"]').first();
    await expect(line).toBeHidden();
    await own.locator('summary').click();
    await expect(line).toBeVisible();
    await expectAccessible(page);
  });

  test('finds that the four infrastructure managers ask much the same', async ({ page }) => {
    await page.goto(`/matrix/${MANAGERS.join('/')}`);
    await expect(heading(page, 'Expectations by theme: 4 roles')).toBeVisible();
    await expect(tableOf(page).getByRole('columnheader')).toHaveCount(1 + 4 + 1);
    const sizes = consistencyOf(page)
      .getByRole('list', { name: 'How far they agree' })
      .getByRole('listitem');
    await expect(sizes).toHaveText([
      /all 4 ask$/,
      /all but one ask$/,
      /some ask$/,
      /only one asks$/,
    ]);
    const [all = 0, allButOne = 0, some = 0, one = 0] = (await sizes.allTextContents()).map(
      numberIn,
    );
    expect(all + allButOne).toBeGreaterThan(some + one);
    await expect(consistencyOf(page).getByText('Not listed by').first()).toBeVisible();
    const shared = consistencyOf(page)
      .getByRole('listitem')
      .filter({ hasText: "Hold regular 1:1s with the team's members" });
    await shared.getByText(/same words|wordings/).click();
    for (const role of MANAGERS) {
      await expect(shared.locator(`a[href^="/roles/${role}#"]`)).toBeVisible();
    }
  });

  test('reads it on a phone, where only the table scrolls sideways', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/grades/8/matrix?cell=manager-it-end-user-services.experience');
    const text = page.getByRole('region', { name: /Experience$/ });
    await expect(text).toBeInViewport();
    await expect(text).toContainText('not a statement that nothing is expected');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const table = tableOf(page);
    expect(await table.evaluate((each) => each.scrollWidth > each.clientWidth)).toBe(true);
    await table.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => table.evaluate((each) => each.scrollLeft)).toBeGreaterThan(0);
    const theme = table.getByRole('rowheader', { name: 'People & hiring' });
    await expect(theme).toBeInViewport({ ratio: 0.1 });
    await expectAccessible(page);
  });

  test('is told why a matrix is short or empty, and where to go', async ({ page }) => {
    await page.goto('/matrix/manager-it/director-it-operations');
    await expect(
      page.getByText('Director, IT Operations is only named and left out'),
    ).toBeVisible();
    await expect(consistencyOf(page)).toHaveCount(0);
    await page.goto('/grades/15/matrix');
    await expect(page.getByText('nothing to lay out by theme')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Back to the grade' }).click();
    await expect(page).toHaveURL('/grades/15');
    await expect(page.getByRole('link', { name: 'Coverage by theme' })).toHaveCount(0);
  });
});
