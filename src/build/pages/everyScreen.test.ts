import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { expect, test } from 'vitest';
import { compileDataset } from '#src/dataset/compile.ts';
import { reportAfter } from '#src/dataset/fixture.ts';
import { evenLetters } from '#src/layout/fixture.ts';
import { formatView, SCREENS, viewAt } from '#src/screens/registry.ts';
import { openLadder } from '#src/shell/queries.ts';
import { Site } from '#src/shell/Site.tsx';
import { drawnAhead } from '../drawnAhead.ts';
import { viewsAhead } from '../screenPages.ts';
import { filledClient } from './filledClient.ts';
import { makeReady } from './prerender.ts';

const { dataset, problems } = reportAfter(() => undefined);
if (!dataset) throw new Error('The dataset is not sound.');
const place = (name: string) => `${name}.json`;
const compiled = drawnAhead(compileDataset(dataset, problems, place), place, evenLetters);
const open = openLadder(compiled.packed);
const client = filledClient(open, compiled);

/** What is rendered ahead, and an address of each screen that is not. */
const ADDRESSES = [
  ...viewsAhead(open.ladder).map(formatView),
  '/compare/hand/keeper',
  '/paths/hand/keeper',
  '/steps/hand/keeper',
  '/families/keepers/matrix',
  '/nowhere',
];

test('no screen is left out here', () => {
  const shown = ADDRESSES.map((pathname) => viewAt(open.ladder, { pathname }).view.name);
  expect(Object.keys(SCREENS).filter((name) => !shown.some((each) => each === name))).toEqual([]);
});

test.each([...new Set(ADDRESSES)])(
  '%s is shown under a heading, not as a placeholder',
  async (address) => {
    const { view } = viewAt(open.ladder, { pathname: address });
    await makeReady({ client, open }, view);
    const site = createElement(Site, { client });
    const html = renderToString(createElement(StaticRouter, { location: address }, site));
    expect(html).toMatch(/<h1\b/);
    expect(html).not.toContain('>Loading<');
    expect(html).not.toContain('role="alert"');
  },
);
