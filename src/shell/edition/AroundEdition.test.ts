import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { expect, test } from 'vitest';
import { compileDataset } from '#src/dataset/compile.ts';
import { asEdition } from '#src/dataset/editions/asEdition.ts';
import { reportAfter } from '#src/dataset/fixture.ts';
import { joinEditions } from '#src/domain/joinEditions.ts';
import { compareView } from '#src/screens/compare/screen.ts';
import type { View } from '#src/screens/registry.ts';
import { openLadder } from '#src/shell/queries.ts';
import { AroundEdition } from './AroundEdition.tsx';

const THEN = '2022-11-11';
const { dataset } = reportAfter(() => undefined);
if (!dataset) throw new Error('The dataset is not sound.');
const present = openLadder(compileDataset(dataset, [], (name) => `${name}.json`).packed);
const edition = asEdition({ ...dataset, info: { ...dataset.info, asOf: THEN } }, dataset);
const open = { ...present, ladder: joinEditions(present.ladder, [edition]), editions: [] };

const NOT_FOUND = { name: 'not-found', path: '/' } as const;

/** What stands where a comparison that was asked for is not to be found. */
function around(...roles: readonly [string, string]) {
  return shownAs(NOT_FOUND, ...roles);
}

function shownAs(view: View, ...roles: readonly [string, string]) {
  const around = createElement(AroundEdition, {
    open,
    asked: compareView(roles),
    view,
    children: createElement('p', {}, 'Page not found'),
  });
  return renderToString(createElement(StaticRouter, { location: '/' }, around));
}

test('of a role that an edition lacks it is said that there is no such edition', () => {
  expect(around(`hand@${THEN}`, 'keeper@2019-01-01')).toContain(
    'There is no edition of 1 January 2019',
  );
});

test('where only a role of today is not there, no edition is blamed for it', () => {
  const shown = around(`hand@${THEN}`, 'nobody');
  expect(shown).toContain('Page not found');
  expect(shown).not.toContain('no edition');
});

test('in the page of someone else that is its main part, and every link opens a tab of its own', () => {
  const shown = shownAs({ name: 'embed', of: NOT_FOUND }, 'keeper@2019-01-01', 'hand');
  expect(shown).toMatch(/^<main>.*<\/main>$/);
  const links = shown.match(/<a [^>]*>/g) ?? [];
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) expect(link).toContain('target="_blank"');
});
