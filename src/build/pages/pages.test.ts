import { expect, test } from 'vitest';
import { asks, ladderOf, promotion, relation, role, textsOf } from '#src/domain/fixture.ts';
import { MOST_COMPARISONS } from '#src/screens/compare/page.ts';
import { formatView } from '#src/screens/registry.ts';
import { roleView } from '#src/screens/role/screen.ts';
import { viewsAhead } from '../screenPages.ts';
import { describe } from './describe.ts';
import { linkedDataOf } from './linkedData.ts';

const ladder = ladderOf(
  [role('keeper', '3'), role('mate', '3'), role('warden', '4', { status: 'named' })],
  [
    promotion('mate', 'warden'),
    promotion('mate', 'keeper'),
    relation('switch', 'keeper', 'mate'),
    { ...relation('equivalent', 'keeper', 'warden'), basis: 'inferred' },
    relation('reports-to', 'mate', 'warden'),
  ],
);
const texts = textsOf(ladder, {
  keeper: { responsibilities: [asks('r1', 'Keep the light'), asks('r2', 'Write the log')] },
});

test('every role, family and grade has a page, and what a source states is compared', () => {
  const addresses = viewsAhead(ladder).map(formatView);
  for (const address of ['/', '/roles', '/roles/warden', '/grades/5', '/families/keepers']) {
    expect(addresses).toContain(address);
  }
  expect(addresses.filter((address) => address.startsWith('/compare/'))).toEqual([
    '/compare/mate/keeper',
    '/compare/keeper/mate',
    '/compare/mate/warden',
  ]);
  expect(addresses).toContain('/embed/roles/keeper');
  expect(addresses).toContain('/embed/compare/mate/keeper');
  expect(new Set(addresses).size).toBe(addresses.length);
});

test('comparisons are rendered up to a limit', () => {
  const roles = Array.from({ length: 2500 }, (_, at) => role(`keeper-${at}`));
  const chain = roles.slice(1).map(({ id }, at) => promotion(`keeper-${at}`, id));
  const compared = viewsAhead(ladderOf(roles, chain)).filter(
    (view) => view.name === 'compare' && view.roles.length > 0,
  );
  expect(compared).toHaveLength(MOST_COMPARISONS);
});

test('a description says what a page holds, and is never too long', () => {
  expect(describe(ladder, texts, roleView('keeper'))).toMatch(/^Grade 3, .*2 responsibilities\./);
  expect(describe(ladder, texts, roleView('warden'))).toContain('do not say what it expects');
  const wordy = ladderOf(
    Array.from({ length: 60 }, (_, at) => role(`keeper-of-lights-${at}`)),
    [],
  );
  const long = describe(wordy, texts, { name: 'family', family: 'keepers' });
  expect(long.length).toBeLessThanOrEqual(200);
  expect(long).toMatch(/[^,]…$/);
});

test('a role is an occupation at the end of its trail', () => {
  const [trail, occupation] = linkedDataOf(ladder, texts, roleView('keeper'), formatView);
  expect(trail).toMatchObject({
    '@type': 'BreadcrumbList',
    itemListElement: [{ item: '/' }, { item: '/families/keepers' }, { item: '/roles/keeper' }],
  });
  expect(occupation).toMatchObject({
    '@type': 'Occupation',
    name: 'Keeper',
    responsibilities: ['Keep the light', 'Write the log'],
  });
  expect(linkedDataOf(ladder, texts, { name: 'strands' }, formatView)).toEqual([]);
});
