import { readFile } from 'node:fs/promises';
import type { PackedLadderFile } from '../src/dataset/compile.ts';
import { expect, expectAccessible, fromMore, keepOwn, test } from './journey.ts';

const MANAGER = 'manager-engineering-reliability';
const DIRECTOR = 'director-infrastructure-reliability';
const VP = 'vp-of-infrastructure';
const STEP = `/compare/${DIRECTOR}/${VP}`;
const THREE = `/compare/${MANAGER}/${DIRECTOR}/${VP}`;

test.describe('A manager goes through a comparison', () => {
  test('goes from difference to difference by keys and by buttons, and reads where that is', async ({
    page,
  }) => {
    await page.goto(STEP);
    await expect(page.locator('[data-difference]').first()).toBeVisible();
    const count = await page.locator('[data-difference]').count();
    await expect(page.getByText(`${count} differences`, { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Next difference' }).click();
    await expect(page.getByText(`1 of ${count}`, { exact: true })).toBeVisible();
    await page.keyboard.press('n');
    await expect(page.locator('[data-difference]').nth(1)).toBeFocused();
    await expect(page.getByText(`2 of ${count}`)).toBeVisible();
    await page.keyboard.press('p');
    await page.keyboard.press('p');
    await expect(page.getByText(`${count} of ${count}`)).toBeVisible();
    await expect(page.locator('[data-difference]').last()).toBeInViewport();
  });

  test('begins with the role that is their own, and with another one where they say so', async ({
    page,
  }) => {
    await keepOwn(page, DIRECTOR);
    await page.goto('/compare');
    const first = page.getByRole('combobox', { name: 'First role' });
    const second = page.getByRole('combobox', { name: 'Second role' });
    await expect(first).toHaveValue('Director, Infrastructure (Reliability)');
    await expect(page).toHaveURL('/compare');
    await second.fill('vp of infra');
    await page.getByRole('option', { name: 'VP of Infrastructure' }).first().click();
    await expect(page).toHaveURL(STEP);

    await page.goto('/compare');
    await first.fill('vp of infra');
    await page.getByRole('option', { name: 'VP of Infrastructure' }).first().click();
    await expect(page).toHaveURL(`/compare/${VP}`);
    await expect(second).toBeFocused();
  });

  test('is told in a word what is clearly higher, and by what', async ({ page }) => {
    await page.goto(`/compare/${MANAGER}/${VP}`);
    const raised = page.getByRole('listitem').filter({ hasText: /^higher/ });
    await expect(raised.first()).toContainText('→');
    const said = (await page.getByText(/clearly higher/).textContent()) ?? '';
    expect(Number(/(\d+) clearly higher/.exec(said)?.[1])).toBe(await raised.count());
    await expectAccessible(page);
  });

  test('reads as stated that what is not listed is inherited, and from where', async ({ page }) => {
    await page.goto(
      '/compare/senior-engineering-manager-leadership/director-engineering?as=stated',
    );
    const folded = page.locator('details', { hasText: 'not mentioned at this level' }).first();
    const inherited = folded.getByText('Not on its own page, but still expected: inherited from');
    await expect(inherited.first()).toBeHidden();
    await folded.locator('summary').click();
    await expect(folded.getByText('It may still apply.')).toBeVisible();
    await expect(inherited.first()).toBeVisible();
  });

  test('is told wherever a role that was read only in part takes part', async ({ page }) => {
    const why = 'The table of its skills was not read.';
    await page.route('**/data/ladder-*.json', async (route) => {
      const response = await route.fetch();
      const ladder: PackedLadderFile = await response.json();
      const roles = ladder.roles.map(([id, title, family, track, grade, unusual]) =>
        id === VP
          ? [id, title, family, track, grade, { ...unusual, partial: why }]
          : [id, title, family, track, grade, ...(unusual ? [unusual] : [])],
      );
      await route.fulfill({ json: { ...ladder, roles } });
    });
    const note = `VP of Infrastructure was read only in part: ${why}`;
    for (const address of [
      STEP,
      THREE,
      `/steps/${DIRECTOR}/${VP}`,
      `/paths/${DIRECTOR}/${VP}`,
      `/matrix/${DIRECTOR}/${VP}`,
      `/embed/compare/${DIRECTOR}/${VP}`,
    ]) {
      await page.goto(address);
      await expect(page.getByText(note), address).toBeVisible();
    }
    await page.goto(STEP);
    await expect(page.getByText('“Not mentioned” says little here')).toBeVisible();
    await page.getByRole('link', { name: 'VP of Infrastructure' }).first().click();
    // The comparison says the same, and has a menu of the same name.
    await expect(
      page.getByRole('heading', { level: 1, name: 'VP of Infrastructure', exact: true }),
    ).toBeVisible();
    await expect(page.getByText(note)).toBeVisible();
    await expect(page.getByText('read in part', { exact: true })).toBeVisible();
    await (await fromMore(page, 'Page for candidates')).click();
    await expect(page.getByText(note)).toBeVisible();
  });

  test('puts the roles in another order by buttons and by dragging', async ({ page }) => {
    await page.goto(THREE);
    await page.getByRole('button', { name: 'Move right Manager' }).click();
    await expect(page).toHaveURL(`/compare/${DIRECTOR}/${MANAGER}/${VP}`);
    await expect(page.getByText('is now 2 of 3.')).toBeAttached();
    const heads = page.locator('li[draggable=true]');
    // The address is ahead of what is shown: a key that comes between the two still moves what is shown.
    await expect(heads.nth(1)).toContainText('Manager, Engineering');
    await expect(page.getByRole('button', { name: 'Move right Manager' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/compare/${DIRECTOR}/${VP}/${MANAGER}`);
    await expect(heads.nth(2)).toContainText('Manager, Engineering');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/compare/${DIRECTOR}/${VP}/${MANAGER}`);

    const named = (name: string) => heads.filter({ hasText: name });
    await named('Manager, Engineering').dragTo(named('Director, Infrastructure'));
    await expect(page).toHaveURL(`/compare/${MANAGER}/${DIRECTOR}/${VP}`);
  });

  test('reads side by side on the page itself, under heads that stay', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(THREE);
    const table = page.getByRole('region', { name: 'Side by side' });
    const [inner, outer] = await table.evaluate((strip) => [
      strip.clientHeight,
      strip.scrollHeight,
    ]);
    expect(inner, 'nothing is read through a slit').toBe(outer);
    await table.hover();
    await page.mouse.wheel(0, 2000);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1500);
    const heads = page.locator('[data-heads]');
    const header = await page.getByRole('banner').boundingBox();
    const bar = await page.getByRole('button', { name: 'Next difference' }).boundingBox();
    const box = await heads.boundingBox();
    expect(bar?.y).toBeGreaterThanOrEqual((header?.y ?? 0) + (header?.height ?? 0));
    expect(box?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
    expect(box?.y, 'still at the top').toBeLessThan(200);
    await expect(heads.getByText('VP of Infrastructure')).toBeInViewport();
    const column = await table.getByRole('row').nth(3).getByRole('cell').last().boundingBox();
    const head = await heads.locator('div > div').last().boundingBox();
    expect(Math.abs((column?.x ?? 0) - (head?.x ?? 9999)), 'above its column').toBeLessThan(2);
  });

  test('keeps what a row is of in sight, where four roles are wider than the page', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 900, height: 700 });
    await page.goto(`${THREE}/director-engineering`);
    const table = page.getByRole('region', { name: 'Side by side' });
    await table.evaluate((strip) => strip.scrollTo({ left: strip.scrollWidth }));
    await expect(page.locator('[data-heads]').getByText('Section and theme')).toBeInViewport();
    const name = await table.getByRole('rowheader').first().boundingBox();
    const frame = await table.boundingBox();
    expect(Math.abs((name?.x ?? 0) - (frame?.x ?? 9999))).toBeLessThan(2);
  });

  test('sees what belongs together light up, and is told what stands alone', async ({ page }) => {
    await page.goto(THREE);
    const table = page.getByRole('region', { name: 'Side by side' });
    await table.getByText('Recruit and retain an outstanding team').first().hover();
    const lit = table.locator('[data-lit]');
    await expect(lit).toHaveCount(3);
    await expect(lit.nth(2)).toContainText('Hire several infrastructure teams');
    await expect(table.getByText('only here').first()).toBeVisible();
    await page.getByRole('heading', { level: 1 }).hover();
    await expect(lit).toHaveCount(0);
  });

  test('takes what changes along as Markdown, as a table and as data, each with its link and date', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(STEP);
    const sizes = page.getByRole('list', { name: 'Size of the step' }).getByRole('listitem');
    const added = Number.parseInt((await sizes.first().textContent()) ?? '', 10);
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await expect(page.getByText('Text copied.')).toBeVisible();
    const markdown = await page.evaluate(() => navigator.clipboard.readText());
    expect(markdown.split('\n')[0]).toContain('to VP of Infrastructure: what changes');
    expect(markdown.match(/^- \*\*New:\*\*/gm)).toHaveLength(added);
    expect(markdown).toContain(STEP);
    expect(markdown).toMatch(/as of \d{4}-\d{2}-\d{2}/);

    const saved = async (name: string) => {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name }).click();
      const file = await download;
      return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
    };
    const csv = await saved('CSV');
    expect(csv.name).toBe(`${DIRECTOR}-to-${VP}.csv`);
    expect(csv.text.match(/^new,/gm)).toHaveLength(added);
    expect(csv.text).toContain(STEP);
    const json = JSON.parse((await saved('JSON')).text);
    expect(json.rows.filter(({ change }: { change: string }) => change === 'new')).toHaveLength(
      added,
    );
    await expectAccessible(page);
  });
});

test.describe('A manager on a phone', () => {
  test.use({ viewport: { width: 320, height: 700 } });

  test('reads two of three roles beside each other, and pushes on to the third', async ({
    page,
  }) => {
    await page.goto(THREE);
    const body = page.getByRole('region', { name: 'Side by side' });
    const head = page.locator('[data-heads]');
    await expect(body.getByRole('columnheader')).toHaveText([/^Manager/, /^Director/, /^VP/]);
    await body.getByRole('listitem').first().scrollIntoViewIfNeeded();
    const width = await body.evaluate(({ clientWidth, scrollWidth }) => scrollWidth / clientWidth);
    expect(width).toBeCloseTo(1.5, 1);
    await body.evaluate((strip) => strip.scrollTo({ left: strip.scrollWidth }));
    await expect
      .poll(() => head.evaluate(({ scrollLeft }) => scrollLeft))
      .toBe(await body.evaluate(({ scrollLeft }) => scrollLeft));
    await expect(head.getByText('VP of Infrastructure')).toBeInViewport();
    await head.evaluate((strip) => strip.scrollTo({ left: 0 }));
    await expect.poll(() => body.evaluate(({ scrollLeft }) => scrollLeft)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await expectAccessible(page);
  });

  test('meets the first difference within a screen and a half', async ({ page }) => {
    await page.goto(STEP);
    const first = await page.locator('[data-difference]').first().boundingBox();
    expect(first?.y).toBeLessThan(1.5 * 700);
  });
});

test.describe('A manager compares all there is', () => {
  test('sees four long roles, and that a fifth is left out', async ({ page }) => {
    await page.goto(`${THREE}/executive-vp-of-engineering/director-engineering`);
    await expect(page.getByText('At most 4 roles are compared')).toBeVisible();
    await expect(
      page.getByRole('region', { name: 'Side by side' }).getByRole('columnheader'),
    ).toHaveCount(5);
    await expectAccessible(page);
  });

  test('cannot mix in a role that this ladder does not have', async ({ page }) => {
    await page.goto(`/compare/${MANAGER}/somebody-elses-director`);
    await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible();
    const near = page.getByRole('region', { name: 'Did you mean' }).getByRole('link');
    await expect(near.first()).toContainText('Director');
    await expect(near.filter({ hasText: 'Manager, Engineering (Reliability)' })).toHaveCount(0);
  });
});
