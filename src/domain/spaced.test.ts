import { expect, test } from 'vitest';
import { spaced } from './spaced.ts';
import { keyWords, similarity } from './wording.ts';

test('a script without spaces is parted into words, others stay as they are', () => {
  expect(spaced('ランプを灯す').split(/\s+/)).toContain('ランプ');
  expect(spaced('เขียนรายงาน').split(/\s+/).length).toBeGreaterThan(1);
  expect(spaced('Trimmt den  Docht')).toBe('Trimmt den  Docht');
});

test('so its wordings are compared by their words', () => {
  expect(keyWords('ランプを灯す')).toContain('ランプ');
  expect(similarity('毎晩ランプを灯す', '毎朝ランプを灯す')).toBeGreaterThan(0.4);
});
