import type { Page } from '@playwright/test';
import { expect, expectAccessible, heading, test } from './journey.ts';

const ROLE = 'site-reliability-engineer';
const SENIOR = 'senior-site-reliability-engineer';
/** One that has been given up since, and one that the edition says nothing of. */
const GONE = 'director-security-assurance';
const UNTOLD = 'director-engineering';
const THEN = '2022-11-11';
const DAY = '11 November 2022';

const robots = (page: Page) => page.locator('meta[name="robots"]');

test.describe('A role as it stood in an earlier edition', () => {
  test('is read so, says so, leads to today, and is left out of search', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`/roles/${ROLE}?at=${THEN}`);
    await expect(heading(page, `Site Reliability Engineer, as of ${THEN}`)).toBeVisible();
    await expect(page).toHaveTitle(new RegExp(`as of ${THEN}`));
    const note = page.getByRole('complementary').filter({ hasText: `as it stood on ${DAY}` });
    await expect(note).toBeVisible();
    await expect(robots(page)).toHaveAttribute('content', 'noindex');
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
      'href',
      new RegExp(`/roles/${ROLE}$`),
    );
    await expectAccessible(page);
    // Nothing of today is fetched that this page does not say.
    expect(asked.filter((path) => path.startsWith('/data/families/'))).toEqual([]);

    await page
      .getByRole('link', { name: `Senior Site Reliability Engineer, as of ${THEN}` })
      .first()
      .click();
    await expect(page).toHaveURL(`/roles/${SENIOR}?at=${THEN}`);
    await page.getByRole('link', { name: 'Read it as it stands today' }).click();
    await expect(page).toHaveURL(`/roles/${SENIOR}`);
    await expect(heading(page, 'Senior Site Reliability Engineer')).toBeFocused();
    await expect(note).toHaveCount(0);
    await expect(robots(page)).toHaveCount(0);
  });

  test('is found in its edition although it has been given up since', async ({ page }) => {
    await page.goto(`/roles/${GONE}?at=${THEN}`);
    await expect(heading(page, /Director, Security Assurance, as of/)).toBeVisible();
    await expect(page.getByText('The ladder of today has no such role any more.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Read it as it stands today' })).toHaveCount(0);
  });

  test('is found by the date of the present too, which is its page', async ({ page }) => {
    await page.goto(`/roles/${ROLE}?at=2025-06-30`);
    await expect(heading(page, 'Site Reliability Engineer')).toBeVisible();
    await expect(page.getByText('as it stood on')).toHaveCount(0);
  });

  test('offers nothing that only a role of today can be asked for', async ({ page }) => {
    await page.goto(`/roles/${ROLE}?at=${THEN}`);
    await expect(page.getByRole('link', { name: 'Compare with…' })).toBeVisible();
    for (const name of ['Plan this', 'This is my role']) {
      await expect(page.getByRole('main').getByText(name)).toHaveCount(0);
    }
    const ways = await page
      .getByRole('main')
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const dated = ways.filter((way) => way.includes('@') || way.includes('at='));
    expect(dated.length).toBeGreaterThan(0);
    for (const way of dated) expect(way).toMatch(/^\/(roles\/[^/]+\?at=|compare\/|roles\/[^/]+#)/);
  });

  test('never stands in the search', async ({ page }) => {
    await page.goto(`/roles/${ROLE}?at=${THEN}`);
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('site reliability');
    await expect(
      page.getByRole('option', { name: /Senior Site Reliability/ }).first(),
    ).toBeVisible();
    await expect(page.getByRole('option', { name: /as of/ })).toHaveCount(0);
  });
});

test.describe('What cannot be followed is told in words', () => {
  test('an edition that there is not, with those that there are', async ({ page }) => {
    await page.goto(`/roles/${ROLE}?at=2019-01-01`);
    await expect(heading(page, 'There is no edition of 1 January 2019')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: DAY }).click();
    await expect(page).toHaveURL(`/roles/${ROLE}?at=${THEN}`);
  });

  test('a role that an edition says nothing of, with what it describes', async ({ page }) => {
    await page.goto(`/roles/${UNTOLD}?at=${THEN}`);
    await expect(heading(page, 'Not described in that edition')).toBeVisible();
    await expect(page.getByText(/It describes .*Support Management/)).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'Director, Engineering' }).click();
    await expect(page).toHaveURL(`/roles/${UNTOLD}`);
    await expect(heading(page, 'Director, Engineering')).toBeFocused();
  });

  test('a role that there never was, in a comparison and in the page of someone else', async ({
    page,
  }) => {
    await page.goto(`/compare/${ROLE}/nobody@${THEN}`);
    await expect(heading(page, 'Not described in that edition')).toBeVisible();
    await page.goto(`/embed/compare/${ROLE}/nobody@${THEN}`);
    await expect(page.getByRole('main')).toContainText('Not described in that edition');
    await page.goto(`/embed/roles/${ROLE}?at=${THEN}`);
    const today = page.getByRole('link', { name: 'Read it as it stands today' });
    await expect(today).toHaveAttribute('target', '_blank');
  });

  test('what is no date: the role of today is shown, and the rest named', async ({ page }) => {
    await page.goto(`/roles/${ROLE}?at=lately`);
    await expect(heading(page, 'Site Reliability Engineer')).toBeVisible();
    await expect(page.getByText('“at=lately” in this link means nothing here')).toBeVisible();
  });
});

test.describe('A role against what it was', () => {
  test('begins at its page, which counts what has changed', async ({ page }) => {
    await page.goto(`/roles/${ROLE}`);
    const told = page.getByRole('link', { name: `Changed since ${DAY}` });
    const changed = 2;
    await expect(told).toHaveText(`Changed since ${DAY}: ${changed} worded differently`);
    await told.click();
    await expect(page).toHaveURL(`/compare/${ROLE}@${THEN}/${ROLE}`);
    await expect(page.getByText(`Compared here: as it stood on ${DAY}`)).toBeVisible();
    await expect(page.getByText(`${changed} changed`).first()).toBeVisible();
    await expect(page.getByText('carried over').first()).toBeVisible();
    // Of today it stands on more pages than the edition was made from: what is said there is no news.
    await expect(page.getByText(/^Not compared: \d+ expectations on pages/)).toBeVisible();
    await expect(page.getByText('0 new').first()).toBeVisible();
    await expectAccessible(page);
  });

  test('is compared with any mix of up to four, and keeps its address', async ({ page }) => {
    const address = `/compare/${ROLE}/${ROLE}@${THEN}/${SENIOR}@${THEN}/${SENIOR}`;
    await page.goto(address);
    await expect(page).toHaveURL(address);
    for (const title of ['Site Reliability Engineer', 'Senior Site Reliability Engineer']) {
      await expect(page.getByText(`${title}, as of ${THEN}`).first()).toBeVisible();
    }
    await expect(robots(page)).toHaveAttribute('content', 'noindex');
  });

  test('says in what is exported of which editions it is', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`/compare/${ROLE}@${THEN}/${ROLE}`);
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await expect(page.getByText('Text copied.')).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain(`Site Reliability Engineer, as of ${THEN}`);
    expect(text).toContain(`as of ${THEN}, 2025-06-30`);
    expect(text).toContain(`/compare/${ROLE}@${THEN}/${ROLE}`);
  });
});
