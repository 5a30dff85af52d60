import { afterEach, describe, expect, test, vi } from 'vitest';
import { askToKeep, readKeeping } from './permanence.ts';

afterEach(() => void vi.unstubAllGlobals());

const onDevice = { rows: { keeps: 'device', transact: vi.fn(), close: vi.fn() } } as const;

function browser(storage: object | undefined): void {
  vi.stubGlobal('navigator', { storage });
}

describe('how long plans are kept', () => {
  test.each([
    ['for-good', true],
    ['may-be-forgotten', false],
  ])('%s, with the room that is left', async (permanence, isPersisted) => {
    browser({
      persisted: async () => isPersisted,
      estimate: async () => ({ quota: 10_000, usage: 4_000 }),
    });
    expect(await readKeeping(onDevice)).toEqual({ permanence, room: 6_000 });
  });

  test.each([
    ['has no such interface', undefined],
    ['has half of it', {}],
    [
      'refuses to say',
      {
        persisted: () => Promise.reject(new Error('no')),
        estimate: () => Promise.reject(new Error('no')),
      },
    ],
  ])('counts as not for good where the browser %s', async (_, storage) => {
    browser(storage);
    expect(await readKeeping(onDevice)).toEqual({ permanence: 'may-be-forgotten' });
    expect(await askToKeep()).toBe(false);
  });

  test('as long as the page where nothing else is', async () => {
    const onPage = { rows: { ...onDevice.rows, keeps: 'page' } } as const;
    expect(await readKeeping(onPage)).toEqual({ permanence: 'this-page' });
  });

  test('is asked for, and only where it is not granted yet', async () => {
    const persist = vi.fn(async () => true);
    browser({ persisted: async () => false, persist });
    expect(await askToKeep()).toBe(true);
    browser({ persisted: async () => true, persist });
    expect(await askToKeep()).toBe(true);
    expect(persist).toHaveBeenCalledTimes(1);
  });
});
