import { gzipSync } from 'node:zlib';

import { policed as bare, expect, expectAccessible, heading, test } from './journey.ts';

/** Here the network is made to fail, so the browser's own complaints are expected. */
bare.describe('When a file cannot be had', () => {
  bare('leaves a page readable, says so, and recovers on a second try', async ({ page }) => {
    let broken = true;
    await page.route('**/data/families/engineering-leadership-*.json', (route) =>
      broken ? route.abort() : route.continue(),
    );
    await page.goto('/roles/director-engineering');
    const notice = page.getByRole('alert');
    await expect(notice).toContainText('The network did not answer. You can read this page');
    await expect(heading(page, 'Director, Engineering')).toBeVisible();
    await expectAccessible(page);
    broken = false;
    await notice.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('html[data-hydrated]')).toBeAttached();
    await expect(notice).toBeHidden();
  });

  bare('says so on a page that is drawn here, keeps the frame, and recovers', async ({ page }) => {
    let broken = true;
    await page.route('**/data/families/engineering-leadership-*.json', (route) =>
      broken ? route.abort() : route.continue(),
    );
    await page.goto(
      '/compare/director-engineering/senior-director-of-infrastructure/vp-of-development',
    );
    await expect(page.getByRole('alert')).toContainText('The network did not answer');
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
    await expectAccessible(page);
    broken = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(heading(page, /side by side/i)).toBeVisible();
  });

  bare('tells a damaged file from a missing one', async ({ page }) => {
    await page.route('**/data/ladder-*.json', (route) => route.fulfill({ body: '{"roles": [' }));
    await page.goto('/steps/director-engineering');
    await expect(page.getByRole('alert')).toContainText('arrived damaged');
    await page.unroute('**/data/ladder-*.json');
    await page.route('**/data/ladder-*.json', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto('/steps/director-engineering');
    await expect(page.getByRole('alert')).toContainText('missing');
    await page.unroute('**/data/ladder-*.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('alert')).toBeHidden();
  });

  bare(
    'keeps the map when the text of the selected role fails, and asks again',
    async ({ page }) => {
      let broken = true;
      await page.route('**/data/families/engineering-leadership-*.json', (route) =>
        broken ? route.abort() : route.continue(),
      );
      await page.goto('/?focus=director-engineering');
      await expect(page.getByRole('alert')).toContainText('could not be fetched');
      broken = false;
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(page.getByRole('complementary', { name: 'Selected role' })).toContainText(
        'requirements of its own',
      );
    },
  );

  bare('answers when the code of a screen is gone', async ({ page }) => {
    await page.route('**/assets/GradeView-*.js', (route) =>
      route.fulfill({ status: 404, body: '' }),
    );
    await page.goto('/');
    await expect(page.locator('html[data-hydrated]')).toBeAttached();
    await page
      .getByRole('button', { name: 'Table' })
      .or(page.getByRole('link', { name: 'Table' }))
      .click();
    await page.getByRole('link', { name: 'Grade 10' }).click();
    // The version that is published is the one that is open.
    await expect(page.getByRole('alert')).toContainText('A part of this site is missing');
  });
});

test.describe('What a first visit downloads', () => {
  const budgets = [
    ['/', 150],
    ['/roles/director-engineering', 125],
  ] as const;
  for (const [address, most] of budgets) {
    test(`${address} needs at most ${most} kB of JavaScript, compressed`, async ({ page }) => {
      const sizes: number[] = [];
      const reading: Promise<void>[] = [];
      page.on('response', (response) => {
        if (!response.url().endsWith('.js')) return;
        reading.push(response.body().then((body) => void sizes.push(gzipSync(body).length)));
      });
      await page.goto(address, { waitUntil: 'networkidle' });
      await Promise.all(reading);
      expect(sizes.length).toBeGreaterThan(1);
      expect(sizes.reduce((sum, size) => sum + size, 0) / 1000).toBeLessThanOrEqual(most);
    });
  }

  test('a role page fetches only the texts that it shows', async ({ page }) => {
    const texts: string[] = [];
    page.on('request', (request) => {
      const family = /families\/(.+)-[0-9a-f]{8}\.json$/.exec(request.url())?.[1];
      if (family) texts.push(family);
    });
    await page.goto('/roles/vp-of-infrastructure', { waitUntil: 'networkidle' });
    expect(texts).toEqual(['infrastructure-engineering-management']);
  });
});
