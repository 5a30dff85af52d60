import { expect, test } from 'vitest';
import { answerTo, redirects } from './host.ts';

const built = new Set(['index.html', '404.html', 'roles/keeper/index.html', 'assets/start.js']);
const answer = (path: string) => answerTo(path, (file) => built.has(file));

test('a page is answered with or without a slash at its end', () => {
  expect(answer('')).toEqual({ file: 'index.html', status: 200 });
  expect(answer('roles/keeper')).toEqual({ file: 'roles/keeper/index.html', status: 200 });
  expect(answer('roles/keeper/')).toEqual({ file: 'roles/keeper/index.html', status: 200 });
  expect(answer('assets/start.js')).toEqual({ file: 'assets/start.js', status: 200 });
});

test('what is made in the browser is a good address, what leads nowhere is not', () => {
  const shell = (status: number) => ({ file: '404.html', status });
  expect(answer('compare/keeper/mate')).toEqual(shell(200));
  expect(answer('paths/keeper/mate')).toEqual(shell(200));
  expect(answer('families/lights/matrix')).toEqual(shell(200));
  expect(answer('open/1/roles/keeper')).toEqual(shell(200));
  expect(answer('roles/nobody')).toEqual(shell(404));
  expect(answer('nowhere')).toEqual(shell(404));
});

test('the rules for hosts say the same, under any path', () => {
  const rules = redirects('/ladders/').trim().split('\n');
  expect(rules).toContain('/ladders/compare/* /ladders/404.html 200');
  expect(rules).toContain('/ladders/families/:family/matrix /ladders/404.html 200');
  expect(rules.at(-1)).toBe('/ladders/* /ladders/404.html 404');
});
