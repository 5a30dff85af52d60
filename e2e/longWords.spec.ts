import type { PackedLadderFile } from '../src/dataset/compile.ts';
import { EVERY_ADDRESS } from './everyAddress.ts';
import { expect, test } from './journey.ts';

test.describe('A ladder of long words on a phone', () => {
  test.use({ viewport: { width: 320, height: 700 } });

  test('breaks them, and nothing slides sideways', async ({ page }) => {
    const long = 'Qualitätssicherungsmaßnahmenbeauftragtenstellvertretung';
    await page.route('**/data/ladder-*.json', async (route) => {
      const response = await route.fetch();
      const ladder: PackedLadderFile = await response.json();
      const titled = <T extends { readonly title: string }>(list: readonly T[]) =>
        list.map((each) => ({ ...each, title: `${long} ${each.title}` }));
      const info = {
        ...ladder.info,
        tracks: titled(ladder.info.tracks),
        themes: titled(ladder.info.themes),
        departments: titled(ladder.info.departments),
      };
      const roles = ladder.roles.map(([id, title, ...rest]) => [id, `${long} ${title}`, ...rest]);
      await route.fulfill({ json: { ...ladder, info, roles, families: titled(ladder.families) } });
    });
    // The bare shell, since the pages that are rendered ahead hold the titles as they are.
    await page.route('**/*', async (route) => {
      if (route.request().resourceType() !== 'document') return route.fallback();
      const shell = await route.fetch({ url: new URL('/404.html', route.request().url()).href });
      return route.fulfill({ response: shell, status: 200 });
    });
    let shown = 0;
    for (const address of Object.values(EVERY_ADDRESS).flat()) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 }), address).toBeVisible();
      if ((await page.getByText(long).filter({ visible: true }).count()) > 0) shown++;
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(width, address).toBe(320);
    }
    // Not every screen names a role before one is chosen; but the words are on most of them.
    expect(shown).toBeGreaterThan(15);
  });
});
