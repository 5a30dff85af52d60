import { expect, test } from 'vitest';
import { fileNameFor, isDeviceName } from './deviceName.ts';

test.each([
  ['con.zip', 'con-file.zip'],
  ['CON', 'CON-file'],
  ['lpt1.tar.gz', 'lpt1-file.tar.gz'],
  ['com².csv', 'com²-file.csv'],
  ['console.zip', 'console.zip'],
  ['con-works.zip', 'con-works.zip'],
  ['com10.csv', 'com10.csv'],
  ['ladder.con', 'ladder.con'],
])('%s is saved as %s', (name, expected) => {
  expect(fileNameFor(name)).toBe(expected);
  expect(isDeviceName(name)).toBe(name !== expected);
});
