import { createServer, type Server } from 'node:http';
import { chooseTheme, expect, expectAccessible, openShare, test } from './journey.ts';

const TITLE = 'Director, Engineering · GitLab · Rungs';

test.describe('An embed in the page of someone else', () => {
  const hosts: Server[] = [];
  test.afterEach(async () => {
    for (const host of hosts.splice(0)) {
      host.closeAllConnections();
      await new Promise((done) => host.close(done));
    }
  });

  /** Serves a page on an origin of its own, and gives its address. */
  async function hostOf(body: string, scheme = 'normal'): Promise<string> {
    const html = `<!doctype html><html lang="en" data-hydrated style="color-scheme: ${scheme}"><title>Wiki</title>${body}`;
    const host = createServer((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8').end(html);
    });
    hosts.push(host);
    await new Promise<void>((done) => host.listen(0, '127.0.0.1', done));
    const address = host.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    return `http://127.0.0.1:${address.port}/`;
  }

  test('the code that is offered shows the role and fits its height', async ({ page }) => {
    const dialog = await openShare(page, '/roles/director-engineering');
    const code = await dialog.getByRole('textbox', { name: 'Code for another page' }).inputValue();
    await page.goto(await hostOf(code));
    const frame = page.frameLocator(`iframe[title="${TITLE}"]`);
    await expect(frame.getByRole('heading', { name: 'Director, Engineering' })).toBeVisible();
    await expect(frame.getByRole('banner')).toHaveCount(0);
    await expect(frame.getByText('GitLab, as of')).toBeVisible();
    const fits = () =>
      page.locator('iframe').evaluate(async (element: HTMLIFrameElement) => element.height);
    const wanted = () =>
      frame.locator('body').evaluate((body) => `${Math.ceil(body.getBoundingClientRect().height)}`);
    await expect.poll(async () => (await fits()) === (await wanted())).toBe(true);
    const closed = Number(await fits());
    await frame.getByText('Requirements').click();
    await expect.poll(async () => Number(await fits())).toBeGreaterThan(closed);
  });

  for (const path of [
    '/embed/roles/director-engineering',
    '/embed/roles/ceo',
    '/embed/roles/director-engineering/candidate',
    '/embed/compare/senior-engineering-manager/director-engineering',
    '/embed?focus=director-engineering',
    '/embed?family=engineering-leadership',
    '/embed/roles/nobody',
  ]) {
    test(`every link of ${path} opens the whole in a tab of its own`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 720 });
      await page.goto(path);
      await expect(page.getByRole('link', { name: 'Open in Rungs' })).toBeVisible();
      const links = await page
        .getByRole('link')
        .evaluateAll((all) =>
          all.map((each) => [
            each.getAttribute('target'),
            each.getAttribute('rel'),
            each.getAttribute('href')?.startsWith('/embed'),
          ]),
        );
      expect(new Set(links.map(String))).toEqual(new Set(['_blank,noopener,false']));
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(sideways).toBeLessThanOrEqual(0);
      await expectAccessible(page);
    });
  }

  for (const [path, fold] of [
    ['/embed/roles/director-engineering', 'Requirements'],
    ['/embed/roles/senior-engineering-manager/candidate', 'What is required'],
    ['/embed/compare/senior-engineering-manager/distinguished-backend-engineer', 'New'],
  ] as const) {
    test(`${path} comes alive in a sandboxed frame, which has no origin`, async ({
      page,
      baseURL,
    }) => {
      await page.goto(
        await hostOf(
          `<script>addEventListener('message', ({ data, origin }) => {
            document.title = [origin, data.type, data.height > 100].join(' ');
          })</script>
          <iframe title="Role" sandbox="allow-scripts" src="${baseURL}${path}" height="900"></iframe>`,
        ),
      );
      const frame = page.frameLocator('iframe');
      await expect(frame.locator('html[data-hydrated]')).toBeAttached();
      await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page).toHaveTitle('null rungs:height true');
      await expect(frame.getByText(fold).first()).toBeVisible();
      await expect(frame.getByRole('alert')).toHaveCount(0);
    });
  }

  test('an old address for candidates shows candidates what theirs is', async ({ page }) => {
    await page.goto('/embed/roles/senior-engineering-manager?view=candidate&theme=dark');
    await expect(page).toHaveURL('/embed/roles/senior-engineering-manager/candidate?theme=dark');
    await expect(page.getByText('The hiring process')).toBeVisible();
    await expect(page.getByText('Compared with the level below')).toHaveCount(0);
    await page.getByText('The hiring process').click();
    await expect(page.getByText('First interview')).toBeVisible();
  });

  test('leads to the same screen in full', async ({ page, context }) => {
    await page.goto('/embed/compare/senior-engineering-manager/director-engineering?as=stated');
    const opening = context.waitForEvent('page');
    await page.getByRole('link', { name: 'Open in Rungs' }).click();
    const whole = await opening;
    await expect(whole).toHaveURL(
      '/compare/senior-engineering-manager/director-engineering?as=stated',
    );
    await expect(whole.getByRole('banner')).toBeVisible();
  });

  test('is dark in a dark page and light in a light one, whatever was chosen in Rungs', async ({
    page,
    baseURL,
  }) => {
    await page.goto('/grades/10');
    await chooseTheme(page, 'light');
    const src = `${baseURL}/embed/roles/director-engineering`;
    const body = `<iframe title="Role" src="${src}" width="600" height="600"></iframe>`;
    const brightness = async () => {
      const frame = page.frameLocator('iframe');
      await expect(frame.getByRole('heading', { name: 'Director, Engineering' })).toBeVisible();
      return frame.locator('body').evaluate((all) => getComputedStyle(all).backgroundColor);
    };
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(await hostOf(body, 'light dark'));
    expect(await brightness()).toBe('rgb(20, 24, 27)');
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(await hostOf(body, 'light dark'));
    expect(await brightness()).toBe('rgb(252, 251, 247)');
    await page.goto(await hostOf(body.replace('-engineering"', '-engineering?theme=dark"')));
    await expect.poll(brightness, 'as the address asks').toBe('rgb(20, 24, 27)');
  });

  test('no other screen lets itself be framed', async ({ page, baseURL, complaints, refused }) => {
    await page.goto(
      await hostOf(
        `<iframe title="Embed" src="${baseURL}/embed/roles/director-engineering"></iframe>
         <iframe title="Whole" src="${baseURL}/roles/director-engineering"></iframe>`,
      ),
    );
    const heading = (title: string) =>
      page.frameLocator(`iframe[title="${title}"]`).getByRole('heading', { level: 1 });
    await expect(heading('Embed')).toBeVisible();
    await expect.poll(() => refused.join(' ')).toContain("frame-ancestors 'none'");
    await expect(heading('Whole')).toHaveCount(0);
    // That it is refused is what is wanted; the browser says it in the console.
    refused.length = 0;
    complaints.length = 0;
  });
});
