import { expect, heading, stepsAt, test } from './journey.ts';

test.describe('A Senior Backend Engineer asks what the next rung wants', () => {
  test('as a Staff Backend Engineer', async ({ page }) => {
    await page.goto('/roles/senior-backend-engineer');
    await expect(heading(page, /^Senior Backend Engineer/)).toBeVisible();
    await expect(page.getByRole('heading', { name: /^Competencies/ })).toBeVisible();
    await page.goto('/compare/senior-backend-engineer/staff-backend-engineer');
    const main = page.getByRole('main');
    await expect(main).toContainText(
      'Shepherd the definition and improvement of the internal standards',
    );
    await expect(main).not.toContainText('only named');
    await expect(main.getByText(/^\d{2,} new$/)).toBeVisible();
  });

  test('as an Engineering Manager', async ({ page }) => {
    await page.goto('/roles/senior-backend-engineer');
    await stepsAt(page, 'Switch of track')
      .getByRole('link', { name: /^\d+ new.* at Engineering Manager$/ })
      .click();
    await expect(page).toHaveURL(/\/compare\/senior-backend-engineer\/engineering-manager/);
    const main = page.getByRole('main');
    await expect(main).toContainText('Hold regular 1:1s with everyone on the team');
    await expect(main).toContainText(
      'Give each person regular, clear feedback on their performance',
    );
  });

  test('and, from intern to fellow, every step has words', async ({ page }) => {
    await page.goto('/paths/intern-backend-engineer/engineering-fellow');
    const main = page.getByRole('main');
    await expect(main.getByText('What is new or higher')).toHaveCount(6);
    await expect(main).not.toContainText('only named');
  });
});
