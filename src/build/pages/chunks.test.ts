import { existsSync } from 'node:fs';
import type { Manifest } from 'vite';
import { expect, test } from 'vitest';
import { LADDER } from '#src/screens/view.ts';
import { chunksOf, OF_LARGE } from './chunks.ts';

const LADDER_VIEW = 'src/screens/ladder/LadderView.tsx';
const LOST_VIEW = 'src/screens/lost/LostView.tsx';
const MANIFEST: Manifest = {
  'index.html': { file: 'start.js', imports: ['_react.js'], dynamicImports: [LADDER_VIEW] },
  '_react.js': { file: 'react.js' },
  '_layout.js': { file: 'layout.js' },
  [LADDER_VIEW]: {
    file: 'ladder.js',
    imports: ['_react.js', '_layout.js'],
    dynamicImports: OF_LARGE,
  },
  ...Object.fromEntries(
    OF_LARGE.map((key, at) => [key, { file: `large-${at}.js`, imports: ['_layout.js'] }]),
  ),
};

test('a screen needs its own script and what that imports, but for what every page names', () => {
  expect(chunksOf(MANIFEST, LADDER, false)).toEqual(['ladder.js', 'layout.js']);
});

test('a large ladder needs what draws it too', () => {
  expect(chunksOf(MANIFEST, LADDER, true).toSorted()).toEqual([
    'ladder.js',
    'large-0.js',
    'large-1.js',
    'layout.js',
  ]);
  expect(OF_LARGE.filter((file) => !existsSync(file))).toEqual([]);
});

test('a screen without a script of its own needs none', () => {
  expect(chunksOf(MANIFEST, { name: 'not-found', path: LOST_VIEW }, true)).toEqual([]);
});
