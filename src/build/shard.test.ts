import { expect, test } from 'vitest';
import { inShard, readShard, WHOLE } from './shard.ts';

test('a part is read as it is written; all there is where none is named', () => {
  expect(readShard('2/4')).toEqual({ part: 2, of: 4 });
  expect(readShard('12/12')).toEqual({ part: 12, of: 12 });
  expect([readShard(), readShard('')]).toEqual([WHOLE, WHOLE]);
});

test.each(['0/4', '5/4', '2', '2/', '/4', '2/4/6', '-1/4', '1.5/4', '2 / 4', 'half'])(
  '“%s” is no part',
  (text) => expect(readShard(text)).toBeUndefined(),
);

test('each is in one part and no other, and no part has more than one more than another', () => {
  const all = Array.from({ length: 11 }, (_, at) => at);
  const parts = [1, 2, 3, 4].map((part) => inShard(all, { part, of: 4 }));
  expect(parts.flat().toSorted((a, b) => a - b)).toEqual(all);
  expect(parts.map(({ length }) => length)).toEqual([3, 3, 3, 2]);
  expect(inShard(all, WHOLE)).toBe(all);
});
