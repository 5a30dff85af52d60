import type { PackedLadderFile } from '../src/dataset/compile.ts';
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
    const [from, to] = ['senior-backend-engineer', 'engineering-manager'];
    for (const address of [
      '/?shape=table',
      '/roles',
      `/compare/${from}/${to}`,
      `/steps/${from}/${to}`,
      `/paths/${from}/${to}`,
      `/matrix/${from}/${to}`,
      `/embed/roles/${from}`,
    ]) {
      await page.goto(address);
      await expect(page.getByText(long).filter({ visible: true }).first(), address).toBeVisible();
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, address).toBe(320);
    }
  });
});
