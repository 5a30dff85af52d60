import { expect, test } from 'vitest';
import { departmentsOf } from './departments.ts';

const of = (...files: string[]) => [...departmentsOf(files).values()];

test('the first folder that tells files apart names their departments', () => {
  expect(of('pages/sales/a.md', 'pages/people-ops/deep/b.md', 'pages/it/c.md')).toEqual([
    'Sales',
    'People Ops',
    'IT',
  ]);
});

test('files beside the folders of others belong to what holds them all', () => {
  expect(of('engineering/fellow.md', 'engineering/quality/a.md')).toEqual([
    'Engineering',
    'Quality',
  ]);
  expect(of('fellow.md', 'quality/a.md')).toEqual(['General', 'Quality']);
});

test('files of one folder belong to it, and files of none are general', () => {
  expect(of('pages/legal-and-risk/a.md', 'pages/legal-and-risk/b.md')).toEqual([
    'Legal and Risk',
    'Legal and Risk',
  ]);
  expect(of('a.md')).toEqual(['General']);
  expect(of()).toEqual([]);
  expect(of('-/a.md')).toEqual(['General']);
});
