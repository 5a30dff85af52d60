import { describe, expect, test } from 'vitest';
import { ladderOf } from '#src/domain/fixture.ts';
import { paperIn, webManifest } from './webManifest.ts';

const { info } = ladderOf([]);

describe('a site as an app', () => {
  test('is called after the organisation and its ladder, or plainly', () => {
    const named = (name: string, title: string) =>
      webManifest({ ...info, organisation: { name }, title }, '/', '#ffffff');
    expect(named('Lights', 'Keepers')).toMatchObject({
      name: 'Lights: Keepers',
      short_name: 'Rungs',
    });
    expect(named('Lights', '')).toMatchObject({ name: 'Lights' });
    expect(named('', '')).toMatchObject({ name: 'Rungs' });
  });

  test('stays within the path that the site is served under', () => {
    const manifest = webManifest(info, '/ladders/', '#fcfbf7');
    expect(manifest).toMatchObject({
      id: '/ladders/',
      start_url: '/ladders/',
      scope: '/ladders/',
      theme_color: '#fcfbf7',
      background_color: '#fcfbf7',
    });
    expect(JSON.stringify(manifest).match(/"src":"[^"]+"/g)).toEqual([
      '"src":"/ladders/icon.svg"',
      '"src":"/ladders/icon-192.png"',
      '"src":"/ladders/icon-512.png"',
      '"src":"/ladders/icon-maskable-512.png"',
    ]);
  });
});

test('paper has the colours of the style sheet', () => {
  expect(paperIn('--color-ink: red; --color-paper: light-dark(#fcfbf7, #14181b);')).toEqual({
    light: '#fcfbf7',
    dark: '#14181b',
  });
  expect(() => paperIn('--color-paper: white;')).toThrow('--color-paper');
});
