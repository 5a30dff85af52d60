import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LoggedEdit } from '#src/domain/plan/plan.ts';
import { done, type Outcome, refused, type StoreProblemCode } from './outcome.ts';
import { createSaver } from './saver.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const edit = (id: string, name = ''): LoggedEdit => ({ id, at: 1, edit: { kind: 'rename', name } });

function saving(...outcomes: readonly Outcome<void>[]) {
  const save = vi.fn(async (_: readonly LoggedEdit[]) => done<void>(undefined) as Outcome<void>);
  for (const outcome of outcomes) save.mockResolvedValueOnce(outcome);
  return { save, saver: createSaver(save, () => undefined) };
}

test('keeps what was typed in a while in one go, and what came meanwhile in the next', async () => {
  const { save, saver } = saving();
  saver.add([edit('a', 'U')]);
  saver.add([edit('a', 'Up'), edit('b')]);
  expect(save).not.toHaveBeenCalled();
  expect(saver.saving()).toBe('saving');
  save.mockImplementationOnce(async () => {
    saver.add([edit('a', 'Up!')]);
    return done(undefined);
  });
  await vi.runAllTimersAsync();
  expect(save.mock.calls).toEqual([[[edit('a', 'Up'), edit('b')]], [[edit('a', 'Up!')]]]);
  expect(saver.saving()).toBe('saved');
});

test('tries again by itself after longer and longer while there is hope', async () => {
  const { save, saver } = saving(refused('full'), refused('failed'));
  saver.add([edit('a')]);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(saver.saving()).toEqual({ failed: { code: 'full' } });
  await vi.runAllTimersAsync();
  expect(save).toHaveBeenCalledTimes(3);
  expect(saver.saving()).toBe('saved');
});

test.each<StoreProblemCode>(['newer', 'superseded', 'erased', 'locked'])(
  'does not where there is none: %s',
  async (code) => {
    const { save, saver } = saving(refused(code), refused(code));
    saver.add([edit('a')]);
    await vi.runAllTimersAsync();
    expect(save).toHaveBeenCalledTimes(1);
    expect(saver.saving()).toEqual({ failed: { code } });
    await saver.flush();
    expect(save).toHaveBeenCalledTimes(2);
    expect(saver.waiting()).toEqual([edit('a')]);
  },
);
