import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, heading, test } from './journey.ts';
import { sideways } from './measures.ts';

const FAMILY = 'infrastructure-engineering-management';
const MANAGERS = [
  'manager-engineering-delivery',
  'manager-engineering-reliability',
  'manager-engineering-scalability',
  'manager-engineering-environment-automation',
];

const tableOf = (page: Page) => page.getByRole('region', { name: 'Themes by roles' });
const cellOf = (page: Page, role: string, theme: string) =>
  page.locator(`[data-cell="${role}.${theme}"]`);
const consistencyOf = (page: Page) => page.getByRole('region', { name: 'Consistency' });
/** The number at the beginning of a text. */
/** How many expectations a cell says that there are; one that lists nothing says so in words. */
const numberIn = (text: string | null) =>
  /^(?:none|nothing|–)/.test(text ?? '') ? 0 : Number.parseInt(text ?? '', 10);

test.describe('A manager checks that roles are levelled', () => {
  test('comes from the family to its matrix, whose totals add up, with a gap marked', async ({
    page,
  }) => {
    await page.goto(`/families/${FAMILY}`);
    await page.getByRole('link', { name: 'Coverage by theme' }).click();
    await expect(page).toHaveURL(`/families/${FAMILY}/matrix`);
    await expect(heading(page, 'Coverage by theme: Engineering Management')).toBeFocused();
    const table = tableOf(page);
    await expect(table.getByRole('columnheader')).toHaveCount(1 + 7 + 1);

    const reliability = table.getByRole('row', { name: /^Reliability & operations/ });
    const numbers = (await reliability.getByRole('cell').allTextContents()).map(numberIn);
    expect(numbers.length).toBe(7 + 1);
    expect(numbers.slice(0, -1).reduce((sum, each) => sum + each, 0)).toBe(numbers.at(-1));

    const gap = cellOf(page, 'vp-of-infrastructure', 'craft');
    await expect(gap).toHaveText(/^none, but most of the other roles list something here$/);
    await expect(page.getByRole('region', { name: 'Legend' })).toContainText(
      'nothing is listed, while more than half of the other roles list something',
    );
    await expectAccessible(page);

    await page.getByRole('link', { name: 'Own page only' }).click();
    await expect(page).toHaveURL(`/families/${FAMILY}/matrix?as=stated`);
    await expect(page.getByText('a gap is one of its own page')).toBeVisible();
  });

  test('opens a cell by keyboard, closes it, and follows a line to the role page', async ({
    page,
  }) => {
    await page.goto(`/families/${FAMILY}/matrix`);
    const cell = cellOf(page, 'vp-of-infrastructure', 'delivery');
    const count = numberIn(await cell.textContent());
    await cell.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/families/${FAMILY}/matrix?cell=vp-of-infrastructure.delivery`);
    const text = page.getByRole('region', { name: 'VP of Infrastructure: Delivery' });
    await expect(text.getByRole('heading', { level: 2 })).toBeFocused();
    const lines = text.locator('a[href^="/roles/vp-of-infrastructure#"]');
    await expect(lines).toHaveCount(count);
    await expectAccessible(page);

    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(`/families/${FAMILY}/matrix`);
    await expect(text).toHaveCount(0);
    await expect(cell).toBeFocused();

    await page.keyboard.press('Enter');
    await expect(text.getByRole('heading', { level: 2 })).toBeFocused();
    const first = (await lines.first().textContent()) ?? '';
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/roles\/vp-of-infrastructure#/);
    await expect(page.locator('li:focus')).toContainText(first);
  });

  test('sees in a grade what all ask, and who does not', async ({ page }) => {
    await page.goto('/grades/8');
    await page.getByRole('link', { name: 'Coverage by theme' }).click();
    await expect(heading(page, 'Coverage by theme: Grade 8')).toBeVisible();
    await expect(page.getByText(/not described yet and left out/)).toBeVisible();
    const consistency = consistencyOf(page);
    await expect(consistency.getByRole('heading', { name: /^Asked by all 26/ })).toBeVisible();
    await expect(consistency).toContainText('is not a statement that the expectation does not');
    const own = consistency
      .locator('details')
      .filter({ has: page.getByText(/^Manager, IT End User Services · \d+ expectations$/) });
    const line = own.locator('a[href^="/roles/manager-it-end-user-services#"]').first();
    await expect(line).toBeHidden();
    await own.locator('summary').click();
    await expect(line).toBeVisible();
    await expectAccessible(page);
  });

  test('finds that the four infrastructure managers ask much the same', async ({ page }) => {
    await page.goto(`/matrix/${MANAGERS.join('/')}`);
    await expect(heading(page, 'Coverage by theme: 4 roles')).toBeVisible();
    await expect(tableOf(page).getByRole('columnheader')).toHaveCount(1 + 4 + 1);
    const sizes = consistencyOf(page)
      .getByRole('list', { name: 'How far they agree' })
      .getByRole('listitem');
    await expect(sizes).toHaveText([/by all 4$/, /by 3 of 4$/, /by some$/, /by only one$/]);
    const [all = 0, allButOne = 0, some = 0, one = 0] = (await sizes.allTextContents()).map(
      numberIn,
    );
    expect(all + allButOne).toBeGreaterThan(some + one);
    await expect(consistencyOf(page).getByText('Not listed by').first()).toBeVisible();
    const shared = consistencyOf(page)
      .getByRole('listitem')
      .filter({ hasText: "Hold regular 1:1s with the team's members" });
    await shared.getByText(/same words|wordings/).click();
    for (const role of MANAGERS) {
      await expect(shared.locator(`a[href^="/roles/${role}#"]`)).toBeVisible();
    }
  });

  test('keeps the heads of roles in sight while the page scrolls', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 700 });
    await page.goto(`/families/${FAMILY}/matrix`);
    const table = tableOf(page);
    const [inner, outer] = await table.evaluate((strip) => [
      strip.clientHeight,
      strip.scrollHeight,
    ]);
    expect(inner).toBe(outer);
    await cellOf(page, 'vp-of-infrastructure', 'culture').scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, 300);
    const head = page.locator('[data-heads]').getByText('VP of Infrastructure');
    await expect(head).toBeInViewport({ ratio: 1 });
    const [above, below] = await Promise.all([
      head.boundingBox(),
      cellOf(page, 'vp-of-infrastructure', 'culture').boundingBox(),
    ]);
    expect(above?.x ?? 0).toBeGreaterThanOrEqual(below?.x ?? 9999);
    expect(above?.x ?? 9999).toBeLessThan((below?.x ?? 0) + (below?.width ?? 0));
  });

  test('reads a cell of the highest grades on the narrowest phone without the page sliding', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/grades/9/matrix?cell=senior-engineering-manager.communication');
    await expect(page.getByRole('region', { name: /Communication$/ })).toBeInViewport();
    expect(await page.evaluate(sideways)).toEqual([]);
  });

  test('reads it on a phone, where only the table scrolls sideways', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/grades/8/matrix?cell=manager-it-end-user-services.experience');
    const text = page.getByRole('region', { name: /Experience$/ });
    await expect(text).toBeInViewport();
    await expect(text).toContainText('not a statement that nothing is expected');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const table = tableOf(page);
    expect(await table.evaluate((each) => each.scrollWidth > each.clientWidth)).toBe(true);
    await table.focus();
    // A key scrolls smoothly, and what scrolls in between would be taken back.
    await table.evaluate((each) => {
      each.addEventListener('scrollend', () => each.setAttribute('data-rests', ''), { once: true });
    });
    await page.keyboard.press('ArrowRight');
    await expect(table).toHaveAttribute('data-rests');
    expect(await table.evaluate((each) => each.scrollLeft)).toBeGreaterThan(0);
    const theme = table.getByRole('rowheader', { name: 'People & hiring' });
    // Beside the column that the strip was pushed to: bringing the head into view by
    // itself would push the strip back to where a head that does not stick would stand.
    await theme.evaluate((head) =>
      window.scrollBy(0, head.getBoundingClientRect().top - window.innerHeight / 2),
    );
    await expect(theme).toBeInViewport({ ratio: 0.9 });
    expect(await table.evaluate((each) => each.scrollLeft)).toBeGreaterThan(0);
    await expectAccessible(page);
  });

  test('is told why a matrix is short or empty, and where to go', async ({ page }) => {
    await page.goto('/matrix/manager-it/director-it-operations');
    await expect(
      page.getByText('Director, IT Operations is not described yet and left out'),
    ).toBeVisible();
    await expect(consistencyOf(page)).toHaveCount(0);
    await page.goto('/grades/15/matrix');
    await expect(page.getByText('nothing to lay out by theme')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Back to the grade' }).click();
    await expect(page).toHaveURL('/grades/15');
    await expect(page.getByRole('link', { name: 'Coverage by theme' })).toHaveCount(0);
  });
});

test.describe('A manager holds the grades against each other', () => {
  test('reads in a sentence who asks the same, and takes a department and a role out', async ({
    page,
  }) => {
    await page.goto('/grades');
    await expect(heading(page, 'Grades')).toBeVisible();
    await expectAccessible(page);
    const eight = page.getByRole('listitem').filter({ has: heading2(page, 'Grade 8') });
    await expect(eight).toContainText(/ share \d+ of \d+ expectations\. .* different jobs?\./);
    const said = await eight.getByText(/ share \d+/).textContent();

    await page
      .getByRole('navigation', { name: 'Department' })
      .getByRole('link', { name: 'Infrastructure' })
      .click();
    await expect(page).toHaveURL('/grades?department=infrastructure');
    await expect(eight.getByText(/ share \d+/)).not.toHaveText(said ?? '');
    await eight.locator('summary').click();
    await eight.getByRole('link', { name: 'take out Staff Site Reliability Engineer' }).click();
    await expect(page).toHaveURL(
      '/grades?without=staff-site-reliability-engineer&department=infrastructure',
    );
    await expect(page.getByText('1 role taken out.')).toBeVisible();
    const counted = await numbersOf(eight);

    await eight.getByRole('link', { name: 'Coverage by theme' }).click();
    await expect(page).toHaveURL(
      /^[^?]*\/grades\/8\/matrix\?without=staff-site.*&department=infra/,
    );
    await expect(page.getByRole('columnheader', { name: 'Staff Site Reliability' })).toHaveCount(0);
    expect(await numbersOf(consistencyOf(page)), 'the same numbers').toEqual(counted);
    await page.getByText('choose which to compare').click();
    await page.getByRole('link', { name: 'put back Staff Site Reliability Engineer' }).click();
    await expect(page).toHaveURL('/grades/8/matrix?department=infrastructure');
    await expect(page.getByRole('columnheader', { name: 'Staff Site Reliability' })).toHaveCount(1);
  });

  test('goes from a grade to its neighbours and keeps what was taken out', async ({ page }) => {
    await page.goto('/grades/8?department=it');
    await expect(heading(page, 'Grade 8')).toBeVisible();
    await expectAccessible(page);
    await expect(page.getByRole('region', { name: 'How far its roles ask' })).toContainText(
      /of 26 described roles/,
    );
    await page.getByRole('link', { name: 'Grade 9', exact: true }).click();
    await expect(page).toHaveURL('/grades/9?department=it');
  });

  test('reads the board on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/grades');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await expectAccessible(page);
  });
});

function heading2(page: Page, name: string) {
  return page.getByRole('heading', { level: 2, name });
}

/** How many expectations are asked by how many. */
async function numbersOf(within: Locator): Promise<number[]> {
  const sizes = within.getByRole('list', { name: 'How far they agree' }).getByRole('listitem');
  await expect(sizes.first()).toBeVisible();
  const texts = await sizes.allTextContents();
  for (const text of texts) expect(text).toMatch(/^(?:\d+|nothing) asked by /);
  return texts.map(numberIn);
}
