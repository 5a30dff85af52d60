import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { launchOptions } from './chromium.ts';
import { patient as bare, expectAccessible } from './journey.ts';
import {
  addEvidence,
  expect,
  expectPlan,
  fromMenu,
  linesOf,
  makePlan,
  mark,
  OWN,
  openLine,
  saved,
  TO,
  test,
} from './planSteps.ts';

/** What goes wrong with keeping a plan, in one file although long: each fault is provoked, told and outlived in the same way. */

test.describe('Where the browser keeps nothing', () => {
  test('that is said first, and a plan lasts as long as the page', async ({ page }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('Storage is switched off', 'SecurityError');
      };
    });
    await page.goto('/plan');
    await expect(page.getByRole('alert')).toContainText('This browser keeps nothing here');
    await expectAccessible(page);
    await page.goto(`/roles/${TO}`);
    await page.getByRole('link', { name: 'Plan this' }).click();
    await expectPlan(page);
    await mark(await openLine(page, 0), 'Sometimes');
    await expect(linesOf(page).first().locator('summary')).toContainText('Sometimes');
    await expect(page.getByText('Not saved').first()).toBeVisible();
    const copy = await downloaded(page, () =>
      page.getByRole('alert').getByRole('button', { name: 'Save a copy' }).click(),
    );
    expect(copy).toContain('sometimes');
  });
});

test('A full device is told at once, nothing is lost, and it is tried again', async ({ page }) => {
  await makePlan(page);
  await saved(page);
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    Object.assign(window, { hasRoom: false });
    IDBObjectStore.prototype.put = function (...given) {
      if (!Reflect.get(window, 'hasRoom')) throw new DOMException('Full', 'QuotaExceededError');
      return put.apply(this, given);
    };
  });
  const line = await openLine(page, 0);
  await mark(line, 'Consistently');
  await line.getByLabel('My note').fill(`${OWN} in a full house`);
  await expect(page.getByRole('alert')).toContainText('there is no room left');
  await expectAccessible(page);
  const copy = await downloaded(page, () =>
    page.getByRole('alert').getByRole('button', { name: 'Save a copy' }).click(),
  );
  expect(copy).toContain(`${OWN} in a full house`);
  // With the click and not before: as soon as there is room it is tried by itself, and nothing is left to click.
  await page.evaluate(() => {
    const makeRoom = () => Object.assign(window, { hasRoom: true });
    addEventListener('click', makeRoom, { capture: true, once: true });
  });
  await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
  await saved(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.reload();
  await expect(linesOf(page).first().locator('summary')).toContainText('Consistently');
});

test('A plan that finds no room is not made, and that is said until it is', async ({ page }) => {
  await page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (...given) {
      if (!Reflect.get(window, 'hasRoom')) throw new DOMException('Full', 'QuotaExceededError');
      return put.apply(this, given);
    };
  });
  await page.goto(`/roles/${TO}`);
  await page.getByRole('link', { name: 'Plan this' }).click();
  await expect(page.getByRole('alert')).toContainText('The plan could not be made');
  await expectAccessible(page);
  await page.evaluate(() => Object.assign(window, { hasRoom: true }));
  await page.getByRole('button', { name: 'Make a plan' }).click();
  await expectPlan(page);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('A plan that another tab erases is said to be, whatever is seen instead', async ({
  page,
  context,
}) => {
  await makePlan(page);
  await saved(page);
  const other = await context.newPage();
  await other.goto('/plan');
  await expectPlan(other);
  await (await openLine(other, 0)).getByLabel('My note').fill(`${OWN} is typed`);
  const third = await context.newPage();
  await third.goto('/plan/case');
  await expect(third.getByRole('button', { name: 'Save for Word' })).toBeVisible();
  await fromMenu(page, 'Erase');
  await page.getByRole('button', { name: 'Erase for good' }).click();
  await expect(other.getByRole('alert')).toContainText('erased in another tab');
  await expect(third.getByRole('alert')).toContainText('erased in another tab');
  await expect(third.getByText('there is none in this browser yet')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Make a plan' })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('A damaged record costs nothing else, and can be downloaded as it stands', async ({
  page,
}) => {
  await makePlan(page);
  await mark(await openLine(page, 0), 'Sometimes');
  await saved(page);
  await inStore(page, 'edits', 'put', { id: 'broken', at: 'never', edit: `${OWN} rubbish` });
  await page.reload();
  await expectPlan(page);
  await expect(page.getByText('1 record of this plan cannot be read')).toBeVisible();
  await expect(linesOf(page).first().locator('summary')).toContainText('Sometimes');
  await expectAccessible(page);
  const all = await downloaded(page, () =>
    page.getByRole('button', { name: 'Download what is kept' }).click(),
  );
  expect(all).toContain(`${OWN} rubbish`);
});

test('A plan of which nothing can be read is kept and can be downloaded', async ({ page }) => {
  await makePlan(page);
  await saved(page);
  await inStore(page, 'edits', 'spoil', {});
  await page.reload();
  await expect(page.getByText('nothing of it can be shown')).toBeVisible();
  await expectAccessible(page);
  const all = await downloaded(page, () =>
    page.getByRole('button', { name: 'Download what is kept' }).click(),
  );
  expect(all).toContain('spoilt');
});

test('Plans that a newer version has kept are left alone', async ({ page }) => {
  await makePlan(page);
  await page.getByRole('textbox', { name: 'Name of the plan' }).fill(`${OWN} of tomorrow`);
  await saved(page);
  await page.goto('/roles');
  await page.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const request = indexedDB.open('rungs-plans', 99);
        request.onsuccess = () => {
          request.result.close();
          done();
        };
        request.onerror = () => fail(request.error);
      }),
  );
  await page.goto('/plan');
  await expect(page.getByRole('alert')).toContainText('A newer version of this site');
  await expectAccessible(page);
  const all = await downloaded(page, () =>
    page.getByRole('button', { name: 'Download what is kept' }).click(),
  );
  expect(all).toContain(`${OWN} of tomorrow`);
});

bare(
  'The words of a first look cannot be fetched: that is said, and they come when they can',
  async ({ page }) => {
    let isBroken = true;
    await page.route('**/data/families/**', (route) =>
      isBroken ? route.abort() : route.continue(),
    );
    await page.goto('/plan');
    await page.getByLabel('I am').fill('Senior Backend');
    await page.getByRole('option', { name: 'Senior Backend Engineer grade' }).click();
    await page.getByRole('button', { name: 'Make a plan' }).click();
    await expect(page.getByRole('alert')).toContainText('could not be fetched');
    isBroken = false;
    await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
    await expectPlan(page);
  },
);

test('The ladder changes under a plan: the old words stay beside the new until these are taken', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/data/families/')) fetched.push(request.url());
  });
  await makePlan(page);
  const line = await openLine(page, 0);
  await line.getByLabel('My note').fill(`${OWN} stays`);
  await mark(await openLine(page, 1), 'Consistently');
  await saved(page);
  fetched.length = 0;
  await page.reload();
  await expectPlan(page);
  // Nothing is fetched of a plan whose ladder is as it was.
  expect(fetched).toEqual([]);

  await changeLadder(page);
  await page.reload();
  const note = page.getByRole('region', {
    name: 'The ladder has changed since you made this plan',
  });
  await note.getByText(/\d lines changed/).click();
  await expect(note.getByRole('listitem').filter({ hasText: 'reworded' })).toContainText(
    'Speak up for quality, security and speed of the product',
  );
  await expect(note.getByRole('listitem').filter({ hasText: /^gone/ })).not.toHaveCount(0);
  await expect(note.getByRole('listitem').filter({ hasText: 'Keep a diary' })).toContainText('new');
  await expectAccessible(page);
  await expect(linesOf(page).first().locator('summary')).toContainText(
    'Advocate for better quality, security and performance of the product',
  );
  await page.getByRole('main').getByRole('link', { name: 'Promotion case' }).click();
  await expect(page.getByRole('button', { name: 'Save for Word' })).toBeVisible();
  await expect(note).toContainText('This case still has the old words.');
  await expectAccessible(page);
  await note.getByRole('link', { name: 'See what has changed' }).click();
  await note.getByRole('button', { name: 'Take the new words' }).click();
  await expect(note).toBeHidden();
  await expect(linesOf(page).first().locator('summary')).toContainText('Speak up for quality');
  await openLine(page, 0);
  await expect(linesOf(page).first().getByText(`${OWN} stays`)).toBeVisible();
  await expect(linesOf(page).filter({ hasText: 'Keep a diary of what broke' })).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(linesOf(page).first().locator('summary')).toContainText('a note');
  await expect(note).toBeVisible();
});

bare(
  'A browser that is killed while it saves has lost nothing that it called saved',
  async ({ baseURL }) => {
    const profile = await mkdtemp(join(tmpdir(), 'rungs-profile-'));
    const first = await startBrowser(profile, baseURL ?? '');
    await makePlan(first.page);
    const line = await openLine(first.page, 0);
    await addEvidence(line, `${OWN} was saved`, '');
    await saved(first.page);
    // The end comes while the next ones are on their way.
    for (const at of [1, 2, 3]) await mark(await openLine(first.page, at), 'Sometimes');
    await first.kill();

    const second = await startBrowser(profile, baseURL ?? '');
    await second.page.goto('/plan');
    await expectPlan(second.page);
    await openLine(second.page, 0);
    await expect(linesOf(second.page).first().getByText(`${OWN} was saved`)).toBeVisible();
    // It goes on as ever.
    await mark(await openLine(second.page, 4), 'Consistently');
    await saved(second.page);
    await second.kill();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  },
);

/** Starts a browser of its own over a profile, which can be killed as a machine that fails would. */
async function startBrowser(profile: string, baseURL: string) {
  const context = await chromium.launchPersistentContext(profile, { ...launchOptions(), baseURL });
  const session = await context.browser()?.newBrowserCDPSession();
  const running = await session?.send('SystemInfo.getProcessInfo');
  const own = running?.processInfo.find(({ type }) => type === 'browser');
  if (!own) throw new Error('the browser does not say which process it is');
  const page = await context.newPage();
  const goto = page.goto.bind(page);
  page.goto = async (to, options) => {
    const response = await goto(to, options);
    await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
    return response;
  };
  return {
    page,
    async kill() {
      const gone = context.waitForEvent('close');
      // All of its processes are one group.
      process.kill(-own.id, 'SIGKILL');
      await gone;
    },
  };
}

/** What a page offers as a download. */
async function downloaded(page: Page, act: () => Promise<void>): Promise<string> {
  const coming = page.waitForEvent('download');
  await act();
  return readFile(await (await coming).path(), 'utf8');
}

/** Puts a row into the database of plans, of the plan that is there; or makes rubbish of all its edits. */
function inStore(page: Page, store: string, how: 'put' | 'spoil', row: object): Promise<void> {
  return page.evaluate(
    async ({ store, how, row }) => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((ok, fail) => {
          request.onsuccess = () => ok(request.result);
          request.onerror = () => fail(request.error);
        });
      const database = await done(indexedDB.open('rungs-plans'));
      const transaction = database.transaction(['plans', store], 'readwrite');
      const [plan] = await done(transaction.objectStore('plans').getAllKeys());
      const rows = transaction.objectStore(store);
      if (how === 'put') await done(rows.put({ ...row, plan }));
      else {
        for (const each of await done(rows.getAll())) {
          await done(rows.put({ plan, id: each.id, at: each.at, edit: 'spoilt' }));
        }
      }
      database.close();
    },
    { store, how, row },
  );
}

/** From now on the ladder has another text of the family: a line reworded, one gone and a new one. */
async function changeLadder(page: Page): Promise<void> {
  const changed = 'data/families/backend-engineering-00000000.json';
  let original = '';
  await page.route('**/data/addresses/*.json', async (route) => {
    const file = await (await route.fetch()).json();
    original = file.texts['backend-engineering'];
    file.texts['backend-engineering'] = changed;
    await route.fulfill({ json: file });
  });
  await page.route(`**/${changed}`, async (route) => {
    const answer = await page.request.get(`/${original}`);
    const family = await answer.json();
    const { responsibilities } = family.roles[TO];
    const [first, , third] = responsibilities;
    first.text = 'Speak up for quality, security and speed of the product';
    third.id = 'r-new';
    third.text = 'Keep a diary of what broke';
    delete third.strand;
    delete third.level;
    await route.fulfill({ json: family });
  });
}
