import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Locator, Page } from '@playwright/test';
import { test as base, expect } from './journey.ts';

/** In whatever these tests type as their own: it must be met nowhere but on the page and in the browser’s own storage. */
export const OWN = 'quokka';

export const FROM = 'senior-backend-engineer';
export const TO = 'staff-backend-engineer';

/** What a page has shown to anybody besides who sits before it. */
interface Seen {
  readonly requests: string[];
  /** What was sent along with them. */
  readonly sent: string[];
  readonly messages: string[];
  readonly addresses: string[];
  readonly titles: string[];
}

/** Notes all that leaves the pages of a context, and what stands in their address and title. */
export async function watch(context: BrowserContext): Promise<Seen> {
  const seen: Seen = { requests: [], sent: [], messages: [], addresses: [], titles: [] };
  context.on('request', (request) => {
    seen.requests.push(request.url(), request.headers().referer ?? '');
    const sent = request.postData();
    if (sent !== null) seen.sent.push(sent);
  });
  context.on('console', (message) => seen.messages.push(message.text()));
  await context.exposeBinding('tellTitle', (_, title: string, address: string) => {
    seen.titles.push(title);
    seen.addresses.push(address);
  });
  await context.addInitScript(() => {
    const tell = (window as unknown as { tellTitle: (title: string, address: string) => void })
      .tellTitle;
    const look = () => tell(document.title, location.href);
    addEventListener('DOMContentLoaded', () => {
      look();
      new MutationObserver(look).observe(document.head, {
        subtree: true,
        childList: true,
        characterData: true,
      });
    });
    for (const name of ['pushState', 'replaceState'] as const) {
      const own = history[name].bind(history);
      history[name] = (...given) => {
        own(...given);
        look();
      };
    }
  });
  return seen;
}

/** Nothing of a plan was anywhere that others may read. */
export function expectPrivate({ requests, sent, messages, addresses, titles }: Seen): void {
  // Whole ids alone: the name of a script ends in a hash that may well begin with a digit after “…line-”.
  const own = new RegExp(`${OWN}|\\bline-\\d+(?![\\w.-])|not-yet|helping-others`, 'i');
  expect(addresses.length, 'addresses were watched').toBeGreaterThan(0);
  expect(requests.length, 'requests were watched').toBeGreaterThan(0);
  for (const all of [requests, messages, addresses, titles]) {
    expect(all.filter((each) => own.test(each.replaceAll('%20', ' ')))).toEqual([]);
  }
  const plans = addresses.filter((address) => new URL(address).pathname.startsWith('/plan'));
  for (const address of plans) expect(new URL(address)).toMatchObject({ search: '', hash: '' });
  expect(sent, 'nothing is sent').toEqual([]);
}

/** A test over whose whole journey nothing of a plan may leave the browser. */
export const test = base.extend<{ seen: Seen }>({
  seen: [
    async ({ context }, use) => {
      const seen = await watch(context);
      await use(seen);
      expectPrivate(seen);
    },
    { auto: true },
  ],
});

export { expect };

/** Makes the plan from Senior to Staff Backend Engineer on the page of that role, and waits until it can be worked on. */
export async function makePlan(page: Page): Promise<void> {
  await page.goto(`/roles/${TO}`);
  await page.getByRole('link', { name: 'Plan this' }).click();
  await expectPlan(page);
}

/** A plan is open and its lines are there. */
export async function expectPlan(page: Page): Promise<void> {
  await expect(page).toHaveURL(/\/plan$/);
  await expect(page.getByRole('heading', { name: 'What it asks, line by line' })).toBeVisible();
}

/** The lines of the plan in the order of the page. */
export function linesOf(page: Page): Locator {
  return page.locator('.plan-line > details');
}

/** Opens a line by its number from 0, and gives it. */
export async function openLine(page: Page, at: number): Promise<Locator> {
  const line = linesOf(page).nth(at);
  if (!(await line.evaluate((details) => (details as HTMLDetailsElement).open))) {
    await line.locator('summary').click();
  }
  return line;
}

export async function mark(line: Locator, name: string): Promise<void> {
  await line.getByRole('radio', { name: new RegExp(`^${name}`) }).check();
}

export async function addEvidence(line: Locator, text: string, link: string): Promise<void> {
  await line.getByRole('button', { name: 'Add evidence' }).click();
  await line.getByLabel('What you did').fill(text);
  await line.getByLabel('Link, if').fill(link);
  await line.getByRole('button', { name: 'Done' }).click();
}

/** Waits until all is on the disk. */
export async function saved(page: Page): Promise<void> {
  await page.locator('h1').click();
  await expect(page.getByText('Saved in this browser').first()).toBeVisible();
}

/** Opens the menu of the plan and chooses an item. */
export async function fromMenu(page: Page, item: string): Promise<void> {
  const main = page.getByRole('main');
  await main.getByRole('button', { name: 'More', exact: true }).click();
  await main.getByRole('button', { name: item, exact: true }).click();
}

/** Saves a copy of the plan that is open; gives the file, whose name says nothing. */
export async function saveCopy(page: Page) {
  const coming = page.waitForEvent('download');
  await fromMenu(page, 'Save a copy');
  const file = await coming;
  expect(file.suggestedFilename()).toBe('plan.json');
  await page.keyboard.press('Escape');
  const buffer = await readFile(await file.path());
  return { name: 'plan.json', mimeType: 'application/json', buffer };
}

/** Opens a plan's file in a browser of its own, as the manager of whose plan it is; `seen` is what that shows to others. */
export async function openAsManager(browser: Browser, file: Awaited<ReturnType<typeof saveCopy>>) {
  const context = await browser.newContext();
  const seen = await watch(context);
  const manager = await context.newPage();
  await manager.goto('/plan');
  await manager.getByLabel('Open a plan’s file').setInputFiles(file);
  await manager.getByRole('button', { name: 'I am their manager' }).click();
  await expectPlan(manager);
  await expect(manager.getByText('Opened as the manager')).toBeVisible();
  return { context, manager, seen };
}
