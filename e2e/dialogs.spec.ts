import type { Locator, Page } from '@playwright/test';
import { chooseInMenu, expect, heading, test } from './journey.ts';
import { drop, openIt, recognised } from './openSteps.ts';
import { expectPlan, makePlan } from './planSteps.ts';

/** What opens, and the button that has the focus again once it is closed, whatever closes it. */
interface Opens {
  readonly opener: Locator;
  readonly opened: Locator;
  /** From the opener to what opens; absent where that is a press. */
  readonly open?: () => Promise<void>;
}

/** Every way of closing but its own buttons: the key, and for those that cover the page a press beside it. */
async function expectFocusBack(page: Page, { opener, opened, open }: Opens): Promise<void> {
  const start = open ?? (() => opener.click());
  for (const close of [() => page.keyboard.press('Escape'), () => page.mouse.click(4, 840)]) {
    await start();
    await expect(opened).toBeVisible();
    await close();
    await expect(opened).toBeHidden();
    await expect(opener).toBeFocused();
  }
}

/** Its own button does so too. */
async function expectOwnButton(opens: Opens, name: string): Promise<void> {
  await (opens.open?.() ?? opens.opener.click());
  await opens.opened.getByRole('button', { name }).first().click();
  await expect(opens.opened).toBeHidden();
  await expect(opens.opener).toBeFocused();
}

/** Going back closes it with the page that it was opened on; the focus is not lost with either. */
async function expectBackCloses(page: Page, { opener, opened, open }: Opens, at: RegExp) {
  await (open?.() ?? opener.click());
  await expect(opened).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(at);
  await expect(opened).toBeHidden();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
}

test.describe('Whatever closes what was opened, the focus is on what opened it', () => {
  test('on every screen: the search, the keys, sharing and the menus', async ({ page }) => {
    await page.goto('/roles');
    await page
      .getByRole('main')
      .getByRole('link', { name: /^Director, Engineering$/ })
      .first()
      .click();
    await expect(heading(page, 'Director, Engineering')).toBeFocused();
    const banner = page.getByRole('banner');
    const main = page.getByRole('main');
    const dialog = (name: string) => page.getByRole('dialog', { name });
    const search = {
      opener: banner.getByRole('button', { name: 'Search' }),
      opened: dialog('Search'),
    };
    const share = {
      opener: banner.getByRole('button', { name: 'Share' }),
      opened: dialog('Share'),
    };
    const keys = {
      opener: heading(page, 'Director, Engineering'),
      opened: dialog('Keys'),
      open: async () => {
        await page.keyboard.press('?');
      },
    };
    const exporting = {
      opener: main.getByRole('button', { name: 'Export' }).first(),
      opened: main.locator('[popover]:popover-open'),
    };
    const more = {
      opener: page.getByRole('navigation', { name: 'Main' }).getByRole('button', { name: 'More' }),
      opened: page.locator('#more'),
    };
    await expectFocusBack(page, keys);
    await expectOwnButton(keys, 'Close');
    await expectFocusBack(page, search);
    await expectFocusBack(page, share);
    await expectOwnButton(share, 'Close');
    for (const { opener, opened } of [exporting, more]) {
      await opener.click();
      await expect(opened).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(opened).toBeHidden();
      await expect(opener).toBeFocused();
    }
    for (const each of [search, share, more, exporting, keys]) {
      await expectBackCloses(page, each, /\/roles$/);
      await page.goForward();
      await expect(heading(page, 'Director, Engineering')).toBeVisible();
    }
  });

  test('on the map: its filters, its key and its export', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 860 });
    await page.goto('/');
    const main = page.getByRole('main');
    const openers = main.locator('button[popovertarget]:visible');
    await expect(openers.first()).toBeVisible();
    for (const opener of await openers.all()) {
      await opener.click();
      const opened = page.locator('[popover]:popover-open');
      await expect(opened).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(opened).toHaveCount(0);
      await expect(opener).toBeFocused();
    }
  });

  test('on a phone: the filters of the list', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/roles');
    const filters = {
      opener: page.getByRole('main').locator('[aria-haspopup="dialog"]:visible'),
      opened: page.getByRole('dialog'),
    };
    await filters.opener.click();
    await page.keyboard.press('Escape');
    await expect(filters.opener).toBeFocused();
    await filters.opener.click();
    await page.mouse.click(4, 4);
    await expect(filters.opened).toBeHidden();
    await expect(filters.opener).toBeFocused();
    await expectOwnButton(filters, 'Close');
  });

  test('over a plan: all that is asked before it is done', async ({ page }) => {
    await makePlan(page);
    const opener = page.getByRole('main').getByRole('button', { name: 'More', exact: true });
    await expect(opener).toBeVisible();
    for (const name of ['New plan', 'Open a file beside this', 'Lock', 'Erase']) {
      const opens = {
        opener,
        opened: page.getByRole('dialog'),
        open: async () => {
          await opener.click();
          await page
            .getByRole('main')
            .getByRole('button', { name: RegExp(`^${name}`) })
            .click();
        },
      };
      await expectFocusBack(page, opens);
      await expectOwnButton(opens, 'Close');
      await expectBackCloses(page, opens, /\/roles\/staff-backend-engineer$/);
      await page.goForward();
      await expectPlan(page);
      await expect(opens.opened).toBeHidden();
    }
  });

  test('over a ladder of one’s own: joining, renaming and removing', async ({ page }) => {
    await page.goto('/open');
    await drop(page, { name: 'ladder.csv', body: 'Title,Level\nKeeper,1\nMate,2\n' });
    await recognised(page);
    const opened = page.getByRole('dialog');
    await expectFocusBack(page, {
      opener: page.getByRole('button', { name: 'Same as another: Keeper' }),
      opened,
    });
    await page.getByLabel('Name', { exact: true }).fill('The loft');
    await openIt(page);
    await page.goto('/about');
    await chooseInMenu(page, 'Open your own');
    for (const name of ['Rename The loft', 'Remove The loft']) {
      const opens = { opener: page.getByRole('button', { name }), opened };
      await expectFocusBack(page, opens);
      await expectBackCloses(page, opens, /\/about$/);
      await page.goForward();
      await expect(opens.opener).toBeVisible();
      await expect(opened).toBeHidden();
    }
  });
});
