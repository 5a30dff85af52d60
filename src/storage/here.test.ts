import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepHere, readHere, subscribeToHere } from './here.ts';

const KEY = 'rungs.here';

function storage() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

let device: ReturnType<typeof storage>;

beforeEach(() => {
  device = storage();
  vi.stubGlobal('localStorage', device);
});
afterEach(() => {
  keepHere(undefined);
  vi.unstubAllGlobals();
});

describe('the role that is mine', () => {
  test('is kept on the device, in a form with a version, until it is forgotten', () => {
    expect(readHere()).toBeUndefined();
    keepHere('keeper');
    expect(readHere()).toBe('keeper');
    expect(JSON.parse(device.kept.get(KEY) ?? '')).toEqual({ version: 1, role: 'keeper' });
    keepHere(undefined);
    expect(readHere()).toBeUndefined();
    expect(device.kept.size).toBe(0);
  });

  test.each([
    '',
    'keeper',
    '{',
    '[]',
    'null',
    '7',
    '{"role":"keeper"}',
    '{"version":2,"role":"a"}',
  ])('a value that is none counts as nothing, and stays: %s', (value) => {
    device.kept.set(KEY, value);
    expect(readHere()).toBeUndefined();
    expect(device.kept.get(KEY)).toBe(value);
    keepHere('hand');
    expect(readHere()).toBe('hand');
  });

  test('lasts as long as the page where the browser keeps nothing', () => {
    const denied = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: denied, setItem: denied, removeItem: denied });
    expect(readHere()).toBeUndefined();
    keepHere('keeper');
    expect(readHere()).toBe('keeper');
    keepHere(undefined);
    expect(readHere()).toBeUndefined();
    keepHere('keeper');
    vi.stubGlobal('localStorage', device);
    keepHere('hand');
    expect(readHere()).toBe('hand');
  });

  test('is told of when it changes, here and in another tab, until nobody asks any more', () => {
    const target = new EventTarget();
    vi.stubGlobal('addEventListener', target.addEventListener.bind(target));
    vi.stubGlobal('removeEventListener', target.removeEventListener.bind(target));
    const told = vi.fn();
    const stop = subscribeToHere(told);
    keepHere('keeper');
    expect(told).toHaveBeenCalledTimes(1);
    device.kept.set(KEY, '{"version":1,"role":"hand"}');
    target.dispatchEvent(new Event('storage'));
    expect(told).toHaveBeenCalledTimes(2);
    expect(readHere()).toBe('hand');
    stop();
    keepHere('keeper');
    target.dispatchEvent(new Event('storage'));
    expect(told).toHaveBeenCalledTimes(2);
  });
});
