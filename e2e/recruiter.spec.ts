import {
  chooseTheme,
  expect,
  expectAccessible,
  heading,
  openShare,
  openTheme,
  test,
} from './journey.ts';

test.describe('A recruiter sends a role', () => {
  test('copies the link, and it opens fresh elsewhere', async ({
    page,
    context,
    browser,
    baseURL,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const dialog = await openShare(page, '/roles/senior-engineering-manager');
    await dialog.getByRole('button', { name: 'Copy link' }).click();
    await expect(dialog.getByRole('status')).toHaveText('Link copied.');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(`${baseURL}/roles/senior-engineering-manager`);

    const elsewhere = await browser.newContext();
    const fresh = await elsewhere.newPage();
    await fresh.goto(link);
    await expect(heading(fresh, /Senior Engineering Manager/)).toBeVisible();
    await expect(fresh).toHaveTitle(/^Senior Engineering Manager .* Rungs$/);
    const hiring = fresh.getByRole('region', { name: 'Hiring process' });
    await expect(hiring.getByRole('listitem')).toHaveCount(8);
    await expect(hiring).toContainText(
      'about 4 h 30 min in all, 50 min more if step 7 is asked for',
    );
    await elsewhere.close();
  });

  test('marks one line with a link', async ({ page }) => {
    await page.goto('/roles/vp-of-infrastructure#r6');
    const line = page.locator('#r6');
    await expect(line).toBeInViewport();
    await expect(line).toBeFocused();
    await expect(line).toContainText('Marked by the link');
    await expectAccessible(page);
  });

  test('follows an old name to the role', async ({ page }) => {
    await page.goto('/roles/Director_of_Engineering?as=stated');
    await expect(page).toHaveURL('/roles/director-engineering?as=stated');
    await expect(heading(page, 'Director, Engineering')).toBeVisible();
  });

  test('keeps the theme that was chosen', async ({ page }) => {
    await page.goto('/roles/vp-of-infrastructure');
    await chooseTheme(page, 'dark');
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await openTheme(page);
    await expect(page.getByRole('combobox', { name: 'Theme' })).toHaveValue('dark');
  });
});

test.describe('A link that is broken', () => {
  const lost = [
    '/nowhere',
    '/roles/directr-enginering',
    '/roles/a/b',
    '/families/none',
    '/grades/13',
    '/grades/ten/eleven',
    '/compare/director-engineering/nobody',
    '/roles/%F0%9F%8E%B2',
    '/paths/x',
  ];
  for (const address of lost) {
    test(`${address} is answered by a designed page`, async ({ page }) => {
      await page.goto(address);
      await expect(heading(page, 'Page not found')).toBeVisible();
      await expect(page.getByRole('link', { name: 'See the map' })).toBeVisible();
    });
  }

  test('suggests the nearest titles', async ({ page }) => {
    await page.goto('/roles/directr-enginering');
    await page.getByRole('link', { name: 'Director, Engineering', exact: true }).click();
    await expect(page).toHaveURL('/roles/director-engineering');
    await page.goto('/roles/directr-enginering');
    await expectAccessible(page);
  });

  const odd = [
    ['/?focus=nobody&track=alien&grades=3-99&layers=love', /There is no role “nobody”/],
    ['/roles/director-engineering?as=poetry', /“as=poetry” in this link means nothing/],
    ['/compare/director-engineering/engineering-fellow?show=9&section=hats&x=1', /“section=hats”/],
  ] as const;
  for (const [address, notice] of odd) {
    test(`${address} works and says what it ignored`, async ({ page }) => {
      await page.goto(address);
      await expect(page.getByRole('status').filter({ hasText: notice })).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expectAccessible(page);
    });
  }
});

test.describe('On a narrow phone', () => {
  const screens = [
    '/',
    '/?shape=map',
    '/?focus=director-engineering',
    '/roles/director-engineering',
    '/roles/senior-manager-infrastructure-technical-program-management',
    '/families/infrastructure-technical-program-management',
    '/grades/10',
    '/compare',
    '/compare/senior-engineering-manager/director-engineering',
    '/compare/manager-it/manager-it-engineering/director-engineering/vp-of-infrastructure',
    '/roles/nonsense',
  ];
  for (const address of screens) {
    test(`${address} fits without scrolling sideways`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 720 });
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(await sideways()).toBeLessThanOrEqual(0);
      const header = await page.getByRole('banner').boundingBox();
      expect(header?.height, 'the header keeps to one row').toBeLessThan(70);
    });
  }

  test('a selected role is in sight with its essentials', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 720 });
    await page.goto('/?focus=director-engineering');
    const sheet = page.getByRole('complementary', { name: 'Selected role' });
    await expect(sheet.getByRole('heading', { level: 2 })).toBeInViewport();
    await expect(page.locator('[data-entry="director-engineering"]')).toBeInViewport();
    await sheet.getByRole('button', { name: 'Close' }).click();
    await expect(page.locator('[data-entry="director-engineering"]')).toBeFocused();
  });
});
