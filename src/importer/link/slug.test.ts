import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idGiver, slugOf } from './slug.ts';

test.each([
  ['Director, Engineering', 'director-engineering'],
  ['VP of Infrastructure & Quality', 'vp-of-infrastructure-and-quality'],
  ['Ingénieur d’études', 'ingenieur-detudes'],
  ['__proto__', 'proto'],
  ['  C++ (Senior)  ', 'c-senior'],
  ['CON', 'role-con'],
])('%s becomes %s', (title, id) => {
  expect(slugOf(title, 'role')).toBe(id);
});

test('a title without Latin letters has an id of its own, always the same', () => {
  expect(slugOf('软件工程师', 'role')).toBe(slugOf('软件工程师', 'role'));
  expect(slugOf('软件工程师', 'role')).not.toBe(slugOf('设计师', 'role'));
  expect(slugOf('', 'role')).toMatch(/^role-[a-z0-9]+$/);
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

test('an id is given once: then the next wish, then numbers', () => {
  const give = idGiver(['chef']);
  expect(give('cook')).toBe('cook');
  expect(give('cook', 'cook-kitchen')).toBe('cook-kitchen');
  expect(give('cook', 'cook-kitchen')).toBe('cook-kitchen-2');
  expect(give('cook', 'cook-kitchen')).toBe('cook-kitchen-3');
  expect(give('chef')).toBe('chef-2');
});
