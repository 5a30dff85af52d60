import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './journey.ts';

const DIST = join(import.meta.dirname, '..', 'dist');

test.describe('The licences of what ships', () => {
  test('every package whose code is in a script has its notice', () => {
    const notices = readFileSync(join(DIST, 'licenses.txt'), 'utf8');
    const maps = readdirSync(join(DIST, 'assets')).filter((file) => file.endsWith('.js.map'));
    const sources = maps.flatMap((file): string[] => {
      return JSON.parse(readFileSync(join(DIST, 'assets', file), 'utf8')).sources;
    });
    const names = new Set(
      sources.flatMap((path) => {
        return [...path.matchAll(/node_modules\/((?:@[^/]+\/)?[^/]+)/g)].at(-1)?.[1] ?? [];
      }),
    );
    expect(names).toContain('react-dom');
    // Only the worker of the search has this one.
    expect(names).toContain('minisearch');
    const missing = [...names].filter((name) => !notices.includes(`\n${name} `));
    expect(missing).toEqual([]);
    for (const font of ['source-sans-3', 'source-serif-4']) {
      expect(notices).toContain(`\n@fontsource-variable/${font} `);
    }
    expect(notices).not.toContain('comes without the text');
  });

  test('the foot of a page leads to them', async ({ page }) => {
    await page.goto('/roles/director-engineering');
    const link = page
      .getByRole('navigation', { name: 'About this site' })
      .getByRole('link', { name: 'licences' });
    const answer = await page.request.get((await link.getAttribute('href')) ?? '');
    expect(await answer.text()).toContain('react-dom');
  });

  test('no page and no script refers to a source map', () => {
    const scripts = readdirSync(join(DIST, 'assets')).filter((file) => file.endsWith('.js'));
    const referring = scripts.filter((file) =>
      readFileSync(join(DIST, 'assets', file), 'utf8').includes('sourceMappingURL'),
    );
    expect(scripts.length).toBeGreaterThan(40);
    expect(referring).toEqual([]);
    expect(readFileSync(join(DIST, 'sw.js'), 'utf8')).not.toContain('.js.map');
  });
});
