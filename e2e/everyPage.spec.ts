import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { EVERY_ADDRESS, MADE_IN_BROWSER } from './everyAddress.ts';
import { addRules, patient as bare, expect, expectAccessible, test } from './journey.ts';
import { cut, overlapping, sideways } from './measures.ts';

/** What holds on every screen, whatever it shows: each is loaded once for each width, and asked for all of it there. */

const WIDTHS = [320, 390, 768, 1440];
const ADDRESSES: readonly string[] = Object.values(EVERY_ADDRESS).flat();

for (const address of ADDRESSES) {
  test(`stands still, fits and can be read: ${address}`, async ({ page }) => {
    await page.addInitScript(watchShifts);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address, { waitUntil: 'networkidle' });
      await settled(page);
      expect.soft(await page.evaluate(shifts), `shifts at ${width}`).toEqual([]);
      expect.soft(await page.evaluate(sideways), `too wide at ${width}`).toEqual([]);
      if (width === 768) continue;
      await addRules(page, TEXT_SPACING);
      expect.soft(await page.evaluate(sideways), `too wide, spaced, at ${width}`).toEqual([]);
      expect.soft(await page.evaluate(cut), `cut at ${width}`).toEqual([]);
      expect.soft(await page.evaluate(overlapping), `overlapping at ${width}`).toEqual([]);
    }
    await page.reload({ waitUntil: 'networkidle' });
    const plain = await page.evaluate(washed);
    await page.emulateMedia({ forcedColors: 'active' });
    expect.soft(await page.evaluate(unseen, plain), 'lost in forced colours').toEqual([]);
    await page.emulateMedia({ forcedColors: null });
    expect.soft(await page.evaluate(oddCounts), 'one of several').toEqual([]);
    await expectAccessible(page);
    expect.soft(await smallTargets(page), 'hard to hit').toEqual([]);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect.soft(await page.evaluate(moving), 'moves all the same').toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect.soft(await page.evaluate(folded), 'folded on paper').toEqual([]);
    expect.soft(await page.evaluate(small), 'too small on paper').toEqual([]);
    if (!address.startsWith('/embed/')) {
      await expect(page.getByText('GitLab').filter({ visible: true }).first()).toBeVisible();
    }
  });
}

bare.describe('Without scripts', () => {
  bare.use({ javaScriptEnabled: false });
  for (const address of MADE_IN_BROWSER) {
    bare(`says that it needs them, and leads on: ${address}`, async ({ page }) => {
      await page.mainFrame().goto(address);
      await expect(page.locator('noscript')).toBeVisible();
      await page.getByRole('link', { name: 'start from the ladder' }).click();
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
      await expect(page).toHaveURL('/');
    });
  }

  for (const address of ADDRESSES.filter((each) => !MADE_IN_BROWSER.includes(each))) {
    bare(`reads, and offers nothing dead: ${address}`, async ({ page }) => {
      await page.mainFrame().goto(address);
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
      // Forms are sent, and popovers open, without scripts too.
      const dead = page.locator(
        ':is(button:not([popovertarget]), input, select, textarea):not(form[action] *):visible',
      );
      expect(await dead.evaluateAll((all) => all.map((each) => each.outerHTML))).toEqual([]);
    });
  }
});

/** What is smaller than 24 px and has no room around it (WCAG 2.2, 2.5.8). */
async function smallTargets(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().withRules('target-size');
  const { violations } = await axe.analyze();
  return violations.flatMap(({ nodes }) => nodes.map(({ html }) => html.slice(0, 160)));
}

/** Waits until a browser has painted what it has. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

/** What people may set for themselves (WCAG 2.2, 1.4.12). */
const TEXT_SPACING = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-bottom: 2em !important; }`;

function watchShifts() {
  const page = window as unknown as { shifted: string[]; shift: number };
  page.shifted = [];
  page.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, sources } = entry as PerformanceEntry & {
        value: number;
        sources: readonly { node: Node | null }[];
      };
      page.shift += value;
      const moved = sources.map(({ node }) => node?.textContent?.slice(0, 40) ?? 'something');
      page.shifted.push(`${value.toFixed(3)}: ${moved.join(' | ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** What has moved, where that comes to more than nobody minds. */
function shifts(): string[] {
  const { shift, shifted } = window as unknown as { shifted: string[]; shift: number };
  return shift > 0.02 ? shifted : [];
}

/** Elements that are nothing but a colour, as paths from the body: bars, shades, marks. */
function washed(): string[] {
  const pathOf = (element: Element): string => {
    const { parentElement } = element;
    if (!parentElement || element === document.body) return 'body';
    const place = [...parentElement.children].indexOf(element) + 1;
    return `${pathOf(parentElement)} > :nth-child(${place})`;
  };
  return [...document.querySelectorAll<HTMLElement>('main *:not(svg, svg *, canvas)')]
    .filter((each) => {
      const { width, height } = each.getBoundingClientRect();
      const { backgroundColor } = getComputedStyle(each);
      const isColoured = !/^rgba\(.*, 0\)$|transparent/.test(backgroundColor);
      return isColoured && each.checkVisibility() && !each.textContent && width > 2 && height > 2;
    })
    .map(pathOf);
}

/** Which of these show nothing once the system sets all colours. */
function unseen(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    const element = document.querySelector<HTMLElement>(path);
    if (!element) return [];
    const style = getComputedStyle(element);
    const edges = ['top', 'right', 'bottom', 'left'].map((side) =>
      parseFloat(style.getPropertyValue(`border-${side}-width`)),
    );
    const hasEdge = edges.some((width) => width > 0) || style.outlineStyle !== 'none';
    // A colour of the system is one of its own.
    const isApart = style.backgroundColor !== getComputedStyle(document.body).backgroundColor;
    const isKept = style.forcedColorAdjust === 'none' || isApart;
    return hasEdge || isKept || element.matches('input') ? [] : [element.outerHTML.slice(0, 160)];
  });
}

/** What would move, or go on moving, though somebody has asked for none of that. */
function moving(): string[] {
  const seconds = (times: string) => Math.max(...times.split(',').map((time) => parseFloat(time)));
  const able = [...document.querySelectorAll('body *')].filter((each) =>
    ['', '::before', '::after'].some((part) => {
      const { transitionDuration, animationName, animationDuration, scrollBehavior } =
        getComputedStyle(each, part);
      const isAnimated = animationName !== 'none' && seconds(animationDuration) > 0.001;
      return isAnimated || seconds(transitionDuration) > 0 || scrollBehavior === 'smooth';
    }),
  );
  return able.map((each) => each.outerHTML.slice(0, 160));
}

/** `1 roles`, `1 families`. */
function oddCounts(): string[] {
  // As it is laid out: what stands apart is not read as one.
  // biome-ignore lint/performance/useDomNodeTextContent: see above.
  const text = document.body.innerText;
  return text.match(/(?<![\d.,–-])\b1 (?:job )?[a-z]+s\b(?! (?:of|in|at)\b)/g) ?? [];
}

/** What is set in less than eight points on paper, pictures aside: those have measures of their own. */
function small(): string[] {
  // One sheet, which is set as small as it has to be.
  if (document.querySelector('.candidate')) return [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (texts.nextNode()) {
    const { parentElement: parent, textContent: text } = texts.currentNode;
    if (!text?.trim() || !parent?.checkVisibility() || parent.closest('svg')) continue;
    if (getComputedStyle(parent).clipPath === 'inset(50%)') continue;
    const points = parseFloat(getComputedStyle(parent).fontSize) * 0.75;
    if (points < 7.95) found.push(`${points} pt: ${text.slice(0, 60)}`);
  }
  return found;
}

/** What is folded on paper, though paper cannot be opened. */
function folded(): string[] {
  return [...document.querySelectorAll('details:not([open]):not([data-paper="closed"])')]
    .filter((each) => !each.closest('.no-print') && each.checkVisibility())
    .filter((each) => ![...each.children].slice(1).every((child) => child.checkVisibility()))
    .map((each) => each.outerHTML.slice(0, 160));
}
