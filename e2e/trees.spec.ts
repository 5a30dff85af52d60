import type { Locator } from '@playwright/test';
import { buildLadder, relationsFrom } from '../src/domain/ladder.ts';
import { synthesizeDataset } from '../src/tools/synthesize.ts';
import { compiled, serve } from './invented.ts';
import { expect, mapOf, test } from './journey.ts';
import { expectPlan } from './planSteps.ts';

/** What those who listen are given of the screens that draw or measure: the whole tree of each, kept as a text beside this file. */

const files = compiled(synthesizeDataset({ roles: 9, seed: 4 }));
const ladder = buildLadder(files.ladder);
const steps = ladder.roles.flatMap(({ id }) => relationsFrom(ladder, id, 'promotion'));
const [step] = steps.filter(({ from, to }) => [from, to].every(isDescribed));
if (!step) throw new Error('no step joins two roles that are described');

test.beforeEach(({ context }) => serve(context, files));

test('of the map', async ({ page }) => {
  await page.goto('/?shape=map');
  await expect(mapOf(page)).toBeVisible();
  await expectTree(page.getByRole('main'), 'map');
});

test('of the table', async ({ page }) => {
  await page.goto('/?shape=table');
  await expectTree(page.getByRole('table'), 'table');
});

test('of a comparison', async ({ page }) => {
  await page.goto(`/compare/${step.from}/${step.to}`);
  await expectTree(page.getByRole('main'), 'compare');
});

test('of a plan', async ({ page }) => {
  await page.goto(`/roles/${step.to}`);
  await page.getByRole('link', { name: 'Plan this' }).click();
  await expectPlan(page);
  await expectTree(page.getByRole('region', { name: 'What it asks, line by line' }), 'plan');
});

function isDescribed(id: string): boolean {
  return ladder.byId.get(id)?.status === 'open';
}

async function expectTree(of: Locator, name: string): Promise<void> {
  await expect(of).toMatchAriaSnapshot({ name: `${name}.aria.yml` });
}
