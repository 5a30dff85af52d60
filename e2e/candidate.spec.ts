import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, fromMore, heading, test } from './journey.ts';
import { pagesOf } from './pdf.ts';

const SEM = '/roles/senior-engineering-manager/candidate';
const DATA = join(dirname(fileURLToPath(import.meta.url)), '../data/families');

const LISTS = ['responsibilities', 'requirements', 'niceToHaves', 'competencies'] as const;
type Lists = Partial<Record<(typeof LISTS)[number], unknown[]>>;
type Family = Lists & { roles: (Lists & { id: string; status: string })[] };

/** The described roles of the bundled families, those that ask most first: in their own lines and their family's. */
async function describedRoles(): Promise<string[]> {
  const files = (await readdir(DATA)).filter((name) => name.endsWith('.json')).sort();
  const families: Family[] = await Promise.all(
    files.map(async (name) => JSON.parse(await readFile(join(DATA, name), 'utf8'))),
  );
  const linesOf = (all: Lists) => LISTS.reduce((sum, list) => sum + (all[list]?.length ?? 0), 0);
  return families
    .flatMap((family) =>
      family.roles
        .filter(({ status }) => status !== 'named')
        .map((role) => ({ id: role.id, lines: linesOf(family) + linesOf(role) })),
    )
    .sort((one, other) => other.lines - one.lines)
    .map(({ id }) => id);
}

/** How many pages the screen takes on paper. */
async function printedPages(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  return pagesOf(await page.pdf({ format }));
}

test.describe('A recruiter sends a candidate the role', () => {
  test('from the role page, to the top of a page of its own', async ({ page }) => {
    await page.goto('/roles/senior-engineering-manager');
    await (await fromMore(page, 'Page for candidates')).click();
    await expect(page).toHaveURL(SEM);
    await expect(page).toHaveTitle(/^Senior Engineering Manager .*: for candidates · GitLab/);
    await expect(heading(page, /^Senior Engineering Manager/)).toBeFocused();

    await page.getByRole('link', { name: 'The full page of this role' }).click();
    await expect(page).toHaveURL('/roles/senior-engineering-manager');
    await expect(heading(page, /^Senior Engineering Manager/)).toBeFocused();
    await expect(heading(page, /^Senior Engineering Manager/)).toBeInViewport();
  });

  test('and it tells what is asked, what there is to do and how hiring goes, in this order', async ({
    page,
  }) => {
    await page.goto(SEM);
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { level: 2 })).toHaveText([
      'What is required',
      'Nice to have',
      'What you would do',
      'The hiring process',
      'How it is measured',
      'Where it leads',
    ]);
    await expect(main).toContainText('A role at GitLab');
    await expect(main).toContainText('Grade 9, step 6 of 11 counted from the lowest');
    await expect(main).toContainText('GitLab retired this numbered grade scheme in 2025');
    await expect(main).toContainText('Nobody meets every line.');
    const required = main.getByRole('region', { name: 'What is required' });
    await expect(required.getByRole('listitem')).toHaveCount(22);
    await expect(required.getByRole('listitem').first()).toContainText('3–5 years');
    await expect(
      main.getByRole('region', { name: 'Where it leads' }).getByRole('link'),
    ).toHaveAttribute('href', '/roles/director-engineering/candidate');
    await expectAccessible(page);
  });

  test('with the hiring process as a timeline and its total time', async ({ page }) => {
    await page.goto(SEM);
    const hiring = page.getByRole('region', { name: 'The hiring process' });
    await expect(hiring).toContainText(
      '8 steps: about 4 h 30 min in all, 50 min more if step 7 is asked for. 1 of them states no length.',
    );
    const steps = hiring.getByRole('listitem');
    await expect(steps).toHaveCount(8);
    await expect(steps.nth(1)).toHaveText(/60 min.*First interview.*with VP of Development/);
    await expect(steps.nth(6)).toContainText('may be asked for');
    await expect(steps.nth(7)).toContainText('no stated length');
  });

  test('and a process of which little is stated is not made to look short', async ({ page }) => {
    await page.goto('/roles/manager-it/candidate');
    await expect(page.getByRole('region', { name: 'The hiring process' })).toContainText(
      '5 steps: at least 30 min in all. 4 of them state no length.',
    );
  });

  test('and where no page of the role tells how hiring goes, how it goes in general, and that it is that', async ({
    page,
  }) => {
    await page.route('**/data/families/engineering-leadership-*.json', async (route) => {
      const response = await route.fetch();
      const generalHiring = {
        of: 'department',
        steps: [{ title: 'A call for everybody', minutes: 25 }],
        source: { id: 'engineering-ladder' },
      };
      await route.fulfill({ json: { ...(await response.json()), generalHiring } });
    });
    const general = 'This is how hiring goes in general in Development';
    await page.goto('/families/engineering-leadership');
    await page.getByRole('link', { name: 'Director, Engineering', exact: true }).click();
    await expect(page.getByText(general)).toBeVisible();
    await expect(page.getByText('A call for everybody')).toBeVisible();
    await (await fromMore(page, 'Page for candidates')).click();
    await expect(page.getByText(general)).toContainText('Engineering career development');
    await expect(page.getByText('A call for everybody')).toBeVisible();
  });

  test('and nobody is asked to apply for a role that is only announced', async ({ page }) => {
    await page.goto('/roles/senior-manager-infrastructure-technical-program-management/candidate');
    const main = page.getByRole('main');
    await expect(main).toContainText('announced for the future and not hired for yet');
    await expect(main).not.toContainText('reason to apply');
  });

  test('and a role without a description says so, with where it leads', async ({ page }) => {
    await page.goto('/roles/manager-security/candidate');
    const main = page.getByRole('main');
    await expect(main).toContainText('We don’t have a description of this role');
    await expect(main.getByRole('region', { name: 'What is required' })).toHaveCount(0);
    await expect(main.getByRole('link', { name: /Senior Manager, Security/ })).toHaveAttribute(
      'href',
      '/roles/senior-manager-security/candidate',
    );
    await expectAccessible(page);
  });

  test('and what the page does not say has no heading', async ({ page }) => {
    await page.goto('/roles/vp-of-infrastructure/candidate');
    await expect(heading(page, 'VP of Infrastructure')).toBeVisible();
    await expect(page.getByRole('region', { name: 'What is required' })).toBeVisible();
    await expect(page.getByRole('main')).not.toContainText('No source says');
    for (const region of await page.getByRole('region').all()) {
      await expect(region.getByRole('listitem').first()).toBeAttached();
    }
    await expect(page.getByRole('region', { name: 'Where it leads' })).toHaveCount(0);
  });

  for (const old of [
    '/roles/senior-engineering-manager?view=candidate',
    '/role/senior_engineering_manager?as=stated&view=candidate#r1',
  ]) {
    test(`and an old link leads there for good: ${old}`, async ({ page }) => {
      await page.goto(old);
      await expect(page).toHaveURL((url) => url.pathname + url.search === SEM);
      await expect(page.getByRole('region', { name: 'What is required' })).toBeVisible();
      await expect(page.getByRole('status').filter({ hasText: 'ignored' })).toHaveCount(0);
    });
  }

  test('and an unknown kind of reader gets the ordinary page, with a notice', async ({ page }) => {
    await page.goto('/roles/manager-it?view=parrot');
    await expect(page.getByRole('status').filter({ hasText: '“view”' })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Hiring process' })).toBeVisible();
  });

  test('and finds nothing of the house around it but the way to the page of the role', async ({
    page,
  }) => {
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(SEM);
      await expect(page.getByRole('navigation', { name: 'Main' })).toHaveCount(0);
      const full = page.getByRole('link', { name: 'The full page of this role' });
      await expect(full).toHaveAttribute('href', '/roles/senior-engineering-manager');
      const foot = page.locator('#site-foot');
      await foot.scrollIntoViewIfNeeded();
      // No room is kept for a bar that is not there.
      expect(
        await foot.evaluate(
          (each) =>
            document.documentElement.scrollHeight - scrollY - each.getBoundingClientRect().bottom,
        ),
      ).toBeLessThanOrEqual(1);
    }
    await page.getByRole('link', { name: 'The full page of this role' }).click();
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
  });

  test('and chooses a theme at the foot, which stays', async ({ page }) => {
    await page.goto(SEM);
    const choice = page.getByRole('contentinfo').getByRole('combobox', { name: 'Theme' });
    await choice.selectOption('dark');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.reload();
    await expect(choice).toHaveValue('dark');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await choice.selectOption('system');
    await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  });

  test('and it fits the narrowest phone', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 720 });
    for (const role of ['senior-engineering-manager', 'manager-security']) {
      await page.goto(`/roles/${role}/candidate`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(sideways).toBeLessThanOrEqual(0);
    }
  });

  test('and the described roles that ask most print on one page each, A4 or Letter', async ({
    page,
  }) => {
    const roles = await describedRoles();
    expect(roles).toHaveLength(110);
    for (const role of roles.slice(0, 20)) {
      await page.goto(`/roles/${role}/candidate`);
      await expect(page.getByText('The full page of this role')).toBeVisible();
      expect(await printedPages(page, 'A4'), role).toBe(1);
      expect(await printedPages(page, 'Letter'), role).toBe(1);
    }
  });

  test('and paper says how many lines it has no room for, and where they are', async ({
    page,
    baseURL,
  }) => {
    await page.goto(SEM);
    const duties = page.getByRole('region', { name: 'What you would do' });
    const texts = duties.locator('details > div > ul > li');
    await expect(texts).toHaveCount(16);
    await expect(texts.last()).toBeVisible();
    const more = duties.getByText(/^and \d+ more on the page/);
    await expect(more).toBeHidden();

    await page.emulateMedia({ media: 'print' });
    const host = new URL(baseURL ?? '').host;
    await expect(more).toBeVisible();
    const left = Number(/\d+/.exec((await more.textContent()) ?? '')?.[0]);
    await expect(more).toHaveText(`and ${left} more on the page: ${host}${SEM}`);
    await expect(duties.locator('details > div > ul > li:visible')).toHaveCount(16 - left);
  });
});

test('without JavaScript the link shows the page for candidates', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL && { baseURL }),
  });
  const page = await context.newPage();
  await page.goto(SEM);
  await expect(heading(page, /^Senior Engineering Manager/)).toBeVisible();
  const hiring = page.getByRole('region', { name: 'The hiring process' });
  await expect(hiring.getByRole('listitem')).toHaveCount(8);
  await expect(hiring).toContainText('about 4 h 30 min in all');
  await context.close();
});

test('the page for candidates has its own words and picture for chats and search', async ({
  request,
}) => {
  const html = await (await request.get(SEM)).text();
  const tag = (name: string) =>
    new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1];
  expect(tag('og:title')).toMatch(/^Senior Engineering Manager .*: for candidates · GitLab/);
  expect(tag('og:description')).toMatch(/ at GitLab: what is required, what you would do/);
  expect(tag('og:url')).toMatch(/\/roles\/senior-engineering-manager\/candidate$/);
  expect(tag('robots')).toBeUndefined();
  const image = new URL(tag('og:image') ?? '', 'http://localhost').pathname;
  expect(image).toBe('/cards/roles/senior-engineering-manager/candidate.png');
  const card = await request.get(image);
  expect(card.headers()['content-type']).toBe('image/png');
  const whole = await request.get('/cards/roles/senior-engineering-manager.png');
  expect((await card.body()).equals(await whole.body())).toBe(false);
});

test('a link for candidates opens without a placeholder in between', async ({ page }) => {
  await page.addInitScript(() => {
    const seen = window as unknown as { placeholders: number };
    seen.placeholders = 0;
    new MutationObserver(() => {
      const loading = [...document.querySelectorAll('main [role="status"] .sr-only')];
      if (loading.some(({ textContent }) => textContent === 'Loading')) seen.placeholders++;
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto('/roles/senior-engineering-manager/candidate');
  await expect(page.getByRole('button', { name: 'Print' })).toBeVisible();
  const count = await page.evaluate(
    () => (window as unknown as { placeholders: number }).placeholders,
  );
  expect(count).toBe(0);
});
