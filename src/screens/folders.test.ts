import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SCREENS } from './registry.ts';

const names = Object.keys(SCREENS);

test('every folder of a screen is in the registry, and the other way round', () => {
  const folders = globSync('src/screens/*/screen.ts').map((path) => path.split('/').at(-2));
  expect(folders.toSorted()).toEqual(names.toSorted());
  const others = globSync('src/screens/*/').map((path) => path.split('/').at(-1) ?? '');
  expect(others.filter((folder) => !names.includes(folder)).toSorted()).toEqual(['parts']);
});

test.each(names)('the screen “%s” has all its parts', (name) => {
  const folder = `src/screens/${name}`;
  const [file = '', ...more] = globSync(`${folder}/*View.tsx`);
  expect(more, 'files that end in View.tsx').toEqual([]);
  const component = /(\w+View)\.tsx$/.exec(file)?.[1] ?? 'View';
  const [view, page, arbitrary] = [file, `${folder}/page.ts`, `${folder}/arbitrary.ts`].map(
    (path) => readFileSync(path, 'utf8'),
  );
  expect(view).toContain(`export function ${component}(`);
  // The shell finds the component by its file, so its props are checked against the declaration here.
  expect(view).toMatch(/ScreenProps<typeof \w+Screen>/);
  expect(page).toMatch(/^export const page\b/m);
  expect(arbitrary).toMatch(/^export const views: fc\.Arbitrary<\w+View> =/m);
});

test('a screen is declared without what only a browser has', () => {
  for (const path of globSync('src/screens/*/screen.ts')) {
    expect(readFileSync(path, 'utf8'), path).not.toMatch(/\b(import\(|document\.|window\.)/);
  }
});
