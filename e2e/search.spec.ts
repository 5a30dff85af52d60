import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { patient as bare, expect, heading, test } from './journey.ts';
import { translate } from './translated.ts';

/** What people ask the search, in one file although long: all of it types into the same field and reads the same list. */

const field = (page: Page) => page.getByRole('combobox', { name: /^Search roles/ });
const options = (page: Page) => page.getByRole('dialog').getByRole('option');
const active = (page: Page) => page.getByRole('dialog').getByRole('option', { selected: true });

async function visit(page: Page, address = '/grades/10'): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Closes what is open, and waits until the page knows that it is closed. */
async function leave(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toHaveCount(0);
}

/** Waits until the answers of both indexes have come: what still changes cannot be judged. */
async function steady(page: Page): Promise<void> {
  let last: string | null = null;
  const isSteady = async () => {
    const before = last;
    last = await page.getByRole('dialog').textContent();
    return last === before;
  };
  await expect.poll(isSteady, { intervals: [300] }).toBe(true);
}

async function search(page: Page, typed: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await field(page).fill(typed);
}

test('opens by button and keys, closes on Escape and gives the focus back', async ({ page }) => {
  await visit(page);
  const button = page.getByRole('button', { name: 'Search' });
  await button.click();
  await expect(field(page)).toBeFocused();
  await leave(page);
  await expect(button).toBeFocused();

  const link = page.getByRole('link', { name: 'Director, Engineering', exact: true });
  await link.focus();
  for (const key of ['Control+k', 'Meta+k', '/']) {
    await page.keyboard.press(key);
    await expect(field(page)).toBeFocused();
    await leave(page);
    await expect(link).toBeFocused();
  }
});

test('a press beside it closes it, gives the focus back and goes no further', async ({ page }) => {
  await visit(page, '/roles');
  const button = page.getByRole('button', { name: 'Search' });
  await button.click();
  await expect(field(page)).toBeFocused();
  const [box, window] = [await page.getByRole('dialog').boundingBox(), page.viewportSize()];
  const below = { x: 40, y: (window?.height ?? 0) - 20 };
  expect(box && (below.x < box.x || below.y > box.y + box.height), 'beside the dialog').toBe(true);
  await page.mouse.click(below.x, below.y);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(button).toBeFocused();
  await expect(page).toHaveURL('/roles');
});

test('a press that begins in it marks text, and closes nothing where it ends beside', async ({
  page,
}) => {
  await visit(page);
  await search(page, 'director');
  await field(page).hover();
  await page.mouse.down();
  await page.mouse.move(20, 820, { steps: 3 });
  await page.mouse.up();
  await expect(field(page)).toBeVisible();
  await expect(field(page)).toHaveValue('director');
});

test('going back closes it with the page that it was opened on', async ({ page }) => {
  await visit(page);
  const [before, there] = [
    page.url(),
    page.getByRole('link', { name: 'Director, Engineering', exact: true }),
  ];
  await there.click();
  await expect(heading(page, 'Director, Engineering')).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL(before);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('forgives typing errors; arrows and Enter lead to the role', async ({ page }) => {
  await visit(page);
  await search(page, 'senoir enginering manger');
  await expect(active(page)).toContainText('Senior Engineering Manager (Development Management)');
  await expect(active(page).locator('mark')).toHaveText(['Senior', 'Engineering', 'Manager']);
  await expect(field(page)).toHaveAttribute(
    'aria-activedescendant',
    (await active(page).getAttribute('id')) ?? '',
  );
  await expect(page.getByRole('status').filter({ hasText: /^\d+ results$/ })).toBeAttached();
  await page.keyboard.press('ArrowDown');
  await expect(active(page)).toContainText('Senior Engineering Manager (Engineering Leadership)');
  await page.keyboard.press('Enter');
  await expect(heading(page, /^Senior Engineering Manager/)).toBeFocused();
  await expect(page).toHaveURL(/\/roles\/senior-engineering-manager-leadership$/);
});

test('Home and End go to the ends, and round they go', async ({ page }) => {
  await visit(page);
  await search(page, 'infra');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  // The wording of expectations is searched by another index, which comes after that of the names.
  await expect(page.getByRole('group', { name: 'Expectations' })).toBeAttached();
  const last = options(page).last();
  await page.keyboard.press('End');
  await expect(last).toHaveAttribute('aria-selected', 'true');
  await expect(last).toBeInViewport();
  await page.keyboard.press('ArrowDown');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await expect(last).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Home');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
});

test('understands grades, tracks and two roles at once', async ({ page }) => {
  await visit(page);
  await search(page, 'grade 10 ic');
  const roles = page.getByRole('group', { name: 'Roles' });
  await expect(roles.getByRole('option')).toHaveText([
    /^Distinguished Backend Engineer/,
    /^Distinguished Engineer Infrastructure/,
    /^Distinguished Security Engineer/,
  ]);
  await field(page).fill('em to director engineering');
  await expect(active(page)).toContainText(
    'Path from Engineering Manager to Director, Engineering',
  );
  await field(page).fill('em to director');
  await expect(active(page)).toContainText(/^Path from Engineering Manager to .*Director/);
  await expect(page.getByRole('group', { name: 'Two roles' })).toContainText(
    'Compare Engineering Manager with',
  );
  await field(page).fill('em vs director engineering');
  await expect(active(page)).toContainText(
    'Compare Engineering Manager with Director, Engineering',
  );
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/compare\/engineering-manager\/director-engineering$/);
});

test.describe('answers questions', () => {
  const answers = (page: Page) =>
    page.getByRole('group', { name: 'Answer', exact: true }).getByRole('option');

  test('about the way to a role: from the level below, or from the role of the page', async ({
    page,
  }) => {
    await visit(page);
    await search(page, 'How do I become staff?');
    await expect(answers(page).first()).toContainText(/^Path from Senior .* to Staff /);
    await expect(answers(page).first()).toContainText('grade 7 → grade 8');
    await visit(page, '/roles/senior-backend-engineer');
    await search(page, 'how do i become staff');
    await expect(answers(page)).toContainText([
      /^Path from Senior Backend Engineer to Staff Backend Engineer/,
    ]);
    await field(page).fill('how far is fellow');
    await expect(answers(page).first()).toContainText(/Engineering Fellow.* steps/);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/paths\/senior-backend-engineer\/engineering-fellow/);
  });

  test('from the role that is one’s own, wherever it is asked', async ({ page }) => {
    await visit(page);
    await page.evaluate(() => {
      localStorage.setItem('rungs.here', '{"version":1,"role":"senior-frontend-engineer"}');
    });
    await visit(page, '/roles/director-engineering');
    await search(page, 'how do I become staff');
    await expect(answers(page).first()).toContainText(
      'Path from Senior Frontend Engineer to Staff Frontend Engineer',
    );
    await field(page).fill('compare');
    await expect(page.getByRole('group', { name: 'This role' })).toContainText(
      'Compare with your role',
    );
    await field(page).fill('next level');
    await expect(answers(page).first()).toContainText(
      'What changes from Senior Frontend Engineer to Staff Frontend Engineer',
    );
  });

  test('about what is next, and says what this data has not', async ({ page }) => {
    await visit(page, '/roles/senior-backend-engineer');
    await search(page, 'promotion');
    await expect(answers(page).first()).toContainText(
      'What changes from Senior Backend Engineer to Staff Backend Engineer',
    );
    await field(page).fill('where can I go from here?');
    await expect(answers(page).first()).toContainText('Where Senior Backend Engineer leads');
    await field(page).fill('staff from senior backend engineer');
    await expect(active(page)).toContainText(
      'Path from Senior Backend Engineer to Staff Backend Engineer',
    );
    await field(page).fill('salary');
    await expect(active(page)).toContainText('Pay is not in this data');
    await field(page).fill('remote');
    await expect(active(page)).toContainText('not in this data');
    await expect(page.getByRole('group', { name: 'Expectations' })).toBeVisible();
    await field(page).fill('what does a director earn');
    await expect(active(page)).toContainText('Pay is not in this data');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/data$/);
  });
});

test('on the page of a role offers first what can be done with it', async ({ page }) => {
  await visit(page, '/roles/senior-backend-engineer');
  await page.keyboard.press('Control+k');
  const own = page.getByRole('group', { name: 'This role' });
  await expect(own.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await expect(own).toContainText('Compare with …');
  await expect(page.getByRole('group', { name: 'Roles to begin with' })).toContainText(
    'Staff Backend Engineer',
  );
  await field(page).fill('compare');
  await expect(active(page)).toContainText('Compare with …');
  await expect(
    page.getByRole('group', { name: 'This role: Senior Backend Engineer' }),
  ).toBeVisible();
  await field(page).fill('pri');
  await expect(active(page), 'a title comes before a command').toContainText('Principal');
  await field(page).fill('compare');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/compare\/senior-backend-engineer$/);
});

test('puts roles before commands where nothing is typed yet', async ({ page }) => {
  await visit(page);
  await page.keyboard.press('Control+k');
  const groups = page.getByRole('dialog').getByRole('group');
  await expect(groups.first()).toHaveAccessibleName('Roles to begin with');
  await expect(groups.last()).toHaveAccessibleName('Commands');
});

test.describe('loses no key while it opens', () => {
  test('on a slow machine, typed at 60 ms a key from the first moment on', async ({ page }) => {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    for (const open of ['/', 'Control+k']) {
      // Not patient: whoever can read the page may begin to type.
      await page.mainFrame().goto('/grades/10', { waitUntil: 'commit' });
      await expect(heading(page, /10/)).toBeVisible();
      await page.keyboard.press(open);
      await page.keyboard.type('delivery', { delay: 60 });
      await expect(field(page)).toBeFocused();
      await expect(field(page)).toHaveValue('delivery');
    }
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  });

  test('however late its code comes, and Enter means what was typed', async ({ page }) => {
    await page.route('**/assets/OpenPalette-*.js', async (route) => {
      await new Promise((done) => setTimeout(done, 1500));
      await route.continue();
    });
    await visit(page);
    await page.getByRole('button', { name: 'Search' }).click();
    await page.keyboard.type('enginx');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('eering fellow');
    await page.keyboard.press('Enter');
    await expect(heading(page, 'Engineering Fellow')).toBeVisible();
    await page.keyboard.press('/');
    await page.keyboard.type('delivery');
    await expect(field(page)).toHaveValue('delivery');
  });
});

bare.describe('stays within its bounds', () => {
  bare('where it breaks, the screen stands and there is a way on', async ({ page }) => {
    await visit(page);
    await page.evaluate(() => {
      HTMLDialogElement.prototype.showModal = () => {
        throw new Error('a fault within the palette');
      };
    });
    await page.keyboard.press('/');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('The search is broken, the page is not.');
    await expect(heading(page, /10/)).toBeVisible();
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect(alert).toBeVisible();
    await alert.getByRole('button', { name: 'Close' }).click();
    await expect(alert).toHaveCount(0);
    await page.keyboard.press('/');
    await alert.getByRole('link', { name: 'All roles' }).click();
    await expect(heading(page, 'All roles')).toBeVisible();
  });

  bare('where its code cannot be had', async ({ page }) => {
    await page.route('**/assets/OpenPalette-*.js', (route) => route.abort());
    await visit(page);
    await page.keyboard.press('/');
    await expect(page.getByRole('alert')).toContainText('The search is broken');
    await expect(heading(page, /10/)).toBeVisible();
  });

  test('where the browser translates what it shows', async ({ page }) => {
    await visit(page, '/roles/director-engineering');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('sta');
    await expect(options(page).first()).toContainText('Staff');
    await steady(page);
    expect(await translate(page)).toBeGreaterThan(20);
    await page.keyboard.type('ff');
    await expect(options(page).first()).toContainText(/^Staff/);
    await field(page).fill('zzzz');
    await expect(page.getByRole('dialog')).toContainText('No match');
    await translate(page);
    await field(page).fill('principal engineer');
    await expect(active(page)).toContainText(/^Principal Engineer/);
    await page.keyboard.press('Enter');
    await expect(heading(page, /^Principal Engineer/)).toBeVisible();
  });
});

test('a phrase leads to the line that says it', async ({ page }) => {
  await visit(page);
  await search(page, 'offboarding without exeption');
  await expect(active(page)).toContainText('Follow the offboarding process without exception');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/roles\/manager-it-end-user-services#r5$/);
  await expect(page.locator('#r5')).toContainText('Marked by the link');
});

test('offers what was opened last, whatever else the browser kept', async ({ page }) => {
  await visit(page);
  const opened = page.getByRole('group', { name: 'Opened last' });
  await search(page, 'fellow');
  await expect(active(page)).toContainText('Engineering Fellow');
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Engineering Fellow')).toBeVisible();
  await search(page, 'psychological safety');
  await expect(active(page)).toContainText('Psychological safety');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/strands\/psychological-safety$/);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(opened.getByRole('option')).toHaveText([/^Psychological/, /^Engineering Fellow/]);

  await page.evaluate(() => {
    const kept = [{ kind: 'role', id: 'of-another-house' }, 7, { kind: 'grade', id: '10' }];
    localStorage.setItem('rungs.search.recent.1', JSON.stringify(kept));
  });
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(opened.getByRole('option')).toHaveText([/^Grade 10/]);
  await page.evaluate(() => localStorage.setItem('rungs.search.recent.1', '{"half'));
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(options(page).first()).toBeVisible();
  await expect(opened).toHaveCount(0);
});

test('offers the nearest titles where nothing is found', async ({ page }) => {
  await visit(page);
  await search(page, 'directr qzxw');
  await expect(page.getByRole('status').filter({ hasText: 'No match' })).toBeVisible();
  await expect(page.getByRole('group', { name: 'Nearest titles' })).toContainText(
    'Director, Engineering',
  );
  await field(page).fill('qzxw directr infrastructure');
  await expect(page.getByRole('dialog')).toContainText('This has most of it');
  await expect(active(page)).toContainText('Director, Infrastructure (Reliability)');
  await field(page).fill('qqqqqqqqq');
  await expect(page.getByRole('dialog')).toContainText('Try fewer words');
  await expect(options(page)).toHaveCount(0);
});

test('? lists the keys, and a single key types itself within a field', async ({ page }) => {
  await visit(page, '/compare');
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await expect(keys.getByRole('heading', { name: 'On the map' })).toBeVisible();
  const isOn = keys.getByRole('checkbox');
  await isOn.uncheck();
  await leave(page);
  await page.keyboard.press('?');
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await search(page, 'keys');
  await expect(active(page)).toContainText('Show all keys');
  await page.keyboard.press('Enter');
  await isOn.check();
  await leave(page);
  await page.getByRole('combobox', { name: /role/i }).first().focus();
  await page.keyboard.type('/?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('combobox', { name: /role/i }).first()).toHaveValue('/?');
});

test('is accessible in both themes, and fits a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await visit(page);
  await page.getByRole('button', { name: 'Search' }).click();
  for (const typed of ['', 'engineering', 'zzzz directr', 'hiring']) {
    await field(page).fill(typed);
    await expect(active(page)).toBeVisible();
    await steady(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
    }
    const overflow = await page.evaluate(() => {
      const dialog = document.querySelector('dialog');
      return [document.documentElement.scrollWidth, dialog?.scrollWidth];
    });
    expect(overflow).toEqual([320, 320]);
  }
});

/** Here the network is made to fail, so the browser's own complaints are expected. */
bare('says that the index is missing, still finds titles, and recovers', async ({ page }) => {
  let isBroken = true;
  await page
    .context()
    .route('**/data/search-*.json', (route) => (isBroken ? route.abort() : route.continue()));
  await visit(page);
  await search(page, 'director eng');
  await expect(page.getByRole('alert')).toContainText('Search could not be loaded');
  await expect(active(page)).toContainText('Director, Engineering');
  isBroken = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await field(page).fill('sr em');
  await expect(active(page)).toContainText('Senior Engineering Manager');
  await expect(active(page).locator('mark').first()).toBeVisible();
});

bare('finds names where the wording of expectations is missing', async ({ page }) => {
  await page.context().route('**/data/search-texts-*.json', (route) => route.abort());
  await visit(page);
  await search(page, 'sr em');
  await expect(page.getByRole('alert')).toContainText('wording of expectations');
  await expect(active(page)).toContainText('Senior Engineering Manager');
});
