import type { Page } from '@playwright/test';
import { readXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import { readFolder } from '../src/build/folder.ts';
import { openDataset } from '../src/dataset/openDataset.ts';
import { anchorOf, expectationsOf } from '../src/domain/effective.ts';
import { buildLadder } from '../src/domain/ladder.ts';
import {
  addRules,
  drawingOf,
  entryOf,
  expect,
  expectAccessible,
  isInSight,
  mapOf,
  minimapOf,
  reachForMap,
  readDrawing,
  save,
  scaleOf,
  stationOf,
  test,
} from './journey.ts';
import { pagesOf, textsOf } from './pdf.ts';

/** The map as a picture, in one file although long: each test reads the same drawing, on screen, saved or on paper. */

/** The map as a picture: what it shows when it opens, on paper and in a file, and where one left it. */

const FROM = 'senior-backend-engineer';
const TO = 'engineering-fellow';

test.use({ viewport: { width: 1440, height: 900 } });

test('opens as a whole that names every station at ten pixels or more', async ({ page }) => {
  await page.goto('/');
  await expect(drawingOf(page)).toHaveAttribute('data-tier', 'middle');
  await expect(minimapOf(page)).toBeHidden();
  const read = await mapOf(page).evaluate((frame) => {
    const seen = frame.getBoundingClientRect();
    return [...frame.querySelectorAll('.ladder-map [data-role]')].map((station) => {
      const title = station.querySelector<SVGTextElement>('.title');
      const box = title?.getBoundingClientRect();
      const size = Number.parseFloat(title ? getComputedStyle(title).fontSize : '0');
      const { a = 0 } = title?.getScreenCTM() ?? {};
      const isSeen =
        box &&
        box.width > 0 &&
        box.left >= seen.left &&
        box.right <= seen.right &&
        box.top >= seen.top &&
        box.bottom <= seen.bottom;
      return { role: station.getAttribute('data-role'), isSeen, size: size * a };
    });
  });
  expect(read.length).toBeGreaterThan(100);
  expect(read.filter(({ isSeen }) => !isSeen)).toEqual([]);
  expect(Math.min(...read.map(({ size }) => size))).toBeGreaterThanOrEqual(10);
});

test('has numerals that lead to the grades', async ({ page }) => {
  await page.goto('/');
  await drawingOf(page).locator('[data-grade="8"]').click();
  await expect(page).toHaveURL('/grades/8');
});

test('shows one route and nothing else, its ends in words and its steps by number', async ({
  page,
}) => {
  await page.goto(`/paths/${FROM}/${TO}`);
  await page.getByRole('link', { name: 'Show on the map' }).click();
  await expect(page).toHaveURL(`/?focus=${TO}&from=${FROM}&shape=map`);
  const badges = drawingOf(page).locator('[data-badge]');
  await expect(badges.filter({ hasText: 'Goal' })).toBeVisible();
  const words = await badges.allTextContents();
  const steps = words.length - 1;
  expect(steps).toBeGreaterThan(2);
  const numbers = Array.from({ length: steps - 1 }, (_, at) => `${at + 1}`);
  expect(words).toEqual(['Start', ...numbers, `${steps} Goal`]);
  const lit = await drawingOf(page)
    .locator('[data-role]:not([opacity])')
    .evaluateAll((stations) => stations.map((each) => each.getAttribute('data-role')));
  const onRoute = await badges.evaluateAll((all) =>
    all.map((each) => each.getAttribute('data-badge')),
  );
  expect(lit.toSorted()).toEqual(onRoute.toSorted());
  await stationOf(page, 'vp-of-support').hover();
  await expect(drawingOf(page)).not.toHaveAttribute('data-lit', '');
  await expectAccessible(page);

  const file = await save(page, 'The whole map as SVG');
  expect(file.bytes.toString()).toContain(`${steps} Goal`);
  const sheet = page.getByRole('complementary', { name: 'Selected role' });
  await sheet.getByRole('button', { name: 'Show the whole map' }).click();
  await expect(page).toHaveURL(`/?focus=${TO}&shape=map`);
  await expect(badges).toHaveCount(0);
});

test('says so where a link asks for a path that is not there', async ({ page }) => {
  await page.goto(`/?focus=${FROM}&from=${TO}`);
  await expect(page.getByText(`No path from “${TO}” leads to the selected role`)).toBeVisible();
  await expect(drawingOf(page).locator('[data-badge]')).toHaveCount(0);
});

test('is where one left it after Back, and whole when one comes anew', async ({ page }) => {
  await page.goto('/');
  await reachForMap(page);
  const whole = await scaleOf(page);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => scaleOf(page)).toBeCloseTo(whole * 1.4, 3);
  const place = () => drawingOf(page).evaluate((svg: SVGElement) => svg.style.transform);
  const left = await place();
  await expect
    .poll(() => page.evaluate(() => history.state?.place?.scale))
    .toBeCloseTo(whole * 1.4, 3);
  await page.getByRole('link', { name: 'Roles', exact: true }).click();
  await expect(page).toHaveURL('/roles');
  await page.goBack();
  await expect.poll(place).toBe(left);
  await page.reload();
  await expect.poll(place).toBe(left);
  await page.getByRole('link', { name: 'Roles', exact: true }).click();
  await expect(page).toHaveURL('/roles');
  // The address is there before the screen: until then the map has not been left.
  await expect(mapOf(page)).toHaveCount(0);
  await page.getByRole('link', { name: 'Map', exact: true }).first().click();
  await expect.poll(() => scaleOf(page)).toBeCloseTo(whole, 3);
});

test('keeps the focus on the station that was selected, with the panel a Tab away', async ({
  page,
}) => {
  await page.goto('/');
  await entryOf(page, 'director-engineering').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/?focus=director-engineering');
  await expect(entryOf(page, 'director-engineering')).toBeFocused();
  const sheet = page.getByRole('complementary', { name: 'Selected role' });
  await expect(sheet.getByRole('heading', { level: 2 })).toBeVisible();
  await page.keyboard.press('c');
  await expect(page).toHaveURL('/?focus=director-engineering&compare=director-engineering');
  await page.keyboard.press('ArrowRight');
  await expect(entryOf(page, 'senior-director-engineering')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(sheet.getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await expect(entryOf(page, 'director-engineering')).toBeFocused();
});

/** What each role of the dataset asks, by the names that the lines of its pages have, read from its folder and not from the site. */
async function askedInDataset(): Promise<Map<string, readonly string[]>> {
  const { dataset } = openDataset(await readFolder('data'));
  if (!dataset) throw new Error('The dataset has errors. Run: npm run data:check');
  const texts = new Map(dataset.texts.map((text) => [text.id, text]));
  const ladder = buildLadder(dataset);
  return new Map(
    ladder.roles.map(({ id }) => [
      id,
      expectationsOf(ladder, (family) => texts.get(family), id, 'effective').items.map(
        (item) => `${id}#${anchorOf(item, id)}`,
      ),
    ]),
  );
}

test('exports the whole ladder as tables that hold each role that is described and all that it asks', async ({
  page,
}) => {
  const asked = await askedInDataset();
  const wanted = [...asked.values()].flat().toSorted();
  expect(asked.size).toBeGreaterThan(100);
  expect(wanted.length).toBeGreaterThan(asked.size);
  await page.goto('/');
  const excel = await save(page, 'Excel, one row per line');
  expect(excel.name).toBe('ladder.xlsx');
  const { sheets } = await readXlsx(excel.bytes);
  const [columns = [], ...rows] = sheets[0]?.rows ?? [];
  const [name, id] = [columns.indexOf('role'), columns.indexOf('id')];
  expect(rows.map((row) => `${row[id]}`).toSorted()).toEqual(wanted);
  const named = new Map(rows.map((row) => [`${row[id]}`.split('#')[0], row[name]]));
  const described = [...asked].filter(([, lines]) => lines.length > 0).map(([role]) => role);
  expect([...named.keys()].toSorted()).toEqual(described.toSorted());
  // Two roles of one title are told apart by name.
  expect(new Set(named.values()).size).toBe(described.length);

  const csv = await save(page, 'CSV');
  expect(csv.name).toBe('ladder.csv');
  const { data, errors } = Papa.parse<string[]>(csv.bytes.toString().replace(/^\uFEFF/, ''));
  expect(errors).toEqual([]);
  // Below the table stands what it is, and where it is from.
  const table = data.slice(
    0,
    data.findIndex((row) => row.join('') === ''),
  );
  const asText = (row: readonly unknown[]) => row.map((cell) => `${cell ?? ''}`);
  expect(table).toEqual([columns, ...rows].map(asText));
});

test('has one stop for all of its controls, which arrows go through', async ({ page }) => {
  await page.goto('/');
  const toolbar = page.getByRole('toolbar', { name: 'Map' });
  const stops = toolbar.locator('button:not([tabindex="-1"]):visible');
  await expect(stops).toHaveCount(1);
  await toolbar.getByRole('button', { name: 'Key' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(toolbar.getByRole('button', { name: 'Export' })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(toolbar.getByRole('button', { name: 'Fit', exact: true })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-entry]:focus')).toHaveCount(1);
});

test('is told apart where colours are forced', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/');
  await reachForMap(page);
  expect(await isInSight(page, 'director-engineering')).toBe(true);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(minimapOf(page)).toBeVisible();
  const [paper, ink] = await drawingOf(page).evaluate((svg) => {
    const title = svg.querySelector('.title');
    return [getComputedStyle(document.body).backgroundColor, title && getComputedStyle(title).fill];
  });
  expect(ink).not.toBe(paper);
});

test('keeps its labels apart when text is spaced out', async ({ page }) => {
  await page.goto('/');
  const widths = () =>
    drawingOf(page)
      .locator('.title')
      .evaluateAll((titles) =>
        titles.map((each) => Math.round(each.getBoundingClientRect().width)),
      );
  const before = await widths();
  await addRules(
    page,
    '*:not(html) { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important; }',
  );
  const after = await widths();
  for (const [at, width] of after.entries()) {
    expect(Math.abs(width - (before[at] ?? 0))).toBeLessThanOrEqual(1);
  }
});

test.describe('on paper', () => {
  for (const format of ['A4', 'A3', 'Letter'] as const) {
    test(`is one page of ${format} on which every label can be read`, async ({ page }) => {
      await page.goto('/');
      await reachForMap(page);
      await expect(page.locator('.map-sheet')).toBeAttached();
      const pdf = await page.pdf({ format });
      expect(pagesOf(pdf)).toBe(1);
      const sizes = textsOf(pdf).map(({ size }) => size);
      expect(sizes.length).toBeGreaterThan(300);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(6);
    });
  }

  test('is one page with a role chosen, whose sheet stays away', async ({ page }) => {
    await page.goto('/?focus=director-engineering');
    await reachForMap(page);
    await expect(page.locator('.map-sheet')).toBeAttached();
    expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(1);
  });
});

test('is saved with its title, its date and its key, as SVG and as PNG alike', async ({ page }) => {
  await page.goto('/');
  const file = await save(page, 'The whole map as SVG');
  const text = file.bytes.toString();
  expect(text).toMatch(/>Engineering and IT career ladders</);
  expect(text).toMatch(/>GitLab · \d+ roles · as of 2025-06-30</);
  for (const words of ['Promotion', 'described', 'Backend Engineering', 'Infrastructure']) {
    expect(text).toContain(`>${words}<`);
  }
  const { viewBox } = await readDrawing(page, file);
  const picture = await save(page, 'The whole map as PNG');
  const [width = 0, height = 0] = viewBox.slice(2);
  expect(picture.bytes.readUInt32BE(16)).toBe(Math.round(width * 2));
  expect(picture.bytes.readUInt32BE(20)).toBe(Math.round(height * 2));
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('stands', async ({ page }: { page: Page }) => {
    await page.goto('/?shape=map');
    const low = await middleOf(page, 'senior-backend-engineer');
    const high = await middleOf(page, 'staff-backend-engineer');
    expect(high.y).toBeLessThan(low.y);
    expect(Math.abs(high.x - low.x)).toBeLessThan(2);
    await expectAccessible(page);
  });
});

async function middleOf(page: Page, role: string) {
  const box = await stationOf(page, role).locator('.station').boundingBox();
  if (!box) throw new Error(`${role} is not drawn`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
