import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { encode } from 'uqr';
import { expect, expectAccessible, heading, inBlankPage, openShare, test } from './journey.ts';

const ROLE = '/roles/director-engineering?as=stated#q1';
const TITLE = 'Director, Engineering · GitLab · Rungs';

function dialogOf(page: Page) {
  return page.getByRole('dialog', { name: 'Share' });
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
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType('text/html'))?.text();
    });
    await inBlankPage(page, async (blank) => {
      await blank.setContent(html ?? '');
      const anchor = blank.getByRole('link', { name: TITLE, exact: true });
      await expect(anchor).toHaveAttribute('href', link);
      await expect(anchor).toHaveText(TITLE);
    });
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

    const saved = async (name: string) => {
      const downloading = page.waitForEvent('download');
      await dialog.getByRole('button', { name }).click();
      return await downloading;
    };
    const svg = await saved('Save as SVG');
    expect(svg.suggestedFilename()).toBe('director-engineering-gitlab-rungs-qr.svg');
    const png = await saved('Save as PNG');
    expect(png.suggestedFilename()).toBe('director-engineering-gitlab-rungs-qr.png');
    expect(await modulesOf(page, await readFile(await png.path()), size)).toEqual(data);
    await dialog.getByRole('button', { name: 'Print it' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-paper', new RegExp(TITLE));
    expect(await page.locator('html').getAttribute('data-paper')).toContain(link);
    await expect(page.locator('html')).not.toHaveAttribute('data-printed');
  });

  test('gives the page of a role for everyone and for candidates, each with its own embed', async ({
    page,
    baseURL,
  }) => {
    const dialog = await openShare(page, '/roles/vp-of-infrastructure');
    const link = dialog.getByRole('textbox', { name: 'Link to this page' });
    const code = dialog.getByRole('textbox', { name: 'Code for another page' });
    await expect(dialog.getByRole('radio', { name: 'For everyone' })).toBeChecked();
    await expect(link).toHaveValue(`${baseURL}/roles/vp-of-infrastructure`);
    await dialog.getByRole('radio', { name: 'For candidates' }).check();
    await expect(link).toHaveValue(`${baseURL}/roles/vp-of-infrastructure/candidate`);
    await expect(code).toHaveValue(/src="[^"]*\/embed\/roles\/vp-of-infrastructure\/candidate"/);
    await expect(dialog).toContainText('VP of Infrastructure: for candidates');
    await expectAccessible(page);
    await page.goto('/roles/vp-of-infrastructure/candidate');
    const again = await openShare(page, '/roles/vp-of-infrastructure/candidate');
    await expect(again.getByRole('radio', { name: 'For candidates' })).toBeChecked();
    const undescribed = await openShare(page, '/roles/manager-security');
    await expect(undescribed.getByRole('radio')).toHaveCount(0);
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

/** The modules of a painted QR code, dark ones true: each read at its middle. */
function modulesOf(page: Page, png: Buffer, size: number): Promise<boolean[][]> {
  return inBlankPage(page, (blank) =>
    blank.evaluate(
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
    ),
  );
}
