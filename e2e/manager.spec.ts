import { expect, expectAccessible, heading, test } from './journey.ts';

const MANAGER = 'manager-engineering-reliability';
const DIRECTOR = 'director-infrastructure-reliability';
const VP = 'vp-of-infrastructure';

test.describe('A manager compares Manager, Director and VP of Infrastructure', () => {
  test('chooses the roles by typing, and reads them side by side', async ({ page }) => {
    await page.goto('/compare');
    await expectAccessible(page);
    const field = (name: string) => page.getByRole('combobox', { name });
    await field('First role').fill('engineering reliability');
    await page.getByRole('option', { name: /Manager, Engineering Reliability/ }).click();
    await expect(page).toHaveURL(`/compare/${MANAGER}`);
    await expect(field('First role')).toHaveValue('Manager, Engineering Reliability');
    await expect(field('Second role')).toBeFocused();

    await page.keyboard.type('director, infrastructure (rel');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/compare/${MANAGER}/${DIRECTOR}`);
    await expect(heading(page, /What changes/)).toBeFocused();
    await expect(field('Second role')).toHaveValue('Director, Infrastructure (Reliability)');

    await page.getByRole('button', { name: 'Add a role' }).click();
    await field('Third role').fill('VP of Infra');
    await page.getByRole('option', { name: /^VP of Infrastructure grade/ }).click();
    await expect(page).toHaveURL(`/compare/${MANAGER}/${DIRECTOR}/${VP}`);
    await expect(heading(page, /Side by side/)).toBeVisible();
    const table = page.getByRole('region', { name: 'Side by side' });
    await expect(table.getByRole('columnheader')).toHaveText([
      'Section and theme',
      'Manager, Engineering Reliability',
      'Director, Infrastructure (Reliability)',
      'VP of Infrastructure',
    ]);
    await expect(table).toContainText('10 years');
    await expectAccessible(page);

    await page.getByRole('button', { name: 'Remove Manager, Engineering Reliability' }).click();
    await expect(page).toHaveURL(`/compare/${DIRECTOR}/${VP}`);
    await expect(heading(page, /What changes/)).toBeVisible();
  });

  test('sees what changes, counted in four buckets that add up', async ({ page }) => {
    await page.goto(`/compare/${DIRECTOR}/${VP}?as=stated`);
    const buckets = page.getByRole('list', { name: 'Size of the step' }).getByRole('listitem');
    await expect(buckets).toHaveCount(4);
    const counts = (await buckets.allTextContents()).map((text) => Number.parseInt(text, 10));
    const [added = 0, changed = 0, kept = 0, unlisted = 0] = counts;
    expect(added + changed + kept, 'what the VP page lists').toBe(14 + 8 + 4);
    expect(changed + kept + unlisted, 'what the Director page lists').toBe(11 + 7 + 4);
    await expectAccessible(page);

    await page.getByRole('main').getByRole('button', { name: 'More' }).click();
    await page.getByRole('button', { name: 'Swap' }).click();
    await expect(page).toHaveURL(`/compare/${VP}/${DIRECTOR}?as=stated`);
  });

  test('follows a line of the comparison to its place on the role page', async ({ page }) => {
    await page.goto(`/compare/${DIRECTOR}/${VP}`);
    const line = page.getByRole('link', { name: /^Link to: .*public blog posts/i });
    await line.focus();
    const mark = await line.boundingBox();
    expect(Math.min(mark?.width ?? 0, mark?.height ?? 0)).toBeGreaterThanOrEqual(24);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/roles/${VP}#r6`);
    await expect(page.locator('#r6')).toBeFocused();
  });

  test('opens the step from Senior Engineering Manager to Director fresh and hears it in order', async ({
    page,
  }) => {
    await page.goto('/compare/senior-engineering-manager-leadership/director-engineering');
    const main = page.getByRole('main');
    await expect(main).toMatchAriaSnapshot(`
      - main:
        - article:
          - heading "What changes from Senior Engineering Manager (Engineering Leadership) to Director, Engineering" [level=1]
          - list:
            - listitem:
              - text: Grade 9
              - heading "Senior Engineering Manager (Engineering Leadership)" [level=2]
            - listitem:
              - text: Grade 10
              - heading "Director, Engineering" [level=2]
    `);
    await expect(main.getByRole('list', { name: 'Size of the step' })).toMatchAriaSnapshot(`
      - list "Size of the step":
        - listitem: /\\d+ new/
        - listitem: /\\d+ changed/
        - listitem: /\\d+ carried over/
        - listitem: /\\d+ not mentioned/
    `);
    await expect(main.getByRole('heading', { level: 3 }).first()).toHaveText('People & hiring');
    await expect(main.getByText('higher: ').first()).toBeAttached();
    await expect(main.getByText(/^Before: .* Now: /).first()).toBeAttached();
  });

  test('is led to the page that the second role really builds on', async ({ page }) => {
    await page.goto('/compare/senior-engineering-manager/director-engineering');
    await page.getByRole('link', { name: 'Compare with that page' }).click();
    await expect(page).toHaveURL(
      '/compare/senior-engineering-manager-leadership/director-engineering',
    );
    await expect(page.getByRole('link', { name: 'Compare with that page' })).toHaveCount(0);
  });

  test('finds out why a role is silent', async ({ page }) => {
    await page.goto('/compare/manager-security/director-engineering');
    await expect(page.getByText('Manager, Security is not described yet')).toBeVisible();
    await expect(heading(page, /Side by side/)).toBeVisible();
    await expect(page.getByRole('list', { name: 'Size of the step' })).toHaveCount(0);
    await expect(page.getByRole('cell', { name: 'not described yet' }).first()).toBeVisible();
    await page.goto('/compare/director-engineering/director-engineering');
    await expect(page.getByText('compares a role with itself')).toBeVisible();
    await page.goto(
      `/compare/director-engineering/senior-manager-infrastructure-technical-program-management`,
    );
    await expectAccessible(page);
  });

  test('reads a family with its shared lists, and where the source is unclear', async ({
    page,
  }) => {
    await page.goto('/families/infrastructure-technical-program-management');
    await expect(heading(page, 'Infrastructure Technical Program Management')).toBeVisible();
    await expect(page.getByText('apply to every role of this family')).toBeVisible();
    await expectAccessible(page);
    await page.goto('/roles/manager-engineering-scalability?sources=show');
    const unclear = page.getByRole('region', { name: 'Where the source is unclear' });
    await expect(unclear).toContainText('Hiring Actual vs Plan');
  });
});
