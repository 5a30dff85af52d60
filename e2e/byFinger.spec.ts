import type { Page } from '@playwright/test';
import { expect, heading, test } from './journey.ts';

/** A tap beside what is open closes that and does nothing else, whatever lies beneath the finger. */

for (const width of [700, 900, 1280]) {
  test.describe(`By a finger, ${width} pixels wide`, () => {
    test.use({ hasTouch: true, viewport: { width, height: 860 } });

    for (const name of ['Search', 'Share']) {
      test(`a tap beside ${name} falls through to nothing`, async ({ page }) => {
        await page.goto('/roles');
        const opener = page.getByRole('banner').getByRole('button', { name });
        const opened = page.getByRole('dialog', { name });
        await opener.tap();
        await expect(opened).toBeVisible();
        await page.touchscreen.tap(...(await linkBeside(page)));
        await expect(opened).toBeHidden();
        await expect(opener).toBeFocused();
        await expect(heading(page, 'All roles')).toBeVisible();
        await expect(page).toHaveURL('/roles');
        // The page answers again: what lay beneath is a link like any other.
        await page.touchscreen.tap(...(await linkBeside(page)));
        await expect(page).not.toHaveURL('/roles');
      });
    }
  });
}

/** The middle of a link of the page that no open dialog lies over. */
async function linkBeside(page: Page): Promise<[x: number, y: number]> {
  const beside = await page.evaluate(() => {
    const { top, right, bottom, left } =
      document.querySelector('dialog[open]')?.getBoundingClientRect() ?? new DOMRect();
    const middles = [...document.querySelectorAll('main a')].map((link) => {
      const { x, y, width, height } = link.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2, width };
    });
    return middles.find(({ x, y, width }) => {
      const isInView = width > 0 && y > 0 && y < innerHeight && x > 0 && x < innerWidth;
      return isInView && (y < top || y > bottom || x < left || x > right);
    });
  });
  if (!beside) throw new Error('no link lies beside the dialog');
  return [beside.x, beside.y];
}
