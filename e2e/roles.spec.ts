import { readFile } from 'node:fs/promises';
import type { APIRequestContext, Page } from '@playwright/test';
import type { LadderFile } from '../src/dataset/compile.ts';
import { buildLadder, labelOf } from '../src/domain/ladder.ts';
import { invented, serve } from './invented.ts';
import { expect, expectAccessible, heading, test } from './journey.ts';

test.describe('A recruiter looks for roles in the list', () => {
  test('narrows it down by facets whose counts come true, and shares that as a link', async ({
    page,
    request,
  }) => {
    const { roles, families } = await ladderOf(request);
    await page.goto('/');
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'Roles' })
      .click();
    await expect(page).toHaveURL('/roles');
    await expect(heading(page, 'All roles')).toBeVisible();
    await expect(rowsOf(page)).toHaveCount(roles.length);

    const inDepartment = new Set(
      families.filter(({ department }) => department === 'infrastructure').map(({ id }) => id),
    );
    const infrastructure = roles.filter(({ family }) => inDepartment.has(family));
    const both = infrastructure.filter(({ track }) => track === 'management');
    await boxOf(page, 'Infrastructure', infrastructure.length).check();
    await expect(page).toHaveURL('/roles?department=infrastructure');
    await expect(resultOf(page, infrastructure.length, roles.length)).toBeVisible();
    await unfold(page, 'Track');
    await boxOf(page, 'Management', both.length).check();
    await expect(page).toHaveURL('/roles?department=infrastructure&track=management');
    await expect(resultOf(page, both.length, roles.length)).toBeVisible();
    await expect(rowsOf(page)).toHaveCount(both.length);
    await expectAccessible(page);

    await page.reload();
    await expect(rowsOf(page)).toHaveCount(both.length);
    await expect(boxOf(page, 'Infrastructure')).toBeChecked();
    const managers = roles.filter(({ track }) => track === 'management');
    await page.getByRole('button', { name: 'Remove Infrastructure' }).click();
    await expect(page).toHaveURL('/roles?track=management');
    await expect(resultOf(page, managers.length, roles.length)).toBeFocused();
    await page.getByRole('button', { name: 'Clear all' }).click();
    await expect(page).toHaveURL('/roles');
    await expect(rowsOf(page)).toHaveCount(roles.length);
  });

  test('opens a link with all that it asks for, and reads what it asks in vain', async ({
    page,
    request,
  }) => {
    const ladder = buildLadder(await ladderOf(request));
    const { roles } = ladder;
    await page.goto('/roles?q=manag&grade=8,none&status=open,named&sort=title&theme=nonsense');
    await expect(
      page.getByRole('status').filter({ hasText: 'There is no theme “nonsense” here' }),
    ).toBeVisible();
    await expect(page.getByRole('searchbox', { name: 'Find by title' })).toHaveValue('manag');
    await expect(page.getByRole('combobox', { name: 'Sort by' })).toHaveValue('title');
    const names = ({ title, id, aliases }: (typeof roles)[number]) => [title, id, ...aliases];
    const titles = roles
      .filter((role) => names(role).some((name) => /\bmanag/i.test(name)))
      .filter(({ grade, status }) => (!grade || grade.value === '8') && status !== 'future')
      .map(({ title }) => title)
      .sort();
    expect(titles.length).toBeGreaterThan(2);
    const shown = await rowsOf(page).getByRole('link').allTextContents();
    const titleOf = new Map(roles.map((role) => [labelOf(ladder, role), role.title]));
    expect(shown.map((label) => titleOf.get(label))).toEqual(titles);
    await page.getByRole('combobox', { name: 'Sort by' }).selectOption('Grade, highest first');
    await expect(page).toHaveURL(/^[^?]*\?q=manag&grade=8,none&status=open,named/);
    await expect(page).not.toHaveURL(/sort=/);
  });

  test('types words, and finds what comes near where none match', async ({ page }) => {
    await page.goto('/roles');
    const field = page.getByRole('searchbox', { name: 'Find by title' });
    await field.pressSequentially('staff  back ');
    await expect(page).toHaveURL('/roles?q=staff++back');
    await expect(field).toHaveValue('staff  back ');
    await expect(rowsOf(page).getByRole('link')).toHaveText([
      'Staff Backend Engineer',
      'Staff Backend Engineer, Engineering Productivity',
    ]);

    await field.fill('stuff bakcend enginer');
    await expect(rowsOf(page)).toHaveCount(0);
    await expect(page.getByRole('heading', { name: /No role here matches/ })).toBeVisible();
    await expect(
      page.getByRole('link', { name: 'Staff Backend Engineer', exact: true }),
    ).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Show all roles' }).click();
    await expect(page).toHaveURL('/roles');
    await expect(field).toHaveValue('');
  });
});

test.describe('A manager picks roles from the list', () => {
  test('chooses some, at most four, and compares them', async ({ page }) => {
    await page.goto('/roles?q=staff&grade=8');
    const tray = page.getByRole('region', { name: 'Roles to compare' });
    const boxes = rowsOf(page).getByRole('checkbox');
    await boxes.nth(0).check();
    await expect(tray.getByRole('status')).toHaveText('Choose another role to compare it with.');
    for (const at of [1, 2, 3]) await boxes.nth(at).check();
    await expect(tray.getByRole('status')).toHaveText('No more fit side by side.');
    const barred = boxes.nth(4);
    await expect(barred).toBeDisabled();
    await expect(barred).toHaveAccessibleDescription(/^No more roles fit side by side/);
    await barred.click({ force: true });
    await expect(barred).not.toBeChecked();
    await expectAccessible(page);

    const [, compared = ''] = /&compare=([^&]*)/.exec(page.url()) ?? [];
    const ids = compared.split(',');
    expect(ids).toHaveLength(4);
    for (const _ of ['third', 'second']) {
      await tray.getByRole('button', { name: /^Take/ }).nth(1).click();
    }
    await tray.getByRole('link', { name: 'Compare 2 roles' }).click();
    await expect(page).toHaveURL(`/compare/${ids[0]}/${ids[3]}`);
    await page.goBack();
    await expect(tray.getByRole('listitem')).toHaveCount(2);
    await tray.getByRole('button', { name: 'Clear' }).click();
    await expect(tray).toHaveCount(0);
    await expect(page).toHaveURL('/roles?q=staff&grade=8');
  });

  test('takes the list that is shown along as a table', async ({ page }) => {
    await page.goto('/roles?track=management&status=open');
    await expect(rowsOf(page)).not.toHaveCount(0);
    const shown = await rowsOf(page).count();
    await page.getByRole('button', { name: 'Export' }).click();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'CSV' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('roles.csv');
    const [columns, ...lines] = (await readFile(await download.path(), 'utf8'))
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/);
    expect(columns).toBe('id,title,family,department,track,grade,grade basis,status,themes');
    const rows = lines.slice(0, lines.indexOf(''));
    expect(rows).toHaveLength(shown);
    for (const row of rows) expect(row).toMatch(/,Management,.*,described,/);
  });
});

test('An employee reads the list on a phone', async ({ page, request }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/?track=ic&grades=8-9');
  await page.getByRole('link', { name: 'All roles as a list' }).click();
  await expect(page).toHaveURL('/roles?track=ic&grade=8,9');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  for (const each of await rowsOf(page).all()) {
    expect((await each.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
  await page.mouse.wheel(0, 900);
  const button = page.getByRole('button', { name: 'Filter (3)' });
  await expect(button).toBeInViewport();
  await expectAccessible(page);

  await button.click();
  const dialog = page.getByRole('dialog', { name: 'Filter' });
  await expectAccessible(page);
  await dialog.getByRole('checkbox', { name: /^9 / }).uncheck();
  await dialog.getByRole('checkbox', { name: /^Individual contributor/ }).uncheck();
  await expect(page).toHaveURL('/roles?grade=8');
  const { roles } = await ladderOf(request);
  const count = roles.filter(({ grade }) => grade?.value === '8').length;
  await dialog.getByRole('button', { name: `Show ${count} of ${roles.length}` }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Filter (1)' })).toBeFocused();
  await expect(rowsOf(page)).toHaveCount(count);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test.describe('An employee of a large company walks through its list', () => {
  const files = invented(1500);
  const ladder = buildLadder(files.ladder);
  test.use({ viewport: { width: 1440, height: 900 } });
  test.beforeEach(({ context }) => serve(context, files));

  test('of which only a part is there, and which says how long it is', async ({ page }) => {
    await page.goto('/roles');
    await expect(page.getByText('Of so long a list only the part in sight')).toBeVisible();
    const first = rowsOf(page).first();
    await expect(first).toHaveAttribute('aria-setsize', '1500');
    await expect(first).toHaveAttribute('aria-posinset', '1');
    expect(await rowsOf(page).count()).toBeLessThan(60);
    await expectAccessible(page);

    await page.mouse.move(900, 600);
    await page.mouse.wheel(0, 40_000);
    await expect.poll(() => furthest(page)).toBeGreaterThan(400);
    expect(await rowsOf(page).count()).toBeLessThan(60);
    await unfold(page, 'Track');
    await boxOf(page, 'Management').check();
    await expect(rowAt(page, 0), 'another list begins at its beginning').toBeInViewport();
  });

  test('by Tab as far as it goes, and by arrow keys, Home and End', async ({ page }) => {
    await page.goto('/roles?sort=title');
    await rowAt(page, 0).getByRole('link').focus();
    for (let row = 0; row < 30; row++) {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await expect(rowAt(page, row + 1).getByRole('link')).toBeFocused();
    }
    await expect(rowAt(page, 30)).toBeInViewport();
    await page.keyboard.press('Shift+Tab');
    await expect(rowAt(page, 29).getByRole('checkbox')).toBeFocused();

    await page.keyboard.press('End');
    await expect(rowAt(page, 1499).getByRole('checkbox')).toBeFocused();
    await expect(rowAt(page, 1499)).toBeInViewport();
    const last = ladder.roles
      .map((role) => role.title)
      .sort()
      .at(-1);
    await expect(rowAt(page, 1499).getByRole('link')).toContainText(last ?? 'no role');
    await page.keyboard.press('ArrowUp');
    await expect(rowAt(page, 1498).getByRole('checkbox')).toBeFocused();
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/compare=/);
    await expect(rowAt(page, 1498).getByRole('checkbox')).toBeFocused();
    await page.keyboard.press('Home');
    await expect(rowAt(page, 0).getByRole('checkbox')).toBeFocused();
    await expect(rowAt(page, 0)).toBeInViewport();

    await page.mouse.move(900, 600);
    await page.mouse.wheel(0, 30_000);
    await expect.poll(() => furthest(page)).toBeGreaterThan(300);
    await expect(rowAt(page, 0).getByRole('checkbox'), 'the focus stays').toBeFocused();
    await page.keyboard.press('Tab');
    await expect(rowAt(page, 1).getByRole('link')).toBeFocused();
    await expect(rowAt(page, 1)).toBeInViewport();
  });

  test('and finds a family among too many to show', async ({ page }) => {
    await page.goto('/roles');
    const role = ladder.roles[700];
    const family = role && ladder.familyById.get(role.family);
    if (!family) throw new Error('there is no such family');
    const filters = page.getByRole('region', { name: 'Filters' });
    await unfold(page, 'Job family');
    const group = filters.getByRole('group', { name: 'Job family' });
    await expect(group.getByRole('checkbox')).toHaveCount(8);
    await group.getByRole('button', { name: /^Show all/ }).click();
    await expect(group.getByRole('status')).toContainText('more: type to narrow');
    await group.getByRole('searchbox', { name: 'Find a family' }).fill(family.title);
    await group
      .getByRole('checkbox', { name: new RegExp(`^${family.title} \\d+ roles?$`) })
      .check();
    await expect(page).toHaveURL(`/roles?family=${family.id}`);
    await expect(
      page.getByRole('link', { name: labelOf(ladder, role), exact: true }),
    ).toBeVisible();
    await expect(rowsOf(page).first()).not.toHaveAttribute('aria-setsize');
  });
});

/** What is built, as other tools read it. */
async function ladderOf(request: APIRequestContext): Promise<LadderFile> {
  return (await request.get('/data/ladder.json')).json();
}

function rowsOf(page: Page) {
  return page.locator('main li[data-index]');
}

function rowAt(page: Page, place: number) {
  return page.locator(`main li[data-index="${place}"]`);
}

/** The last of the rows that are there. */
async function furthest(page: Page): Promise<number> {
  return Number(await rowsOf(page).last().getAttribute('data-index'));
}

/** A box among the filters, with how many roles it says that it would show. */
function boxOf(page: Page, title: string, count?: number) {
  const says = count === undefined ? '[\\d,]+' : count.toLocaleString('en');
  return page
    .getByRole('region', { name: 'Filters' })
    .getByRole('checkbox', { name: new RegExp(`^${title} ${says} roles?$`) });
}

/** Opens a group of filters: only the first of them is open from the start. */
async function unfold(page: Page, name: string): Promise<void> {
  await page
    .getByRole('region', { name: 'Filters' })
    .locator('summary')
    .filter({ hasText: name })
    .click();
}

function resultOf(page: Page, shown: number, all: number) {
  return page.getByRole('status').filter({ hasText: `${shown} of ${all} roles` });
}
