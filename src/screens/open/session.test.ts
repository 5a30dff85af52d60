import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Answered, Asked, Preview } from './messages.ts';
import { OpenSession, type Reader } from './session.ts';

/** A worker that says what a test has it say. */
class Spoken implements Reader {
  onmessage: Reader['onmessage'] = null;
  onerror: Reader['onerror'] = null;
  onmessageerror: Reader['onmessageerror'] = null;
  readonly asked: Asked[] = [];
  isEnded = false;

  postMessage(asked: Asked): void {
    this.asked.push(asked);
  }

  terminate(): void {
    this.isEnded = true;
  }

  say(answered: Answered): void {
    this.onmessage?.call(this as never, { data: answered } as MessageEvent);
  }

  fail(message: string): void {
    this.onerror?.call(this as never, { message, preventDefault() {} } as ErrorEvent);
  }
}

const TABLE = { kind: 'table', text: 'Role\tLevel' } as const;
// Nothing of it is read by the session.
const PREVIEW = { name: 'The loft' } as Preview;
const RENAME = { kind: 'rename', role: { title: 'Rigger' }, title: 'Sailor' } as const;
const LEVEL = { kind: 'level', role: { title: 'Rigger' }, grade: '2' } as const;

function opened() {
  const readers: Spoken[] = [];
  const files: string[] = [];
  const session = new OpenSession({
    start: () => {
      const reader = new Spoken();
      readers.push(reader);
      return reader;
    },
    onFile: (name) => files.push(name),
  });
  return { session, readers, files };
}

/** One that has read a table. */
function atHand() {
  const all = opened();
  all.session.give(TABLE);
  const [reader] = all.readers;
  if (!reader) throw new Error('no worker was started');
  reader.say({ kind: 'preview', preview: PREVIEW });
  return { ...all, reader };
}

afterEach(() => {
  vi.useRealTimers();
});

describe('what is being opened', () => {
  test('is asked of a worker, and shown once that has answered', () => {
    const { session, readers } = opened();
    session.give(TABLE);
    expect(session.opening()).toMatchObject({ busy: { asked: 'paste' }, preview: undefined });
    readers[0]?.say({ kind: 'progress', stage: 'reading', done: 1, of: 2, file: 'a.md' });
    expect(session.opening().busy?.progress).toMatchObject({ done: 1, file: 'a.md' });
    readers[0]?.say({ kind: 'preview', preview: PREVIEW });
    expect(session.opening()).toMatchObject({ busy: undefined, preview: PREVIEW });
  });

  test('is put right by a list of changes that goes back and forth', () => {
    const { session, reader } = atHand();
    const mends = () => session.opening().choices.mends;
    session.mend(RENAME);
    session.mend(LEVEL);
    expect(mends()).toEqual([RENAME, LEVEL]);
    expect(reader.asked.at(-1)).toMatchObject({
      kind: 'again',
      choices: { mends: [RENAME, LEVEL] },
    });
    session.undo();
    expect(mends()).toEqual([RENAME]);
    expect(session.opening()).toMatchObject({ canUndo: true, canRedo: true });
    session.redo();
    expect(mends()).toEqual([RENAME, LEVEL]);
    session.undo();
    session.mend(RENAME);
    expect(session.opening().canRedo).toBe(false);
    for (let back = 0; back < 5; back += 1) session.undo();
    expect(mends()).toEqual([]);
  });

  test('is left: the worker ends, and all that it held', () => {
    const { session, reader } = atHand();
    session.leave();
    expect(reader.isEnded).toBe(true);
    expect(session.opening()).toMatchObject({ given: undefined, preview: undefined });
  });

  test('is handed out as a file, and kept under a number', () => {
    const { session, reader, files } = atHand();
    session.download('folder', 'The loft');
    reader.say({ kind: 'file', name: 'the-loft.zip', blob: new Blob() });
    expect(files).toEqual(['the-loft.zip']);
    session.keep('The loft');
    reader.say({ kind: 'kept', n: 3 });
    expect(session.opening()).toMatchObject({ kept: 3, busy: undefined });
  });

  test('stays in hand where nothing came with what was given then', () => {
    const { session, reader } = atHand();
    session.refuseEmpty();
    expect(session.opening()).toMatchObject({ trouble: { code: 'empty' }, preview: PREVIEW });
    expect(reader.isEnded).toBe(false);
  });

  test('is at stake once something was put right, until it is kept', () => {
    const { session, reader } = atHand();
    expect(session.isAtStake()).toBe(false);
    session.mend(RENAME);
    expect(session.isAtStake()).toBe(true);
    session.keep('The loft');
    reader.say({ kind: 'kept', n: 3 });
    expect(session.isAtStake()).toBe(false);
  });

  test.each([
    [{ reason: 'store', fault: 'full' }, 'full'],
    [{ reason: 'store', fault: 'what nobody knows' }, 'failed'],
    [{ reason: 'unread' }, 'unread'],
    [{ reason: 'error', message: 'of ours' }, 'error'],
  ] as const)('is not kept or read for a reason: %o', (failure, code) => {
    const { session, reader } = atHand();
    session.keep('The loft');
    reader.say({ kind: 'failed', failure });
    expect(session.opening()).toMatchObject({ trouble: { code }, preview: PREVIEW });
  });
});

describe('a worker', () => {
  test('that breaks down is told, and the same is read again with every change', () => {
    const { session, readers, reader } = atHand();
    session.mend(RENAME);
    reader.fail('out of memory');
    expect(session.opening()).toMatchObject({
      trouble: { code: 'died', detail: 'out of memory' },
      busy: undefined,
    });
    session.retry();
    expect(readers).toHaveLength(2);
    expect(readers[1]?.asked[0]).toMatchObject({ kind: 'paste', choices: { mends: [RENAME] } });
  });

  test('that never spoke did not come', () => {
    const { session, readers } = opened();
    session.give(TABLE);
    readers[0]?.fail('');
    expect(session.opening().trouble).toEqual({ code: 'refused' });
  });

  test('that the browser refuses to start is told', () => {
    const session = new OpenSession({
      start: () => {
        throw new Error('not allowed');
      },
      onFile: () => undefined,
    });
    session.give(TABLE);
    expect(session.opening().trouble).toEqual({ code: 'refused', detail: 'not allowed' });
  });

  test('that is silent is asked whether it lives, and told if it does not answer', () => {
    vi.useFakeTimers();
    const { session, reader } = atHand();
    session.mend(RENAME);
    vi.advanceTimersByTime(10_000);
    expect(reader.asked.at(-1)?.kind).toBe('ping');
    reader.say({ kind: 'pong', id: 1 });
    vi.advanceTimersByTime(15_000);
    expect(session.opening().isSlow).toBe(false);
    vi.advanceTimersByTime(10_000);
    expect(session.opening().isSlow).toBe(true);
    reader.say({ kind: 'preview', preview: PREVIEW });
    expect(session.opening().isSlow).toBe(false);
    vi.advanceTimersByTime(60_000);
    expect(session.opening().isSlow).toBe(false);
  });
});
