import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { chooseInMenu, expect, expectAccessible, heading, test } from './journey.ts';

test.describe('A manager wants to know what the ladder rests on', () => {
  test('reads what it holds and where that comes from', async ({ page }) => {
    await page.goto('/');
    await chooseInMenu(page, 'Data');
    await expect(page).toHaveURL('/data');
    await expect(heading(page, 'The data')).toBeVisible();
    const holds = page.getByRole('region', { name: 'What it holds' });
    await expect(holds).toContainText(/\d+ not described yet/);
    await expect(holds.getByRole('row', { name: /^Promotion \d+ \d+$/ })).toBeVisible();
    const sources = page.getByRole('region', { name: /^Sources/ });
    await expect(sources.getByRole('link', { name: 'Engineering Leadership' })).toBeVisible();
    await expect(sources).toContainText('Grade scale');
    await expectAccessible(page);
  });

  test('takes the whole ladder along in one file, and finds the list of it for other tools', async ({
    page,
  }) => {
    await page.goto('/data');
    const files = page.getByRole('region', { name: 'The whole ladder as files' });
    const saved = page.waitForEvent('download');
    await files.getByRole('link', { name: 'One ZIP' }).click();
    const archive = unzipSync(await readFile(await (await saved).path()));
    const root = Object.keys(archive).filter((name) => !name.includes('/'));
    expect(root.toSorted()).toEqual(
      ['README.txt', 'dataset.json', 'ids.lock.json', 'ladder.csv', 'ladder.xlsx'].toSorted(),
    );
    const foot = page.getByRole('navigation', { name: 'About this site' });
    await expect(foot.getByRole('link', { name: 'The whole ladder (ZIP)' })).toHaveAttribute(
      'href',
      '/data/ladder.zip',
    );
    const index = await page.request.get('/data/index.json');
    expect(index.headers()['access-control-allow-origin']).toBe('*');
    const { $schema, families, schemas } = await index.json();
    const named = [
      $schema,
      ...Object.values(schemas),
      ...families.map(({ path }: { path: string }) => path),
    ];
    for (const path of named) {
      const answer = await page.request.get(`/data/${path}`);
      expect(answer.ok(), path).toBe(true);
      expect(answer.headers()['access-control-allow-origin'], path).toBe('*');
    }
    await expectAccessible(page);
  });

  test('narrows the findings down by weight and by kind, and shares that as a link', async ({
    page,
  }) => {
    await page.goto('/data');
    const found = page.getByRole('region', { name: 'For maintainers' });
    await expect(found.getByRole('link', { name: /^Warnings/ }), 'folded at first').toBeHidden();
    await found.getByText(/^\d+ findings in the data$/).click();
    const all = await found.getByText(/^\d+ findings$/).textContent();
    await found.getByRole('link', { name: /^Warnings/ }).click();
    await expect(page).toHaveURL('/data?severity=warning');
    await expect(found.getByRole('status')).toContainText(`of ${all}`);
    const shown = Number.parseInt((await found.getByRole('status').textContent()) ?? '', 10);
    await found
      .getByRole('button', { name: `Show more of the ${shown - 100} that follow` })
      .click();
    await expect(found.getByText('warning', { exact: true })).toHaveCount(shown);
    await expect(found.getByText('remark', { exact: true })).toHaveCount(0);

    await page.goto('/data?severity=warning&code=empty-grade');
    await expect(found.getByText(/^empty grade ·/).first()).toBeVisible();
    await found.getByRole('link', { name: 'Show all' }).click();
    await expect(page).toHaveURL('/data');
    await page.goto('/data?severity=fatal');
    await expect(page.getByText('“severity=fatal” in this link means nothing')).toBeVisible();
  });

  test('takes the findings that are shown along as Markdown', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/data?severity=warning');
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await expect(page.getByText('Text copied.')).toBeVisible();
    const markdown = await page.evaluate(() => navigator.clipboard.readText());
    expect(markdown).toContain('/data?severity=warning');
    expect(markdown).toContain('**warning:**');
    expect(markdown).not.toContain('**remark:**');
  });

  test('takes the whole ladder along, the roles side by side', async ({ page }) => {
    await page.goto('/data');
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByText('The whole ladder', { exact: true }).click();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Excel, side by side' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('ladder-side-by-side.xlsx');
    const { sheets } = await readXlsx(await readFile(await download.path()));
    const [columns, ...rows] = sheets[0]?.rows ?? [];
    expect(columns?.slice(0, 2)).toEqual(['section', 'theme']);
    expect(columns).toContain('Senior Backend Engineer');
    expect(columns?.length).toBeGreaterThan(100);
    expect(rows.length).toBeGreaterThan(100);
  });

  test('reads it on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto('/data');
    await expect(heading(page, 'The data')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await expectAccessible(page);
  });
});
