import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slugOf } from './slug.ts';

test.each([
  ['Director, Engineering', 'director-engineering'],
  ['VP of Infrastructure & Quality', 'vp-of-infrastructure-and-quality'],
  ['Ingénieur d’études', 'ingenieur-detudes'],
  ['__proto__', 'proto'],
  ['  C++ (Senior)  ', 'c-plus-plus-senior'],
  ['C Engineer', 'c-engineer'],
  ['C++ Engineer', 'c-plus-plus-engineer'],
  ['C# Engineer', 'c-sharp-engineer'],
  ['.NET Engineer', 'dot-net-engineer'],
  ['DevOps Engineer', 'devops-engineer'],
  ['Größe messen', 'groesse-messen'],
  ['Łódź', 'lodz'],
  ['Старший инженер', 'starshiy-inzhener'],
  ['İşçi', 'isci'],
  ['Ｌａｍｐ ①', 'lamp-1'],
  ['CON', 'role-con'],
])('%s becomes %s', (title, id) => {
  expect(slugOf(title, 'role')).toBe(id);
});

test('a title without Latin letters has an id of its own, always the same', () => {
  expect(slugOf('软件工程师', 'role')).toBe(slugOf('软件工程师', 'role'));
  expect(slugOf('软件工程师', 'role')).not.toBe(slugOf('设计师', 'role'));
  expect(slugOf('', 'role')).toMatch(/^role-[a-z0-9]+$/);
});

test('a title that is Latin only in part keeps that and is told by all of it', () => {
  expect(slugOf('シニアEngineer', 'role')).toMatch(/^engineer-[a-z0-9]+$/);
  expect(slugOf('シニアEngineer', 'role')).not.toBe(slugOf('ジュニアEngineer', 'role'));
});

test('a long title is cut between words', () => {
  const id = slugOf('very '.repeat(40), 'role');
  expect(id.length).toBeLessThanOrEqual(72);
  expect(id).toMatch(/-very$/);
  expect(slugOf('x'.repeat(500), 'role')).toHaveLength(72);
});

test('every text becomes an id', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (title) => {
      expect(slugOf(title, 'role')).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    }),
  );
});
