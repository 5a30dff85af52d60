import { afterEach, expect, test, vi } from 'vitest';
import { type Recent, recents, remember } from './recent.ts';

const role = (id: string): Recent => ({ kind: 'role', id });

function storage(initial?: string) {
  let kept = initial ?? null;
  vi.stubGlobal('localStorage', {
    getItem: () => kept,
    setItem: (_: string, value: string) => {
      kept = value;
    },
  });
}

afterEach(() => vi.unstubAllGlobals());

test('keeps the last eight, latest first, each once', () => {
  storage();
  for (const id of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'b']) remember(role(id));
  expect(recents()).toEqual(['b', 'i', 'h', 'g', 'f', 'e', 'd', 'c'].map(role));
});

test('survives what makes no sense', () => {
  for (const kept of [
    '{"half',
    '7',
    'null',
    '[7,null,{"kind":"line","role":"a"},{"kind":"x","id":"y"}]',
  ]) {
    storage(kept);
    expect(recents()).toEqual([]);
  }
});

test('survives a browser that keeps nothing', () => {
  const refuse = () => {
    throw new Error('denied');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
  expect(recents()).toEqual([]);
  expect(() => remember(role('a'))).not.toThrow();
});
