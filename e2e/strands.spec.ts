import type { Page } from '@playwright/test';
import { expect, expectAccessible, heading, test } from './journey.ts';

/** The row of one grade, as the list of rungs reads it. */
function rung(page: Page, grade: number) {
  return page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 2, name: `Grade ${grade}` }) });
}

async function expectNoSideways(page: Page): Promise<void> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide, 'pixels beyond the screen').toBeLessThanOrEqual(0);
}

test.describe('A strand', () => {
  test('is found in the index and leads to the line of a role', async ({ page }) => {
    await page.goto('/strands');
    await expect(heading(page, 'Skills')).toBeVisible();
    const culture = page.getByRole('region', { name: 'Culture & values' });
    const row = culture.getByRole('listitem').filter({ hasText: 'Psychological safety' });
    await expect(row).toContainText('29 roles');
    await expect(row).toContainText('grades 8–12');
    await row.getByRole('link').click();
    await expect(page).toHaveURL('/strands/psychological-safety');
    await expect(heading(page, 'Psychological safety')).toBeFocused();

    await page.getByRole('link', { name: 'Executive VP of Engineering' }).click();
    await expect(page).toHaveURL(/\/roles\/executive-vp-of-engineering#\w+$/);
    const line = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
    await expect(line).toBeFocused();
    await expect(line).toContainText('Own the department');
  });

  test('tells what each of its levels shows, and again where it is reached', async ({ page }) => {
    await page.goto('/strands/code-review');
    const levels = page.getByRole('list', { name: 'Levels, lowest first' }).getByRole('listitem');
    await expect(levels).toHaveText([
      /^within their domain\s*Reviews thoroughly within/,
      /^across several domains\s*Reviews what changes/,
      /^across the whole codebase\s*Reviews whatever changes/,
    ]);
    await expect(
      page.getByText('Reviews thoroughly within a domain of their own'),
      'in the list, and at the lowest rung of each track that reaches it',
    ).not.toHaveCount(1);
  });

  test('rises: contributes, helps create, owns, each on its track and at its grade', async ({
    page,
  }) => {
    await page.goto('/strands/psychological-safety');
    await expect(page.getByText('from grade 8 to grade 12, on both tracks')).toBeVisible();
    const main = page.getByRole('main');
    await main.getByRole('button', { name: 'More', exact: true }).click();
    await main.getByText('About these grades').click();
    await expect(main.getByText('GitLab retired this numbered grade scheme')).toBeVisible();
    await page.keyboard.press('Escape');
    const top = rung(page, 12);
    await expect(top.getByRole('heading', { level: 3 })).toHaveText([
      'Individual contributor',
      'Management',
    ]);
    await expect(top).toContainText('Help create the department');
    await expect(top.getByRole('link', { name: 'Engineering Fellow', exact: true })).toBeVisible();
    await expect(top).toContainText('Own the department');
    await expect(rung(page, 9)).toContainText('Contribute to several teams');
    await expect(rung(page, 8)).toContainText("Contribute to the team's");
    const order = page.getByRole('main').getByRole('heading', { level: 2 });
    await expect(order).toHaveText([
      'Grade 12',
      'Grade 11',
      'Grade 10',
      'Grade 9',
      'Grade 8',
      'Other skills of Culture & values',
    ]);
  });

  test('says which grades ask nothing, and ends with the roles without a grade', async ({
    page,
  }) => {
    await page.goto('/strands/capacity');
    await expect(rung(page, 11)).toContainText('Nobody asks it at grade 11');
    const ungraded = page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { level: 2, name: 'No grade' }) });
    await expect(
      ungraded.getByRole('link', { name: 'Lead IT Operations System Administrator' }),
    ).toBeVisible();
    await expect(ungraded).toContainText('Works proactively on efficiency and capacity planning');
    const order = page.getByRole('main').getByRole('heading', { level: 2 });
    await expect(order).toHaveText([
      'Grade 12',
      'Grade 11',
      'Grade 10',
      'Grade 9',
      'Grade 8',
      'Grade 7',
      'Grade 6',
      'Grade 5',
      'Grade 4',
      'No grade',
      'Other skills of Reliability & operations',
    ]);
  });

  test('holds for each described role of a family that asks it as a whole', async ({ page }) => {
    await page.goto('/strands/leading-change');
    const links = page.locator('a[href$="#fr10"]');
    await expect(links).toHaveText([
      'Director, Infrastructure Technical Program Management',
      'Senior Manager, Infrastructure Technical Program Management',
    ]);
    await links.first().click();
    await expect(page).toHaveURL(
      /\/roles\/director-infrastructure-technical-program-management#fr10$/,
    );
    await expect(page.locator('#fr10')).toBeFocused();
  });

  test('is accessible, and so is the index', async ({ page }) => {
    for (const address of ['/strands', '/strands/psychological-safety', '/strands/hiring']) {
      await page.goto(address);
      await expectAccessible(page);
    }
  });

  test('is walked by the keyboard alone, from the index to a grade and to its neighbour', async ({
    page,
  }) => {
    await page.goto('/strands');
    await page.getByRole('link', { name: 'Psychological safety' }).focus();
    await page.keyboard.press('Enter');
    await expect(heading(page, 'Psychological safety')).toBeFocused();
    const stops: string[] = [];
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
    while (stops.at(-1) !== 'All skills' && stops.length < 80) {
      await page.keyboard.press('Tab');
      stops.push(await focused());
    }
    const met = (stop: string) => stops.indexOf(stop);
    expect(met('Export')).toBeGreaterThanOrEqual(0);
    expect(met('Grade 12')).toBeGreaterThan(met('Export'));
    expect(met('Engineering Fellow')).toBeGreaterThan(met('Grade 12'));
    expect(met('Grade 9')).toBeGreaterThan(met('Engineering Fellow'));
    expect(met('Working by the values')).toBeGreaterThan(met('Grade 9'));
    await page.keyboard.press('Enter');
    await expect(heading(page, 'Skills')).toBeFocused();
  });

  test('fits a phone without scrolling sideways', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    for (const address of ['/strands', '/strands/psychological-safety', '/strands/hiring']) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectNoSideways(page);
    }
  });

  test('that is not in the dataset is a page that says so', async ({ page }) => {
    await page.goto('/strands/juggling');
    await expect(heading(page, 'Page not found')).toBeVisible();
  });
});

test.describe('The address of a strand that was given up', () => {
  test('says why, and leads to where its lines stand now', async ({ page }) => {
    await page.goto('/strands/automation');
    await expect(heading(page, 'Automation')).toBeVisible();
    await expect(page.getByText('Its lines named three jobs')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Manager, IT Engineering' }).click();
    await expect(page).toHaveURL('/roles/manager-it-engineering#q8');
    await expect(page.locator('[id="q8"]')).toBeFocused();
  });

  test('leads to the heir, where one strand is its heir', async ({ page }) => {
    await page.goto('/strands/open-source');
    await expect(page).toHaveURL('/strands/open-source-interest');
    await expect(heading(page, 'A passion for open source')).toBeVisible();
  });
});
