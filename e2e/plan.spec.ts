import type { Locator, Page } from '@playwright/test';
import { chooseInMenu, expectAccessible, heading, keepOwn } from './journey.ts';
import {
  addEvidence,
  expect,
  expectPlan,
  FROM,
  fromMenu,
  linesOf,
  makePlan,
  mark,
  OWN,
  openLine,
  saved,
  TO,
  test,
} from './planSteps.ts';

const HERE = 'rungs.here';

test.describe('A plan is made in one click', () => {
  test('from a role, from the level below it, and says so of who has no role yet', async ({
    page,
  }) => {
    await makePlan(page);
    const way = page.getByRole('list', { name: 'The way' });
    await expect(way.getByRole('listitem')).toHaveCount(2);
    await expect(way.locator('[aria-current="step"]')).toContainText('Senior Backend Engineer');
    expect(await page.evaluate((key) => localStorage.getItem(key), HERE)).toContain(FROM);
    expect(await page.evaluate(() => history.state?.usr ?? null)).toBeNull();
    await expectAccessible(page);
    await page.reload();
    await expectPlan(page);
    await page.goBack();
    await page.goForward();
    await expectPlan(page);
    await fromMenu(page, 'New plan');
    await expect(page.getByRole('button', { name: 'My other plans' })).toHaveCount(0);
  });

  test('once for one way: who asks for it again is led to it', async ({ page }) => {
    await makePlan(page);
    await mark(await openLine(page, 0), 'Sometimes');
    await saved(page);
    await page.goBack();
    await page.getByRole('link', { name: 'Plan this' }).click();
    await expectPlan(page);
    await expect(linesOf(page).first()).toContainText('Sometimes');
    await page.getByRole('main').getByRole('button', { name: 'More', exact: true }).click();
    await expect(page.getByRole('button', { name: 'New plan' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'My other plans' })).toHaveCount(0);
  });

  test('from where somebody is, over all steps', async ({ page }) => {
    await keepOwn(page, 'intermediate-backend-engineer');
    await page.goto(`/roles/${TO}`);
    await page.getByRole('link', { name: 'Plan this' }).click();
    await expectPlan(page);
    const stations = page.getByRole('list', { name: 'The way' }).getByRole('listitem');
    await expect(stations).toHaveCount(3);
    await expect(stations.first()).toContainText('Intermediate Backend Engineer');
    await page.getByRole('button', { name: 'I am there' }).click();
    await expect(heading(page, 'My plan')).toBeVisible();
    await expect(stations.nth(1)).toHaveAttribute('aria-current', 'step');
    expect(await page.evaluate((key) => localStorage.getItem(key), HERE)).toContain(FROM);
    await page.getByRole('button', { name: 'I am there' }).click();
    await expect(
      page.getByRole('heading', { name: 'You are there: Staff Backend Engineer' }),
    ).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Plan on from here' }).click();
    await page.getByRole('button', { name: 'Make a plan' }).click();
    await expectPlan(page);
    await expect(stations.first()).toContainText('Staff Backend Engineer');
  });

  test('from a step that is compared', async ({ page }) => {
    await page.goto(`/compare/${FROM}/${TO}`);
    await page.getByRole('link', { name: 'Plan this' }).click();
    await expectPlan(page);
  });

  test('not from two roles that are no step', async ({ page }) => {
    await page.goto(`/compare/${TO}/${FROM}`);
    await expect(heading(page, /What changes/)).toBeVisible();
    await expect(page.getByRole('link', { name: 'Plan this' })).toHaveCount(0);
  });

  test('from a path', async ({ page }) => {
    await page.goto(`/paths/${FROM}/distinguished-backend-engineer`);
    await page.getByRole('link', { name: 'Plan this' }).click();
    await expectPlan(page);
    await expect(page.getByRole('list', { name: 'The way' }).getByRole('listitem')).toHaveCount(4);
  });

  test('from nothing but the role that one has', async ({ page }) => {
    await keepOwn(page, FROM);
    await page.goto('/');
    await chooseInMenu(page, 'My plan');
    await expect(page.getByRole('radio', { name: /Next level/ })).toBeChecked();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Make a plan' }).click();
    await expectPlan(page);
    await page.goto('/roles');
    // Whoever has a plan reaches it in one click, at any width.
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await expect(
        page.getByRole('banner').getByRole('link', { name: 'My plan', exact: true }),
      ).toBeVisible();
    }
    await page.getByRole('banner').getByRole('link', { name: 'My plan', exact: true }).click();
    await expectPlan(page);
  });
});

test('Marks, notes, evidence and days survive, and what was done is taken back and done again', async ({
  page,
}) => {
  await makePlan(page);
  const line = await openLine(page, 0);
  await mark(line, 'Sometimes');
  await line.getByLabel('My note').fill(`**Led** the ${OWN} rewrite:\n\n- with two teams`);
  await addEvidence(line, `The design of ${OWN}`, `${OWN}.example/design`);
  await line.getByLabel('By when').fill('2027-03-14');
  await saved(page);
  await expect(line.getByRole('listitem').filter({ hasText: 'with two teams' })).toBeVisible();
  await expect(line.getByRole('link', { name: `${OWN}.example/design` })).toHaveAttribute(
    'rel',
    'noreferrer noopener',
  );
  await expectAccessible(page);

  await page.reload();
  const summary = linesOf(page).first().locator('summary');
  await expect(summary).toContainText('Sometimes');
  await expect(summary).toContainText('1 piece of evidence');
  await expect(summary).toContainText('by 14 Mar 2027');
  await openLine(page, 0);
  await expect(line.locator('strong')).toHaveText('Led');

  await mark(line, 'Consistently');
  await line.locator('summary').click();
  await expect(summary).toContainText('Consistently');
  await page.keyboard.press('Control+z');
  await expect(summary).toContainText('Sometimes');
  await page.keyboard.press('Control+Shift+z');
  await expect(summary).toContainText('Consistently');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(summary).toContainText('Sometimes');
  await saved(page);
  await page.reload();
  await expect(summary).toContainText('Sometimes');

  await openLine(page, 0);
  await line.getByRole('button', { name: `Take out evidence: The design of ${OWN}` }).click();
  await expect(line.getByRole('button', { name: 'Add evidence' })).toBeFocused();
  await expect(line.getByText(`The design of ${OWN}`)).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(line.getByText(`The design of ${OWN}`)).toBeVisible();

  await page.getByText('Week by week').click();
  await expect(page.getByText(/1 first mark, .*1 piece of evidence, 1 note written/)).toBeVisible();
});

test('The profile says in numbers what it draws, and the next things lead to their lines', async ({
  page,
}) => {
  await makePlan(page);
  const table = page.getByRole('table', { name: /How many lines of each theme/ });
  const row = table.getByRole('row').nth(1);
  // One drawing holds all signs, some of several parts: each begins in a place of its own.
  const drawn = async () => {
    const paths = await row
      .locator('svg path')
      .evaluateAll((all) => all.map((each) => each.getAttribute('d') ?? ''));
    return new Set(paths.flatMap((each) => each.match(/M\S+ [\d.]+/g) ?? [])).size;
  };
  const counts = async () =>
    (await row.getByRole('cell').allTextContents()).map(Number).reduce((a, b) => a + b);
  expect(await drawn()).toBe(await counts());
  await mark(await openLine(page, 0), 'Helping others do it');
  await expect(row.getByRole('cell').first()).toHaveText('1');
  expect(await drawn()).toBe(await counts());

  const next = page.getByRole('region', { name: 'What to do next' }).getByRole('button').first();
  const text = (await next.textContent()) ?? '';
  await next.click();
  const focused = page.locator('summary:focus');
  await expect(focused).toContainText(text);
  await expect(focused).toBeInViewport();
  await expect(page).toHaveURL('/plan');
});

test('All of it by keyboard alone, at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`/roles/${TO}`);
  await page.getByRole('link', { name: 'Plan this' }).focus();
  await page.keyboard.press('Enter');
  await expectPlan(page);
  await expect(heading(page, 'My plan')).toBeFocused();
  const line = linesOf(page).first();
  await tabTo(page, line.locator('summary'));
  await page.keyboard.press('Enter');
  await tabTo(page, line.getByRole('radio', { name: /^Not yet/ }));
  await page.keyboard.press('ArrowDown');
  await expect(line.getByRole('radio', { name: /^Sometimes/ })).toBeChecked();
  await tabTo(page, line.getByLabel('My note'));
  await page.keyboard.type(`*${OWN}* by key`);
  await tabTo(page, line.getByRole('button', { name: 'Add evidence' }));
  await page.keyboard.press('Enter');
  await expect(line.getByLabel('What you did')).toBeFocused();
  await page.keyboard.type(`${OWN} typed`);
  await tabTo(page, line.getByRole('button', { name: 'Done' }));
  await page.keyboard.press('Enter');
  await expect(line.getByRole('button', { name: 'Add evidence' })).toBeFocused();
  await expect(line.locator('em')).toHaveText(OWN);
  await expect(line.getByText(`${OWN} typed`)).toBeVisible();
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

/** Goes on with the Tab key until something has the focus, as somebody would. */
async function tabTo(page: Page, goal: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if (await goal.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('the Tab key does not lead there');
}

test('A pause changes nothing under who goes on typing', async ({ page }) => {
  await makePlan(page);
  // Every pause of these fields is over by far.
  const pause = () => page.waitForTimeout(600);
  const name = page.getByRole('textbox', { name: 'Name of the plan' });
  await name.fill('');
  await pause();
  await expect(name).toHaveValue('');
  await name.pressSequentially('My ');
  await pause();
  await name.pressSequentially('road');
  await saved(page);
  await expect(name).toHaveValue('My road');
  await name.fill('');
  await name.blur();
  await expect(name).toHaveValue('My road');

  const line = await openLine(page, 0);
  await line.getByRole('button', { name: 'Add evidence' }).click();
  const [day, text] = [line.getByLabel('Day', { exact: true }), line.getByLabel('What you did')];
  await day.fill('2026-01-02');
  await text.focus();
  await pause();
  await expect(day).toHaveValue('2026-01-02');
  await text.fill('Wrote it');
  await pause();
  await text.fill('');
  await pause();
  await expect(text).toHaveValue('');
  await text.fill('Wrote it anew');
  await line.getByRole('button', { name: 'Done' }).click();
  await expect(line.getByText('Wrote it anew')).toBeVisible();
  await expect(line.getByText('2 Jan 2026')).toBeVisible();
});

test('A long name is read whole, on a narrow screen too', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await makePlan(page);
  const name = page.getByRole('textbox', { name: 'Name of the plan' });
  const long = 'From what I do now to what I would like to do then '.repeat(4).trim().slice(0, 200);
  await name.fill(long);
  await name.press('Enter');
  await expect(name).not.toBeFocused();
  await saved(page);
  await expect(name).toHaveValue(long);
  const hidden = await name.evaluate((field) => [
    field.scrollHeight - field.clientHeight,
    field.scrollWidth - field.clientWidth,
    document.documentElement.scrollWidth - innerWidth,
  ]);
  for (const pixels of hidden) expect(pixels).toBeLessThanOrEqual(1);
  await expectAccessible(page);
});

test('A link in a note that leads nowhere it may is text', async ({ page }) => {
  await makePlan(page);
  const line = await openLine(page, 0);
  await line
    .getByLabel('My note')
    .fill('[runs](javascript:alert(1)) and [leads](https://a.example)');
  await line.getByLabel('My note').blur();
  await expect(line.getByRole('link')).toHaveText(['leads']);
  await expect(line.locator('.note-text a')).toHaveCount(1);
  await expect(line.getByText('runs and')).toBeVisible();
});
