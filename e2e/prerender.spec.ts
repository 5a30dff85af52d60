import { readdir, readFile } from 'node:fs/promises';

import { policed as bare, expect, expectAccessible, heading, test } from './journey.ts';

const ONE_OF_EACH = [
  '/',
  '/roles',
  '/roles/director-engineering',
  '/roles/manager-security',
  '/families/infrastructure-engineering-management',
  '/grades/10',
  '/strands',
  '/strands/psychological-safety',
  '/experience',
  '/data',
  '/about',
  '/paths',
  '/compare',
  '/compare/manager-security/senior-manager-security',
  '/compare/senior-engineering-manager/director-engineering',
];

test.describe('A page that was rendered ahead', () => {
  for (const address of ONE_OF_EACH) {
    test(`comes alive without a complaint or a jump: ${address}`, async ({ page }) => {
      await page.addInitScript(watchShifts);
      for (const rest of ['', '?as=stated', '#r1', '?utm_source=mail#r1']) {
        await bareGoto(page, 'about:blank');
        await page.goto(address + rest);
        await page.waitForLoadState('networkidle');
        // The same twice would be the mark of a page that was drawn beside its still.
        await expect(page.getByRole('main')).toHaveCount(1);
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
        if (rest === '') expect(await page.evaluate(shift)).toBeLessThanOrEqual(0.02);
      }
    });
  }

  test('has links that work before its code has come', async ({ page, context }) => {
    await context.route('**/*.js', () => undefined);
    await bareGoto(page, '/roles/director-engineering');
    await page.getByRole('link', { name: 'Engineering Leadership' }).first().click();
    await expect(heading(page, 'Engineering Leadership')).toBeVisible();
  });

  test('shows the map before its code has come, where it will be', async ({ page, context }) => {
    const place = () =>
      page.locator('.ladder-map [data-role="director-engineering"]').boundingBox();
    await context.route('**/*.js', () => undefined);
    await bareGoto(page, '/');
    const ahead = await place();
    await context.unrouteAll();
    await page.goto('/');
    expect(await place()).toEqual(ahead);
  });
});

bare.describe('Without JavaScript', () => {
  bare.use({ javaScriptEnabled: false });

  bare('every role page has its full text and its links', async ({ request }) => {
    const roles = await rolesInData();
    expect(roles.length).toBeGreaterThan(100);
    for (const { id, family, texts } of roles) {
      const response = await request.get(`/roles/${id}`);
      expect(response.status(), id).toBe(200);
      const page = unescaped(await response.text());
      for (const text of texts) expect(page, id).toContain(text);
      expect(page, id).toContain(`href="/families/${family}"`);
    }
  });

  bare(
    'the front page is the ladder as a table, and offers nothing that needs a script',
    async ({ page }) => {
      await page.goto('/');
      const table = page.getByRole('region', { name: 'Ladder as a table' });
      const director = table.getByRole('link', { name: 'Director, Engineering', exact: true });
      await expect(director).toBeVisible();
      await expect(page.getByRole('region', { name: 'Ladder as a map' })).toBeHidden();
      await expect(page.getByRole('heading', { level: 1 })).toContainText('GitLab’s career ladder');
      await expect(
        page.getByRole('link', { name: 'Staff Backend Engineer' }).first(),
      ).toBeVisible();
      // The field is a form and the menu a part of the page: both do without scripts.
      await expect(page.getByRole('button')).toHaveText(['More', 'Find it in the list']);
      await page.getByRole('button', { name: 'More' }).click();
      await expect(page.getByRole('link', { name: 'Experience' })).toBeVisible();
      await page.keyboard.press('Escape');
      await page.getByRole('combobox', { name: 'Your role' }).fill('staff');
      await page.getByRole('button', { name: 'Find it in the list' }).click();
      await expect(page).toHaveURL('/roles?q=staff');
      await expect(
        page.getByRole('link', { name: 'Staff Backend Engineer' }).first(),
      ).toBeVisible();
      await page.goBack();
      await director.click();
      await expect(heading(page, 'Director, Engineering')).toBeVisible();
    },
  );

  bare('a comparison tells what changes', async ({ page }) => {
    await page.goto('/compare/senior-engineering-manager/director-engineering');
    await expect(heading(page, /what changes/i)).toBeVisible();
    await expect(page.getByRole('main')).toContainText('not mentioned');
    await expect(page.getByRole('combobox')).toHaveCount(0);
  });

  bare('an address that is drawn in the browser says so, and leads on', async ({ page }) => {
    await page.goto('/steps/senior-engineering-manager/director-engineering');
    await page.getByRole('link', { name: 'start from the ladder' }).click();
    await expect(page.getByRole('region', { name: 'Ladder as a table' })).toBeVisible();
  });
});

bare.describe('What chats and crawlers read', () => {
  for (const address of ONE_OF_EACH) {
    bare(`is in the first 16 kB: ${address}`, async ({ request }) => {
      const bytes = await (await request.get(address)).body();
      const start = bytes.subarray(0, 16_384).toString();
      for (const tag of [
        /<title>[^<]{8,}<\/title>/,
        /<meta name="description" content="[^"]{20,200}"/,
        /<link rel="canonical" href="[^"]+"/,
        /<meta property="og:title" content="[^"]+"/,
        /<meta property="og:image" content="[^"]+\.png"/,
        /<meta name="twitter:card" content="summary_large_image"/,
      ]) {
        expect(start).toMatch(tag);
      }
      const image = /<meta property="og:image" content="([^"]+)"/.exec(start)?.[1] ?? '';
      const card = await request.get(image);
      expect(card.headers()['content-type']).toBe('image/png');
      const png = await card.body();
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    });
  }

  test('goes along to the next screen: its canonical address', async ({ page }) => {
    const canonical = page.locator('link[rel="canonical"]');
    await page.goto('/roles/director-engineering?as=stated');
    await expect(canonical).toHaveAttribute('href', /\/roles\/director-engineering$/);
    await page.getByRole('link', { name: 'Engineering Leadership' }).first().click();
    await expect(canonical).toHaveAttribute('href', /\/families\/engineering-leadership$/);
    await expect(canonical).toHaveCount(1);
  });

  bare('a role is an Occupation with the way to it', async ({ request }) => {
    const page = await (await request.get('/roles/vp-of-infrastructure')).text();
    const script = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page)?.[1] ?? '';
    const [way, occupation] = JSON.parse(script);
    expect(way['@type']).toBe('BreadcrumbList');
    expect(way.itemListElement).toHaveLength(3);
    expect(occupation).toMatchObject({ '@type': 'Occupation', name: 'VP of Infrastructure' });
    expect(occupation.responsibilities.length).toBeGreaterThan(5);
  });
});

test.describe('An address that has no page of its own', () => {
  test('starts from the bare shell: a comparison that nobody stated', async ({ page, request }) => {
    const address = '/compare/vp-of-infrastructure/senior-engineering-manager';
    const answer = await request.get(address);
    expect(answer.status()).toBe(200);
    const shell = await answer.text();
    expect(shell).toContain('<div id="root"></div>');
    expect(shell, 'chats show the site itself').toMatch(
      /<title>[^<]*GitLab[^<]*<\/title>.*<meta property="og:image" content="[^"]*\/cards\/ladder.png"/,
    );
    expect(shell).not.toMatch(/rel="canonical"|og:url/);
    await page.goto(address);
    await expect(heading(page, /what changes/i)).toBeVisible();
  });

  bare('is told apart from one that leads nowhere', async ({ page }) => {
    const answer = await page.goto('/roles/keeper-of-the-light');
    expect(answer?.status()).toBe(404);
    await expect(heading(page, 'Page not found')).toBeVisible();
    await expectAccessible(page);
  });

  test('shows no other page first where a host answers it with the front page', async ({
    page,
  }) => {
    const front = await (await page.request.get('/')).text();
    await page.route('**/steps/**', (route) =>
      route.fulfill({ body: front, contentType: 'text/html' }),
    );
    await page.goto('/steps/senior-engineering-manager/director-engineering');
    await expect(heading(page, /^From Senior Engineering Manager/)).toBeVisible();
    await expect(page.getByRole('main')).toHaveCount(1);
  });

  test('is the same with a slash at its end, and keeps one address', async ({ page }) => {
    await page.goto('/roles/director-engineering/');
    await expect(page).toHaveURL('/roles/director-engineering');
    await expect(heading(page, 'Director, Engineering')).toBeVisible();
  });
});

/** Goes there without waiting for the app. */
function bareGoto(page: import('@playwright/test').Page, address: string) {
  return page.mainFrame().goto(address, { waitUntil: 'commit' });
}

function watchShifts() {
  const page = window as unknown as { shifted: number };
  page.shifted = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      page.shifted += (entry as PerformanceEntry & { value: number }).value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

function shift(): number {
  return (window as unknown as { shifted: number }).shifted;
}

interface InData {
  readonly id: string;
  readonly family: string;
  readonly texts: readonly string[];
}

/** Every role of the bundled dataset with the wording of its own expectations. */
async function rolesInData(): Promise<InData[]> {
  const files = (await readdir('data/families')).filter((name) => name.endsWith('.json'));
  const families = await Promise.all(
    files.map(async (name) => JSON.parse(await readFile(`data/families/${name}`, 'utf8'))),
  );
  return families.flatMap((family) =>
    family.roles.map((role: Record<string, { text: string }[]> & { id: string }) => ({
      id: role.id,
      family: family.id,
      texts: [role.responsibilities, role.requirements, role.niceToHaves].flatMap((list) =>
        (list ?? []).map(({ text }) => text),
      ),
    })),
  );
}

/** HTML with the characters that React escapes as they were, and without the marks between its texts. */
function unescaped(html: string): string {
  return html
    .replaceAll('<!-- -->', '')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
