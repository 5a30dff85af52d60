import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { noticesOf, packageOf } from './licenses.ts';

const modules = resolve('node_modules');

test.each([
  ['/us/node_modules/react/index.js', '/us/node_modules/react'],
  ['/us/node_modules/@tanstack/query-core/q.js', '/us/node_modules/@tanstack/query-core'],
  ['/us/node_modules/a/node_modules/b/index.js', '/us/node_modules/a/node_modules/b'],
  ['/us/src/domain/role.ts', undefined],
  ['\0vite/preload-helper.js', `${modules}/vite`],
  ['\0rolldown/runtime.js', `${modules}/rolldown`],
])('%j belongs to %j', (path, folder) => {
  expect(packageOf(path, modules)).toBe(folder);
});

test('a notice has the name, the version, the licence and its text', () => {
  const text = noticesOf(
    [`${modules}/react`, `${modules}/@fontsource-variable/source-serif-4`],
    'Below.',
  );
  expect(text).toMatch(/react 19\.\d+\.\d+ \(MIT\)\n\nMIT License/);
  expect(text).toContain('SIL OPEN FONT LICENSE');
});

test('a package that is not there is a fault that is told', () => {
  expect(() => noticesOf([`${modules}/no-such-package`], '')).toThrow('no-such-package');
});

test('a package that comes without the text of its licence has that in the words of the licence itself', () => {
  expect(noticesOf([`${modules}/saxes`], '')).toContain(
    'The ISC License\n\nCopyright (c) Louis-Dominique Dubeau and contributors',
  );
});
