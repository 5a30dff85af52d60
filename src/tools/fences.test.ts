import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { brokenFences } from './fences.ts';
import { ROOMS } from './rooms.ts';

const isTest = (path: string) => /\.test\.tsx?$|\/(fixture|arbitrary)\.tsx?$/.test(path);

test('every import of the sources goes down or stays in its room', () => {
  const files = globSync('src/**/*.{ts,tsx}')
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !isTest(path) && !path.endsWith('.d.ts'))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
  expect(files.length).toBeGreaterThan(100);
  expect(brokenFences(files, ROOMS)).toEqual([]);
});

test('every room that the table names stands in the sources', () => {
  const missing = Object.keys(ROOMS).filter((name) => globSync(`src/${name}`).length === 0);
  expect(missing).toEqual([]);
});

const rooms = {
  low: { rooms: [], packages: [] },
  'high/*': { rooms: ['low', 'high/*/face.ts'], packages: ['react'] },
  'high/*/face.ts': { rooms: ['low', 'high/*/face.ts'], packages: [] },
};
const broken = (path: string, text: string) => brokenFences([{ path, text }], rooms);

test.each([
  ['an import that goes up', 'src/low/a.ts', "import '../high/one/b.ts';"],
  ['one for its type alone', 'src/low/a.ts', "import type { B } from '#src/high/one/b.ts';"],
  ['one on demand', 'src/low/a.ts', "export const b = () => import('#src/high/one/b.ts');"],
  ['a re-export', 'src/low/a.ts', "export { b } from '#src/high/one/b.ts';"],
  ['an import across', 'src/high/one/a.tsx', "import { b } from '../two/b.ts';"],
  ['an import of a face from below', 'src/low/a.ts', "import { b } from '../high/one/face.ts';"],
  [
    'an import of what stands beside a face',
    'src/high/one/face.ts',
    "import { b } from './b.tsx';",
  ],
  ['a face that uses a package', 'src/high/one/face.ts', "import { use } from 'react';"],
  ['a package that is not named', 'src/low/a.ts', "import { use } from 'react';"],
  ['a file outside the rooms', 'src/a.ts', ''],
  ['an import from outside the rooms', 'src/low/a.ts', "import { b } from '#src/b.ts';"],
])('%s is told with its line', (_, path, text) => {
  expect(broken(path, text)).toEqual([expect.stringContaining(`${path}:1: `)]);
});

test.each([
  ['down', 'src/high/one/a.tsx', "import { b } from '#src/low/b.ts';"],
  ['within a room', 'src/high/one/deep/a.tsx', "import { b } from '../b.ts';"],
  ['of the face of another', 'src/high/one/a.tsx', "import { b } from '../two/face.ts';"],
  ['of its own face', 'src/high/one/a.tsx', "import { b } from './face.ts';"],
  ['of a face by another', 'src/high/one/face.ts', "import { b } from '../two/face.ts';"],
  ['of a package that is named', 'src/high/one/a.tsx', "import { jsx } from 'react/jsx-runtime';"],
])('an import %s is none', (_, path, text) => {
  expect(broken(path, text)).toEqual([]);
});
