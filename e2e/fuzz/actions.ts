import type { Page } from '@playwright/test';
import { CSV } from '../openSteps.ts';
import { controlIn } from './control.ts';
import type { Step } from './detectors.ts';

/** What chance gives an action: which of those that it could be done to, and a text. */
export interface Given {
  readonly at: number;
  readonly text: string;
}

/** Something that a person may do to a page. */
interface Action {
  /** How often it is done, beside the others. */
  readonly weight: number;
  /** What it is done to; one that is done to nothing is always possible. */
  readonly to?: string;
  /** Does it; gives what was done in words, and of what sort that was. Nothing where it cannot be done. */
  readonly act: (page: Page, given: Given, to: string) => Promise<Step | undefined>;
}

const KEYS = [
  ...['Tab', 'Tab', 'Tab', 'Shift+Tab', 'Enter', 'Enter', 'Space', 'Home', 'End', '/', '?'],
  ...['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Control+k', '+', '-', '0', 'Delete'],
];

export const WIDTHS = [320, 390, 768, 1280];

const chosen = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;

export const ACTIONS = {
  follow: { weight: 8, to: 'a[href]:not([target="_blank"], [download])', act: click },
  press: { weight: 8, to: 'button, summary, [role="button"], [role="option"]', act: click },
  tick: { weight: 4, to: 'input[type="radio"], input[type="checkbox"]', act: click },
  station: { weight: 2, to: 'svg [data-role]', act: point },
  write: {
    weight: 4,
    to: 'input:not([type="radio"], [type="checkbox"], [type="file"], [type="range"]), textarea',
    act: async (page, given, to) => {
      const clicked = await click(page, given, to);
      if (!clicked) return undefined;
      await page.keyboard.press('Control+a');
      await page.keyboard.insertText(given.text);
      return { says: `${clicked.says}, write ${JSON.stringify(given.text)}`, done: 'other' };
    },
  },
  select: {
    weight: 3,
    to: 'select',
    act: async (page, { at }, to) => {
      const control = await controlIn(page, to, at);
      if (!control) return undefined;
      const list = page.locator(to).filter({ visible: true }).nth(control.nth);
      const options = await list.locator('option').count();
      await list.selectOption({ index: at % Math.max(1, options) });
      return {
        says: `choose number ${at % Math.max(1, options)} of ${control.words}`,
        done: 'other',
      };
    },
  },
  key: {
    weight: 5,
    act: async (page, { at }) => {
      const key = chosen(KEYS, at);
      await page.keyboard.press(key);
      return { says: `press ${key}`, done: 'other' };
    },
  },
  escape: {
    weight: 3,
    act: async (page) => {
      await page.keyboard.press('Escape');
      return { says: 'press Escape', done: 'escape' };
    },
  },
  beside: {
    weight: 2,
    act: async (page) => {
      await page.mouse.click(3, 400);
      return { says: 'click at the left edge', done: 'beside' };
    },
  },
  back: {
    weight: 3,
    act: async (page) => {
      await page.evaluate(() => void setTimeout(() => history.back()));
      await page.waitForTimeout(60);
      return page.url() === 'about:blank' ? undefined : { says: 'go back', done: 'back' };
    },
  },
  forward: {
    weight: 1,
    act: async (page) => {
      await page.evaluate(() => void setTimeout(() => history.forward()));
      await page.waitForTimeout(60);
      return { says: 'go forward', done: 'other' };
    },
  },
  reload: {
    weight: 1,
    act: async (page) => {
      await page.reload();
      return { says: 'reload', done: 'other' };
    },
  },
  resize: {
    weight: 2,
    act: async (page, { at }) => {
      const width = chosen(WIDTHS, at);
      await page.setViewportSize({ width, height: 800 });
      return { says: `make the window ${width} px wide`, done: 'other' };
    },
  },
  theme: {
    weight: 1,
    act: async (page, { at }) => {
      const colorScheme = chosen(['dark', 'light'] as const, at);
      await page.emulateMedia({ colorScheme });
      return { says: `let the system be ${colorScheme}`, done: 'other' };
    },
  },
  wheel: {
    weight: 2,
    act: async (page, { at }) => {
      await page.mouse.move(300, 400);
      await page.mouse.wheel(0, chosen([300, -300, 2000, -2000], at));
      return { says: 'turn the wheel over the middle', done: 'other' };
    },
  },
  drag: {
    weight: 1,
    act: async (page, { at }) => {
      await page.mouse.move(200, 400);
      await page.mouse.down();
      await page.mouse.move(200 + (at % 100), 300, { steps: 3 });
      await page.mouse.up();
      return { says: 'drag from the middle', done: 'other' };
    },
  },
  plan: {
    weight: 1,
    act: async (page) => {
      await page.goto('/roles/staff-backend-engineer');
      await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
      await page.getByRole('link', { name: 'Plan this' }).click();
      return { says: 'plan the role /roles/staff-backend-engineer', done: 'other' };
    },
  },
  open: {
    weight: 1,
    act: async (page) => {
      await page.goto('/open');
      await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
      const buffer = Buffer.from(CSV);
      const file = { name: 'sailmakers.csv', mimeType: 'text/csv', buffer };
      await page.locator('input[type="file"]').first().setInputFiles(file);
      await page.getByRole('button', { name: 'Open it' }).click();
      await page.waitForURL(/\/open\/\d+\/$/);
      return { says: 'open a small table at /open', done: 'other' };
    },
  },
} satisfies Readonly<Record<string, Action>>;

export type ActionName = keyof typeof ACTIONS;

export const actionOf = (name: ActionName): Action => ACTIONS[name];

async function click(page: Page, { at }: Given, to: string): Promise<Step | undefined> {
  const control = await controlIn(page, to, at);
  if (!control) return undefined;
  await page.mouse.click(control.x, control.y);
  return { says: `click ${control.words}`, done: 'click' };
}

/** What is no control may leave the focus where a browser puts it. */
async function point(page: Page, given: Given, to: string): Promise<Step | undefined> {
  const step = await click(page, given, to);
  return step && { ...step, done: 'other' };
}
