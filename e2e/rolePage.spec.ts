import { readFile } from 'node:fs/promises';
import { readXlsx } from 'hucre/xlsx';
import mammoth from 'mammoth';
import { expect, expectAccessible, fromMore, heading, stepsAt, test } from './journey.ts';

const SENIOR = '/roles/senior-backend-engineer';
const NOTE = 'The ladder names one Engineering Manager step';

test.describe('An employee opens the page of a role', () => {
  test('and sees at once where it leads, with how large each step is and what it takes', async ({
    page,
  }) => {
    await page.goto(SENIOR);
    const next = stepsAt(page, 'Next level');
    await expect(
      next.getByRole('link', { name: 'Staff Backend Engineer', exact: true }),
    ).toBeVisible();
    const size = next.getByRole('link', { name: /^\d+ new.* at Staff Backend Engineer$/ });
    await expect(size).toHaveAttribute(
      'href',
      '/compare/senior-backend-engineer/staff-backend-engineer',
    );
    await expect(stepsAt(page, 'Switch of track')).toContainText('Engineering Manager');
    await expect(stepsAt(page, 'Switch of track')).toContainText('When you are ready', {
      ignoreCase: true,
    });
    await expect(stepsAt(page, 'Level below')).toContainText('Intermediate Backend Engineer');
    const count = Number(/\d+/.exec((await size.textContent()) ?? '')?.[0]);
    await size.click();
    await expect(page.getByText(`${count} new`, { exact: true })).toBeVisible();
  });

  test('and is told once what the steps take, and that one step stands for several roles', async ({
    page,
  }) => {
    await page.goto(SENIOR);
    await expect(page.getByText(NOTE)).toHaveCount(1);
    await expect(page.getByText(NOTE)).toBeHidden();
    await page.getByText('About these steps').click();
    await expect(page.getByText(NOTE)).toBeVisible();
    await expect(page.getByText('there has to be a place for one more')).toBeVisible();
  });

  test('and no line of it ends in one that is empty, nor its facts in a dot', async ({ page }) => {
    for (const width of [320, 390, 768, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(SENIOR);
      const links = page.locator('.line-link');
      await expect(links.first()).toBeAttached();
      const alone = await links.evaluateAll((all) =>
        all.flatMap((link) => {
          const before = document.createRange();
          before.setStart(link.parentElement as Element, 0);
          before.setEndBefore(link);
          const bottom = Math.max(...[...before.getClientRects()].map((each) => each.bottom));
          return link.getBoundingClientRect().top < bottom ? [] : [link.ariaLabel];
        }),
      );
      expect(alone, `at ${width}`).toEqual([]);
      const facts = page.locator('.facts');
      await expect(facts).toHaveText(/^Individual contributor Backend/);
      // Each dot belongs to the fact after it, and is cut off where that begins a line.
      await expect(facts).not.toContainText('·');
      await expect(facts).not.toHaveCSS('clip-path', 'none');
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    }
  });

  test('and nothing of it scrolls but the page', async ({ page }) => {
    for (const address of [SENIOR, '/roles/director-engineering', '/roles/manager-security']) {
      await page.goto(address);
      const inner = await page
        .getByRole('main')
        .evaluate(
          (main) =>
            [...main.querySelectorAll('*')].filter(
              (each) =>
                /auto|scroll/.test(getComputedStyle(each).overflowY) &&
                each.scrollHeight > each.clientHeight,
            ).length,
        );
      expect(inner, address).toBe(0);
    }
  });

  test('on a phone, where the first expectation stands within a screen and a half', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const address of [
      SENIOR,
      '/roles/director-engineering',
      '/roles/manager-engineering-delivery',
      '/roles/vp-of-infrastructure',
      '/roles/senior-engineering-manager',
    ]) {
      await page.goto(address);
      const first = page.getByRole('region', { name: /^Responsibilities/ }).getByRole('listitem');
      const box = await first.first().boundingBox();
      expect(box?.y, address).toBeLessThan(844 * 1.5);
    }
  });

  test('and finds the rest in one menu, by keyboard too, in sight on the narrowest phone', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(SENIOR);
    const main = page.getByRole('main');
    await expect(main.getByRole('link', { name: 'Compare with…' })).toHaveAttribute(
      'href',
      '/compare/senior-backend-engineer/staff-backend-engineer',
    );
    for (const menu of ['Export', 'More']) {
      const button = main.getByRole('button', { name: menu, exact: true });
      await button.click();
      const panel = main.locator('[popover]:popover-open');
      await expect(panel.locator('.menu-item').first()).toBeVisible();
      const box = await panel.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
      await page.keyboard.press('Escape');
      await expect(panel).toHaveCount(0);
      await expect(button).toBeFocused();
    }
    await page.keyboard.press('ArrowUp');
    await expect(main.locator('[popover]:popover-open summary').last()).toBeFocused();
    await page.keyboard.press('Home');
    await expect(main.getByRole('link', { name: 'Paths from here' })).toBeFocused();
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/paths/senior-backend-engineer');
  });

  test('and asks where its lines come from in one switch, off at first', async ({ page }) => {
    await page.goto('/roles/director-engineering');
    const unclear = page.getByRole('heading', { name: 'Where the source is unclear' });
    await expect(unclear).toBeHidden();
    await page.getByRole('link', { name: 'Show sources' }).click();
    await expect(page).toHaveURL('/roles/director-engineering?sources=show');
    await expect(unclear).toBeVisible();
    await page.getByRole('link', { name: 'Own page only' }).click();
    await expect(page).toHaveURL('/roles/director-engineering?as=stated&sources=show');
    await page.getByRole('link', { name: 'Hide sources' }).click();
    await expect(page).toHaveURL('/roles/director-engineering?as=stated');
    await expect(unclear).toBeHidden();
  });

  test('and takes it along for Excel', async ({ page }) => {
    await page.goto(SENIOR);
    await page.getByRole('button', { name: 'Export' }).click();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Excel, one row per line' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('senior-backend-engineer.xlsx');
    const { sheets } = await readXlsx(await readFile(await download.path()));
    const [columns, ...rows] = sheets[0]?.rows ?? [];
    expect(columns?.slice(0, 3)).toEqual(['role', 'grade', 'track']);
    expect(rows).toHaveLength(await page.locator('.line-link').count());
    expect(sheets[1]?.rows.flat()).toContain(new URL(SENIOR, page.url()).href);
  });

  test('and for Word, whose code comes only then', async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await page.goto(SENIOR);
    const lines = await page.locator('.line-link').count();
    await page.getByRole('button', { name: 'Export' }).click();
    await expect(page.getByRole('button', { name: 'JSON' })).toBeVisible();
    const ofWord = () => fetched.filter((path) => path.startsWith('/assets/word-'));
    expect(ofWord()).toEqual([]);
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Word', exact: true }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('senior-backend-engineer.docx');
    expect(ofWord()).toHaveLength(1);
    const { value: html } = await mammoth.convertToHtml({ path: await download.path() });
    expect(html).toContain('<h1>Senior Backend Engineer');
    expect(html.match(/<li>/g)).toHaveLength(lines);
    expect(html).toContain(`<a href="${new URL(SENIOR, page.url()).href}">`);
  });
});

test.describe('The page of a role that nobody describes', () => {
  test('is not empty: it shows its line, what its grade asks and the next described role, as borrowed', async ({
    page,
  }) => {
    await page.goto('/roles/manager-security');
    await expect(heading(page, 'Manager, Security')).toBeVisible();
    await expect(stepsAt(page, 'Next level')).toContainText('Senior Manager, Security');
    const ofGrade = page.getByRole('region', { name: 'What Grade 8 asks elsewhere' });
    await expect(ofGrade).toContainText('Borrowed from other roles');
    expect(await ofGrade.getByRole('listitem').count()).toBeGreaterThan(2);
    const next = page.getByRole('region', { name: 'What Senior Manager, Security asks' });
    await expect(next).toContainText('Borrowed from another role');
    expect(await next.getByRole('listitem').count()).toBeGreaterThan(5);
    await expect(page.getByRole('main').getByRole('link', { name: 'Compare with…' })).toHaveCount(
      0,
    );
    await expect(await fromMore(page, 'Show on the map')).toBeVisible();
    await expectAccessible(page);
  });
});
