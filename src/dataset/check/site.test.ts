import { describe, expect, test } from 'vitest';
import { type Files, problemsAfter, reportAfter } from '../fixture.ts';

type Site = Files['dataset']['site'];

const withSite = (site: Site) => (files: Files) => {
  if (site) files.dataset.site = site;
};

test('a site may say all that there is to say', () => {
  expect(
    problemsAfter(
      withSite({
        name: 'Beacon ladders',
        mark: 'BT',
        accent: '#0b1f4b',
        links: [
          { label: 'Handbook', url: 'https://beacon.example/handbook' },
          { label: 'People team', url: 'mailto:people@beacon.example' },
        ],
        feedback: 'mailto:people@beacon.example?subject=Ladders',
        edit: 'https://git.beacon.example/edit/{file}#L{line}',
        indexing: false,
      }),
    ),
  ).toEqual([]);
});

describe('an accent is seen', () => {
  test('in the light theme, by a given colour', () => {
    const [problem, ...more] = reportAfter(withSite({ accent: '#ffff00' })).problems;
    expect(more).toEqual([]);
    expect(problem).toMatchObject({
      code: 'faint-accent',
      severity: 'error',
      message:
        'In the light theme the accent #ffff00 has a contrast of 1.03 to the page, which takes 3.',
      at: { file: 'dataset.json', pointer: '/site/accent' },
    });
    expect(problem?.hint).toMatch(/nearest colour that does is #[0-9a-f]{6}\./);
    const nearest = /#[0-9a-f]{6}/.exec(problem?.hint ?? '')?.[0] ?? '';
    expect(problemsAfter(withSite({ accent: nearest }))).toEqual([]);
  });

  test('in each theme, where each has its own', () => {
    expect(problemsAfter(withSite({ accent: { light: '#0b1f4b', dark: '#0b1f4b' } }))).toEqual([
      'error faint-accent dataset.json/site/accent/dark',
    ]);
    expect(problemsAfter(withSite({ accent: { light: '#0b1f4b', dark: '#ffff00' } }))).toEqual([]);
  });

  test('by letters on it too', () => {
    const [problem] = reportAfter(withSite({ accent: '#ff0000' })).problems;
    expect(problem?.message).toContain('letters on the accent #ff0000');
  });
});

test.each<[place: string, site: Site]>([
  ['/site/accent', { accent: 'red' }],
  ['/site/accent', { accent: '#12345' }],
  ['/site/links/0/url', { links: [{ label: 'Away', url: 'javascript:alert(1)' }] }],
  ['/site/links/0/url', { links: [{ label: 'Plain', url: 'http://beacon.example/' }] }],
  ['/site/links/0/label', { links: [{ label: ' ', url: 'https://beacon.example/' }] }],
  ['/site/feedback', { feedback: 'people@beacon.example' }],
  ['/site/edit', { edit: 'https://beacon.example/{path}' }],
])('nothing that is no such value, at %s', (place, site) => {
  expect(problemsAfter(withSite(site))).toEqual([`error wrong-shape dataset.json${place}`]);
});
