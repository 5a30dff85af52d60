import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { SiteInfo } from '#src/domain/role.ts';
import { HeadTags } from './HeadTags.tsx';

const tags = (own?: SiteInfo) =>
  renderToStaticMarkup(
    createElement(HeadTags, {
      head: {
        title: 'Keeper',
        description: 'A keeper keeps the light.',
        address: 'https://ladder.example.org/roles/keeper',
        site: 'Beacon Trust · Rungs',
        image: { address: 'https://ladder.example.org/cards/ladder.png', words: 'The ladder' },
        linkedData: [],
        own,
      },
    }),
  );

test('a site that says nothing of its own adds nothing', () => {
  expect(tags({ name: 'Beacon', indexing: true })).toBe(tags());
  expect(tags()).not.toMatch(/<style|robots|rel="help"/);
});

test('a site that is not to be listed says so on every page', () => {
  expect(tags({ indexing: false })).toContain('<meta name="robots" content="noindex"/>');
});

test('the accent is one text for all pages, which a policy can allow by its hash', () => {
  expect(tags({ accent: { light: '#0b1f4b', dark: '#ffff00' } })).toContain(
    '<style>:root{--color-accent:light-dark(#0b1f4b, #ffff00);--color-on-accent:light-dark(var(--color-paper), var(--color-paper))}</style>',
  );
});

test('where feedback goes can be read by a page that fails', () => {
  const feedback = 'mailto:people@beacon.example?subject=a&body=b';
  expect(tags({ feedback })).toContain(
    '<link rel="help" href="mailto:people@beacon.example?subject=a&amp;body=b"/>',
  );
});
