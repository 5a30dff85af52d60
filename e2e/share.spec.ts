import { createServer, type Server } from 'node:http';
import type { Page } from '@playwright/test';
import { encode } from 'uqr';
import { expect, expectAccessible, heading, test } from './journey.ts';

const ROLE = '/roles/director-engineering?as=stated#q1';
const TITLE = 'Director, Engineering · GitLab · Rungs';

function dialogOf(page: Page) {
  return page.getByRole('dialog', { name: 'Share' });
}

async function openShare(page: Page, address: string) {
  await page.goto(address);
  await page.getByRole('banner').getByRole('button', { name: 'Share' }).click();
  await expect(dialogOf(page).getByRole('heading', { name: 'Share', level: 2 })).toBeVisible();
  return dialogOf(page);
}

test.describe('Sharing what is on the screen', () => {
  test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

  test('copies the link as it is, for Markdown and for rich text', async ({ page, baseURL }) => {
    const dialog = await openShare(page, ROLE);
    const link = `${baseURL}${ROLE}`;
    const said = dialog.getByRole('status');
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await expect(dialog.getByRole('textbox', { name: 'Link to this page' })).toHaveValue(link);

    await dialog.getByRole('button', { name: 'Copy link' }).click();
    await expect(said).toHaveText('Link copied.');
    expect(await copied()).toBe(link);

    await dialog.getByRole('button', { name: 'Copy as Markdown' }).click();
    await expect(said).toHaveText('Markdown link copied.');
    expect(await copied()).toBe(`[${TITLE}](${link})`);

    await dialog.getByRole('button', { name: 'Copy as rich text' }).click();
    await expect(said).toHaveText('Rich text link copied.');
    expect(await copied()).toBe(link);
    const pasted = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const html = await (await item?.getType('text/html'))?.text();
      const anchor = new DOMParser().parseFromString(html ?? '', 'text/html').querySelector('a');
      return { href: anchor?.href, text: anchor?.textContent };
    });
    expect(pasted).toEqual({ href: link, text: TITLE });
  });

  test('leaves the text to copy by hand where the browser refuses', async ({ page, baseURL }) => {
    await page.addInitScript(() => {
      const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
      Object.defineProperty(navigator, 'clipboard', {
        value: { write: refuse, writeText: refuse },
      });
    });
    const dialog = await openShare(page, '/grades/10');
    await dialog.getByRole('button', { name: 'Copy as Markdown' }).click();
    await expect(dialog.getByRole('status')).toHaveText('Markdown link could not be copied.');
    await expect(dialog.getByRole('textbox', { name: 'Copy it from here:' })).toHaveValue(
      `[Grade 10 · GitLab · Rungs](${baseURL}/grades/10)`,
    );
    await expectAccessible(page);
  });

  test('hands over to the sheet of the device where it has one', async ({ page, baseURL }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', {
        value: (data: ShareData) => {
          document.documentElement.dataset.shared = JSON.stringify(data);
          return Promise.resolve();
        },
      });
    });
    const dialog = await openShare(page, '/grades/10');
    await dialog.getByRole('button', { name: 'Send with an app' }).click();
    const shared = await page.locator('html').getAttribute('data-shared');
    expect(JSON.parse(shared ?? '')).toEqual({
      title: 'Grade 10 · GitLab · Rungs',
      url: `${baseURL}/grades/10`,
    });
  });

  test('draws the QR code of the link, to save and to print', async ({ page, baseURL }) => {
    await page.addInitScript(() => {
      window.print = () => {
        document.documentElement.dataset.printed = 'yes';
        (top ?? window).document.documentElement.dataset.paper = document.body.textContent ?? '';
      };
    });
    const dialog = await openShare(page, ROLE);
    const link = `${baseURL}${ROLE}`;
    const { size, data } = encode(link, { ecc: 'M', border: 4 });
    const picture = dialog.getByRole('img', { name: `QR code that leads to ${link}` });
    await expect(picture).toHaveAttribute('viewBox', `0 0 ${size} ${size}`);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const seen = await modulesOf(page, await picture.screenshot(), size);
      expect(seen, `as it is painted in the ${colorScheme} theme`).toEqual(data);
    }

    const downloading = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Save as SVG' }).click();
    expect((await downloading).suggestedFilename()).toBe(
      'director-engineering-gitlab-rungs-qr.svg',
    );
    await dialog.getByRole('button', { name: 'Print it' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-paper', new RegExp(TITLE));
    expect(await page.locator('html').getAttribute('data-paper')).toContain(link);
    await expect(page.locator('html')).not.toHaveAttribute('data-printed');
  });

  test('works by keyboard alone, and comes back to where it was', async ({ page }) => {
    await page.goto('/grades/10');
    const button = page.getByRole('banner').getByRole('button', { name: 'Share' });
    await button.focus();
    await page.keyboard.press('Enter');
    const dialog = dialogOf(page);
    await expect(dialog.getByRole('button', { name: 'Close' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(dialog.getByRole('textbox', { name: 'Link to this page' })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('status')).toHaveText('Link copied.');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(button).toBeFocused();
  });

  test('is a command of the palette', async ({ page }) => {
    await page.goto('/grades/10');
    await expect(heading(page, /Grade 10/)).toBeVisible();
    await page.keyboard.press('Control+K');
    await page.getByRole('combobox', { name: /^Search roles/ }).fill('share');
    await page.getByRole('option', { name: 'Share this page' }).click();
    await expect(dialogOf(page)).toBeVisible();
  });

  test('is accessible in both themes with the embed in view', async ({ page }) => {
    const dialog = await openShare(page, '/roles/director-engineering');
    await dialog.getByText('See how it looks').click();
    const look = dialog.frameLocator('iframe');
    await expect(look.getByRole('heading', { name: 'Director, Engineering' })).toBeVisible();
    await expect(dialog).toContainText(/it is \d{3} pixels high/);
    await expectAccessible(page);
  });

  test('offers no code for screens that do not stand elsewhere', async ({ page }) => {
    const dialog = await openShare(page, '/data');
    await expect(dialog.getByRole('heading', { name: 'QR code' })).toBeVisible();
    await expect(dialog.getByRole('heading', { name: 'Show it in another page' })).toHaveCount(0);
  });

  for (const width of [320, 375, 768]) {
    test(`fits ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 720 });
      const dialog = await openShare(
        page,
        '/compare/senior-engineering-manager/director-engineering',
      );
      const sideways = await dialog.evaluate((all) => all.scrollWidth - all.clientWidth);
      expect(sideways).toBe(0);
      const header = await page.getByRole('banner').boundingBox();
      expect(header?.height, 'the header keeps to one row').toBeLessThan(70);
    });
  }
});

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
    const html = `<!doctype html><html lang="en" data-alive style="color-scheme: ${scheme}"><title>Wiki</title>${body}`;
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
    '/embed/roles/cto',
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
    await page.getByRole('combobox', { name: 'Theme' }).selectOption('light');
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
    expect(await brightness(), 'as the address asks').toBe('rgb(20, 24, 27)');
  });

  test('no other screen lets itself be framed', async ({ page, baseURL, complaints }) => {
    await page.goto(
      await hostOf(
        `<iframe title="Embed" src="${baseURL}/embed/roles/director-engineering"></iframe>
         <iframe title="Whole" src="${baseURL}/roles/director-engineering"></iframe>`,
      ),
    );
    const heading = (title: string) =>
      page.frameLocator(`iframe[title="${title}"]`).getByRole('heading', { level: 1 });
    await expect(heading('Embed')).toBeVisible();
    await expect.poll(() => complaints.join(' ')).toContain("frame-ancestors 'self'");
    await expect(heading('Whole')).toHaveCount(0);
    complaints.length = 0;
  });
});

/** The modules of a painted QR code, dark ones true: each read at its middle. */
function modulesOf(page: Page, png: Buffer, size: number): Promise<boolean[][]> {
  return page.evaluate(
    async ({ base64, count }) => {
      const picture = new Image();
      picture.src = `data:image/png;base64,${base64}`;
      await picture.decode();
      const brush = new OffscreenCanvas(picture.width, picture.height).getContext('2d', {
        willReadFrequently: true,
      });
      if (!brush) throw new Error('no canvas');
      brush.drawImage(picture, 0, 0);
      const unit = picture.width / count;
      return Array.from({ length: count }, (_, y) =>
        Array.from({ length: count }, (_, x) => {
          const [red = 0] = brush.getImageData((x + 0.5) * unit, (y + 0.5) * unit, 1, 1).data;
          return red < 128;
        }),
      );
    },
    { base64: png.toString('base64'), count: size },
  );
}
