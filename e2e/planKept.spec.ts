import type { Page } from '@playwright/test';
import { expectAccessible } from './journey.ts';
import {
  addEvidence,
  expect,
  expectPlan,
  expectPrivate,
  fromMenu,
  linesOf,
  makePlan,
  mark,
  OWN,
  openAsManager,
  openLine,
  saveCopy,
  saved,
  test,
} from './planSteps.ts';

test('Two tabs are in step', async ({ page, context }) => {
  await makePlan(page);
  const other = await context.newPage();
  await other.goto('/plan');
  await expectPlan(other);
  await mark(await openLine(page, 0), 'Not yet');
  await expect(linesOf(other).first().locator('summary')).toContainText('Not yet');
  await mark(await openLine(other, 1), 'Consistently');
  await expect(linesOf(page).nth(1).locator('summary')).toContainText('Consistently');
  // Both at once: neither is lost.
  const [here, there] = [await openLine(page, 2), await openLine(other, 3)];
  await Promise.all([
    here.getByLabel('My note').fill(`${OWN} here`),
    there.getByLabel('My note').fill(`${OWN} there`),
  ]);
  await Promise.all([saved(page), saved(other)]);
  for (const each of [page, other]) {
    await expect(linesOf(each).nth(2).locator('summary')).toContainText('a note');
    await expect(linesOf(each).nth(3).locator('summary')).toContainText('a note');
  }
  await other.close();
});

test('A manager’s file stands beside mine, and nothing is taken before it is asked for', async ({
  page,
  browser,
}) => {
  await makePlan(page);
  await mark(await openLine(page, 0), 'Consistently');
  await mark(await openLine(page, 1), 'Sometimes');
  const evidenced = await openLine(page, 1);
  await addEvidence(evidenced, `What ${OWN} came to`, `${OWN}.example`);
  await saved(page);
  const mine = await saveCopy(page);

  const { context: theirs, manager, seen: watched } = await openAsManager(browser, mine);
  const first = await openLine(manager, 0);
  await mark(first, 'Sometimes');
  await first.getByLabel('My comment').fill(`More of ${OWN}, please`);
  const second = await openLine(manager, 1);
  // What is its owner’s is read, not changed.
  await expect(second.getByText(`What ${OWN} came to`)).toBeVisible();
  await expect(second.getByRole('button', { name: /evidence/ })).toHaveCount(0);
  await mark(second, 'Sometimes');
  await saved(manager);
  await expectAccessible(manager);
  const back = await saveCopy(manager);
  expectPrivate(watched);
  await theirs.close();

  await fromMenu(page, 'Open a file beside this');
  const dialog = page.getByRole('dialog', { name: 'Open a file beside this' });
  await dialog.getByLabel('Choose a file').setInputFiles(back);
  const brought = dialog.getByRole('region', { name: 'From my manager' });
  await expect(brought.getByRole('listitem')).toHaveCount(3);
  await expect(brought).toContainText('my manager: Sometimes');
  await expectAccessible(page);
  const summary = linesOf(page).first().locator('summary');
  await expect(summary).not.toContainText('My manager');
  await brought.getByRole('button', { name: 'Take these in' }).click();
  await expect(dialog.getByText('All that is in this file is here already.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(summary).toContainText('Me: Consistently');
  await expect(summary).toContainText('My manager: Sometimes');
  await page.getByRole('checkbox', { name: 'Where we differ first' }).check();
  await expect(linesOf(page).first().locator('summary')).toContainText('Me: Consistently');
  await openLine(page, 0);
  await expect(linesOf(page).first().getByText(`More of ${OWN}, please`)).toBeVisible();
  await saved(page);
  await page.reload();
  await expect(linesOf(page).first().locator('summary')).toContainText('My manager: Sometimes');
});

test('A copy opens in another browser as it was, and a file that is none says so', async ({
  page,
  browser,
}) => {
  await makePlan(page);
  await (await openLine(page, 0)).getByLabel('My note').fill(`${OWN} kept`);
  await saved(page);
  const copy = await saveCopy(page);
  const context = await browser.newContext();
  const other = await context.newPage();
  await other.goto('/plan');
  const field = other.getByLabel('Open a plan’s file');
  await field.setInputFiles({
    name: 'roles.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"roles":[]}'),
  });
  await expect(other.getByText('This file holds no plan.')).toBeVisible();
  await field.setInputFiles(copy);
  await other.getByRole('button', { name: 'It is mine' }).click();
  await expectPlan(other);
  await openLine(other, 0);
  await expect(linesOf(other).first().getByText(`${OWN} kept`)).toBeVisible();
  await context.close();
});

test('Several plans, each by its name', async ({ page }) => {
  await makePlan(page);
  const name = page.getByRole('textbox', { name: 'Name of the plan' });
  await name.fill(`The ${OWN} plan`);
  await saved(page);
  await fromMenu(page, 'New plan');
  const dialog = page.getByRole('dialog', { name: 'New plan' });
  await dialog.getByRole('button', { name: 'Make a plan' }).click();
  await expect(dialog).toBeHidden();
  await expect(name).toHaveValue(/^To /);
  await fromMenu(page, 'My other plans');
  await expectAccessible(page);
  await page.getByRole('button', { name: new RegExp(OWN) }).click();
  await expect(name).toHaveValue(`The ${OWN} plan`);
  await page.reload();
  await expect(name).toHaveValue(`The ${OWN} plan`);
  await expect(page).toHaveTitle('My plan · GitLab · Rungs');
});

test('A plan is locked away, opened again, and erased for good', async ({ page }) => {
  await makePlan(page);
  const line = await openLine(page, 0);
  await line.getByLabel('My note').fill(`${OWN} secret`);
  await saved(page);
  await fromMenu(page, 'Lock');
  const dialog = page.getByRole('dialog', { name: 'Lock this plan' });
  await expectAccessible(page);
  await dialog.getByLabel('Passphrase', { exact: true }).fill('four green rungs');
  await dialog.getByLabel('The same again').fill('four green rungs');
  await dialog.getByRole('button', { name: 'Lock', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'A locked plan' })).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText(/Backend|secret/);
  await expectAccessible(page);
  expect(JSON.stringify(await stored(page))).not.toContain(OWN);

  await page.reload();
  const field = page.getByLabel('Passphrase');
  await field.fill('three green rungs');
  await page.keyboard.press('Enter');
  await expect(page.getByText('That is not the passphrase')).toBeVisible();
  await field.fill('four green rungs');
  await page.keyboard.press('Enter');
  await expectPlan(page);
  await openLine(page, 0);
  await expect(line.getByText(`${OWN} secret`)).toBeVisible();
  expect(JSON.stringify(await stored(page))).not.toContain(OWN);

  await fromMenu(page, 'Erase');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Erase for good' }).click();
  await expect(page.getByRole('button', { name: 'Make a plan' })).toBeVisible();
  expect((await stored(page)).flat()).toEqual([]);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Make a plan' })).toBeVisible();
});

/** What stands in the database, store by store. */
function stored(page: Page): Promise<unknown[][]> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((done, fail) => {
      const request = indexedDB.open('rungs-plans');
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
    });
    const stores = [...database.objectStoreNames].map(
      (name) =>
        new Promise<unknown[]>((done) => {
          const request = database.transaction(name).objectStore(name).getAll();
          request.onsuccess = () => done(request.result);
        }),
    );
    const all = await Promise.all(stores);
    database.close();
    return all;
  });
}
