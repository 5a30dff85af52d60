import type { Page } from '@playwright/test';
import { greatest, min } from 'd3-array';
import { measureOf, readFonts } from '../src/build/card/fonts.ts';
import {
  buildLadder,
  careerThrough,
  labelOf,
  relationsFrom,
  relationsTo,
} from '../src/domain/ladder.ts';
import { DRAWN_AT_FIRST } from '../src/domain/relations.ts';
import type { Role } from '../src/domain/role.ts';
import { layoutLadder } from '../src/layout/layout.ts';
import type { PlacedRole } from '../src/layout/placed.ts';
import { segmentsOf } from '../src/layout/routeGeometry.ts';
import { beginningOf } from '../src/screens/ladder/moves.ts';
import { stripesOf } from '../src/screens/parts/drawing/marks.ts';
import { invented, serve } from './invented.ts';
import {
  chooseTheme,
  drawingOf,
  drawnRoles,
  entryOf,
  expect,
  expectAccessible,
  inBlankPage,
  mapOf,
  minimapOf,
  readDrawing,
  rolesInSight,
  save,
  test,
} from './journey.ts';

/** The canvas, in one file although long: all of it runs on one invented ladder, laid out once to know where roles are. */

/** An invented ladder with too many roles to be elements: the map is a canvas, and the table folds. */
const company = invented(1500);
const ladder = buildLadder(company.ladder);
const placed = layoutLadder(ladder, {
  orientation: 'lying',
  measure: measureOf(readFonts()),
  kinds: DRAWN_AT_FIRST,
});

/** A role in the middle of a career, and the family that it is of. */
const ROLE = roleInCareer();
const FAMILY = ladder.roles.filter(({ family }) => family === ROLE.family).map(({ id }) => id);

test.use({ viewport: { width: 1440, height: 900 } });

test.beforeEach(({ context }) => serve(context, company));

test.describe('An employee of a large company sees its ladder', () => {
  test('laid out in the browser where what was drawn ahead cannot be read', async ({ page }) => {
    await page.route('**/data/map*.json', (route) => route.fulfill({ json: {} }));
    await openWhole(page, '/');
    const at = await pointOf(page, ROLE.id);
    await page.mouse.move(at.x, at.y);
    await expect(linkUnderPointer(page)).toHaveAttribute('href', `/roles/${ROLE.id}`);
  });

  test('whole at once, drawn with few elements', async ({ page }) => {
    await page.goto('/');
    await expect(canvasOf(page)).toBeVisible();
    await expect(drawingOf(page)).toHaveCount(0);
    await expect.poll(async () => (await lookOf(page)).painted).toBeGreaterThan(0.2);
    expect((await lookOf(page)).vivid).toBeGreaterThan(5000);
    await expect(minimapOf(page)).toBeHidden();
    await expect(page.getByRole('table')).toBeAttached();
    expect(await countElements(page)).toBeLessThan(2000);
    await expectAccessible(page);
  });

  test('with the career of the role under the pointer lit, and a real link to it', async ({
    page,
  }) => {
    const before = await openWhole(page, '/');
    const link = linkUnderPointer(page);
    await expect(link).toBeHidden();
    const at = await pointOf(page, ROLE.id);
    await page.mouse.move(at.x, at.y);
    await expect(link).toBeVisible();
    await expect(link).toHaveAttribute('href', `/roles/${ROLE.id}`);
    await expect(link).toHaveAttribute('title', labelOf(ladder, ROLE));
    await expect.poll(async () => (await lookOf(page)).vivid).toBeLessThan(before.vivid / 5);
    expect((await lookOf(page)).vivid, 'the career itself').toBeGreaterThan(0);

    const opening = page.context().waitForEvent('page');
    await page.keyboard.down('ControlOrMeta');
    await page.mouse.click(at.x, at.y);
    await page.keyboard.up('ControlOrMeta');
    await expect(await opening).toHaveURL(`/roles/${ROLE.id}`);
    await expect(page).toHaveURL('/');

    const stripe = await pointOnStripe(page);
    await page.mouse.move(stripe.x, stripe.y);
    await expect(link).toBeHidden();
    await expect.poll(() => lookOf(page)).toEqual(before);
    await page.mouse.move(at.x, at.y);
    await expect.poll(async () => (await lookOf(page)).vivid).toBeLessThan(before.vivid / 5);
    await page.getByRole('button', { name: 'Filters' }).hover();
    await expect.poll(() => lookOf(page)).toEqual(before);
  });

  test('and selects a role by a click', async ({ page }) => {
    await openWhole(page, '/');
    const at = await pointOf(page, ROLE.id);
    await page.mouse.click(at.x, at.y);
    await expect(page).toHaveURL(`/?focus=${ROLE.id}`);
    const sheet = page.getByRole('complementary', { name: 'Selected role' });
    await expect(sheet.getByRole('heading', { level: 2 })).toHaveText(labelOf(ladder, ROLE));
    await expect(sheet).toContainText('of its own');
    // Its cell was folded before: whoever goes on by keyboard begins at the role.
    await expect(entryOf(page, ROLE.id)).toBeFocused();
    await expectAccessible(page);
    await sheet.getByRole('button', { name: 'Close' }).click();
    await expect(page).toHaveURL('/');
    await expect(entryOf(page, ROLE.id)).toBeFocused();
  });

  test('around the role of a link, at a size to read', async ({ page }) => {
    await page.goto(`/?focus=${ROLE.id}`);
    await expect(canvasOf(page)).toBeVisible();
    await expect(minimapOf(page)).toBeVisible();
    await expect.poll(() => isShown(page, ROLE.id)).toBe(true);
    const seen = await seenOf(page);
    expect(seen.width).toBeLessThan(placed.width / 3);
    const at = await pointOf(page, ROLE.id);
    await page.mouse.move(at.x, at.y);
    await expect(linkUnderPointer(page)).toHaveAttribute('href', `/roles/${ROLE.id}`);
  });

  test('zoomed, dragged and fitted', async ({ page }) => {
    const whole = await openWhole(page, '/');
    const at = await pointOf(page, ROLE.id);
    await page.mouse.move(at.x, at.y);
    await page.keyboard.down('Control');
    await expect
      .poll(async () => {
        await page.mouse.wheel(0, -900);
        return (await seenOf(page)).width;
      })
      .toBeLessThan(placed.width / 3);
    await page.keyboard.up('Control');
    await expect(minimapOf(page)).toBeVisible();
    await expect.poll(() => isShown(page, ROLE.id)).toBe(true);
    await page.mouse.move(at.x + 1, at.y);
    await expect(linkUnderPointer(page)).toHaveAttribute('href', `/roles/${ROLE.id}`);

    const before = await seenOf(page);
    await page.mouse.down();
    await page.mouse.move(at.x - 60, at.y - 40, { steps: 4 });
    await page.mouse.up();
    const after = await seenOf(page);
    const scale = (await frameOf(page)).width / before.width;
    expect((after.x - before.x) * scale).toBeCloseTo(61, 0);
    expect((after.y - before.y) * scale).toBeCloseTo(40, 0);
    await expect(page, 'a drag selects nothing').toHaveURL('/');

    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(async () => (await seenOf(page)).width).toBeLessThan(before.width / 1.3);
    await page.getByRole('button', { name: 'Fit', exact: true }).click();
    await expect(minimapOf(page)).toBeHidden();
    await expectLook(page, whole);
  });

  test('by a small map, which leads to any part of it', async ({ page }) => {
    await page.goto(`/?focus=${ROLE.id}`);
    const small = await minimapOf(page).locator('canvas').boundingBox();
    const far = [...placed.roles.values()].reduce((a, b) => (a.x + a.y > b.x + b.y ? a : b));
    expect(await isShown(page, far.role.id)).toBe(false);
    if (!small) throw new Error('there is no small map');
    await page.mouse.click(
      small.x + (far.x / placed.width) * small.width,
      small.y + (far.y / placed.height) * small.height,
    );
    await expect.poll(() => isShown(page, far.role.id)).toBe(true);
    await expect.poll(() => isShown(page, ROLE.id)).toBe(false);
  });

  test('in the dark', async ({ page }) => {
    await openWhole(page, '/');
    const stripe = await pointOnStripe(page);
    const light = await pixelAt(page, stripe);
    await chooseTheme(page, 'dark');
    await expect.poll(() => pixelAt(page, stripe)).not.toEqual(light);
    const [red = 255, green = 255, blue = 255, alpha] = await pixelAt(page, stripe);
    expect(alpha).toBe(255);
    expect(Math.max(red, green, blue), 'a dark stripe').toBeLessThan(60);
    await chooseTheme(page, 'light');
    await expect.poll(() => pixelAt(page, stripe)).toEqual(light);
  });

  test('again where the device had taken the canvas away', async ({ page }) => {
    const whole = await openWhole(page, '/');
    await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('canvas.absolute');
      canvas?.getContext('2d')?.reset();
    });
    expect((await lookOf(page)).vivid).toBe(0);
    await page.evaluate(() =>
      document.querySelector('canvas.absolute')?.dispatchEvent(new Event('contextrestored')),
    );
    await expectLook(page, whole);
  });

  test('from a link that is broken, and reads what is wrong with it', async ({ page }) => {
    await page.goto('/?focus=nobody-at-all');
    await expect(
      page.getByRole('status').filter({ hasText: 'There is no role “nobody-at-all”' }),
    ).toBeVisible();
    await expect.poll(async () => (await lookOf(page)).vivid).toBeGreaterThan(5000);
    await expectAccessible(page);
  });
});

test.describe('An employee of a large company walks its ladder by keyboard', () => {
  test('up a career, whose roles are folded away until then', async ({ page }) => {
    await page.goto(`/?focus=${ROLE.id}`);
    const entries = page.locator('[data-entry]');
    const entry = entryOf(page, ROLE.id);
    await entry.focus();
    const before = await entries.count();
    expect(before).toBeLessThan(10);
    const [step] = relationsFrom(ladder, ROLE.id, 'promotion');
    if (!step) throw new Error('it leads nowhere');
    await expect(entryOf(page, step.to)).toHaveCount(0);
    await page.keyboard.press('ArrowRight');
    await expect(entryOf(page, step.to)).toBeFocused();
    await expect.poll(() => isShown(page, step.to)).toBe(true);
    await page.keyboard.press('ArrowLeft');
    await expect(entry).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('c');
    await expect(page).toHaveURL(`/?focus=${ROLE.id}&compare=${step.to}`);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/?focus=${step.to}&compare=${step.to}`);
    expect(await entries.count()).toBeLessThan(10);
  });

  test('to the end of a grade, and the map comes along', async ({ page }) => {
    await page.goto(`/?focus=${ROLE.id}`);
    await entryOf(page, ROLE.id).focus();
    const row = rowOf(ROLE.id);
    const last = row.at(-1) ?? '';
    await expect.poll(() => isShown(page, ROLE.id)).toBe(true);
    expect(await isShown(page, last)).toBe(false);
    await page.keyboard.press('End');
    await expect(entryOf(page, last)).toBeFocused();
    await expect.poll(() => isShown(page, last)).toBe(true);
    await page.keyboard.press('Home');
    await expect(entryOf(page, row[0] ?? '')).toBeFocused();
    await expect.poll(() => isShown(page, row[0] ?? '')).toBe(true);
    expect(await isShown(page, last)).toBe(false);
  });

  test('on from a career alone, once all roles are drawn again', async ({ page }) => {
    await page.goto(`/?focus=${ROLE.id}&only=career`);
    await expect(drawingOf(page)).toBeVisible();
    await entryOf(page, ROLE.id).focus();
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL('/');
    await expect(canvasOf(page)).toBeVisible();
    await expect(entryOf(page, ROLE.id)).toBeFocused();
    await expect.poll(() => isShown(page, ROLE.id)).toBe(true);
    await expect.poll(async () => isRinged(page, await pointOf(page, ROLE.id))).toBe(true);
    const [step] = relationsFrom(ladder, ROLE.id, 'promotion');
    await page.keyboard.press('ArrowRight');
    await expect(entryOf(page, step?.to ?? '')).toBeFocused();
    await expect.poll(async () => isRinged(page, await pointOf(page, step?.to ?? ''))).toBe(true);
  });

  test('with the role that has the focus ringed, and its career lit', async ({ page }) => {
    const before = await openWhole(page, '/');
    const first = beginningOf(placed) ?? '';
    const [step] = relationsFrom(ladder, first, 'promotion');
    if (!step) throw new Error('it leads nowhere');
    await entryOf(page, first).focus();
    await page.keyboard.press('ArrowRight');
    await expect(entryOf(page, step.to)).toBeFocused();
    // The map made room around the role that has the focus.
    await page.keyboard.press('0');
    await expect.poll(async () => (await lookOf(page)).vivid).toBeLessThan(before.vivid / 5);
    const at = await pointOf(page, step.to);
    await expect.poll(() => isRinged(page, at)).toBe(true);
    await page.getByRole('button', { name: 'Search' }).focus();
    await expect.poll(() => isRinged(page, at)).toBe(false);
    await expectLook(page, before);
  });
});

test.describe('A recruiter finds some roles among many', () => {
  test('by a filter, which fades the rest where it is', async ({ page }) => {
    const before = await openWhole(page, '/');
    await page.getByRole('button', { name: 'Filters' }).click();
    await page.getByRole('button', { name: 'Tracks' }).click();
    await page.getByRole('checkbox', { name: 'Management' }).check();
    await expect(page).toHaveURL('/?track=management');
    const managers = ladder.roles.filter(({ track }) => track === 'management').length;
    await expect(
      page.getByRole('status').filter({ hasText: `${managers} of 1500 roles match` }),
    ).toBeVisible();
    await expect.poll(async () => (await lookOf(page)).vivid).toBeLessThan(before.vivid / 2);
    const paintedNow = async () => (await lookOf(page)).painted;
    await expect.poll(paintedNow, 'all is still there').toBeCloseTo(before.painted, 2);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await expect.poll(() => lookOf(page)).toEqual(before);
  });

  test('and draws only those, as on a small ladder, until all are wanted again', async ({
    page,
  }) => {
    await page.goto(`/?family=${ROLE.family}`);
    await expect(canvasOf(page)).toBeVisible();
    await page.getByRole('button', { name: 'Show only these' }).click();
    await expect(page).toHaveURL(`/?family=${ROLE.family}&only=matching`);
    await expect(drawingOf(page)).toBeVisible();
    await expect(canvasOf(page)).toHaveCount(0);
    expect(await drawnRoles(page)).toEqual(FAMILY.toSorted());
    await expect.poll(async () => (await rolesInSight(page)).sort()).toEqual(FAMILY.toSorted());
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Show all roles' }).click();
    await expect(canvasOf(page)).toBeVisible();
    await expect(drawingOf(page)).toHaveCount(0);
    await expect.poll(async () => (await lookOf(page)).painted).toBeGreaterThan(0.2);

    await page.goto(`/?family=${ROLE.family}&only=matching`);
    await expect(drawingOf(page)).toBeVisible();
    expect(await drawnRoles(page)).toEqual(FAMILY.toSorted());
  });

  test('in a table that opens cell by cell', async ({ page }) => {
    await page.goto('/?shape=table');
    const entries = page.locator('[data-entry]');
    await expect(page.getByRole('table')).toBeVisible();
    await expect(entries).toHaveCount(0);
    expect(await countElements(page)).toBeLessThan(2000);
    const department = ladder.familyById.get(ROLE.family)?.department;
    const title = titleOfDepartment();
    const inCell = ladder.roles.filter(
      ({ grade, family }) =>
        grade?.value === ROLE.grade?.value &&
        ladder.familyById.get(family)?.department === department,
    );
    const cell = page.getByRole('button', {
      name: `${inCell.length} roles: ${title}, Grade ${ROLE.grade?.value}`,
    });
    await expect(cell).toHaveAttribute('aria-expanded', 'false');
    await cell.click();
    await expect(cell).toHaveAttribute('aria-expanded', 'true');
    await expect(entries).toHaveCount(inCell.length);
    await expect(entryOf(page, ROLE.id)).toBeVisible();
    await expectAccessible(page);
    await cell.click();
    await expect(entries).toHaveCount(0);
  });

  test('and takes the part in view along', async ({ page }) => {
    await page.goto(`/?focus=${ROLE.id}`);
    await expect.poll(() => isShown(page, ROLE.id)).toBe(true);
    const seen = await seenOf(page);
    const file = await save(page, 'What is in view as SVG');
    const part = await readDrawing(page, file);
    const roles = [...placed.roles.values()].filter(({ x, y }) => isWithin(seen, x, y));
    expect(roles.length).toBeGreaterThan(5);
    expect(Object.keys(part.titles)).toEqual(
      expect.arrayContaining(roles.map(({ role }) => role.id)),
    );
    expect(Object.keys(part.titles).length).toBeLessThan(200);
    expect(part.titles[ROLE.id]).toBe(labelOf(ladder, ROLE));
    const departments = await inBlankPage(page, (blank) =>
      blank.evaluate((text) => {
        const holder = document.body.appendChild(document.createElement('div'));
        holder.innerHTML = text;
        const edge = holder.querySelector('svg')?.getBoundingClientRect().left ?? 0;
        const found = [...holder.querySelectorAll('.department')].map((name) => ({
          name: name.textContent,
          left: name.getBoundingClientRect().left - edge,
        }));
        holder.remove();
        return found;
      }, file.bytes.toString()),
    );
    const own = departments.find(({ name }) => name === titleOfDepartment());
    expect(own?.left, 'the name of the department').toBeGreaterThanOrEqual(0);
    expect(part.isColoured).toBe(true);
    const picture = await save(page, 'What is in view as PNG');
    const frame = await frameOf(page);
    expect(picture.bytes.readUInt32BE(16)).toBeGreaterThanOrEqual(Math.floor(frame.width));
  });
});

test.describe('An employee of a large company on a phone', () => {
  test.use({ viewport: { width: 844, height: 390 }, hasTouch: true, isMobile: true });

  test('zooms in and taps a role on the canvas', async ({ page }) => {
    await openWhole(page, '/?shape=map');
    await mapOf(page).evaluate((map) => map.scrollIntoView());
    for (let { height } = await seenOf(page); height > placed.height / 10; ) {
      await page.getByRole('button', { name: 'Zoom in' }).tap();
      await expect.poll(async () => (await seenOf(page)).height).toBeLessThan(height * 0.9);
      ({ height } = await seenOf(page));
    }
    // Its buttons stand above it: to tap them brought them into view, and the middle of the map out of it.
    await mapOf(page).evaluate((map) => map.scrollIntoView({ block: 'end' }));
    const seen = await seenOf(page);
    const role = nearestTo({ x: seen.x + seen.width / 2, y: seen.y + seen.height / 2 });
    const at = await pointOf(page, role.id);
    await page.touchscreen.tap(at.x, at.y);
    await expect(page).toHaveURL(`/?focus=${role.id}&shape=map`);
    const sheet = page.getByRole('complementary', { name: 'Selected role' });
    await expect(sheet.getByRole('heading', { level: 2 })).toHaveText(labelOf(ladder, role));
    await expect(sheet.getByRole('heading', { level: 2 })).toBeInViewport();
    await expect.poll(() => isShown(page, role.id)).toBe(true);
    await expectAccessible(page);
  });
});

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** A role well within the map, with a rung above and one below, in a career that is short beside the whole. */
function roleInCareer(): Role {
  const found = ladder.roles.find(({ id }) => {
    const { below, above } = careerThrough(ladder, id);
    const { x = 0, y = 0 } = placed.roles.get(id) ?? {};
    return (
      relationsFrom(ladder, id, 'promotion').length > 0 &&
      relationsTo(ladder, id, 'promotion').length > 0 &&
      below.size + above.size < 10 &&
      (placed.roles.get(rowOf(id).at(-1) ?? '')?.y ?? 0) > y + 600 &&
      (placed.roles.get(rowOf(id)[0] ?? '')?.y ?? 0) < y - 600 &&
      isWithin({ x: 900, y: 700, width: 2800, height: 1200 }, x, y)
    );
  });
  if (!found) throw new Error('there is no such role');
  return found;
}

/** The department of that role. */
function titleOfDepartment(): string {
  const department = ladder.familyById.get(ROLE.family)?.department;
  return ladder.info.departments.find(({ id }) => id === department)?.title ?? '';
}

/** The roles of a role's grade in its band, from the top down. */
function rowOf(role: string): string[] {
  const x = placed.roles.get(role)?.x;
  return [...placed.roles.values()]
    .filter((other) => other.x === x)
    .sort((a, b) => a.y - b.y)
    .map((other) => other.role.id);
}

function nearestTo({ x, y }: Point): Role {
  const away = (role: PlacedRole) => Math.hypot(role.x - x, role.y - y);
  return [...placed.roles.values()].reduce((a, b) => (away(b) < away(a) ? b : a)).role;
}

function isWithin(box: Box, x: number, y: number): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

function canvasOf(page: Page) {
  return mapOf(page).locator('> canvas');
}

/** The one link over the canvas, which lies over whichever role the pointer is on. */
function linkUnderPointer(page: Page) {
  return mapOf(page).locator('> a');
}

function countElements(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('*').length);
}

async function frameOf(page: Page): Promise<Box> {
  const box = await mapOf(page).boundingBox();
  if (!box) throw new Error('there is no map');
  return box;
}

/** The part of the map that is in view, in the drawing's units, as the small map shows it. */
async function seenOf(page: Page): Promise<Box> {
  const minimap = minimapOf(page);
  const width = await minimap
    .locator('canvas')
    .evaluate((canvas) => Number.parseFloat(canvas.style.width));
  const seen = await minimap.locator('> div').evaluate(({ style }) => {
    const { e, f } = new DOMMatrix(style.transform);
    return [e, f, Number.parseFloat(style.width), Number.parseFloat(style.height)];
  });
  const [x = 0, y = 0, across = 0, down = 0] = seen.map((each) => (each * placed.width) / width);
  return { x, y, width: across, height: down };
}

async function isShown(page: Page, role: string): Promise<boolean> {
  const { x = Number.NaN, y = Number.NaN } = placed.roles.get(role) ?? {};
  return isWithin(await seenOf(page), x, y);
}

/** Where a point of the map is on the screen, when the whole map is fitted or no edge of it is in view. */
async function onScreen(page: Page, { x, y }: Point): Promise<Point> {
  const frame = await frameOf(page);
  const seen = await seenOf(page);
  if (seen.width < placed.width * 0.98) {
    const scale = frame.width / seen.width;
    return { x: frame.x + (x - seen.x) * scale, y: frame.y + (y - seen.y) * scale };
  }
  const padding = 16;
  const scale = Math.min(
    (frame.width - padding) / placed.width,
    (frame.height - padding) / placed.height,
  );
  return {
    x: frame.x + frame.width / 2 + (x - placed.width / 2) * scale,
    y: frame.y + frame.height / 2 + (y - placed.height / 2) * scale,
  };
}

function pointOf(page: Page, role: string): Promise<Point> {
  const station = placed.roles.get(role);
  if (!station) throw new Error(`${role} is not drawn`);
  return onScreen(page, station);
}

/** A point on the stripe of a grade, away from everything else that is drawn. */
function pointOnStripe(page: Page): Promise<Point> {
  const words = [
    ...[...placed.roles.values()].flatMap(({ label, card }) => [label, card]),
    ...placed.lines.flatMap(({ flags, afar }) => [...flags, afar]),
  ];
  const drawn: Box[] = [
    ...words,
    ...placed.links.flatMap(({ route }) =>
      segmentsOf(route).map(({ x1, y1, x2, y2 }) => ({
        x: Math.min(x1, x2),
        y: Math.min(y1, y2),
        width: Math.abs(x1 - x2),
        height: Math.abs(y1 - y2),
      })),
    ),
  ];
  const away = 24;
  const room = ({ x, y }: Point) =>
    min(drawn, (box) =>
      Math.hypot(
        Math.max(box.x - x, 0, x - box.x - box.width),
        Math.max(box.y - y, 0, y - box.y - box.height),
      ),
    ) ?? Infinity;
  const points = placed.bands.flatMap((band) =>
    stripesOf(band).flatMap(({ x, y, width, height }) =>
      Array.from({ length: Math.floor(height / 20) }, (_, at) => ({
        x: x + width / 2,
        y: y + 40 + at * 20,
      })).filter((point) => point.y < y + height - away),
    ),
  );
  // The one with the most room: from afar a finger reaches further than `away`.
  const free = greatest(points, room);
  if (!free || room(free) < away) throw new Error('there is something everywhere');
  return onScreen(page, free);
}

interface Look {
  /** The share of pixels with anything on them. */
  readonly painted: number;
  /** How many pixels have the full colour of a line. */
  readonly vivid: number;
}

/** What the canvas shows, in numbers. */
async function lookOf(page: Page): Promise<Look> {
  return canvasOf(page).evaluate((canvas: HTMLCanvasElement) => {
    const copy = new OffscreenCanvas(canvas.width, canvas.height);
    const brush = copy.getContext('2d', { willReadFrequently: true });
    brush?.drawImage(canvas, 0, 0);
    const pixels = brush?.getImageData(0, 0, copy.width, copy.height).data ?? [];
    let painted = 0;
    let vivid = 0;
    for (let at = 0; at < pixels.length; at += 4) {
      const [red = 0, green = 0, blue = 0, alpha = 0] = [
        pixels[at],
        pixels[at + 1],
        pixels[at + 2],
        pixels[at + 3],
      ];
      if (alpha > 0) painted++;
      if (alpha > 200 && Math.max(red, green, blue) - Math.min(red, green, blue) > 60) vivid++;
    }
    return { painted: painted / (copy.width * copy.height), vivid };
  });
}

/** Awaits the same picture, give or take a thousandth: another camera that shows as much rounds lines to other pixels. */
async function expectLook(page: Page, { painted, vivid }: Look): Promise<void> {
  await expect(async () => {
    const now = await lookOf(page);
    expect(Math.abs(now.painted - painted)).toBeLessThan(painted / 1000);
    expect(Math.abs(now.vivid - vivid)).toBeLessThan(vivid / 1000);
  }).toPass({ timeout: 20_000 });
}

/** Opens an address with the whole map in view, and gives what the canvas then shows. */
async function openWhole(page: Page, address: string): Promise<Look> {
  await page.goto(address);
  await restingLook(page);
  await page.getByRole('button', { name: 'Fit', exact: true }).click();
  return restingLook(page);
}

/** What the canvas shows once its fonts are there and it has been painted for good: it is painted anew at rest. */
async function restingLook(page: Page): Promise<Look> {
  await expect(canvasOf(page)).toBeVisible();
  await page.evaluate(async () => void (await document.fonts.ready));
  let last: Look | undefined;
  let alike = 0;
  // A flight may begin later than the first two looks at it, where the machine is busy.
  const isSteady = async () => {
    const before = last;
    last = await lookOf(page);
    const isSame = last.vivid === before?.vivid && last.painted === before.painted;
    alike = isSame && last.vivid > 500 ? alike + 1 : 0;
    return alike >= 3;
  };
  await expect.poll(isSteady, { intervals: [250] }).toBe(true);
  return last ?? lookOf(page);
}

/** The colour and the opacity of the canvas at a point of the screen. */
function pixelAt(page: Page, at: Point): Promise<number[]> {
  return canvasOf(page).evaluate((canvas: HTMLCanvasElement, { x, y }) => {
    const { left, top, width } = canvas.getBoundingClientRect();
    const density = canvas.width / width;
    const brush = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    brush?.drawImage(canvas, -Math.floor((x - left) * density), -Math.floor((y - top) * density));
    return [...(brush?.getImageData(0, 0, 1, 1).data ?? [])];
  }, at);
}

/** Whether the canvas shows the colour of the focus within a few pixels of a point of the screen. */
function isRinged(page: Page, at: Point): Promise<boolean> {
  return canvasOf(page).evaluate((canvas: HTMLCanvasElement, { x, y }) => {
    const probe = document.createElement('span');
    probe.style.color = 'var(--color-focus)';
    document.body.append(probe);
    const focus = (getComputedStyle(probe).color.match(/\d+/g) ?? []).map(Number);
    probe.remove();
    const { left, top, width } = canvas.getBoundingClientRect();
    const density = canvas.width / width;
    const reach = 16;
    const brush = new OffscreenCanvas(reach * 2, reach * 2).getContext('2d', {
      willReadFrequently: true,
    });
    brush?.drawImage(canvas, reach - (x - left) * density, reach - (y - top) * density);
    const pixels = [...(brush?.getImageData(0, 0, reach * 2, reach * 2).data ?? [])];
    return pixels.some(
      (_, at) =>
        at % 4 === 0 &&
        pixels[at + 3] === 255 &&
        focus.every((level, part) => Math.abs((pixels[at + part] ?? 0) - level) < 8),
    );
  }, at);
}
