import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, fromMore, heading, test } from './journey.ts';

const MANAGER = 'senior-manager-engineering';
const DIRECTOR = 'director-engineering';
const SENIOR = 'senior-director-engineering';
const EXECUTIVE = 'executive-vp-of-engineering';
/** A manager whose way up is a role that is only named. */
const OF_IT = 'manager-it-end-user-services';
const NAMED = 'director-it-operations';
const CHAIN = [MANAGER, DIRECTOR, SENIOR, EXECUTIVE];

function rungs(page: Page) {
  return page.getByRole('table').getByRole('rowheader');
}

function rowOf(page: Page, rung: string) {
  return page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: rung }) });
}

/** The numbers that begin the items of a list. */
async function countsIn(page: Page, of: ReturnType<typeof rowOf>, list: string) {
  await expect(page.getByRole('list', { name: list }).first()).toBeVisible();
  const items = await of.getByRole('list', { name: list }).getByRole('listitem').allTextContents();
  return items.map((text) => Number.parseInt(text, 10));
}

test.describe('A manager looks for thin and oversized rungs', () => {
  test('comes from a role to the steps of its line, and changes where it ends', async ({
    page,
  }) => {
    await page.goto(`/roles/${DIRECTOR}`);
    await (await fromMore(page, 'Step by step')).click();
    const line = `senior-engineering-manager/${DIRECTOR}/${SENIOR}`;
    await expect(page).toHaveURL(`/steps/backend-engineering-manager/${line}/vp-of-development`);
    await expect(heading(page, 'From Backend Engineering Manager to VP of Dev')).toBeFocused();
    await expect(rungs(page)).toHaveCount(5);
    await page.getByRole('link', { name: 'Remove Backend Engineering Manager' }).click();
    await page.getByRole('link', { name: 'Remove VP of Development' }).click();
    await expect(page).toHaveURL(`/steps/${line}`);
    await expect(heading(page, /^From Senior Engineering Manager .* to Senior Dir/)).toBeVisible();
    await expect(rungs(page)).toHaveText([
      /^Grade 11Senior Director, Engineering/,
      /^Grade 10Director, Engineering/,
      /^Grade 9Senior Engineering Manager/,
    ]);
    await expect(page.getByRole('table')).not.toContainText(/(usual|thin|oversized|largest) step/);
    await expect(rowOf(page, 'Senior Director')).toContainText(
      'when you are ready and the company needs the role',
    );

    await page
      .getByRole('link', { name: 'Add the level above: VP of Development', exact: true })
      .click();
    await expect(rungs(page)).toHaveCount(4);
    await page
      .getByRole('link', { name: /^Remove / })
      .last()
      .click();
    await expect(page).toHaveURL(`/steps/${DIRECTOR}/${SENIOR}/vp-of-development`);
    await page.goto(`/roles/${EXECUTIVE}`);
    await expect(heading(page, 'Executive VP of Engineering')).toBeVisible();
    await expect(await fromMore(page, 'Show on the map')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Step by step' })).toHaveCount(0);

    await page.goto(`/steps/manager-it/${OF_IT}`);
    const named = /^Add the level above: Director, IT Operations \(/;
    await page.getByRole('link', { name: named }).click();
    await expect(rungs(page)).toHaveCount(3);
    await page
      .getByRole('link', { name: /^Remove / })
      .last()
      .click();
    await expect(page).toHaveURL(`/steps/${OF_IT}/${NAMED}`);
  });

  test('reads sizes that are those of the comparisons, on one scale', async ({ page }) => {
    await page.goto(`/steps/${CHAIN.join('/')}`);
    await expect(rungs(page)).toHaveCount(4);
    await expectAccessible(page);
    const perExpectation: number[] = [];
    const counted: number[][] = [];
    for (const grade of ['Grade 10', 'Grade 11', 'Grade 12']) {
      const row = rowOf(page, grade);
      const counts = await countsIn(page, row, 'What the step consists of');
      const widths = await row
        .locator('[data-bucket]')
        .evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().width));
      const [added = 0, changed = 0] = counts;
      await expect(row).toContainText(`${added + changed}new or changed`);
      for (const [at, count] of counts.filter((each) => each > 0).entries()) {
        perExpectation.push((widths[at] ?? 0) / count);
      }
      counted.push(counts);
    }
    const widest = Math.max(...perExpectation);
    expect(widest / Math.min(...perExpectation), 'pixels for one expectation').toBeLessThan(1.35);
    await expect(rowOf(page, 'Grade 10')).toContainText('the largest step');
    await expect(rowOf(page, 'Grade 10')).toContainText('No stated step');

    for (const [at, counts] of counted.entries()) {
      await page.goto(`/compare/${CHAIN[at]}/${CHAIN[at + 1]}`);
      const main = page.locator('body');
      expect(await countsIn(page, main, 'Size of the step'), CHAIN[at]).toEqual(counts);
    }
  });

  test('follows what is new to its place, and the step to its comparison', async ({ page }) => {
    await page.goto(`/steps/${CHAIN.join('/')}?as=stated`);
    await page.getByRole('link', { name: 'All that changes from Director, Engineering' }).click();
    await expect(page).toHaveURL(`/compare/${DIRECTOR}/${SENIOR}?as=stated`);
    await page.goBack();
    await page
      .getByRole('link', { name: /happiness/i })
      .first()
      .click();
    await expect(page).toHaveURL(/\/roles\/executive-vp-of-engineering\?as=stated#\w+$/);
    await expect(page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`)).toBeFocused();
  });

  test('is told what cannot be compared, and what a chain lacks', async ({ page }) => {
    await page.goto(`/steps/manager-it/${OF_IT}/${NAMED}`);
    await expect(rowOf(page, 'Director, IT Operations')).toContainText(
      'Cannot be compared: Director, IT Operations is not described yet.',
    );
    await expectAccessible(page);
    await page.goto(`/steps/manager-of-it-operations/${NAMED}`);
    await expect(page.getByText('None of these roles is described yet')).toBeVisible();
    await page.goto(`/steps/${DIRECTOR}/${MANAGER}/${DIRECTOR}`);
    await expect(page.getByText('names a role more than once')).toBeVisible();
    await expect(rungs(page)).toHaveCount(2);
    await page.goto(`/steps/${SENIOR}/${DIRECTOR}`);
    await page.getByRole('link', { name: 'Put them in order of grade' }).click();
    await expect(page).toHaveURL(`/steps/${DIRECTOR}/${SENIOR}`);

    await page.goto('/steps/vp-of-infrastructure');
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Show its steps' }).click();
    await expect(rungs(page)).toHaveCount(8);
    await page.goto(`/steps/${EXECUTIVE}`);
    await expect(page.getByText('there is no chain through it')).toBeVisible();
    await page.goto(`/steps/${DIRECTOR}/director-of-nothing`);
    await expect(heading(page, /./)).toBeVisible();
    await expect(page.getByRole('table')).toHaveCount(0);
    await expect(page).toHaveTitle(/Page not found/);
  });

  test('does it all by keyboard', async ({ page }) => {
    await page.goto(`/roles/${SENIOR}`);
    await page.getByRole('main').getByRole('button', { name: 'More' }).focus();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('link', { name: 'Paths from here' })).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(heading(page, /^From/)).toBeFocused();
    await tabTo(page, 'Own page only');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/as=stated$/);
    await expect(page.getByText('A page that builds on another')).toBeVisible();
    const more = rowOf(page, 'Senior Director').locator('summary').first();
    await expect(more.locator('xpath=following-sibling::ul')).toBeHidden();
    await tabTo(page, 'and 5 more new at Senior Director');
    await page.keyboard.press('Enter');
    await expect(more.locator('xpath=following-sibling::ul')).toBeVisible();
    await tabTo(page, 'Remove ');
    await page.keyboard.press('Enter');
    await expect(rungs(page)).toHaveCount(4);
    await tabTo(page, 'Add the level below');
    await page.keyboard.press('Enter');
    await expect(rungs(page)).toHaveCount(5);
  });

  test('takes the steps along as a table', async ({ page }) => {
    await page.goto(`/steps/${DIRECTOR}/${SENIOR}`);
    await page.getByRole('button', { name: 'Export' }).click();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'CSV' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe(`steps-${DIRECTOR}-to-${SENIOR}.csv`);
    const text = (await readFile(await download.path())).toString();
    expect(text).toContain('step,from,to,gate,bucket,section,theme,before,after');
    const counts = await countsIn(
      page,
      rowOf(page, 'Senior Director'),
      'What the step consists of',
    );
    const rows = text.split('\r\n').filter((line) => line.startsWith('1,'));
    expect(rows).toHaveLength(counts.reduce((sum, count) => sum + count, 0));
  });

  test('reads it on a phone without scrolling sideways', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`/steps/${CHAIN.join('/')}`);
    await expect(rungs(page)).toHaveCount(4);
    for (const summary of await page.locator('summary:visible').all()) await summary.click();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
    await expectAccessible(page);
  });
});

test.describe('A manager looks at all steps at once', () => {
  test('sees which step is too large, and opens what it brings', async ({ page }) => {
    await page.goto('/steps');
    await expect(heading(page, 'Steps by size')).toBeVisible();
    await expectAccessible(page);
    const said = (await page.getByText(/^\d+ steps from one described role/).textContent()) ?? '';
    const [, all = 0, large = 0, thin = 0] =
      /^(\d+) steps.*: (\d+) oversized, (\d+) thin\./.exec(said)?.map(Number) ?? [];
    expect(all).toBeGreaterThan(large + thin);
    await page.locator('summary', { hasText: 'Usual' }).click();
    const rows = (words: string) =>
      page.getByRole('table', { name: `${words} steps` }).getByRole('rowheader');
    await expect(rows('Oversized')).toHaveCount(large);
    await expect(rows('Thin')).toHaveCount(thin);
    await expect(rows('Usual')).toHaveCount(all - large - thin);
    await expect(page.locator('figure a'), 'a bar for each of them').toHaveCount(all);

    const first = page.getByRole('table', { name: 'Oversized steps' }).getByRole('row').nth(1);
    const [size, added, changed] = /(\d+): (\d+) new, (\d+) changed/
      .exec((await first.textContent()) ?? '')
      ?.slice(1)
      .map(Number) ?? [0];
    expect(size).toBe((added ?? 0) + (changed ?? 0));
    const ends = (await first.getByRole('link').textContent())?.split(' → ') ?? [];
    expect(said).toContain(ends.join(' → '));
    await first.getByRole('link').click();
    await expect(heading(page, `What changes from ${ends.join(' to ')}`)).toBeVisible();
    const counts = page.getByRole('list', { name: 'Size of the step' }).getByRole('listitem');
    await expect(counts.nth(0)).toHaveText(new RegExp(`^${added} `));
    await expect(counts.nth(1)).toHaveText(new RegExp(`^${changed} `));
  });

  test('opens the bar that sticks out', async ({ page }) => {
    await page.goto('/steps');
    const bar = page.locator('figure a').first();
    const address = (await bar.getAttribute('href')) ?? '';
    await bar.click({ position: { x: 4, y: 100 } });
    await expect(page).toHaveURL(address);
    await expect(heading(page, /^What changes from/)).toBeVisible();
  });

  test('keeps to a department and a family, which the address tells', async ({ page }) => {
    await page.goto('/steps');
    await page
      .getByRole('navigation', { name: 'Department' })
      .getByRole('link', { name: 'Quality' })
      .click();
    await expect(page).toHaveURL('/steps?department=quality');
    await expect(page.getByText(/^\d+ of \d+ steps: /)).toBeVisible();
    await page.locator('summary', { hasText: 'families' }).click();
    await page.getByRole('link', { name: 'Software Engineering in Test' }).click();
    await expect(page).toHaveURL('/steps?department=quality&family=software-engineering-in-test');
    for (const row of await page.getByRole('rowheader').all()) {
      await expect(row).toContainText('Software Engineer');
    }
    await page.reload();
    await expect(page.getByText(/^\d+ of \d+ steps: /)).toBeVisible();
    await expectAccessible(page);
  });

  test('takes them all along, and reads them on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/steps');
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
    await page.getByRole('button', { name: 'Export' }).click();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'CSV' }).click();
    const text = (await readFile(await (await downloading).path())).toString();
    const bars = await page.locator('figure a').count();
    expect(text.split('\r\n').filter((line) => /,\d+,/.test(line))).toHaveLength(bars);
  });
});

/** Presses Tab until the focus is on something with these words. */
async function tabTo(page: Page, words: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate(() => document.activeElement?.textContent ?? '');
    if (text.startsWith(words)) return;
  }
  throw new Error(`Tab never came to “${words}”`);
}
