import { around, expect, expectAccessible, heading, stepsAt, test } from './journey.ts';

test.describe('An employee, Senior Engineering Manager, looks for the way up', () => {
  test('goes up to VP and across to Fellow', async ({ page }) => {
    await page.goto('/');
    const map = page.getByRole('region', { name: 'Ladder as a map' });
    await expect(map).toBeVisible();
    await expectAccessible(page);

    await map.locator('svg [data-role="senior-engineering-manager"]').click();
    const sheet = page.getByRole('complementary', { name: 'Selected role' });
    await expect(sheet.getByRole('heading', { level: 2 })).toContainText(
      'Senior Engineering Manager',
    );
    await expect(sheet).toContainText('Director, Engineering');
    await expect(page).toHaveURL('/?focus=senior-engineering-manager');
    await expectAccessible(page);

    await sheet.getByRole('link', { name: 'Open the role' }).click();
    await expect(heading(page, /Senior Engineering Manager/)).toBeFocused();
    await expectAccessible(page);

    await stepsAt(page, 'Next level')
      .getByRole('link', { name: 'Director, Engineering', exact: true })
      .click();
    await expect(heading(page, 'Director, Engineering')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Grade 10' })).toBeVisible();
    await expect(around(page, 'Builds on')).toContainText(
      'Senior Engineering Manager (Engineering Leadership)',
    );
    await expect(around(page, 'Equivalent to')).toContainText('Distinguished Backend Engineer');
    await expect(stepsAt(page, 'Next level')).toContainText('Senior Director, Engineering');
    const origin = page
      .locator('#senior-engineering-manager-leadership\\.r2')
      .getByText('from Senior Engineering Manager (Engineering Leadership)');
    await expect(origin).toBeHidden();
    await page.getByRole('link', { name: 'Show sources' }).click();
    await expect(page).toHaveURL('/roles/director-engineering?sources=show');
    await expect(origin).toBeVisible();
    await expectAccessible(page);
    // "Up to three teams" is that role's limit and not the director's.
    await expect(page.locator('#senior-engineering-manager-leadership\\.r1')).toHaveCount(0);

    await stepsAt(page, 'Next level')
      .getByRole('link', { name: 'Senior Director, Engineering', exact: true })
      .click();
    await stepsAt(page, 'Next level')
      .getByRole('link', { name: 'VP of Development', exact: true })
      .click();
    await expect(heading(page, 'VP of Development')).toBeVisible();
    await expectAccessible(page);

    await page.getByRole('link', { name: 'Grade 12' }).click();
    await expect(heading(page, 'Grade 12')).toBeVisible();
    await expectAccessible(page);
    await page
      .getByRole('main')
      .getByRole('link', { name: 'Engineering Fellow', exact: true })
      .click();
    await expect(heading(page, 'Engineering Fellow')).toBeVisible();
    await expect(around(page, 'Equivalent to')).toContainText('VP of Engineering');

    await around(page, 'Equivalent to')
      .getByRole('link', { name: 'VP of Engineering', exact: true })
      .click();
    await around(page, 'Reports to').getByRole('link', { name: 'CTO', exact: true }).click();
    await around(page, 'Reports to').getByRole('link', { name: 'CEO', exact: true }).click();
    await expect(heading(page, 'CEO')).toBeVisible();
    await expect(page.getByText('We don’t have a description of this role')).toBeVisible();
    await expectAccessible(page);
  });

  test('does it by keyboard alone, along the lines of the map', async ({ page }) => {
    await page.goto('/?focus=senior-engineering-manager');
    const entry = page.locator('[data-entry="senior-engineering-manager"]');
    await entry.focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('[data-entry="director-engineering"]')).toBeFocused();
    await expect(page.locator('svg [data-role="director-engineering"]')).toHaveAttribute(
      'data-focused',
      '',
    );
    await expect(page.locator('svg [data-role="vp-of-development"]')).toHaveAttribute(
      'data-on',
      '',
    );
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('[data-entry="vp-of-development"]')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 2, name: 'VP of Development' })).toBeVisible();
    await expect(page.locator('[data-entry="vp-of-development"]')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL('/');
    await expect(page.locator('[data-entry="vp-of-development"]')).toBeFocused();
  });

  test('sees the career through a role lit, and the rest dimmed', async ({ page }) => {
    await page.goto('/');
    const svg = page.locator('svg.ladder-map');
    await page.locator('svg [data-role="staff-frontend-engineer"]').hover();
    await expect(svg).toHaveAttribute('data-lit', '');
    await expect(page.locator('svg [data-role="intern-frontend-engineer"]')).toHaveAttribute(
      'data-on',
      '',
    );
    await expect(page.locator('svg [data-role="engineering-fellow"]')).toHaveAttribute(
      'data-on',
      '',
    );
    await expect(page.locator('svg [data-role="staff-backend-engineer"]')).not.toHaveAttribute(
      'data-on',
      '',
    );
  });

  test('filters without anything moving, by link', async ({ page }) => {
    await page.goto('/');
    const station = page.locator('svg [data-role="director-engineering"] .station');
    const before = await station.boundingBox();
    await page.getByRole('button', { name: 'Filters' }).click();
    await page.getByRole('button', { name: 'Tracks' }).click();
    await page.getByRole('checkbox', { name: 'Individual contributor' }).check();
    await expect(page).toHaveURL('/?track=ic');
    await expect(page.locator('svg [data-role="director-engineering"]')).toHaveAttribute(
      'data-faded',
      'true',
    );
    await expect(page.locator('svg [data-role="engineering-fellow"]')).not.toHaveAttribute(
      'data-faded',
      'true',
    );
    expect(await station.boundingBox()).toEqual(before);
    await expectAccessible(page);
    await page.getByRole('checkbox', { name: 'Individual contributor' }).uncheck();
    await expect(page).toHaveURL('/');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Key' }).click();
    await page.getByRole('checkbox', { name: 'Builds on' }).check();
    await expect(page).toHaveURL('/?layers=promotion,switch,equivalent,extends');
  });

  test('keeps the shortcuts of the browser while walking the ladder', async ({ page }) => {
    await page.goto('/?focus=director-engineering');
    const entry = page.locator('[data-entry="director-engineering"]');
    await entry.focus();
    await page.evaluate(() => {
      addEventListener('keydown', (event) => {
        document.title = `${event.key} ${event.defaultPrevented ? 'taken' : 'passed on'}`;
      });
    });
    await page.keyboard.press('Alt+ArrowUp');
    await expect(page).toHaveTitle('ArrowUp passed on');
    await expect(entry).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(page).toHaveTitle('ArrowUp taken');
  });

  test('hears what a filter leaves out, and sees links of a layer that is switched on', async ({
    page,
  }) => {
    await page.goto('/?shape=table&track=ic');
    await expect(
      page.getByRole('status').filter({ hasText: /\d+ of \d+ roles match/ }),
    ).toBeVisible();
    const director = page
      .locator('li')
      .filter({ has: page.locator('[data-entry="director-engineering"]') });
    await expect(director).toContainText('filtered out');
    await expectAccessible(page);
    await page.goto('/?focus=director-engineering');
    await page.getByRole('button', { name: 'Key' }).click();
    await page.getByRole('checkbox', { name: 'Builds on' }).check();
    const link = page.locator('.relation[data-kind="extends"][data-from="director-engineering"]');
    await expect(link).toHaveAttribute('data-on', '');
  });

  test('reads the same ladder as a table, which is what a phone shows first', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 720 });
    await page.goto('/');
    await expect(page.getByRole('table')).toBeVisible();
    const director = page
      .locator('li')
      .filter({ has: page.locator('[data-entry="director-engineering"]') });
    await expect(director).toContainText(
      'Leads to Senior Director, Engineering (when you are ready and the company needs the role).',
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
      true,
    );
    await expectAccessible(page);
    await page
      .getByRole('navigation', { name: 'Shape of the ladder' })
      .getByRole('link', { name: 'Map' })
      .click();
    await expect(page.getByRole('region', { name: 'Ladder as a map' })).toBeVisible();
  });
});
