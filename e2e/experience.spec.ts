import type { Locator } from '@playwright/test';
import { expect, expectAccessible, heading, test } from './journey.ts';

const TITLE = 'Years of experience asked';

test.beforeEach(async ({ page }) => {
  await page.goto('/experience');
  await expect(heading(page, TITLE)).toBeVisible();
});

test('a mark leads to the line of a role that says so', async ({ page }) => {
  const plot = page.getByRole('region', { name: 'Plot of years' });
  const mark = plot.getByRole('link', { name: 'VP of Infrastructure: 10 years' });
  await mark.hover();
  await expect(page.getByText('10 years managing several operations teams ·')).toBeVisible();
  await mark.click();
  await expect(page).toHaveURL(/\/roles\/vp-of-infrastructure#/);
  const marked = page.getByRole('listitem').filter({ hasText: 'Marked by the link' });
  await expect(marked).toContainText('10 years');
  await expect(marked).toBeInViewport();
});

test('the table says all that the plot shows', async ({ page, request }) => {
  const { lines }: { lines: { origin: { family?: string } }[] } = await (
    await request.get('/data/experience.json')
  ).json();
  const { roles }: { roles: { family: string; status: string }[] } = await (
    await request.get('/data/ladder.json')
  ).json();
  const described = roles.filter(({ status }) => status !== 'named');
  // A line that a family holds is asked of each of its roles.
  const asked = lines.flatMap(({ origin }) =>
    origin.family === undefined
      ? [origin]
      : described.filter(({ family }) => family === origin.family),
  );
  const rows = page.getByRole('table').locator('tbody tr');
  await expect(rows).toHaveCount(asked.length);
  const plot = page.getByRole('region', { name: 'Plot of years' });
  const addressesOf = (links: Locator) =>
    links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  const addresses = await addressesOf(plot.getByRole('link'));
  const close = page.getByRole('button', { name: 'Close' });
  const list = page.getByRole('region').filter({ has: close });
  // A mark of several statements that are alike opens them as a list.
  for (const mark of await plot.getByRole('button').all()) {
    await mark.press('Enter');
    await expect(list).toBeVisible();
    addresses.push(...(await addressesOf(list.getByRole('link'))));
    await close.click();
    await expect(list).toHaveCount(0);
  }
  expect(addresses).toHaveLength(asked.length);
  expect(addresses.sort()).toEqual((await addressesOf(rows.getByRole('link'))).sort());
});

test('the keyboard reaches each mark, reads it and follows it', async ({ page }) => {
  await page.getByRole('region', { name: 'Plot of years' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const mark = page.locator('svg a:focus-visible');
  const name = (await mark.getAttribute('aria-label')) ?? '';
  const caption = page.locator('p[aria-live="off"]');
  for (const said of name.split(': ')) await expect(caption).toContainText(said);
  const ring = mark.locator('rect');
  await expect(ring).not.toHaveCSS('stroke', 'none');
  const box = await ring.boundingBox();
  expect(box?.width).toBeGreaterThanOrEqual(24);
  expect(box?.height).toBeGreaterThanOrEqual(24);
  const address = (await mark.getAttribute('href')) ?? 'nowhere';
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(address);
});

test('it is accessible, and its text can be exported', async ({ page }) => {
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Export' }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV' }).click();
  expect((await downloading).suggestedFilename()).toBe('years-of-experience.csv');
});

test('on a phone the page stays within its width, and the table says everything', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(320);
  const row = page.getByRole('row', { name: 'VP of Infrastructure' });
  await expect(row).toContainText('10 years');
  await expect(row.getByText('managing several operations teams · requirement')).toBeVisible();
  await expectAccessible(page);
});

test('the plot has the width of the page, under a key that says in words what its marks mean', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const widthOf = async (each: Locator) => (await each.boundingBox())?.width ?? 0;
  const plot = page.getByRole('region', { name: 'Plot of years' });
  const drawn = plot.locator(':scope > svg').last();
  expect(await widthOf(drawn)).toBeGreaterThan(0.85 * (await widthOf(plot)));
  const key = page.getByRole('list', { name: 'Legend' });
  await expect(key).toBeInViewport({ ratio: 1 });
  for (const words of ['Individual contributor', 'Management', 'exactly', 'range', 'at least']) {
    await expect(key.getByRole('listitem').filter({ hasText: words })).toBeVisible();
  }
});
