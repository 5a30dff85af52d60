import { readFile } from 'node:fs/promises';
import { patient } from './journey.ts';
import {
  expect,
  expectPlan,
  linesOf,
  makePlan,
  mark,
  OWN,
  openLine,
  saved,
  test,
} from './planSteps.ts';

/** What a browser or its machine does beneath a page that is open: nobody on the page has asked for it. */

test('The browser throws away what it keeps under an open plan: that is said, and the page has it all', async ({
  page,
}) => {
  await makePlan(page);
  const line = await openLine(page, 0);
  await line.getByLabel('My note').fill(`${OWN} before`);
  await saved(page);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Storage.clearDataForOrigin', {
    origin: new URL(page.url()).origin,
    storageTypes: 'indexeddb',
  });
  await mark(line, 'Sometimes');
  const told = page.getByRole('alert').filter({ hasText: 'no longer kept in this browser' });
  const coming = page.waitForEvent('download');
  await told.getByRole('button', { name: 'Save a copy' }).click();
  const copy = await (await coming).path();
  await page.reload();
  await page.getByLabel('Open a plan’s file').setInputFiles({
    name: 'plan.json',
    mimeType: 'application/json',
    buffer: await readFile(copy),
  });
  await page.getByRole('button', { name: 'It is mine' }).click();
  await expectPlan(page);
  const again = await openLine(page, 0);
  await expect(again.locator('summary')).toContainText('Sometimes');
  await expect(again).toContainText(`${OWN} before`);
});

test('The clock and the time zone change under an open plan: what was said keeps its order', async ({
  page,
}) => {
  const { clock } = page;
  await clock.install({ time: '2026-06-10T12:00:00Z' });
  await makePlan(page);
  const line = await openLine(page, 0);
  await mark(line, 'Not yet');
  await saved(page);
  // A month back, to a place where it is another day.
  await clock.setSystemTime('2026-05-10T23:30:00Z');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setTimezoneOverride', { timezoneId: 'Pacific/Kiritimati' });
  await mark(line, 'Consistently');
  await saved(page);
  await page.reload();
  await expectPlan(page);
  await expect(linesOf(page).first().locator('summary')).toContainText('Consistently');
});

patient(
  'The worker of the search ends without a word: that is said, and another try finds',
  async ({ page }) => {
    await page.goto('/');
    await page.keyboard.press('/');
    const field = page.getByRole('combobox', { name: 'Search' });
    await field.fill('staff front');
    await expect(page.getByRole('option', { name: /^Staff Frontend Engineer/ })).toBeVisible();
    for (const [typed, title] of [
      ['senior backend', /^Senior Backend Engineer/],
      ['fellow', /^Engineering Fellow/],
    ] as const) {
      // As a machine that is short of memory ends it, also the one that another try has started.
      await Promise.all(page.workers().map((worker) => worker.evaluate(() => close())));
      await field.fill(typed);
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(page.getByRole('option', { name: title }).first()).toBeVisible();
    }
  },
);
