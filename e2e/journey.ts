import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Locator, type Page } from '@playwright/test';

/**
 * A test that fails on anything that the browser refused a page by its policy: a script or a style that is not named
 * there, text that was to become markup, an address of somebody else.
 */
export const policed = base.extend<{ refused: string[] }>({
  refused: [
    async ({ context }, use) => {
      const refused: string[] = [];
      context.on('console', (message) => {
        if (REFUSED.test(message.text())) refused.push(message.text());
      });
      await use(refused);
      expect(refused, 'the policy of the page was broken').toEqual([]);
    },
    { auto: true },
  ],
});

const REFUSED =
  /Content Security Policy|Trusted(?:Type|HTML|Script)|Permissions[- ]Policy|Cross-Origin-/;

/** A test that waits until a page it went to answers: it can be read before that, and people wait too. */
export const patient = policed.extend({
  page: async ({ page }, use) => {
    const goto = page.goto.bind(page);
    const reload = page.reload.bind(page);
    const hydrated = async <T>(response: T) => {
      await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
      return response;
    };
    page.goto = async (address, options) => hydrated(await goto(address, options));
    page.reload = async (options) => hydrated(await reload(options));
    await use(page);
  },
});

/** A test that fails on anything the page complains about, in the console or by an error of its own. */
export const test = patient.extend<{ complaints: string[] }>({
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        // An address that leads nowhere is answered so, and the browser says it.
        const isAnswer = message.location().url === page.url() && / 404 /.test(message.text());
        const isBlocked = message.text().startsWith('Service Worker registration blocked');
        if (isAnswer || isBlocked || !['error', 'warning'].includes(message.type())) return;
        complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await use(complaints);
      expect(complaints, 'the page complained').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Calls with a page of its own that holds nothing and has no policy: what a test does there is no fault of the site. */
export async function inBlankPage<T>(page: Page, use: (blank: Page) => Promise<T>): Promise<T> {
  const blank = await page.context().newPage();
  const answer = await use(blank);
  await blank.close();
  return answer;
}

/** Adds rules as people who set their own do: no policy of a page is about those. */
export async function addRules(page: Page, rules: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, rules);
}

/** The rules that another theme can break, and the one that tells which frames were read. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block', 'frame-tested'];

/** Checks the screen as it stands with axe: by every rule in the light theme, by those of colour in the dark one too. */
export async function expectAccessible(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await painted(page);
    const axe = await axeOn(page);
    if (colorScheme === 'dark') axe.withRules(RULES_OF_COLOUR);
    const { violations, incomplete } = await axe.analyze();
    const unread = incomplete.filter(({ id }) => id === 'frame-tested');
    const found = [...violations, ...unread].map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
    );
    expect(found, `axe in the ${colorScheme} theme`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null });
}

/**
 * Axe in its legacy mode: it reads the page, and frames of the same origin, where they are, instead of carrying all that
 * passes into a page of its own. The frames of this site are all of its origin, and one that axe could not read is told.
 */
async function axeOn(page: Page): Promise<AxeBuilder> {
  const isThere = await Promise.all(
    page.frames().map((frame) => frame.evaluate(() => 'axe' in window)),
  );
  // Half a megabyte that a page keeps need not be read again.
  const nothing = isThere.every(Boolean) ? { axeSource: ';' } : {};
  return new AxeBuilder({ page, ...nothing })
    .setLegacyMode()
    .options({ resultTypes: ['violations'], pingWaitTime: 10_000 });
}

/** Waits until a change, of theme or width, has reached the screen: what is measured is what people see. */
export async function painted(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

export function heading(page: Page, name: string | RegExp) {
  return page.getByRole('heading', { level: 1, name });
}

/** The pieces of the region "Around this role" under one of its headings. */
export function around(page: Page, label: string) {
  return page
    .getByRole('complementary', { name: 'Around this role' })
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: label, exact: true }) });
}

/** The frame through which the map is seen. */
export function mapOf(page: Page) {
  return page.getByRole('region', { name: 'Ladder as a map' });
}

/** Puts the pointer on the map, and waits until that answers to it: the code for gestures comes with the first use. */
export async function reachForMap(page: Page, at?: { readonly x: number; readonly y: number }) {
  const box = await mapOf(page).boundingBox();
  if (!box) throw new Error('there is no map');
  await page.mouse.move(at?.x ?? box.x + box.width / 2, at?.y ?? box.y + box.height / 2);
  await expect(mapOf(page)).toHaveAttribute('data-gestures', '');
}

/** The map as it is drawn for as many roles as a browser can hold as elements. */
export function drawingOf(page: Page) {
  return page.locator('svg.ladder-map');
}

export function stationOf(page: Page, role: string) {
  return drawingOf(page).locator(`[data-role="${role}"]`);
}

/** The entry of a role in the table, which keyboards walk through beneath the map. */
export function entryOf(page: Page, role: string) {
  return page.locator(`[data-entry="${role}"]`);
}

export function minimapOf(page: Page) {
  return page.locator('[aria-hidden="true"]:has(> canvas)');
}

/** The ids of the roles that are drawn, in alphabetical order. */
export async function drawnRoles(page: Page): Promise<string[]> {
  const roles = await drawingOf(page)
    .locator('[data-role]')
    .evaluateAll((stations) => stations.map((each) => each.getAttribute('data-role') ?? ''));
  return roles.sort();
}

/** The roles whose whole stations lie in the frame of the map. */
export function rolesInSight(page: Page): Promise<string[]> {
  return mapOf(page).evaluate((frame) => {
    const seen = frame.getBoundingClientRect();
    return [...frame.querySelectorAll('svg.ladder-map [data-role]')].flatMap((role) => {
      const ring = role.querySelector('.station')?.getBoundingClientRect();
      const isIn =
        ring &&
        ring.left >= seen.left &&
        ring.right <= seen.right &&
        ring.top >= seen.top &&
        ring.bottom <= seen.bottom;
      return isIn ? (role.getAttribute('data-role') ?? '') : [];
    });
  });
}

export async function isInSight(page: Page, role: string): Promise<boolean> {
  return (await rolesInSight(page)).includes(role);
}

/** Pixels to a unit of the drawing. */
export function scaleOf(page: Page): Promise<number> {
  return drawingOf(page).evaluate((svg: SVGElement) => new DOMMatrix(svg.style.transform).a);
}

export interface Saved {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Chooses from the map's menu under "Export", and gives the file that is downloaded. */
export async function save(page: Page, choice: string): Promise<Saved> {
  await page.getByRole('toolbar', { name: 'Map' }).getByRole('button', { name: 'Export' }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: choice }).click();
  const download = await downloading;
  await expect(
    page.getByRole('status').filter({ hasText: `Saved as ${download.suggestedFilename()}.` }),
  ).toBeAttached();
  // Wherever the choice left the menu, the next one begins with it closed.
  await page.keyboard.press('Escape');
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** What a saved SVG holds, as a program for drawings reads it: strictly, and knowing no page around it. */
export interface SavedDrawing {
  readonly viewBox: readonly number[];
  /** The full title of each role in it, by id. */
  readonly titles: Readonly<Record<string, string>>;
  /** Whether every line and ring says its own colour. */
  readonly isColoured: boolean;
  /** The colour that its own picture shows on the ring of each station, against the one that the station states. */
  readonly rings: Readonly<Record<string, { readonly shown: string; readonly stated: string }>>;
}

/** Reads a saved SVG as XML, and paints it as a picture of its own. Fails where it is not well-formed. */
export function readDrawing(page: Page, { bytes }: Saved): Promise<SavedDrawing> {
  return inBlankPage(page, (blank) => blank.evaluate(drawingIn, bytes.toString()));
}

async function drawingIn(text: string): Promise<SavedDrawing> {
  const file = new DOMParser().parseFromString(text, 'image/svg+xml');
  const fault = file.querySelector('parsererror');
  if (fault) throw new Error(fault.textContent ?? 'not XML');
  const svg = file.documentElement;
  const viewBox = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const [left = 0, top = 0, width = 0, height = 0] = viewBox;
  const stations = [...svg.querySelectorAll('[data-role]')];
  // Twice as large, so that a pixel lies well within a stroke.
  const picture = new Image(width * 2, height * 2);
  picture.src = `data:image/svg+xml,${encodeURIComponent(text)}`;
  await picture.decode();
  const canvas = new OffscreenCanvas(Math.round(width * 2), Math.round(height * 2));
  const brush = canvas.getContext('2d', { willReadFrequently: true });
  if (!brush) throw new Error('no canvas');
  brush.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const number = (element: Element | null, name: string) => Number(element?.getAttribute(name));
  const rings = stations.flatMap((station) => {
    const ring = station.querySelector('circle.station');
    // A dashed ring has gaps, and one at the edge is cut.
    const x = number(ring, 'cx') - number(ring, 'r') - left;
    const y = number(ring, 'cy') - top;
    const isWhole = x > 0 && y > 0 && x < width && y < height;
    if (!ring || ring.hasAttribute('stroke-dasharray') || !isWhole) return [];
    const [red, green, blue] = brush.getImageData(Math.round(x * 2), Math.round(y * 2), 1, 1).data;
    const shown = `rgb(${red}, ${green}, ${blue})`;
    return [
      [station.getAttribute('data-role'), { shown, stated: ring.getAttribute('stroke') }] as const,
    ];
  });
  const titleIn = (station: Element) =>
    station.querySelector(':scope > title')?.textContent ??
    [...station.querySelectorAll('.title tspan, .title:not(:has(tspan))')]
      .map((line) => line.textContent)
      .join(' ');
  return {
    viewBox,
    titles: Object.fromEntries(
      stations.map((station) => [station.getAttribute('data-role'), titleIn(station)]),
    ),
    isColoured: [...svg.querySelectorAll('path, circle, rect.station')].every((mark) =>
      mark.closest('[stroke]:not([stroke=""]), rect[fill]:not([fill=""])'),
    ),
    rings: Object.fromEntries(rings),
  };
}

/** Opens a page and what it offers for sharing; gives the dialog. */
export async function openShare(page: Page, address: string): Promise<Locator> {
  await page.goto(address);
  await page.getByRole('banner').getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share' });
  await expect(dialog.getByRole('heading', { name: 'Share', level: 2 })).toBeVisible();
  return dialog;
}

/** Opens the menu of the header and follows a link in it. */
export async function chooseInMenu(page: Page, screen: string): Promise<void> {
  const main = page.getByRole('navigation', { name: 'Main' });
  await main.getByRole('button', { name: 'More' }).click();
  await main.getByRole('link', { name: screen }).click();
}

/** Chooses a theme in the menu of the header, and closes that. */
export async function chooseTheme(page: Page, theme: 'system' | 'light' | 'dark'): Promise<void> {
  await openTheme(page);
  await page.getByRole('combobox', { name: 'Theme' }).selectOption(theme);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('combobox', { name: 'Theme' })).toBeHidden();
}

/** Opens the menu in which the theme is chosen. */
export async function openTheme(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('button', { name: 'More' })
    .click();
}

/** The card of a role page that says where steps of one sort lead. */
export function stepsAt(page: Page, title: string) {
  return page
    .getByRole('navigation', { name: 'Steps from here and to here' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: title, exact: true }) });
}

/** An item of the menu that holds what a page has no button for, which is opened. */
export async function fromMore(page: Page, name: string): Promise<Locator> {
  const main = page.getByRole('main');
  await main.getByRole('button', { name: 'More', exact: true }).click();
  return main.getByRole('link', { name, exact: true });
}

/** Opens pages as on the device of somebody who has said which role is theirs. */
export async function keepOwn(page: Page, role: string): Promise<void> {
  await page.addInitScript(
    (kept) => localStorage.setItem('rungs.here', kept),
    JSON.stringify({ version: 1, role }),
  );
}
