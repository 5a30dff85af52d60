import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { halfBlank, pagesOf, pagesOfTexts, textsOf } from './pdf.ts';

const [MANAGER, DIRECTOR, RELIABILITY, BACKEND] = [
  'senior-engineering-manager',
  'director-engineering',
  'director-infrastructure-reliability',
  'distinguished-backend-engineer',
];

interface Sheet {
  readonly address: string;
  /** So many pages at most, of A4 and of Letter. */
  readonly pages: number;
  /** Why not fewer. */
  readonly because: string;
  /** What is folded on screen. */
  readonly folded: RegExp | undefined;
}

const SHEETS: readonly Sheet[] = [
  {
    address: `/compare/${MANAGER}/${DIRECTOR}`,
    pages: 3,
    because: '106 expectations, 44 of them folded on screen',
    folded: /^Can manage successfully in a remote-only company/,
  },
  {
    address: `/compare/${DIRECTOR}/${RELIABILITY}/${BACKEND}`,
    pages: 7,
    because:
      'one role lists twice as much as the others, and rows are as high as their longest cell',
    folded: undefined,
  },
  {
    address: `/compare/${DIRECTOR}/${RELIABILITY}/${BACKEND}/${MANAGER}`,
    pages: 10,
    because: 'a column more is narrower by a fifth',
    folded: undefined,
  },
  {
    address: '/grades/8/matrix',
    pages: 18,
    because: '100 shared expectations in each of their wordings, and 400 that one role asks',
    folded: /^Guide less experienced team members/,
  },
  {
    address: '/families/infrastructure-engineering-management/matrix',
    pages: 5,
    because: 'wordings of 43 shared expectations',
    folded: /^Write public blog posts and give talks/,
  },
  { address: '/grades', pages: 2, because: 'a sentence and a bar a grade', folded: undefined },
  { address: '/steps', pages: 4, because: '74 steps of two lines', folded: undefined },
  {
    address: `/roles/${MANAGER}`,
    pages: 3,
    because: '53 expectations; Letter is lower than A4, and the foot goes over',
    folded: /^Fullstack Engineering Manager$/,
  },
  {
    address: `/roles/${MANAGER}/candidate`,
    pages: 1,
    because: 'it is handed over',
    folded: undefined,
  },
];

for (const { address, pages, because, folded } of SHEETS) {
  test(`prints on ${pages} at most, for ${because}: ${address}`, async ({ page }) => {
    await page.goto(address);
    for (const format of ['A4', 'Letter'] as const) {
      const pdf = await page.pdf({ format });
      expect.soft(pagesOf(pdf), format).toBeLessThanOrEqual(pages);
      const sizes = textsOf(pdf).map(({ size }) => size);
      // What is wider than the sheet makes a browser set all of it smaller.
      expect
        .soft(Math.min(...sizes), `points of ${format}`)
        .toBeGreaterThanOrEqual(address.endsWith('/candidate') ? LEAST_OF_ONE : LEAST_POINTS);
      expect.soft(halfBlank(pagesOfTexts(pdf)), `half blank pages of ${format}`).toEqual([]);
    }
    const lines = page
      .getByRole('main')
      .getByText(folded ?? /./)
      .first();
    if (folded) await expect(lines).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(lines).toBeVisible();
    await expect(page.getByText('GitLab').filter({ visible: true }).first()).toBeVisible();
    expect(await markers(page)).toEqual([]);
  });
}

/** Of the one sheet for candidates, which is set as small as it has to be. */
const LEAST_OF_ONE = 6;

/** Eight, as far as they can be told from the whole units of a font. */
const LEAST_POINTS = 7.95;

/** The triangles of what lies open. */
function markers(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main summary')]
      .filter((each) => each.checkVisibility() && getComputedStyle(each).display === 'list-item')
      .filter((each) => getComputedStyle(each).listStyleType !== 'none')
      .map((each) => each.outerHTML.slice(0, 120)),
  );
}
