import type { Page } from '@playwright/test';
import { leaveMap, pointsOfRoles } from './hover.ts';
import { rest } from './touch.ts';

/** A touch: what is done beforehand, which may give where; what is done; and the element that says that it was answered. */
export interface Touch {
  readonly name: string;
  readonly before?: (page: Page) => Promise<void>;
  readonly act: (page: Page) => Promise<void>;
  readonly shows: string;
}

/** Touches that follow each other on one page, which nobody has used before. */
export interface Walk {
  readonly at: string;
  /** What has been done on other pages of the site. */
  readonly ahead?: (page: Page, address: string) => Promise<void>;
  readonly touches: readonly Touch[];
  /** Where the ladder needs to have something that invented ones have not. */
  readonly isBundled?: boolean;
}

const SHEET = 'aside.sheet h2';
const ROLES = 10;
const PLANNED = 'roles/staff-site-reliability-engineer';

/** Points at one of the roles that answer to the pointer. */
const pointAt = (nth: number) => async (page: Page) => {
  const points = await page.evaluate(pointsOfRoles, ROLES);
  await page.evaluate(leaveMap);
  const point = points[nth];
  if (!point) throw new Error(`only ${points.length} roles answered to the pointer`);
  await page.mouse.move(point.x, point.y);
};
const press = (key: string) => (page: Page) => page.keyboard.press(key);
const click = async (page: Page) => {
  await page.mouse.down();
  await page.mouse.up();
};
const over = (selector: string, nth: number) => async (page: Page) => {
  const box = await page.locator(selector).filter({ visible: true }).nth(nth).boundingBox();
  if (!box) throw new Error(`nothing is seen of ${selector}`);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
};
/** Opens the choice of a theme and leaves what it says as it looks. */
const themes = async (page: Page) => {
  await page.locator('button[popovertarget="more"]').click();
  await page.locator('#more select').focus();
  await page.keyboard.press('ArrowDown');
};
const found = async (page: Page) => {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('senior');
  await page.locator('[role=option]').first().waitFor();
};
/** Makes a plan, and goes to another page. */
const planned = async (page: Page, address: string) => {
  await page.goto(`${address}${PLANNED}`);
  await page.getByRole('link', { name: 'Plan this' }).click();
  await page.locator('.plan-profile').waitFor();
  await rest(page);
};

const dark = { act: press('ArrowDown'), shows: '[data-theme=dark] title' };
const ticks = {
  before: over('section input[type=checkbox]', 1),
  act: click,
  shows: 'p[role=status]',
};
const plan = { before: over('header a[href$="/plan"]', 0), act: click, shows: '.plan-profile' };

/** All touches that are timed, by the pages where they are done. */
export const WALKS: Readonly<Record<string, Walk>> = {
  map: {
    at: '',
    touches: [
      { name: 'map: a role', before: pointAt(0), act: click, shows: SHEET },
      { name: 'map: another role', before: pointAt(3), act: click, shows: SHEET },
      {
        name: 'map: Escape',
        before: (page) => page.locator('aside.sheet button').first().focus(),
        act: press('Escape'),
        shows: SHEET,
      },
      { name: 'map: dark theme', before: themes, ...dark },
      { name: 'map: light theme', act: press('ArrowUp'), shows: '[data-theme=dark] title' },
    ],
  },
  roles: {
    at: 'roles',
    touches: [
      { name: 'roles: tick', ...ticks },
      { name: 'roles: untick', act: click, shows: 'p[role=status]' },
      {
        name: 'roles: first letter',
        before: (page) => page.locator('input[type=search]').first().focus(),
        act: press('s'),
        shows: 'p[role=status]',
      },
      { name: 'roles: next letter', act: press('e'), shows: 'p[role=status]' },
    ],
  },
  palette: {
    at: 'roles',
    touches: [{ name: 'palette: Enter', before: found, act: press('Enter'), shows: 'h1' }],
  },
  planFromMap: {
    at: '',
    ahead: planned,
    touches: [{ name: 'plan, from the map', ...plan }],
    isBundled: true,
  },
  planFromRoles: {
    at: 'roles',
    ahead: planned,
    touches: [{ name: 'plan, from the roles', ...plan }],
    isBundled: true,
  },
};
