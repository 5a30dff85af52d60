import type { Page } from '@playwright/test';
import mammoth from 'mammoth';
import { expectAccessible } from './journey.ts';
import {
  addEvidence,
  expect,
  expectPlan,
  expectPrivate,
  FROM,
  fromMenu,
  linesOf,
  mark,
  OWN,
  openAsManager,
  openLine,
  saveCopy,
  saved,
  TO,
  test,
} from './planSteps.ts';

/** What the first version of the program kept of a plan, and what the second had made of it after another visit. */
const ROLES = [
  { id: FROM, title: 'Senior Backend Engineer', grade: '7' },
  { id: TO, title: 'Staff Backend Engineer', grade: '8' },
] as const;
const LINE = {
  id: `${TO}#r2`,
  kind: 'raised',
  section: 'responsibilities',
  theme: 'Technical craft',
  text: 'Solve the technical problems that are highest in scope and complexity for the team',
};
const FIRST = {
  id: 'of-three-visits',
  from: ROLES[0],
  to: ROLES[1],
  asOf: '2025-06-30',
  changed: Date.UTC(2026, 0, 12),
  lines: [{ line: LINE, mark: 'not-yet', note: `${OWN}: the **outage** review` }],
};
const SECOND = {
  id: FIRST.id,
  name: `The ${OWN} plan`,
  route: ROLES,
  at: 0,
  asOf: FIRST.asOf,
  created: FIRST.changed,
  changed: Date.UTC(2026, 4, 4),
  lines: [
    {
      step: 0,
      line: LINE,
      mark: 'sometimes',
      note: `${OWN}: the **outage** review`,
      evidence: [
        {
          id: 'e1',
          text: `${OWN} design`,
          link: `https://${OWN}.example/design`,
          date: '2026-04-30',
        },
      ],
      due: '2027-03-14',
    },
  ],
};

test('Senior Backend Engineer to Staff, over three visits with three versions, and a manager’s file', async ({
  page,
  browser,
}) => {
  // The first visit: what the first version has kept is all there.
  await page.goto('/roles');
  await keepAs(page, 1, FIRST);
  await page.goto('/plan');
  await expectPlan(page);
  await expect(linesOf(page).first().locator('summary')).toContainText('Not yet');
  await openLine(page, 0);
  await expect(linesOf(page).first().locator('strong')).toHaveText('outage');

  // The second: so is what the second had made of it.
  await page.goto('/roles');
  await keepAs(page, 2, SECOND);
  await page.goto('/plan');
  await expectPlan(page);
  await expect(page.getByRole('textbox', { name: 'Name of the plan' })).toHaveValue(SECOND.name);
  const summary = linesOf(page).filter({ hasText: LINE.text }).locator('summary');
  for (const said of ['Sometimes', '1 piece of evidence', 'a note', 'by 14 Mar 2027']) {
    await expect(summary).toContainText(said);
  }

  // The third, with the version of today: the ladder says more than was kept, and that is taken when it is asked for.
  await page.getByRole('button', { name: 'Take the new words' }).click();
  await expect(linesOf(page)).not.toHaveCount(1);
  await expect(summary).toContainText('1 piece of evidence');
  await summary.click();
  const line = linesOf(page).filter({ hasText: LINE.text });
  await mark(line, 'Consistently');
  await addEvidence(line, `${OWN} in production`, `${OWN}.example/release`);
  const other = await openLine(page, 0);
  await mark(other, 'Sometimes');
  await addEvidence(other, `What ${OWN} taught`, `${OWN}.example/talk`);
  await saved(page);
  await page.reload();
  await expect(summary).toContainText('2 pieces of evidence');
  await expectAccessible(page);

  // The manager marks a copy, and it comes back beside.
  const mine = await saveCopy(page);
  const { context, manager, seen } = await openAsManager(browser, mine);
  const theirs = linesOf(manager).filter({ hasText: LINE.text });
  await theirs.locator('summary').click();
  await mark(theirs, 'Sometimes');
  await theirs.getByLabel('My comment').fill(`Show me ${OWN} once more`);
  await saved(manager);
  const back = await saveCopy(manager);
  expectPrivate(seen);
  await context.close();

  await fromMenu(page, 'Open a file beside this');
  const dialog = page.getByRole('dialog', { name: 'Open a file beside this' });
  await dialog.getByLabel('Choose a file').setInputFiles(back);
  await dialog.getByRole('button', { name: 'Take these in' }).click();
  await expect(dialog.getByText('All that is in this file is here already.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(summary).toContainText('Me: Consistently');
  await expect(summary).toContainText('My manager: Sometimes');

  // The case: one line first, one left out, and why now. What Word is given holds all the others.
  await page.getByRole('main').getByRole('link', { name: 'Promotion case' }).click();
  const told = page.locator('.case-document section > h3');
  await expect(told.filter({ hasText: LINE.text })).toHaveCount(1);
  const before = await told.allTextContents();
  const at = before.indexOf(LINE.text);
  await page.getByRole('button', { name: `Leave out: ${before.at(-1)}` }).click();
  await page.getByRole('button', { name: `Move down: ${LINE.text}` }).click();
  await page.getByRole('textbox', { name: 'Summary' }).fill(`Why ${OWN} is ready`);
  await saved(page);
  await page.reload();
  const order = before
    .slice(0, -1)
    .toSpliced(at, 1)
    .toSpliced(at + 1, 0, LINE.text);
  await expect(told).toHaveText(order);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save for Word' }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toBe('promotion-case.docx');
  const { value: html } = await mammoth.convertToHtml({ path: await file.path() });
  // A page of the site takes no text for markup.
  await page.mainFrame().goto('about:blank');
  await page.setContent(html);
  await expect(page.locator('h3')).toHaveText(order);
  const addresses = await page
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  const links = ['design', 'release', 'talk'].map((name) => `https://${OWN}.example/${name}`);
  expect(addresses).toEqual(expect.arrayContaining(links));
  const text = await page.locator('body').textContent();
  for (const said of [
    'Senior Backend Engineer (grade 7) → Staff Backend Engineer (grade 8)',
    `Why ${OWN} is ready`,
    `${OWN}: the outage review`,
    `${OWN} design`,
    '30 Apr 2026',
    '14 Mar 2027',
    `${OWN} in production`,
    `What ${OWN} taught`,
    'Own assessment: Consistently · Manager’s assessment: Sometimes',
    `Show me ${OWN} once more`,
  ]) {
    expect(text).toContain(said);
  }
});

/** Puts the record of an older version in the place of all that is kept, as that version would have. */
function keepAs(page: Page, version: number, record: object): Promise<void> {
  return page.evaluate(
    async ({ version, record }) => {
      const settled = <T>(request: IDBRequest<T>) =>
        new Promise<T>((done, fail) => {
          request.onsuccess = () => done(request.result);
          request.onerror = () => fail(request.error);
        });
      await settled(indexedDB.deleteDatabase('rungs-plans'));
      const opening = indexedDB.open('rungs-plans', version);
      opening.onupgradeneeded = () => {
        opening.result.createObjectStore('plans', { keyPath: 'id' }).put(record);
      };
      (await settled(opening)).close();
    },
    { version, record },
  );
}
