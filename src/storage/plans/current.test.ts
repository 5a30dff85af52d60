import { describe, expect, test, vi } from 'vitest';
import {
  exportedAt,
  forgetPlan,
  keepCurrent,
  keepExported,
  lookAt,
  readCurrent,
  subscribeToCurrent,
} from './current.ts';
import { onADevice } from './fixture.ts';

onADevice();

const KEY = 'rungs.plan';
const HOUR = 3_600_000;

describe('the plan that is open on this device', () => {
  test('is kept by its id alone, until none is', () => {
    expect(readCurrent()).toBeUndefined();
    keepCurrent('mine');
    expect(readCurrent()).toBe('mine');
    expect(JSON.parse(localStorage.getItem(KEY) ?? '')).toEqual({
      version: 1,
      open: 'mine',
      plans: {},
    });
    keepCurrent(undefined);
    expect(readCurrent()).toBeUndefined();
  });

  test.each([
    '',
    '{',
    '[]',
    'null',
    '{"version":2,"open":"mine","plans":{}}',
    '{"version":1,"open":7,"plans":{}}',
    '{"version":1,"open":"mine","plans":{"mine":{"seen":"late"}}}',
  ])('a value that is none counts as nothing: %s', (value) => {
    localStorage.setItem(KEY, value);
    expect(readCurrent()).toBeUndefined();
    expect(localStorage.getItem(KEY)).toBe(value);
  });

  test('lasts as long as the page where the browser keeps nothing', () => {
    vi.spyOn(localStorage, 'setItem').mockImplementation(() => {
      throw new DOMException('No room', 'QuotaExceededError');
    });
    keepCurrent('mine');
    expect(readCurrent()).toBe('mine');
    vi.mocked(localStorage.setItem).mockRestore();
    keepCurrent(undefined);
  });

  test('whoever shows it is told', () => {
    vi.stubGlobal('addEventListener', () => undefined);
    vi.stubGlobal('removeEventListener', () => undefined);
    const listener = vi.fn();
    const stop = subscribeToCurrent(listener);
    keepCurrent('mine');
    stop();
    keepCurrent('other');
    expect(listener).toHaveBeenCalledTimes(1);
  });
});

test('tells when the visit before this one ended, however often the page is loaded in this one', () => {
  expect(lookAt('mine', HOUR)).toBeUndefined();
  expect(lookAt('mine', HOUR + 60_000)).toBeUndefined();
  expect(lookAt('mine', 5 * HOUR)).toBe(HOUR + 60_000);
  expect(lookAt('mine', 5 * HOUR + 60_000)).toBe(HOUR + 60_000);
  expect(lookAt('other', 6 * HOUR)).toBeUndefined();
});

test('a plan that is forgotten leaves nothing, and no other is touched', () => {
  keepCurrent('mine');
  lookAt('mine', 1);
  keepExported('mine', 2);
  keepExported('other', 3);
  expect(exportedAt('mine')).toBe(2);
  forgetPlan('mine');
  expect(exportedAt('mine')).toBeUndefined();
  expect(readCurrent()).toBeUndefined();
  expect(exportedAt('other')).toBe(3);
  expect(localStorage.getItem(KEY)).not.toContain('mine');
  keepCurrent('other');
  forgetPlan('mine');
  expect(readCurrent()).toBe('other');
});
