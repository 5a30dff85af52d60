import { existsSync } from 'node:fs';
import type { Manifest } from 'vite';
import { expect, test } from 'vitest';
import { gradeView } from '#src/screens/grade/screen.ts';
import { page } from '#src/screens/ladder/page.ts';
import { LADDER } from '#src/screens/ladder/screen.ts';
import { chunksOf } from './chunks.ts';

const LADDER_VIEW = 'src/screens/ladder/LadderView.tsx';
const OF_LARGE = page.modulesOfLarge ?? [];
const MANIFEST: Manifest = {
  'index.html': { file: 'start.js', imports: ['_react.js'], dynamicImports: [LADDER_VIEW] },
  '_react.js': { file: 'react.js' },
  '_layout.js': { file: 'layout.js' },
  [LADDER_VIEW]: {
    file: 'ladder.js',
    css: ['ladder.css'],
    imports: ['_react.js', '_layout.js'],
    dynamicImports: [...OF_LARGE],
  },
  ...Object.fromEntries(
    OF_LARGE.map((key, at) => [key, { file: `large-${at}.js`, imports: ['_layout.js'] }]),
  ),
};

test('a screen needs its own script, its style sheet and what that imports, but for what every page names', () => {
  expect(chunksOf(MANIFEST, LADDER, false)).toEqual(['ladder.js', 'ladder.css', 'layout.js']);
});

test('a large ladder needs what draws it too', () => {
  expect(chunksOf(MANIFEST, LADDER, true).toSorted()).toEqual([
    'ladder.css',
    'ladder.js',
    'large-0.js',
    'large-1.js',
    'layout.js',
  ]);
  expect(OF_LARGE.filter((file) => !existsSync(file))).toEqual([]);
});

test('a script that was not built is a fault that is told', () => {
  expect(() => chunksOf(MANIFEST, gradeView('4'), false)).toThrow('src/screens/grade/');
  const { [OF_LARGE[0] ?? '']: _, ...without } = MANIFEST;
  expect(() => chunksOf(without, LADDER, true)).toThrow(OF_LARGE[0]);
});
