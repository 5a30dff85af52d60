import { expect, test } from 'vitest';
import { filesAside } from './filesAside.ts';

test('what is put aside is read again by its address, until it is let go of', async () => {
  const address = 'data/editions/a.json';
  const [empty, aside, other] = [filesAside(), filesAside(), filesAside()];
  await aside.keep(address, { says: 'a' });
  await other.keep(address, { says: 'another' });
  const read = aside.texts.get(address);
  expect(await read?.()).toBe('{"says":"a"}');
  await empty.clear();
  await aside.clear();
  expect(aside.texts.size).toBe(0);
  await expect(read?.()).rejects.toThrow('ENOENT');
  expect(await other.texts.get(address)?.()).toBe('{"says":"another"}');
  await other.clear();
});
