import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, heading, test } from './journey.ts';

/** From the front page to answers, in one file although long: every journey counts its clicks with the same counter. */

/**
 * How many clicks from the front page to the answer. Whoever types a title and presses Enter has clicked once.
 */
class Clicks {
  count = 0;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async on(target: Locator): Promise<void> {
    this.count += 1;
    await target.click();
  }

  async enter(field: Locator, text: string, offered?: Locator): Promise<void> {
    this.count += 1;
    await field.focus();
    await this.page.keyboard.type(text);
    if (offered) await expect(offered).toBeVisible();
    await this.page.keyboard.press('Enter');
  }

  /** That the answer stands in the page, after no more clicks than that. */
  async answered(most: number, ...answer: readonly (string | RegExp)[]): Promise<void> {
    for (const words of answer) await expect(this.page.getByRole('main')).toContainText(words);
    expect(this.count).toBeLessThanOrEqual(most);
  }
}

const yourRole = (page: Page) => page.getByRole('combobox', { name: 'Your role' });
const question = (page: Page, words: RegExp) => page.getByRole('link', { name: words });

test.describe('From the front page to the answer', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/');
  });

  test('what must I show for the next level: two clicks', async ({ page }) => {
    const clicks = new Clicks(page);
    await clicks.enter(yourRole(page), 'intermediate backend engineer');
    await clicks.on(
      question(page, /What must I show for the next level\? Senior Backend Engineer/),
    );
    await expect(page).toHaveURL('/compare/intermediate-backend-engineer/senior-backend-engineer');
    await clicks.answered(2, /\d+ new/, 'Senior Backend Engineer');
  });

  test('and one click from the example', async ({ page }) => {
    const clicks = new Clicks(page);
    await clicks.on(question(page, /next level\? Staff Backend Engineer/));
    await clicks.answered(1, 'Shepherd the definition and improvement of the internal standards');
  });

  test('how do I switch to management: three clicks', async ({ page }) => {
    const clicks = new Clicks(page);
    await clicks.enter(yourRole(page), 'senior frontend engineer');
    const way = question(page, /How do I switch to management\? Engineering Manager/);
    // The example that stood there before leads to the same goal, from another role.
    await expect(way).toHaveAttribute('href', /senior-frontend-engineer/);
    await clicks.on(way);
    await expect(page).toHaveURL('/paths/senior-frontend-engineer/engineering-manager');
    await expect(heading(page, /Senior Frontend Engineer to Engineering Manager/)).toBeVisible();
    await clicks.answered(3, /1 step/, 'Hold regular 1:1s with everyone on the team');
  });

  test('how far is Fellow: three clicks', async ({ page }) => {
    const clicks = new Clicks(page);
    await clicks.enter(yourRole(page), 'staff backend engineer');
    await clicks.on(question(page, /How far is the top\? Engineering Fellow · 3 steps/));
    await expect(page).toHaveURL('/paths/staff-backend-engineer/engineering-fellow');
    await clicks.answered(3, /3 steps/, 'Principal Engineer');
  });

  test('compare these three: five clicks', async ({ page }) => {
    const clicks = new Clicks(page);
    const main = page.getByRole('navigation', { name: 'Main' });
    await clicks.on(main.getByRole('link', { name: 'Compare' }));
    const pick = (field: string, title: string) =>
      clicks.enter(page.getByRole('combobox', { name: field }), title);
    await pick('First role', 'director, engineering');
    await expect(page).toHaveURL('/compare/director-engineering');
    await expect(page.getByRole('combobox', { name: 'Second role' })).toBeFocused();
    await pick('Second role', 'distinguished backend');
    await expect(page).toHaveURL('/compare/director-engineering/distinguished-backend-engineer');
    await clicks.on(page.getByRole('button', { name: 'Add a role' }));
    await pick('Third role', 'director of support');
    await expect(page).toHaveURL(/\/distinguished-backend-engineer\/director-of-support$/);
    await clicks.answered(5, '3 roles', /\d+ differences/);
  });

  test('link for a candidate: three clicks', async ({ page }) => {
    const clicks = new Clicks(page);
    await page.keyboard.press('/');
    await clicks.enter(
      page.getByRole('combobox', { name: /^Search roles/ }),
      'vp of infrastructure',
      page.getByRole('option', { name: /^VP of Infrastructure/, selected: true }),
    );
    await expect(heading(page, 'VP of Infrastructure')).toBeVisible();
    const main = page.getByRole('main');
    await clicks.on(main.getByRole('button', { name: 'More', exact: true }));
    await clicks.on(main.getByRole('link', { name: 'Page for candidates' }));
    await expect(page).toHaveURL('/roles/vp-of-infrastructure/candidate');
    await clicks.answered(3, 'VP of Infrastructure', /step \d+ of \d+ counted from the lowest/);
    // The link is the one in the bar: it opens fresh elsewhere.
    await page.goto(page.url());
    await expect(page.getByRole('heading', { level: 1 })).toContainText('VP of Infrastructure');
  });

  test('which step is too large: two clicks', async ({ page }) => {
    const clicks = new Clicks(page);
    const main = page.getByRole('navigation', { name: 'Main' });
    await clicks.on(main.getByRole('button', { name: 'More' }));
    await clicks.on(main.getByRole('link', { name: 'Steps' }));
    await expect(page).toHaveURL('/steps');
    await clicks.answered(2, /\d+ oversized/, /The largest is .+ → .+, with \d+/);
  });
});

test.describe('Somebody says which role is theirs', () => {
  test('is kept on the device alone, and every page says where it stands from there', async ({
    page,
  }) => {
    await page.goto('/');
    await yourRole(page).focus();
    await page.keyboard.type('senior backend engineer');
    await page
      .getByRole('option', { name: /^Senior Backend Engineer/ })
      .first()
      .click();
    const door = page.getByRole('region', { name: 'career ladder' });
    await expect(door).toContainText('kept on this device alone');
    await expect(
      door.getByRole('link', { name: 'Senior Backend Engineer', exact: true }),
    ).toBeVisible();
    await expect(page).toHaveURL('/');
    await expectAccessible(page);
    await page.reload();
    await expect(door).toContainText('From where you are');

    const strip = page.getByText(/^From where you are: \d+ new/);
    await page.goto('/roles/director-engineering');
    await expect(strip).toBeVisible();
    await expect(strip).toContainText('Senior Backend Engineer');
    await expectAccessible(page);
    await page.goto('/compare/senior-engineering-manager/director-engineering');
    await expect(strip).toBeVisible();
    await page.goto('/paths/staff-backend-engineer/engineering-fellow');
    await expect(strip).toBeVisible();
    await strip.getByRole('link', { name: /\d+ new/ }).click();
    await expect(page).toHaveURL('/compare/senior-backend-engineer/engineering-fellow');
    await expect(page.getByText('Among these is your role: Senior Backend Engineer')).toBeVisible();
    await page.goto('/roles/senior-backend-engineer');
    await expect(page.getByText('You are here: this is your role.')).toBeVisible();

    await page.getByRole('button', { name: 'Forget my role' }).click();
    await expect(page.getByText('You are here')).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    expect(await page.evaluate(() => localStorage.getItem('rungs.here'))).toBeNull();
    await page.goto('/');
    await expect(yourRole(page)).toBeVisible();
  });

  test('is in step in two tabs, and is changed and forgotten at the door', async ({
    page,
    context,
  }) => {
    const other = await context.newPage();
    await page.goto('/');
    await other.goto('/');
    await yourRole(page).focus();
    await page.keyboard.type('staff backend engineer');
    await page.keyboard.press('Enter');
    const door = (of: Page) => of.getByRole('region', { name: 'career ladder' });
    for (const each of [page, other]) {
      await expect(door(each)).toContainText('Engineering Fellow · 3 steps');
    }
    await other.getByRole('button', { name: 'Change' }).click();
    await expect(yourRole(other)).toBeVisible();
    await expect(other.locator(':focus')).toHaveCount(1);
    await yourRole(other).focus();
    await other.keyboard.type('vp of infrastructure');
    await other.keyboard.press('Enter');
    for (const each of [page, other]) {
      await expect(door(each)).toContainText('No step on from here is stated');
    }
    // The map and the table bring their controls along: whoever chose one of them goes on from there.
    for (const shape of ['Table', 'Map']) {
      const choice = page.getByRole('navigation', { name: 'Shape of the ladder' });
      await choice.getByRole('link', { name: shape }).click();
      await expect(choice.getByRole('link', { name: shape })).toBeFocused();
    }
    await page.getByRole('button', { name: 'Forget my role' }).click();
    for (const each of [page, other]) {
      await expect(yourRole(each)).toBeVisible();
      await expect(door(each)).toContainText('For example, from Senior Backend Engineer');
    }
  });

  test('survives what is odd in the storage: old names, broken values, none at all', async ({
    page,
  }) => {
    const door = page.getByRole('region', { name: 'career ladder' });
    const keep = (value: string) =>
      page.evaluate((kept) => localStorage.setItem('rungs.here', kept), value);
    await page.goto('/');
    await keep('{"version":1,"role":"director-of-engineering"}');
    await page.reload();
    await expect(door).toContainText('From where you are');
    await expect(
      door.getByRole('link', { name: 'Director, Engineering', exact: true }),
    ).toBeVisible();
    for (const value of ['{"version":1,"role":"nobody-at-all"}', '{"version":9}', 'x', '']) {
      await keep(value);
      await page.reload();
      await expect(yourRole(page)).toBeVisible();
      await expect(door).toContainText('For example');
    }
    await page.addInitScript(() => {
      for (const method of ['getItem', 'setItem', 'removeItem'] as const) {
        Storage.prototype[method] = () => {
          throw new DOMException('denied', 'SecurityError');
        };
      }
    });
    await page.reload();
    await yourRole(page).focus();
    await page.keyboard.type('staff backend engineer');
    await page.keyboard.press('Enter');
    await expect(door).toContainText('Engineering Fellow · 3 steps');
  });

  test('moves nothing while that is read, on a phone and on a desk', async ({ page }) => {
    await page.addInitScript(() => {
      localStorage.setItem('rungs.here', '{"version":1,"role":"senior-backend-engineer"}');
      const watched = window as unknown as { shifted: number };
      watched.shifted = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          watched.shifted += (entry as PerformanceEntry & { value: number }).value;
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const width of [320, 390, 768, 1440]) {
      await page.setViewportSize({ width, height: width < 700 ? 720 : 900 });
      for (const address of [
        '/',
        '/roles/director-engineering',
        '/compare/senior-engineering-manager/director-engineering',
        '/paths/staff-backend-engineer/engineering-fellow',
      ]) {
        await page.goto(address);
        await expect(page.getByText(/From where you are/)).toBeVisible();
        await page.waitForLoadState('networkidle');
        const shifted = await page.evaluate(
          () => (window as unknown as { shifted: number }).shifted,
        );
        expect(shifted, `${address} at ${width}`).toBeLessThanOrEqual(0.02);
      }
    }
  });

  test('loses no key that is typed before the code has come', async ({ page, context }) => {
    let release = () => {};
    const released = new Promise<void>((go) => {
      release = go;
    });
    await context.route('**/*.js', async (route) => {
      await released;
      await route.continue();
    });
    const going = page.goto('/');
    await yourRole(page).focus();
    await page.keyboard.type('staff frontend eng', { delay: 20 });
    release();
    await going;
    await expect(page.getByRole('option', { name: /^Staff Frontend Engineer/ })).toBeVisible();
    await expect(yourRole(page)).toHaveValue('staff frontend eng');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name: 'career ladder' })).toContainText(
      'From where you are',
    );
  });
});

test.describe('The front page', () => {
  test('says what it is, and leaves the map its height', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('/');
    await expect(
      heading(page, 'GitLab’s career ladder: what each role asks, and where it leads'),
    ).toBeVisible();
    const map = await page.getByRole('region', { name: 'Ladder as a map' }).boundingBox();
    expect(map?.height).toBeGreaterThanOrEqual(640);
    expect((map?.y ?? 0) + (map?.height ?? 0)).toBeLessThanOrEqual(900);
  });

  test('begins on a phone with what it is, the field, the questions and described roles', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/');
    const first = page.getByRole('region', { name: 'Ladder as a table' }).getByRole('row').first();
    const places = await Promise.all(
      [heading(page, /career ladder/), yourRole(page), question(page, /next level/), first].map(
        async (part) => (await part.boundingBox())?.y ?? Number.NaN,
      ),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    await expect(first).toContainText('Engineering Fellow');
    await expectAccessible(page);
  });

  test('leads to every screen at every width', async ({ page }) => {
    const main = page.getByRole('navigation', { name: 'Main' });
    for (const width of [320, 390, 720, 768, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto('/roles/director-engineering');
      for (const name of ['Map', 'Roles', 'Compare', 'Paths', 'More']) {
        await expect(main.getByText(name, { exact: true }), `${name} at ${width}`).toBeInViewport({
          ratio: 1,
        });
      }
      await main.getByRole('button', { name: 'More' }).click();
      for (const name of ['Skills', 'Experience', 'Data']) {
        await expect(main.getByRole('link', { name }), `${name} at ${width}`).toBeVisible();
      }
      await expect(page.getByRole('combobox', { name: 'Theme' })).toBeVisible();
      await expect(page.getByRole('button', { name: 'Search' })).toBeInViewport({ ratio: 1 });
      await expectAccessible(page);
      await main.getByRole('link', { name: 'Data' }).click();
      await expect(heading(page, 'The data')).toBeFocused();
      await expect(main.getByRole('link', { name: 'Data' })).toBeHidden();
    }
  });
});
