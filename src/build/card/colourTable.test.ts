import { expect, test } from 'vitest';
import { ColourTable } from './colourTable.ts';

test('colours are numbered as they come and their pixels counted, however many there are', () => {
  const table = new ColourTable();
  const count = 10_000;
  const colourAt = (at: number) => Math.imul(at, 0x01010101) >>> 0;
  for (let at = 0; at < count; at++) expect(table.add(colourAt(at), 2)).toBe(at);
  for (let at = count - 1; at >= 0; at--) expect(table.add(colourAt(at), at)).toBe(at);
  expect(table.size).toBe(count);
  for (const at of [0, 1, 255, 4_096, count - 1]) {
    expect([table.colours[at], table.counts[at]]).toEqual([colourAt(at), at + 2]);
  }
});
