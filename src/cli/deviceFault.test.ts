import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { deviceFault } from './deviceFault.ts';

test('a full disk is told with the place, and without a stack', () => {
  const error = Object.assign(new Error('ENOSPC: no space left on device, write'), {
    code: 'ENOSPC',
    path: '/out/a',
  });
  expect(deviceFault(error)).toBe('The disk is full. Make room, or choose another place: /out/a');
  expect(deviceFault(Object.assign(new Error(), { code: 'ENOSPC' }))).toMatch(/another place\.$/);
});

test('a path that no disk holds is told as the system tells it', async () => {
  const error: unknown = await readFile(`/${'a'.repeat(300)}`).catch((reason: unknown) => reason);
  expect(deviceFault(error)).toContain('The path is too long');
});

test.each([
  new Error('ours'),
  new TypeError('ours'),
  Object.assign(new Error(), { code: 'toString' }),
  'ENOSPC',
  undefined,
])('what is no fault of the device stays a fault of ours: %s', (error) =>
  expect(deviceFault(error)).toBeUndefined(),
);
