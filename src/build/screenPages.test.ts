import { expect, test } from 'vitest';
import { ladderOf, role } from '#src/domain/fixture.ts';
import { formatView, SCREENS, type ScreenName, viewAt } from '#src/screens/registry.ts';
import { aheadOf, movedPages, viewsAhead } from './screenPages.ts';

const ladder = ladderOf(
  [
    role('hand', '1'),
    role('keeper', '2', { aliases: ['lamp-keeper', 'wickie'] }),
    role('mate', '2', { family: 'boats', aliases: ['hand-of-boats'] }),
  ],
  [],
  {
    families: [
      { id: 'keepers', title: 'Keepers', department: 'lights', aliases: ['lamp-keepers'] },
      { id: 'boats', title: 'Boats', department: 'boats' },
    ],
    strands: [{ id: 'light', title: 'The light', theme: 'care', aliases: ['the-lamp'] }],
  },
);

test.each(Object.keys(SCREENS) as readonly ScreenName[])(
  'the screen “%s” says which of its pages are rendered ahead, and only of its own',
  (name) => {
    const views = aheadOf(name)?.ahead(ladder, ['2024-05-01', '2022-11-11']) ?? [];
    expect(views.filter((view) => view.name !== name)).toEqual([]);
  },
);

test('a page is rendered ahead under the address that it is found at', () => {
  for (const view of viewsAhead(ladder)) {
    expect(viewAt(ladder, { pathname: formatView(view) })).toEqual({ view, notices: [] });
  }
});

test('every page that an alias once named is listed with the page that it is now', () => {
  const addresses = movedPages(ladder).map(({ from, to }) => [formatView(from), formatView(to)]);
  expect(addresses).toEqual([
    ['/roles/lamp-keeper', '/roles/keeper'],
    ['/roles/wickie', '/roles/keeper'],
    ['/roles/hand-of-boats', '/roles/mate'],
    ['/roles/lamp-keeper/candidate', '/roles/keeper/candidate'],
    ['/roles/wickie/candidate', '/roles/keeper/candidate'],
    ['/roles/hand-of-boats/candidate', '/roles/mate/candidate'],
    ['/families/lamp-keepers', '/families/keepers'],
    ['/strands/the-lamp', '/strands/light'],
  ]);
  for (const [from = '', to] of addresses) {
    expect(formatView(viewAt(ladder, { pathname: from }).view)).toBe(to);
  }
});

test('a ladder in which nothing was renamed has no old pages', () => {
  expect(movedPages(ladderOf([role('hand', '1')]))).toEqual([]);
});
