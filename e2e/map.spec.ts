import type { Locator, Page } from '@playwright/test';
import type { LadderFile, PackedLadderFile } from '../src/dataset/compile.ts';
import {
  chooseTheme,
  drawingOf,
  drawnRoles,
  entryOf,
  expect,
  expectAccessible,
  heading,
  inBlankPage,
  isInSight,
  mapOf,
  minimapOf,
  reachForMap,
  readDrawing,
  rolesInSight,
  save,
  scaleOf,
  stationOf,
  test,
} from './journey.ts';

/** What people do with the map, in one file although long: every journey reads the same drawing with the same helpers. */

const DIRECTOR = 'director-engineering';
const EVERYONE = 122;

test.use({ viewport: { width: 1440, height: 900 } });

test.describe('An employee walks the map by keyboard', () => {
  test('goes to both ends of a grade, and the map comes along', async ({ page }) => {
    await page.goto('/');
    await entryOf(page, DIRECTOR).focus();
    await zoomTo(page, '+', 1.3, 'near');
    expect(await isInSight(page, 'director-it-operations')).toBe(false);
    await page.keyboard.press('End');
    await expectAt(page, 'director-it-operations');
    await expect.poll(() => isInSight(page, DIRECTOR)).toBe(false);
    await page.keyboard.press('ArrowUp');
    await expectAt(page, 'director-incubation-engineering');
    await page.keyboard.press('Home');
    await expectAt(page, 'distinguished-backend-engineer');
    await page.keyboard.press('ArrowDown');
    await expectAt(page, DIRECTOR);
  });

  test('keeps the role in sight on the way down, however close the map is', async ({ page }) => {
    await page.goto('/');
    await entryOf(page, 'director-of-support').focus();
    await zoomTo(page, '+', 1.3, 'near');
    await expectAt(page, 'director-of-support');
    for (const role of [
      'senior-support-engineering-manager',
      'support-engineering-manager',
      'senior-support-engineer',
      'support-engineer',
      'associate-support-engineer',
    ]) {
      await page.keyboard.press('ArrowLeft');
      await expectAt(page, role);
    }
  });

  test('walks the table too, as its caption says', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('table')).toContainText('right to the next level');
    await page.goto('/?shape=table');
    await expect(page.getByRole('table')).toContainText('up to the next level');
    await entryOf(page, DIRECTOR).focus();
    const walk = async (key: string, role: string) => {
      await page.keyboard.press(key);
      await expect(entryOf(page, role)).toBeFocused();
    };
    await walk('ArrowUp', 'senior-director-engineering');
    await walk('ArrowDown', DIRECTOR);
    await page.keyboard.press('End');
    const row = page.getByRole('row').filter({ has: entryOf(page, DIRECTOR) });
    await expect(row.locator('[data-entry]').last()).toBeFocused();
    await page.keyboard.press('Home');
    await expect(row.locator('[data-entry]').first()).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(row.locator('[data-entry]').nth(1)).toBeFocused();
  });

  test('sees cards close up, labels further out and dots from afar', async ({ page }) => {
    await page.goto('/');
    const drawing = drawingOf(page);
    const station = stationOf(page, DIRECTOR);
    await expect(drawing).toHaveAttribute('data-tier', 'middle');
    await expectShown(station.locator('.title'), true);
    await expect(station.locator('.card')).toHaveCount(0);

    await entryOf(page, 'engineering-fellow').focus();
    await zoomTo(page, '+', 1.3, 'near');
    await expectShown(station.locator('.card'), true);
    await expectShown(station.locator('.title'), false);
    await expect(station.locator('.card')).toContainText('Director, Engineering');
    await expect(station.locator('.meta')).toHaveText('Grade 10 · Mgmt');

    await zoomTo(page, '-', 1 / 1.3, 'middle');
    await expectShown(station.locator('.card'), false);
    await zoomTo(page, '-', 1 / 1.3, 'far');
    await expectShown(station.locator('.title'), false);
    await expectShown(drawing.locator('.afar').first(), true);
  });

  test('sees the whole ladder with 0', async ({ page }) => {
    await page.goto('/');
    await expectWhole(page);
    await entryOf(page, 'engineering-fellow').focus();
    await zoomTo(page, '+', 1.3, 'near');
    expect(await isInSight(page, 'technical-recruiter')).toBe(false);
    await page.keyboard.press('0');
    await expectWhole(page);
  });

  test('closes what is selected with Escape, and is still where it was', async ({ page }) => {
    await page.goto('/?focus=director-of-support&only=career');
    const sheet = page.getByRole('complementary', { name: 'Selected role' });
    await expect(sheet.getByRole('heading', { level: 2 })).toBeVisible();
    await entryOf(page, 'director-of-support').focus();
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL('/');
    await expect(sheet).toHaveCount(0);
    // The part stays on screen until the whole is placed.
    await expect.poll(async () => (await drawnRoles(page)).length).toBe(EVERYONE);
    await expectAt(page, 'director-of-support');
    await expect(stationOf(page, 'senior-support-engineering-manager')).toHaveAttribute(
      'data-on',
      '',
    );
    await expect(stationOf(page, DIRECTOR)).not.toHaveAttribute('data-on', '');
  });
});

test.describe('An employee moves the map by mouse', () => {
  test('scrolls it with two fingers or the wheel, and zooms towards the pointer by pinching', async ({
    page,
  }) => {
    await page.goto('/');
    const station = stationOf(page, DIRECTOR).locator('.station');
    const at = await middleOf(station);
    await reachForMap(page, at);
    const scale = await scaleOf(page);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -100);
    await page.mouse.wheel(0, -100);
    await page.keyboard.up('Control');
    await expect.poll(() => scaleOf(page)).toBeGreaterThan(scale * 1.3);
    expectNear(await middleOf(station), at, 2);

    const near = await scaleOf(page);
    await page.mouse.wheel(60, 40);
    await expect
      .poll(async () => Math.abs((await middleOf(station)).x - (at.x - 60)))
      .toBeLessThan(1);
    expectNear(await middleOf(station), { x: at.x - 60, y: at.y - 40 }, 2);
    expect(await scaleOf(page)).toBe(near);
    expect(await page.evaluate(() => scrollY), 'the page stays').toBe(0);
  });

  test('scrolls the page over a map that is all in view', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 560 });
    await page.goto('/');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Fit', exact: true }).click();
    await expectWhole(page);
    await reachForMap(page);
    await page.mouse.wheel(0, 200);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
    await expectWhole(page);
  });

  test('zooms with a double click on the paper, and only selects with one on a role', async ({
    page,
  }) => {
    await page.goto('/');
    await reachForMap(page);
    const before = await scaleOf(page);
    await stationOf(page, DIRECTOR).locator('.station').dblclick();
    await expect(page).toHaveURL(`/?focus=${DIRECTOR}`);
    await expect(page.getByRole('complementary', { name: 'Selected role' })).toBeVisible();
    await expect.poll(() => isInSight(page, DIRECTOR)).toBe(true);
    await expect.poll(() => scaleOf(page)).toBeCloseTo(before, 6);
    // Both clicks are one selection: going back once leads to the map without it.
    await page.goBack();
    await expect(page).toHaveURL('/');
    await page.goForward();
    await expect(page.getByRole('complementary', { name: 'Selected role' })).toBeVisible();

    const paper = await emptyPoint(page);
    await page.mouse.dblclick(paper.x, paper.y);
    await expect.poll(() => scaleOf(page)).toBeCloseTo(before * 2, 3);
    await expect(page).toHaveURL(`/?focus=${DIRECTOR}`);
  });

  test('selects what is pointed at, and what is lit stays as it is meanwhile', async ({ page }) => {
    await page.goto('/');
    await stationOf(page, DIRECTOR).hover();
    await expect(drawingOf(page)).toHaveAttribute('data-lit', '');
    // To put all of it out and on again would be seen by nobody, and made a click three times as slow.
    const changes = await drawingOf(page).evaluateHandle((drawing) => {
      const seen: string[] = [];
      const observer = new MutationObserver((all) => {
        for (const { target, attributeName } of all)
          seen.push(`${target.nodeName} ${attributeName}`);
      });
      observer.observe(drawing, {
        subtree: true,
        attributeFilter: ['data-lit', 'data-on', 'data-chosen'],
      });
      return seen;
    });
    await page.mouse.down();
    await page.mouse.up();
    await expect(page.locator('aside.sheet')).toBeVisible();
    expect(await changes.jsonValue()).toEqual(['a data-chosen']);
  });

  test('selects a role and lets go of it before its sheet is there', async ({ page }) => {
    await page.goto('/');
    await reachForMap(page);
    const point = await middleOf(stationOf(page, DIRECTOR).locator('.station'));
    await page.mouse.move(point.x, point.y);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 8 });
    await Promise.all([page.mouse.down(), page.mouse.up(), page.keyboard.press('Escape')]);
    await expect(page.locator('[data-chosen]')).toHaveCount(0);
    await expect(page.getByRole('complementary', { name: 'Selected role' })).toHaveCount(0);
    await expect(page).toHaveURL('/');
  });

  test('drags it along, from a role too, without selecting that', async ({ page }) => {
    await page.goto('/');
    const station = stationOf(page, DIRECTOR).locator('.station');
    const start = await middleOf(station);
    await reachForMap(page, start);
    await page.mouse.down();
    await page.mouse.move(start.x - 80, start.y - 30);
    await page.mouse.move(start.x - 200, start.y - 90);
    expectNear(await middleOf(station), { x: start.x - 200, y: start.y - 90 });
    await page.mouse.up();
    await page.mouse.move(start.x, start.y);
    expectNear(await middleOf(station), { x: start.x - 200, y: start.y - 90 });
    await expect(page).toHaveURL('/');
    await expect(page.getByRole('complementary', { name: 'Selected role' })).toHaveCount(0);
  });

  test('zooms and fits by button', async ({ page }) => {
    await page.goto(`/?focus=${DIRECTOR}`);
    const before = await scaleOf(page);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => scaleOf(page)).toBeCloseTo(before * 1.4, 3);
    await page.getByRole('button', { name: 'Zoom out' }).click();
    await expect.poll(() => scaleOf(page)).toBeCloseTo(before, 3);
    await page.getByRole('button', { name: 'Fit career' }).click();
    for (const role of [
      'vp-of-development',
      'intern-frontend-engineer',
      'intern-backend-engineer',
    ]) {
      await expect.poll(() => isInSight(page, role)).toBe(true);
    }
    expect(await isInSight(page, 'technical-recruiter')).toBe(false);
    await page.getByRole('button', { name: 'Fit', exact: true }).click();
    await expectWhole(page);
  });

  test('finds the way by the small map, which is there while something is out of sight', async ({
    page,
  }) => {
    await page.goto('/');
    const minimap = minimapOf(page);
    await expect(minimap).toBeHidden();
    for (let times = 0; times < 3; times++) {
      const scale = await scaleOf(page);
      await page.getByRole('button', { name: 'Zoom in' }).click();
      await expect.poll(() => scaleOf(page)).toBeCloseTo(scale * 1.4, 3);
    }
    await expect(minimap).toBeVisible();
    expect(await isInSight(page, 'it-analyst')).toBe(false);
    const at = await placeOn(minimap, stationOf(page, 'it-analyst'));
    await page.mouse.click(at.x, at.y);
    await expect.poll(() => isInSight(page, 'it-analyst')).toBe(true);
    const frame = await middleOf(mapOf(page));
    expectNear(await middleOf(stationOf(page, 'it-analyst').locator('.station')), frame, 20);

    await page.getByRole('button', { name: 'Fit', exact: true }).click();
    await expectWhole(page);
    await expect(minimap).toBeHidden();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect(minimap).toBeVisible();
  });

  test('reads beside the map what a promotion hinges on, and nothing of it across the lines', async ({
    page,
  }) => {
    await page.goto(`/?focus=${DIRECTOR}`);
    const sheet = page.getByRole('complementary', { name: 'Selected role' });
    await expect(sheet).toContainText('company need');
    await expect(drawingOf(page)).not.toContainText('company need');
  });

  test('reads where a whole family leads, which is no role’s step', async ({ page }) => {
    await page.goto('/');
    const highest = stationOf(page, 'staff-software-engineer-in-test').locator('.line-end');
    await expectShown(highest, false);
    await stationOf(page, 'staff-software-engineer-in-test').hover();
    await expectShown(highest, true);
    await expect(highest).toContainText('to job family Quality Management');
    await page.getByRole('button', { name: 'Key' }).click();
    await page.getByRole('checkbox', { name: 'Switch of track' }).uncheck();
    await expect(highest).toHaveCount(0);

    await page.goto('/?shape=table');
    await expect(page.getByRole('main')).toContainText(
      'The job family Software Engineering in Test leads on to the job family Quality Management (switch of track).',
    );
    await page.goto('/families/software-engineering-in-test');
    await page.getByRole('link', { name: 'the job family Quality Management' }).click();
    await expect(page.getByText('Reached from')).toContainText('Software Engineering in Test');

    await page.goto('/roles/staff-software-engineer-in-test');
    const around = page.getByRole('complementary', { name: 'Around this role' });
    await expect(around).toContainText('leads on to the job family Quality Management');
    await expect(page.getByRole('heading', { name: 'Switch of track' })).toHaveCount(0);
  });
});

test.describe('A manager sets roles aside on the map', () => {
  const row = [
    'distinguished-backend-engineer',
    'director-engineering',
    'director-of-engineering-backend',
    'distinguished-engineer-infrastructure',
    'director-infrastructure-technical-program-management',
  ];

  test('adds up to four with c, takes one out, and compares them', async ({ page }) => {
    await page.goto('/');
    const tray = page.getByRole('region', { name: 'Roles to compare' });
    await expect(tray).toHaveCount(0);
    await entryOf(page, row[0] ?? '').focus();
    for (const [at, role] of row.entries()) {
      await expectAt(page, role);
      await page.keyboard.press('c');
      await expect(page).toHaveURL(`/?compare=${row.slice(0, Math.min(at + 1, 4)).join(',')}`);
      await page.keyboard.press('ArrowDown');
    }
    await expect(tray.getByRole('listitem')).toHaveText([
      'Distinguished Backend Engineer',
      'Director, Engineering',
      'Director of Engineering, Backend',
      'Distinguished Engineer Infrastructure',
    ]);
    await expect(tray.getByRole('status')).toHaveText('No more fit side by side.');
    await expectAccessible(page);

    await tray
      .getByRole('button', { name: 'Take Director of Engineering, Backend out of the comparison' })
      .click();
    const left = [row[0], row[1], row[3]];
    await expect(page).toHaveURL(`/?compare=${left.join(',')}`);
    await entryOf(page, row[3] ?? '').focus();
    await page.keyboard.press('c');
    await expect(page).toHaveURL(`/?compare=${row[0]},${row[1]}`);
    await tray.getByRole('link', { name: 'Compare 2 roles' }).click();
    await expect(page).toHaveURL(`/compare/${row[0]}/${row[1]}`);
    await expect(heading(page, /What changes/)).toBeVisible();
    await page.goBack();
    await expect(tray.getByRole('listitem')).toHaveCount(2);
  });

  test('adds the selected role from its sheet, unless no more fit', async ({ page }) => {
    await page.goto(`/?focus=${DIRECTOR}`);
    const sheet = page.getByRole('complementary', { name: 'Selected role' });
    await sheet.getByRole('button', { name: 'Add to compare' }).click();
    await expect(page).toHaveURL(`/?focus=${DIRECTOR}&compare=${DIRECTOR}`);
    const tray = page.getByRole('region', { name: 'Roles to compare' });
    await expect(tray.getByRole('status')).toHaveText('Choose another role to compare it with.');
    await expect(tray.getByRole('link')).toHaveCount(0);
    await expectAccessible(page);
    await sheet.getByRole('button', { name: 'Take out of the comparison' }).click();
    await expect(page).toHaveURL(`/?focus=${DIRECTOR}`);
    await expect(tray).toHaveCount(0);

    await page.goto(`/?focus=engineering-fellow&compare=${row.slice(0, 4).join(',')}`);
    await expect(sheet.getByRole('button', { name: 'Add to compare' })).toBeDisabled();
    await tray.getByRole('link', { name: 'Compare 4 roles' }).click();
    await expect(page).toHaveURL(`/compare/${row.slice(0, 4).join('/')}`);
    await expect(heading(page, /Side by side/)).toBeVisible();
  });

  test('keeps the roles set aside while the filters change', async ({ page }) => {
    await page.goto(`/?track=ic&compare=${DIRECTOR},engineering-fellow`);
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await expect(page).toHaveURL(`/?compare=${DIRECTOR},engineering-fellow`);
  });

  test('is told which roles of a link are not there to compare', async ({ page }) => {
    await page.goto(`/?compare=${DIRECTOR},nobody,engineering-fellow`);
    await expect(
      page.getByRole('status').filter({ hasText: 'There is no role “nobody” here' }),
    ).toBeVisible();
    await expect(page.getByRole('link', { name: 'Compare 2 roles' })).toBeVisible();
  });
});

test.describe('An employee looks at one part of the ladder alone', () => {
  test('sees only the career through a role, and everything again', async ({ page }) => {
    await page.goto('/');
    await stationOf(page, DIRECTOR).click();
    const sheet = page.getByRole('complementary', { name: 'Selected role' });
    await sheet.getByRole('button', { name: 'Show only this career' }).click();
    await expect(page).toHaveURL(`/?focus=${DIRECTOR}&only=career`);
    const career = await careerThrough(page, DIRECTOR);
    expect(career.length).toBeGreaterThan(10);
    await expect.poll(() => drawnRoles(page)).toEqual(career);
    await expect(
      page.getByRole('status').filter({ hasText: `${career.length} roles` }),
    ).toBeVisible();
    await expectWhole(page);
    await expectAccessible(page);

    await page.goBack();
    await expect.poll(() => drawnRoles(page)).toHaveLength(EVERYONE);
    await page.goForward();
    await expect.poll(() => drawnRoles(page)).toEqual(career);
    await sheet.getByRole('button', { name: 'Show all roles' }).click();
    await expect(page).toHaveURL(`/?focus=${DIRECTOR}`);
    await expect.poll(() => drawnRoles(page)).toHaveLength(EVERYONE);
  });

  test('opens a link to a career alone, and leaves it by the bar above', async ({ page }) => {
    await page.goto('/?focus=vp-of-quality&only=career');
    await expect.poll(() => drawnRoles(page)).toEqual(await careerThrough(page, 'vp-of-quality'));
    await page.getByRole('button', { name: 'Show all roles' }).first().click();
    await expect(page).toHaveURL('/?focus=vp-of-quality');
    await expect.poll(() => drawnRoles(page)).toHaveLength(EVERYONE);
  });

  test('draws only what matches the filters, closer together', async ({ page }) => {
    await page.goto('/?track=ic');
    await expect(stationOf(page, 'engineering-fellow')).toBeVisible();
    const matching = await matchingRoles(page);
    expect(matching.length).toBeGreaterThan(10);
    const before = await areaOf(drawingOf(page));
    await page.getByRole('button', { name: 'Show only these' }).click();
    await expect(page).toHaveURL('/?track=ic&only=matching');
    await expect.poll(() => drawnRoles(page)).toEqual(matching);
    expect(await areaOf(drawingOf(page))).toBeLessThan(before * 0.8);
    await expectWhole(page);
    await expectAccessible(page);

    await page.getByRole('button', { name: 'Filters · 1' }).click();
    await page.getByRole('button', { name: 'Departments' }).click();
    await page.getByRole('checkbox', { name: 'Security' }).check();
    await expect(page).toHaveURL('/?track=ic&department=security&only=matching');
    await expect
      .poll(() => drawnRoles(page))
      .toEqual([
        'distinguished-security-engineer',
        'intern-product-security',
        'principal-security-engineer',
        'security-engineer',
        'senior-security-engineer',
        'staff-security-engineer',
      ]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Show all roles' }).click();
    await expect(page).toHaveURL('/?track=ic&department=security');
    await expect.poll(() => drawnRoles(page)).toHaveLength(EVERYONE);
  });

  test('opens a link to some grades alone, and walks among them', async ({ page }) => {
    await page.goto('/?grades=10-12&only=matching');
    await expect(stationOf(page, DIRECTOR)).toBeVisible();
    const drawn = await drawnRoles(page);
    await page.goto('/?grades=10-12');
    await expect(stationOf(page, DIRECTOR)).toBeVisible();
    expect(drawn).toEqual(await matchingRoles(page));

    await page.goto('/?grades=10-12&only=matching');
    await entryOf(page, DIRECTOR).focus();
    await page.keyboard.press('ArrowRight');
    await expectAt(page, 'senior-director-engineering');
  });

  test('is told when nothing matches, and what to do', async ({ page }) => {
    await page.goto('/?department=executive&track=ic&only=matching');
    await expect(page.getByText('No role matches the filters.')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await expect.poll(() => drawnRoles(page)).toHaveLength(EVERYONE);
  });

  test('reads how many match and how many are drawn as two things', async ({ page }) => {
    await page.goto(`/?focus=${DIRECTOR}&track=ic&only=career`);
    await expect(page.getByRole('status').filter({ hasText: 'roles match' })).toHaveText(
      /^\d+ of 122 roles match · Only the career through one role: \d+ roles$/,
    );
  });
});

test.describe('A recruiter takes the map along', () => {
  test('saves the whole of it as an SVG that needs nothing else', async ({ page }) => {
    await page.goto('/');
    const file = await save(page, 'The whole map as SVG');
    expect(file.name).toMatch(/^[a-z0-9-]+\.svg$/);
    const text = file.bytes.toString();
    expect(text).not.toMatch(/var\(|light-dark\(|url\(|<style|<script|<image|<use|@import/);
    expect([...text.matchAll(/href="([^"]*)"/g)].map(([, href]) => href ?? '')).toEqual(
      expect.arrayContaining([`${new URL(page.url()).origin}/roles/${DIRECTOR}`]),
    );
    const drawing = await readDrawing(page, file);
    const titles = await titlesIn(page);
    expect(Object.keys(titles)).toHaveLength(EVERYONE);
    expect(drawing.titles).toEqual(titles);
    expect(drawing.isColoured, 'every line and ring says its colour').toBe(true);
    expect(Object.keys(drawing.rings).length).toBeGreaterThan(10);
    for (const [role, { shown, stated }] of Object.entries(drawing.rings)) {
      expect(shown, role).toBe(stated);
    }
  });

  test('saves what is in view, which is less', async ({ page }) => {
    await page.goto('/');
    const whole = await readDrawing(page, await save(page, 'The whole map as SVG'));
    await entryOf(page, DIRECTOR).focus();
    await zoomTo(page, '+', 1.3, 'near');
    const seen = await rolesInSight(page);
    expect(seen.length).toBeGreaterThan(3);

    const file = await save(page, 'What is in view as SVG');
    expect(file.name).toMatch(/-part\.svg$/);
    const part = await readDrawing(page, file);
    expect(Object.keys(part.titles)).toEqual(expect.arrayContaining(seen));
    expect(Object.keys(part.titles).length).toBeLessThan(EVERYONE / 2);
    const frame = await mapOf(page).evaluate(({ clientWidth, clientHeight }) => [
      clientWidth,
      clientHeight,
    ]);
    const scale = await scaleOf(page);
    for (const [at, side] of frame.entries()) {
      expect(part.viewBox[at + 2]).toBeCloseTo(side / scale, 0);
      expect(part.viewBox[at + 2]).toBeLessThan(whole.viewBox[at + 2] ?? 0);
    }
  });

  test('saves the colours of the theme, and what the filters leave out as faint as it is', async ({
    page,
  }) => {
    await page.goto('/?track=ic');
    await chooseTheme(page, 'dark');
    const file = await save(page, 'The whole map as SVG');
    const { rings } = await readDrawing(page, file);
    const paper = await drawingOf(page).evaluate((svg) => {
      const { backgroundColor } = getComputedStyle(document.body);
      return { paper: backgroundColor, ink: getComputedStyle(svg).fill };
    });
    expect(file.bytes.toString()).toContain(`fill="${paper.paper}"`);
    expect(file.bytes.toString()).toContain(`fill="${paper.ink}"`);
    expect(rings['engineering-fellow']?.shown).toBe(rings['engineering-fellow']?.stated);
    expect(rings[DIRECTOR]?.shown, 'filtered out').not.toBe(rings[DIRECTOR]?.stated);
  });

  test('saves titles with every kind of character', async ({ page }) => {
    const title = 'R&D <Lead>\u00a0“A” "B"';
    await page.route('**/data/ladder-*.json', async (route) => {
      const response = await route.fetch();
      const ladder: PackedLadderFile = await response.json();
      const roles = ladder.roles.map(([id, own, ...rest]) => [
        id,
        id === DIRECTOR ? title : own,
        ...rest,
      ]);
      await route.fulfill({ json: { ...ladder, roles } });
    });
    await page.goto('/');
    const { titles } = await readDrawing(page, await save(page, 'The whole map as SVG'));
    expect(titles[DIRECTOR]).toBe(title);
  });

  test('saves a picture with the same in it, sharp enough for a slide', async ({ page }) => {
    await page.goto('/');
    const drawing = await readDrawing(page, await save(page, 'The whole map as SVG'));
    const whole = await save(page, 'The whole map as PNG');
    expect(whole.name).toMatch(/^[a-z0-9-]+\.png$/);
    const [, , width = 0, height = 0] = drawing.viewBox;
    expect(sizeOfPng(whole.bytes)).toEqual([Math.round(width * 2), Math.round(height * 2)]);
    const station = stationOf(page, DIRECTOR).locator('.station');
    const [sheetX = 0, sheetY = 0] = drawing.viewBox;
    const left = (await numberOf(station, 'cx')) - (await numberOf(station, 'r')) - sheetX;
    const ring = { x: left * 2, y: ((await numberOf(station, 'cy')) - sheetY) * 2 };
    expect(await pixelOfPng(page, whole.bytes, ring)).toBe(drawing.rings[DIRECTOR]?.stated);

    await page.getByRole('button', { name: 'Zoom in' }).click();
    const part = await save(page, 'What is in view as PNG');
    expect(part.name).toMatch(/-part\.png$/);
    const [partWidth = 0, partHeight = 0] = sizeOfPng(part.bytes);
    const frame = await mapOf(page).evaluate(({ clientWidth }) => clientWidth);
    expect(partWidth).toBeGreaterThanOrEqual(frame);
    expect(partWidth).toBeLessThan(width * 2);
    expect(partHeight).toBeLessThan(height * 2);
  });
});

test.describe('An employee on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('taps a role on the map, and sees it above what is said of it', async ({ page }) => {
    await page.goto('/?shape=map');
    const role = 'staff-frontend-engineer';
    await mapOf(page).evaluate((map) => map.scrollIntoView());
    const { x, y } = await middleOf(stationOf(page, role).locator('.station'));
    await page.touchscreen.tap(x + 12, y);
    await expect(page).toHaveURL(`/?focus=${role}&shape=map`);
    const sheet = page.getByRole('complementary', { name: 'Selected role' });
    await expect(sheet.getByRole('heading', { level: 2 })).toHaveText('Staff Frontend Engineer');
    await expect(sheet.getByRole('heading', { level: 2 })).toBeInViewport();
    await expect.poll(() => isInSight(page, role)).toBe(true);
    await expect.poll(() => isUncovered(stationOf(page, role).locator('.station'))).toBe(true);
    await expect(stationOf(page, role)).toHaveAttribute('data-on', '');
    await expectAccessible(page);
  });

  test('moves the map with one finger and zooms with two', async ({ page }) => {
    await page.goto('/?shape=map');
    // What answers to gestures is fetched with the first use of the page.
    await reachForMap(page);
    const station = stationOf(page, 'staff-frontend-engineer').locator('.station');
    const start = await middleOf(station);
    const scale = await scaleOf(page);
    const touch = await fingersOn(page);
    await touch('touchStart', [{ x: 250, y: 600 }]);
    await touch('touchMove', [{ x: 230, y: 560 }]);
    await touch('touchMove', [{ x: 200, y: 500 }]);
    await touch('touchEnd', []);
    await expect
      .poll(async () => Math.round((await middleOf(station)).y))
      .toBe(Math.round(start.y - 100));
    expect(await page.evaluate(() => scrollY), 'the page stays').toBe(0);
    expect(await scaleOf(page)).toBeCloseTo(scale, 6);

    await touch('touchStart', [
      { x: 150, y: 600 },
      { x: 250, y: 600 },
    ]);
    await touch('touchMove', [
      { x: 140, y: 600 },
      { x: 260, y: 600 },
    ]);
    await touch('touchMove', [
      { x: 100, y: 600 },
      { x: 300, y: 600 },
    ]);
    await touch('touchEnd', []);
    await expect.poll(() => scaleOf(page)).toBeCloseTo(scale * 2, 2);
    await expect(page).toHaveURL('/?shape=map');
  });
});

test.describe('Someone whom movement disturbs', () => {
  test('sees the map at its new place at once', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('/');
    const before = await scaleOf(page);
    const entry = entryOf(page, DIRECTOR);
    await entry.focus();
    // The first use has fetched what answers to keys: each is then answered before the next line of a script.
    await expect(mapOf(page)).toHaveAttribute('data-gestures', '');
    expect(await scaleAfter(entry, { key: '+' })).toBeCloseTo(before * 1.3, 4);
    expect(await scaleAfter(entry, { key: '-' })).toBeCloseTo(before, 4);
    const at = await emptyPoint(page);
    expect(await scaleAfter(mapOf(page), { doubleClick: at })).toBeCloseTo(before * 2, 4);
  });

  test('sees another theme at once', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
    await page.goto('/');
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'dark' });
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });

  test('sees what is drawn anew in its place, where others see it fly there', async ({ page }) => {
    await page.addInitScript(() => {
      const { animate } = Element.prototype;
      Element.prototype.animate = function (...how) {
        document.documentElement.dataset.flew = '';
        return animate.apply(this, how);
      };
    });
    for (const reducedMotion of ['reduce', 'no-preference'] as const) {
      await page.emulateMedia({ reducedMotion });
      await page.goto(`/?focus=${DIRECTOR}`);
      await page.getByRole('button', { name: 'Show only this career' }).click();
      await expect.poll(async () => (await drawnRoles(page)).length).toBeLessThan(EVERYONE);
      const flew = page.locator('html[data-flew]');
      await expect(flew).toHaveCount(reducedMotion === 'reduce' ? 0 : 1);
    }
  });
});

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The focus is on a role, the map shows that by a ring, and the role is in sight. */
async function expectAt(page: Page, role: string): Promise<void> {
  await expect(entryOf(page, role)).toBeFocused();
  await expect(stationOf(page, role)).toHaveAttribute('data-focused', '');
  await expect.poll(() => isInSight(page, role)).toBe(true);
}

async function areaOf(drawing: Locator): Promise<number> {
  return (await numberOf(drawing, 'width')) * (await numberOf(drawing, 'height'));
}

/** Every role that is drawn is in sight. */
async function expectWhole(page: Page): Promise<void> {
  const drawn = await drawnRoles(page);
  await expect.poll(async () => (await rolesInSight(page)).sort()).toEqual(drawn);
}

/** Whether a part of the drawing can be seen, by whichever means it is shown and hidden. */
async function expectShown(part: Locator, isShown: boolean): Promise<void> {
  const canBeSeen = (element: Element) =>
    element.getBoundingClientRect().width > 0 &&
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  await expect.poll(() => part.evaluate(canBeSeen)).toBe(isShown);
}

/** Presses a key that zooms by a factor until the map shows a tier. */
async function zoomTo(page: Page, key: string, factor: number, tier: string): Promise<void> {
  while ((await drawingOf(page).getAttribute('data-tier')) !== tier) {
    const scale = await scaleOf(page);
    await page.keyboard.press(key);
    await expect.poll(() => scaleOf(page)).toBeCloseTo(scale * factor, 4);
  }
}

/** The scale of the map as soon as it has answered a key or a double click. */
function scaleAfter(
  target: Locator,
  event: { readonly key: string } | { readonly doubleClick: Point },
): Promise<number> {
  return target.evaluate((element, what) => {
    element.dispatchEvent(
      'key' in what
        ? new KeyboardEvent('keydown', { key: what.key, bubbles: true })
        : new MouseEvent('dblclick', {
            bubbles: true,
            view: window,
            clientX: what.doubleClick.x,
            clientY: what.doubleClick.y,
          }),
    );
    const svg = document.querySelector<SVGElement>('svg.ladder-map');
    return new DOMMatrix(svg?.style.transform).a;
  }, event);
}

async function middleOf(part: Locator): Promise<Point> {
  const box = await part.boundingBox();
  if (!box) throw new Error('it is not shown');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

function expectNear(point: Point, other: Point, within = 1): void {
  expect(Math.hypot(point.x - other.x, point.y - other.y)).toBeLessThan(within);
}

/** A point of the map where there is nothing but paper, found from its middle outwards. */
function emptyPoint(page: Page): Promise<Point> {
  return mapOf(page).evaluate((frame) => {
    const { left, top, width, height } = frame.getBoundingClientRect();
    for (let away = 0; away < 0.4; away += 0.02) {
      const x = Math.round(left + width * (0.5 - away));
      const y = Math.round(top + height * (0.5 - away));
      const found = document.elementFromPoint(x, y);
      if (found && frame.contains(found) && !found.closest('a, button')) return { x, y };
    }
    throw new Error('there is a role everywhere');
  });
}

/** Where a station lies on the small map. */
async function placeOn(minimap: Locator, station: Locator): Promise<Point> {
  const small = await minimap.locator('canvas').boundingBox();
  const ring = station.locator('.station');
  const [x = 0, y = 0] = await ring.evaluate((mark: SVGGraphicsElement) => {
    const box = mark.getBBox();
    return [box.x + box.width / 2, box.y + box.height / 2];
  });
  const [width, height] = await ring.evaluate((element) => [
    Number(element.closest('svg')?.getAttribute('width')),
    Number(element.closest('svg')?.getAttribute('height')),
  ]);
  if (!small || !width || !height) throw new Error('there is no small map');
  return { x: small.x + (x / width) * small.width, y: small.y + (y / height) * small.height };
}

/** Whether the middle of something can be seen and touched, with nothing over it. */
function isUncovered(part: Locator): Promise<boolean> {
  return part.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const found = document.elementFromPoint(left + width / 2, top + height / 2);
    return found !== null && found.closest('a') === element.closest('a');
  });
}

async function numberOf(element: Locator, attribute: string): Promise<number> {
  return Number(await element.getAttribute(attribute));
}

/** The roles on every way by promotions and switches up to a role and on from it, with its stated equals. */
async function careerThrough(page: Page, role: string): Promise<string[]> {
  const response = await page.request.get('/data/ladder.json');
  const { relations }: LadderFile = await response.json();
  const steps = relations.filter(({ kind }) => kind === 'promotion' || kind === 'switch');
  const follow = (from: 'from' | 'to', to: 'from' | 'to') => {
    const met = new Set([role]);
    for (const at of met) for (const step of steps) if (step[from] === at) met.add(step[to]);
    return met;
  };
  const equals = relations
    .filter(({ kind, from, to }) => kind === 'equivalent' && (from === role || to === role))
    .flatMap(({ from, to }) => [from, to]);
  return [...new Set([...follow('from', 'to'), ...follow('to', 'from'), ...equals])].sort();
}

/** The drawn roles that no filter leaves out. */
async function matchingRoles(page: Page): Promise<string[]> {
  const roles = await drawingOf(page)
    .locator('[data-role]:not([data-faded])')
    .evaluateAll((stations) => stations.map((each) => each.getAttribute('data-role') ?? ''));
  return roles.sort();
}

/** The title of each role as the table has it. */
async function titlesIn(page: Page): Promise<Record<string, string>> {
  await expect(page.locator('[data-entry]')).toHaveCount(EVERYONE);
  const titles = await page
    .locator('[data-entry]')
    .evaluateAll((entries) =>
      entries.map((entry) => [entry.getAttribute('data-entry') ?? '', entry.textContent ?? '']),
    );
  return Object.fromEntries(titles);
}

/** Touches by any number of fingers, as the browser gets them from a screen. */
async function fingersOn(page: Page) {
  const session = await page.context().newCDPSession(page);
  return (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: readonly Point[]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: touchPoints.map((point, id) => ({ ...point, id })),
    });
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** The width and the height that a PNG file states. */
function sizeOfPng(bytes: Buffer): [number, number] {
  expect([...bytes.subarray(0, 8)]).toEqual(PNG);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** The colour of one pixel of a PNG file. */
function pixelOfPng(page: Page, bytes: Buffer, at: Point): Promise<string> {
  return inBlankPage(page, (blank) =>
    blank.evaluate(
      async ({ source, x, y }) => {
        const picture = await createImageBitmap(await (await fetch(source)).blob());
        const brush = new OffscreenCanvas(1, 1).getContext('2d');
        brush?.drawImage(picture, -x, -y);
        const [red, green, blue] = brush?.getImageData(0, 0, 1, 1).data ?? [];
        return `rgb(${red}, ${green}, ${blue})`;
      },
      { source: `data:image/png;base64,${bytes.toString('base64')}`, ...at },
    ),
  );
}
