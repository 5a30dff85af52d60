import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { readXlsx } from 'hucre/xlsx';
import mammoth from 'mammoth';
import { expectAccessible, heading, keepOwn } from './journey.ts';
import { halfBlank, pagesOfTexts } from './pdf.ts';
import {
  addEvidence,
  expect,
  fromMenu,
  linesOf,
  makePlan,
  mark,
  OWN,
  openLine,
  saved,
  test,
} from './planSteps.ts';

/** What people do with a case, in one file although long: each begins with the same plan and reads the same document. */

const LINK = `https://${OWN}.example/wiki/Page_(one)?a=b_c&d=e#f`;
const NOTE = `**${OWN} bold**, <script>alert(1)</script> [press](javascript:alert(1)) ![spy](https://spy.example/${OWN}.png)`;

/** Opens the case of the plan from its screen, and waits until it can be arranged. */
async function openCase(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('link', { name: 'Promotion case' }).click();
  await expect(page).toHaveURL('/plan/case');
  await expect(heading(page, 'Promotion case')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save for Word' })).toBeVisible();
}

/** A plan whose first line has a mark, a piece of evidence and a note, and its case. */
async function makeCase(page: Page): Promise<void> {
  await makePlan(page);
  const line = await openLine(page, 0);
  await mark(line, 'Consistently');
  await addEvidence(line, `${OWN} moved a database`, LINK);
  await line.getByLabel('My note').fill(NOTE);
  await saved(page);
  await openCase(page);
}

/** The expectations of the document in its order. */
const told = (page: Page) => page.locator('.case-document section > h3');
const announced = (page: Page, words: string) =>
  expect(page.getByRole('status').filter({ hasText: words })).toHaveCount(1);

async function download(page: Page, name: string) {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name, exact: true }).click();
  const file = await downloading;
  return { name: file.suggestedFilename(), path: await file.path() };
}

test('Without a plan the case says what it is made of, and leads there', async ({ page }) => {
  await page.goto('/plan/case');
  await expect(heading(page, 'Promotion case')).toBeVisible();
  await expect(page.getByText('there is none in this browser yet')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('main').getByRole('link', { name: 'My plan' }).click();
  await expect(page).toHaveURL('/plan');
});

test('Lines are chosen and put in order by keyboard, a summary is written, and all is there again', async ({
  page,
}) => {
  await makeCase(page);
  const texts = await told(page).allTextContents();
  const [first = '', second = '', third = ''] = texts;
  expect(texts.length).toBeGreaterThan(20);
  await expectAccessible(page);

  const down = page.getByRole('button', { name: `Move down: ${first}` });
  await down.focus();
  await page.keyboard.press('Enter');
  await announced(page, `Now 2 of ${texts.length}.`);
  await expect(down).toBeFocused();
  await page.keyboard.press('Enter');
  await announced(page, `Now 3 of ${texts.length}.`);
  await expect(told(page).nth(2)).toHaveText(first);
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: `Move up: ${first}` })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(told(page).nth(1)).toHaveText(first);
  await expect(page.getByRole('button', { name: `Move up: ${first}` })).toBeFocused();
  // At the end it is said to be of no use, and does nothing.
  const top = page.getByRole('button', { name: `Move up: ${second}` });
  await expect(top).toHaveAttribute('aria-disabled', 'true');
  await top.press('Enter');
  await expect(told(page).first()).toHaveText(second);

  await page.getByRole('button', { name: `Leave out: ${second}` }).press('Enter');
  await expect(told(page).first()).toHaveText(first);
  await expect(page.getByRole('button', { name: `Leave out: ${first}` })).toBeFocused();
  await expect(
    page.getByText(`${texts.length - 1} of ${texts.length} expectations of this step`),
  ).toBeVisible();
  const others = page.getByRole('region', { name: 'Not in the document' });
  await expect(others.getByRole('group').first()).toContainText(second);

  const summary = page.getByRole('textbox', { name: 'Summary' });
  await summary.fill(`Why **${OWN}** now`);
  await saved(page);
  await expect(page.locator('.case-document strong', { hasText: OWN }).first()).toBeVisible();

  await page.reload();
  await expect(told(page).first()).toHaveText(first);
  await expect(told(page).nth(1)).toHaveText(third);
  await expect(told(page)).toHaveCount(texts.length - 1);
  await expect(page.getByText(`Why ${OWN} now`)).toBeVisible();
  await page.getByRole('button', { name: `Take in: ${second}` }).press('Enter');
  await expect(told(page).first()).toHaveText(second);
  await expect(page.getByRole('button', { name: `Leave out: ${second}` })).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(told(page)).toHaveCount(texts.length - 1);
  await page.getByRole('button', { name: 'Change the summary' }).click();
  await expect(summary).toHaveValue(`Why **${OWN}** now`);
  await expectAccessible(page);
});

test('What is missing is told, and leads to its line in the plan; no address says which', async ({
  page,
}) => {
  await makeCase(page);
  const texts = await told(page).allTextContents();
  const missing = page.getByRole('region', { name: 'Before you hand it in' });
  await expect(missing).toContainText('A summary helps');
  const unmarked = missing.getByRole('group').filter({ hasText: 'not assessed by its owner yet' });
  await expect(unmarked).toContainText(`${texts.length - 1} lines`);
  await unmarked.locator('summary').click();
  await unmarked.getByRole('link').first().click();
  await expect(page).toHaveURL('/plan');
  const line = linesOf(page)
    .filter({ hasText: texts[1] ?? '' })
    .first();
  await expect(line).toHaveAttribute('open');
  await expect(line.locator('summary')).toBeFocused();
  expect(await page.evaluate(() => history.state?.usr ?? null)).toBeNull();
  await page.reload();
  await expect(linesOf(page).first()).toBeVisible();
  await expect(page.locator('.plan-line > details[open]')).toHaveCount(0);
});

test('A line that the plan has folded away opens with its fold, from the case', async ({
  page,
}) => {
  await makeCase(page);
  const others = page.getByRole('region', { name: 'Not in the document' });
  await others.getByText(/^Asked before too/).click();
  const taken = others.getByRole('button', { name: /^Take in/ }).last();
  const text = ((await taken.getAttribute('aria-label')) ?? '').replace('Take in: ', '');
  await taken.press('Enter');
  const section = page
    .locator('.case-line')
    .filter({ has: page.getByRole('heading', { name: text }) });
  await section.getByRole('link', { name: /^Change in my plan/ }).click();
  await expect(page).toHaveURL('/plan');
  const fold = page.getByRole('group').filter({ hasText: 'carried over from' }).first();
  await expect(fold).toHaveAttribute('open');
  const line = fold.locator('.plan-line > details', { hasText: text }).first();
  await expect(line).toHaveAttribute('open');
  await expect(line.locator('summary')).toBeFocused();
  await expect(line.locator('summary')).toBeInViewport();
  await fold.locator('> summary').click();
  await expect(fold).not.toHaveAttribute('open');
});

test('A line of a step that was taken is led to in that step, not in the next', async ({
  page,
}) => {
  await keepOwn(page, 'intermediate-backend-engineer');
  await makePlan(page);
  await addEvidence(await openLine(page, 0), `${OWN} moved a database`, LINK);
  await page.getByRole('button', { name: 'I am there' }).click();
  await expect(page.getByRole('heading', { name: 'Steps taken' })).toBeVisible();
  const taken = page
    .getByRole('group')
    .filter({ has: page.getByRole('heading', { name: /^Intermediate Backend Engineer →/ }) });
  await expect(taken).not.toHaveAttribute('open');
  await expect(taken.locator('.plan-line')).toHaveCount(0);
  await saved(page);

  const leadTo = async () => {
    await openCase(page);
    await page
      .getByRole('combobox', { name: 'Step' })
      .selectOption({ label: 'Intermediate Backend Engineer → Senior Backend Engineer' });
    await expect(page.getByText('You have taken this step.')).toBeVisible();
    const line = page.locator('.case-line').filter({ hasText: `${OWN} moved a database` });
    await line.getByRole('link', { name: /^Change in my plan/ }).click();
    await expect(page).toHaveURL('/plan');
    await expect(taken).toHaveAttribute('open');
    const led = taken.locator('.plan-line > details[open]');
    await expect(led.locator('summary')).toBeFocused();
    await expect(led.locator('summary')).toBeInViewport();
    await expect(led).toContainText(`${OWN} moved a database`);
    await expect(page.locator('.plan-line > details[open]')).toHaveCount(1);
    const places = await linesOf(page).evaluateAll((all) => all.map(({ id }) => id));
    expect(new Set(places).size).toBe(places.length);
  };
  await leadTo();
  await expectAccessible(page);
  // At the goal there is no next step: each of them is folded.
  await page.getByRole('button', { name: 'I am there' }).click();
  await expect(
    page.getByRole('heading', { name: 'You are there: Staff Backend Engineer' }),
  ).toBeVisible();
  await saved(page);
  await leadTo();
});

test('Whoever comes to the case has the focus on its heading', async ({ page }) => {
  await makePlan(page);
  await saved(page);
  let letThrough = () => {};
  const held = new Promise<void>((done) => {
    letThrough = done;
  });
  // What works on a case comes late, as over a slow line.
  await page.route('**/assets/OpenedCase-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.getByRole('main').getByRole('link', { name: 'Promotion case' }).click();
  await expect(heading(page, 'Promotion case')).toBeFocused();
  letThrough();
  await expect(page.getByRole('button', { name: 'Save for Word' })).toBeVisible();
  await expect(heading(page, 'Promotion case')).toBeFocused();
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
});

test('A line is dragged to its place, and dropped nowhere by Escape', async ({ page }) => {
  await makeCase(page);
  const [first = '', second = '', third = '', fourth = ''] = await told(page).allTextContents();
  const line = (text: string) => page.locator('.case-line').filter({ hasText: text }).first();
  const handle = line(first).locator('.case-handle');
  const size = await handle.boundingBox();
  expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(24);
  await expect(handle).toHaveCSS('touch-action', 'none');
  const dragTo = async (goal: string) => {
    await handle.scrollIntoViewIfNeeded();
    await handle.hover();
    await page.mouse.down();
    await expect(line(first)).toHaveAttribute('data-dragged');
    const box = await line(goal).boundingBox();
    await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + (box?.height ?? 0) - 4, { steps: 5 });
  };
  await dragTo(third);
  await expect(line(fourth)).toHaveAttribute('data-drop', 'before');
  await page.mouse.up();
  await announced(page, 'Now 3 of');
  for (const [at, text] of [second, third, first, fourth].entries()) {
    await expect(told(page).nth(at)).toHaveText(text);
  }
  await dragTo(second);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(page.locator('[data-dragged], [data-drop]')).toHaveCount(0);
  await expect(told(page).nth(2)).toHaveText(first);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(told(page).first()).toHaveText(first);
});

test.describe('On a phone', () => {
  test.use({ viewport: { width: 390, height: 700 }, hasTouch: true, isMobile: true });

  test('a finger drags a line, and the page goes on under it at its edge', async ({ page }) => {
    await makeCase(page);
    const [first = '', second = ''] = await told(page).allTextContents();
    const dragged = page.locator('.case-line').filter({ hasText: first }).first();
    await dragged.locator('.case-handle').scrollIntoViewIfNeeded();
    const handle = await dragged.locator('.case-handle').boundingBox();
    const x = (handle?.x ?? 0) + 12;
    const y = (handle?.y ?? 0) + 12;
    const finger = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
      finger.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: at === undefined ? [] : [{ x, y: at }],
      });
    const scrolled = await page.evaluate(() => scrollY);
    await touch('touchStart', y);
    await expect(dragged).toHaveAttribute('data-dragged');
    // The hand scrolls nothing by itself; at the edge it is held still, and what is below comes to it.
    await touch('touchMove', y + 40);
    await touch('touchMove', 690);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled + 300);
    await expect(page.locator('[data-drop]')).toHaveCount(1);
    await touch('touchEnd');
    await announced(page, 'Now ');
    await expect(told(page).first()).toHaveText(second);
    await expect(page.locator('[data-dragged], [data-drop]')).toHaveCount(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(told(page).first()).toHaveText(first);
  });
});

test('A table in a note is one on screen and in each form', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await makePlan(page);
  const line = await openLine(page, 0);
  const note = line.getByLabel('My note');
  await note.fill(`| Week | Moved |\n| :-- | --: |\n| ${OWN} | [two](javascript:alert(1)) |`);
  await note.blur();
  await expect(line.getByRole('table').getByRole('cell')).toHaveText([OWN, 'two']);
  await saved(page);
  await openCase(page);
  const table = page.locator('.case-document').getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveText(['Week', 'Moved']);
  await expectAccessible(page);
  const word = await download(page, 'Save for Word');
  const { value: html } = await mammoth.convertToHtml({ path: word.path });
  expect(html).toMatch(new RegExp(`<table>.*Week.*Moved.*${OWN}.*two.*</table>`));
  await page.getByRole('button', { name: 'Export' }).click();
  const file = await download(page, 'HTML, for Word and Docs');
  const saved1 = await readFile(file.path, 'utf8');
  expect(saved1).toContain('<th align="left">Week</th>');
  expect(saved1).not.toContain('javascript:');
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.getByText('Text copied.')).toBeVisible();
  const markdown = await page.evaluate(() => navigator.clipboard.readText());
  expect(markdown).toContain(`> | Week | Moved |\n> | --- | --- |\n> | ${OWN} | two |`);
});

test('Each form of the case is saved or copied, and holds the line, its mark, evidence, link, day and note', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await makeCase(page);
  const [first = '', ...others] = await told(page).allTextContents();
  await expect(page.locator('.case-document script, .case-document img')).toHaveCount(0);
  const whole = [first, ...others, 'Consistently', `${OWN} moved a database`, `${OWN} bold`];
  expect(fetched.filter((path) => path.startsWith('/assets/word-'))).toEqual([]);

  const word = await download(page, 'Save for Word');
  expect(word.name).toBe('promotion-case.docx');
  await expect(page.getByText('Saved as promotion-case.docx.')).toBeVisible();
  const { value: html } = await mammoth.convertToHtml({ path: word.path });
  const { value: text } = await mammoth.extractRawText({ path: word.path });
  for (const words of [...whole, '<script>alert(1)</script>']) expect(text).toContain(words);
  expect(text).toMatch(/\d{1,2} \w{3} \d{4}/);
  expect(html).toContain(`href="${LINK.replaceAll('&', '&amp;')}"`);
  expect(html).not.toContain('javascript:');
  expect(html.match(/<h3>/g)).toHaveLength(others.length + 1);

  await page.getByRole('button', { name: 'Export' }).click();
  const excel = await download(page, 'Excel, one row per line');
  expect(excel.name).toBe('promotion-case.xlsx');
  const { sheets } = await readXlsx(await readFile(excel.path));
  const [columns, row, ...rows] = sheets[0]?.rows ?? [];
  expect(columns?.slice(0, 4)).toEqual(['Expectation', 'Before', 'Kind', 'Theme']);
  expect(row).toEqual(expect.arrayContaining([first, 'Consistently', LINK, NOTE]));
  expect(rows).toHaveLength(others.length);

  const page1 = await download(page, 'HTML, for Word and Docs');
  expect(page1.name).toBe('promotion-case.html');
  const saved1 = await readFile(page1.path, 'utf8');
  expect(saved1).toContain(`<h3>${first.replaceAll('&', '&#x26;')}`);
  expect(saved1).not.toMatch(/<script|<img|href="javascript/);

  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.getByText('Text copied.')).toBeVisible();
  const markdown = await page.evaluate(() => navigator.clipboard.readText());
  expect(markdown).toContain('# Promotion case\n');
  expect(markdown).toContain(`**${OWN} bold**`);
  expect(markdown).toContain(`<${LINK}>`);
  expect(markdown.match(/^### /gm)).toHaveLength(others.length + 1);

  await page.getByRole('button', { name: 'Copy as formatted text' }).click();
  await expect(page.getByText('Text copied.')).toBeVisible();
  const pasted = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return await Promise.all(
      ['text/plain', 'text/html'].map(async (type) => (await item?.getType(type))?.text() ?? ''),
    );
  });
  for (const form of pasted) for (const words of whole) expect(form).toContain(words.slice(0, 40));
  expect(pasted[1]).toContain('<h3>');
  expect(pasted[1]).not.toMatch(/<script|<img|href="javascript/);
});

test('On paper it is a document alone, on A4 and on Letter', async ({ page }) => {
  await makeCase(page);
  const [first = ''] = await told(page).allTextContents();
  for (const [name, width, height] of [
    ['A4', 595, 842],
    ['Letter', 612, 792],
  ] as const) {
    await page.getByRole('radio', { name }).check();
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(halfBlank(pagesOfTexts(pdf)), `half blank pages of ${name}`).toEqual([]);
    const boxes = [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
    expect(boxes.length).toBeGreaterThan(1);
    for (const [, x, y] of boxes) {
      expect(Math.abs(Number(x) - width)).toBeLessThan(1);
      expect(Math.abs(Number(y) - height)).toBeLessThan(1);
    }
  }
  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('.case-document');
  for (const said of [first, 'Own assessment: Consistently', `${OWN} moved a database`, LINK]) {
    await expect(sheet.getByText(said).first()).toBeVisible();
  }
  const main = page.getByRole('main');
  for (const control of ['Save for Word', 'Export', /^Leave out/, /^Move up/]) {
    await expect(main.getByRole('button', { name: control })).toHaveCount(0);
  }
  await expect(page.getByText('Before you hand it in')).toBeHidden();
  await expect(page.getByRole('banner')).toHaveCount(0);
  await expect(page.getByRole('contentinfo')).toHaveCount(0);
});

test('At 320 px nothing is cut off, and every control can be hit', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await makeCase(page);
  // A table that is wider than the screen keeps its words whole, and is moved sideways.
  await page
    .getByRole('textbox', { name: 'Summary' })
    .fill('| Customers | Regions | Moved | Failed |\n| --- | --- | --- | --- |\n| 1 | 2 | 3 | 4 |');
  await saved(page);
  const table = page.locator('.case-document').getByRole('table');
  const { height = 0 } = (await table.getByRole('columnheader').first().boundingBox()) ?? {};
  expect(height).toBeGreaterThan(20);
  expect(height).toBeLessThan(40);
  expect(
    await table.evaluate(
      ({ parentElement: place }) => place && place.scrollWidth > place.clientWidth,
    ),
  ).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const controls = page.getByRole('main').locator('button:visible, a:visible, input:visible');
  const small = await controls.evaluateAll((all) =>
    all.flatMap((control) => {
      const { width, height } = (control.closest('label') ?? control).getBoundingClientRect();
      const isInText = control.matches('.case-document a') && !control.closest('.case-controls');
      return !isInText && Math.min(width, height) < 24 ? [control.outerHTML] : [];
    }),
  );
  expect(small).toEqual([]);
  await expectAccessible(page);
});

test('Of a locked plan there is no case to see', async ({ page }) => {
  await makeCase(page);
  await page.getByRole('main').getByRole('link', { name: 'My plan', exact: true }).click();
  await fromMenu(page, 'Lock');
  const dialog = page.getByRole('dialog', { name: 'Lock this plan' });
  await dialog.getByLabel('Passphrase', { exact: true }).fill('four green rungs');
  await dialog.getByLabel('The same again').fill('four green rungs');
  await dialog.getByRole('button', { name: 'Lock', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'A locked plan' })).toBeVisible();
  await page.goto('/plan/case');
  await expect(page.getByText('The plan is locked.')).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText(new RegExp(`Backend|${OWN}`));
  await expectAccessible(page);
});
