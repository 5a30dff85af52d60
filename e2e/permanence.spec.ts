import { expect, expectAccessible, heading, test } from './journey.ts';

test.describe('An old link', () => {
  const moved = [
    ['/roles/director-of-engineering?as=stated', '/roles/director-engineering?as=stated'],
    ['/role/director-engineering', '/roles/director-engineering'],
    ['/family/engineering-leadership', '/families/engineering-leadership'],
    ['/grade/10', '/grades/10'],
    ['/strand/hiring', '/strands/hiring'],
    [
      '/path/senior-engineering-manager/director-engineering',
      '/paths/senior-engineering-manager/director-engineering',
    ],
    [
      '/compare?roles=senior-engineering-manager,director-of-engineering',
      '/compare/senior-engineering-manager/director-engineering',
    ],
    [
      '/compare/senior-engineering-manager/vs/director-engineering',
      '/compare/senior-engineering-manager/director-engineering',
    ],
  ] as const;
  for (const [old, now] of moved) {
    test(`${old} leads to the page of now`, async ({ page, complaints }) => {
      await page.goto(old);
      await expect(page).toHaveURL(now);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expect(heading(page, 'Page not found')).toHaveCount(0);
      await expect(page.getByRole('status').filter({ hasText: 'means nothing' })).toHaveCount(0);
      // A static host answers with the shell, and with the status of a page that was never built.
      const rest = complaints.filter((complaint) => !complaint.includes('status of 404'));
      complaints.splice(0, complaints.length, ...rest);
    });
  }

  test('keeps its filters under their names of now', async ({ page }) => {
    await page.goto('/?tracks=management&view=table&grade=10');
    await expect(page.getByRole('status').filter({ hasText: 'means nothing' })).toHaveCount(0);
    const table = page.getByRole('table');
    await expect(table.getByRole('rowheader', { name: /10/ })).toBeVisible();
  });
});

test('A link to what has changed, or to a role as it stood, leads there', async ({ page }) => {
  const [role, then] = ['site-reliability-engineer', '2022-11-11'];
  const family = 'site-reliability-engineering';
  const changed = /^What has changed/;
  const links: readonly (readonly [address: string, title: string | RegExp])[] = [
    ['/changes', changed],
    [`/changes/${then}`, /2022/],
    [`/changes?family=${family}`, changed],
    ['/changes?what=added,raised', changed],
    [`/changes?family=${family},support-engineering&what=removed`, changed],
    [`/roles/${role}?at=${then}`, `Site Reliability Engineer, as of ${then}`],
    [`/roles/${role}?as=stated&at=${then}`, `Site Reliability Engineer, as of ${then}`],
    [`/roles/director-security-assurance?at=${then}`, /^Director, Security Assurance, as of/],
    [`/compare/${role}@${then}/${role}`, /Site Reliability Engineer/],
  ];
  for (const [address, title] of links) {
    await page.goto(address);
    await expect(heading(page, title)).toBeVisible();
    await expect(page).toHaveURL(address);
    await expect(page.getByRole('status').filter({ hasText: 'means nothing' })).toHaveCount(0);
  }
  for (const file of ['ladder.zip', 'index.json', 'ladder.json', `families/${family}.json`]) {
    expect((await page.request.get(`/data/${file}`)).status(), file).toBe(200);
  }
});

test.describe('A link to a line', () => {
  const line = '/roles/vp-of-infrastructure#r6';

  test('brings it into view, marks it in words and reads it out', async ({ page }) => {
    await page.goto(line);
    const marked = page.locator('#r6');
    await expect(marked).toBeInViewport({ ratio: 1 });
    await expect(marked).toBeFocused();
    await expect(marked).toHaveAccessibleName(/^Marked by the link: \S/);
    await expect(marked.getByText('Marked by the link', { exact: true })).toBeVisible();
    await expect(page.getByText('Marked by the link', { exact: true })).toHaveCount(1);
    await expectAccessible(page);
  });

  test('does so on a phone, and on a slow network', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 600 });
    await page.route('**/data/families/*.json', async (route) => {
      await new Promise((done) => setTimeout(done, 400));
      await route.continue();
    });
    await page.goto(line);
    await expect(page.locator('#r6')).toBeFocused();
    await expect(page.locator('#r6')).toBeInViewport();
  });

  test('is found on every line, with the mouse and the keyboard', async ({ page }) => {
    await page.goto('/roles/vp-of-infrastructure');
    const first = page.locator('#r2');
    const link = first.getByRole('link', { name: /^Link to: / });
    await expect(link).toHaveCSS('opacity', '0');
    await first.hover();
    await expect(link).toHaveCSS('opacity', '1');
    await link.click();
    await expect(page).toHaveURL('/roles/vp-of-infrastructure#r2');
    await expect(first).toBeFocused();

    // After what else leads on from the line.
    for (const _ of await first.getByRole('link').all()) await page.keyboard.press('Tab');
    await expect(link).toBeFocused();
    const next = page.locator('#r3').getByRole('link', { name: /^Link to: / });
    await next.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('#r3')).toBeFocused();
    await expect(page.getByText('Marked by the link', { exact: true })).toHaveCount(1);
    await page.reload();
    await expect(page.locator('#r3')).toBeFocused();
    await expect(page.locator('#r3')).toBeInViewport();
  });

  test('offers the other reading where that has the line', async ({ page }) => {
    await page.goto('/roles/director-engineering');
    // The id of a line that is inherited names the role that it comes from.
    const mark = (await page.locator('li[id*="."]').first().getAttribute('id')) ?? '';
    await page.goto(`/roles/director-engineering?as=stated#${mark}`);
    const note = page.getByRole('status').filter({ hasText: 'this role inherits' });
    await expect(note).toBeVisible();
    await expectAccessible(page);
    await note.getByRole('link', { name: 'Show the marked line' }).click();
    await expect(page).not.toHaveURL(/as=stated/);
    await expect(page.locator(`[id="${mark}"]`)).toBeFocused();
    await expect(page.locator(`[id="${mark}"]`)).toBeInViewport({ ratio: 1 });
    await expect(note).toHaveCount(0);
  });

  test('says that a line is nowhere', async ({ page }) => {
    await page.goto('/roles/director-engineering?as=stated#r999');
    const note = page.getByRole('status').filter({ hasText: 'is not in this list' });
    await expect(note).toContainText('“r999”');
    await expect(note.getByRole('link')).toHaveCount(0);
  });
});
