import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './journey.ts';

const field = (page: Page) => page.getByRole('combobox', { name: 'Where are you?' });
const list = (page: Page) => page.getByRole('listbox', { name: 'Where are you?' });
const options = (page: Page) => list(page).getByRole('option');

/** The words of the option that the field says it is at: what a screen reader reads out. */
const offered = (page: Page) =>
  field(page).evaluate((input) => {
    const active = document.getElementById(input.getAttribute('aria-activedescendant') ?? '');
    return active?.firstChild?.textContent ?? null;
  });

async function open(page: Page, typed: string): Promise<void> {
  await page.goto('/paths');
  await field(page).focus();
  // The list comes with code of its own.
  await expect(field(page)).toHaveAttribute('aria-controls');
  await page.keyboard.type(typed);
  await expect(list(page)).toBeVisible();
}

test.describe('Picking a role', () => {
  test('goes round the list with the arrows, and keeps the other keys for the text', async ({
    page,
  }) => {
    await open(page, 'vp of i');
    await expect(options(page)).not.toHaveCount(1);
    const first = await options(page).first().evaluate(wordsOf);
    const last = await options(page).last().evaluate(wordsOf);
    await expect.poll(() => offered(page)).toBe(first);
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => offered(page)).toBe(last);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => offered(page)).toBe(first);
    await page.keyboard.press('Home');
    await page.keyboard.type('senior ');
    await expect(field(page)).toHaveValue('senior vp of i');
    await expect(page.getByText('No role has a title like that.')).toBeVisible();
    expect(await offered(page)).toBe(null);
    await expectAccessible(page);
  });

  test('opens at its first or last option by an arrow, without any by a click', async ({
    page,
  }) => {
    await open(page, 'vp');
    await page.keyboard.press('Escape');
    await expect(list(page)).toBeHidden();
    await expect(field(page)).toHaveValue('');
    await page.keyboard.press('ArrowUp');
    await expect(options(page).last()).toBeInViewport();
    expect(await offered(page)).toBe(await options(page).last().evaluate(wordsOf));
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowDown');
    expect(await offered(page)).toBe(await options(page).first().evaluate(wordsOf));
    await page.keyboard.press('Escape');
    await field(page).click();
    await expect(list(page)).toBeVisible();
    expect(await offered(page)).toBe(null);
    await field(page).click();
    await expect(list(page)).toBeVisible();
    await expectAccessible(page);
  });

  test('picks nothing when it is left, and leaves nothing behind', async ({ page }) => {
    await open(page, 'vp');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('combobox', { name: 'Where do you want to be?' })).toBeFocused();
    await expect(field(page)).toHaveValue('');
    await expect(list(page)).toBeHidden();
    await expect(page).toHaveURL('/paths');
    await field(page).fill('vp');
    await page.getByRole('heading', { level: 1 }).click();
    await expect(field(page)).toHaveValue('');
    await expect(page).toHaveURL('/paths');
  });

  test('does not lose what the arrows came to when the pointer leaves the list', async ({
    page,
  }) => {
    await open(page, 'vp');
    await options(page).nth(1).hover();
    await page.keyboard.press('ArrowDown');
    const third = await options(page).nth(2).evaluate(wordsOf);
    await expect.poll(() => offered(page)).toBe(third);
    await page.mouse.move(1, 1);
    expect(await offered(page)).toBe(third);
    await page.keyboard.press('Enter');
    await expect(field(page)).toHaveValue(third);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(third);
  });

  test('opens upwards where there is no room beneath, within the window', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 500 });
    await open(page, 'vp');
    const box = await list(page).boundingBox();
    const under = await field(page).boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect(box?.x).toBeGreaterThan(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThan(320);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(under?.y ?? 0);
  });
});

function wordsOf({ firstChild }: Element): string {
  return firstChild?.textContent ?? '';
}
