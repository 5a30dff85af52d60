import { expect, test } from 'vitest';
import { openDataset } from '#src/dataset/openDataset.ts';
import { ROLES } from '#src/screens/roles/screen.ts';
import { readFolder } from '../folder.ts';
import { renderingOf } from './fixture.ts';
import { makeReady } from './prerender.ts';
import { renderPage } from './render.tsx';

test('the list of a ladder without roles says so, and speaks of no filter', async () => {
  const { dataset } = openDataset(await readFolder('examples/hospital'));
  if (!dataset) throw new Error('The example is not sound.');
  const site = renderingOf({
    ...dataset,
    roles: [],
    relations: [],
    familyRelations: [],
    texts: [],
  });
  await makeReady(site, ROLES);
  const html = renderPage(site, ROLES);
  expect(html).toContain('This ladder has no roles yet');
  expect(html).not.toContain('No role has all of this');
});
