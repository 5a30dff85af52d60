import type { EditId, LoggedEdit } from '#src/domain/plan/plan.ts';
import type { Outcome, StoreProblem, StoreProblemCode } from './outcome.ts';

/** What is typed is kept this long after the first key that is not kept yet, in milliseconds. */
const PAUSE = 400;
/** How long after a failure it is tried again, and at the most after many. */
const RETRY = { first: 2_000, most: 60_000 };

/** Trying again by itself helps with none of these. */
const LASTING: ReadonlySet<StoreProblemCode> = new Set([
  'newer',
  'superseded',
  'erased',
  'locked',
  'insecure',
]);

export type Saving = 'saved' | 'saving' | { readonly failed: StoreProblem };

/** Keeps edits soon, one save after the other; what cannot be kept waits here and is tried again. */
export interface Saver {
  saving(): Saving;
  /** What is not kept yet. */
  waiting(): readonly LoggedEdit[];
  /** Puts edits in line to be kept; one of an id that waits already takes its place. */
  add(edits: readonly LoggedEdit[]): void;
  /** Keeps all that waits at once; done when it is kept, or has failed. */
  flush(): Promise<void>;
  /** Forgets what waits. */
  drop(): void;
}

export function createSaver(
  save: (edits: readonly LoggedEdit[]) => Promise<Outcome<void>>,
  changed: () => void,
): Saver {
  const waiting = new Map<EditId, LoggedEdit>();
  let failed: StoreProblem | undefined;
  let delay = RETRY.first;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;

  const schedule = (after: number) => {
    timer ??= setTimeout(() => void flush(), after);
  };
  const unschedule = () => {
    clearTimeout(timer);
    timer = undefined;
  };

  function kept(edits: readonly LoggedEdit[]): void {
    for (const edit of edits) if (waiting.get(edit.id) === edit) waiting.delete(edit.id);
    failed = undefined;
    delay = RETRY.first;
    if (waiting.size > 0) schedule(PAUSE);
  }

  function refused(problem: StoreProblem): void {
    failed = problem;
    if (LASTING.has(problem.code) || waiting.size === 0) return;
    schedule(delay);
    delay = Math.min(delay * 2, RETRY.most);
  }

  async function saveOnce(): Promise<void> {
    const edits = [...waiting.values()];
    const outcome = await save(edits);
    if (outcome.ok) kept(edits);
    else refused(outcome.problem);
    changed();
  }

  async function flush(): Promise<void> {
    // What came while a save was under way is not part of it.
    await running;
    unschedule();
    if (waiting.size === 0) return;
    running ??= saveOnce().finally(() => {
      running = undefined;
    });
    await running;
  }

  return {
    saving() {
      if (waiting.size === 0) return 'saved';
      return failed ? { failed } : 'saving';
    },
    waiting: () => [...waiting.values()],
    add(edits) {
      for (const edit of edits) waiting.set(edit.id, edit);
      schedule(PAUSE);
      changed();
    },
    flush,
    drop() {
      unschedule();
      waiting.clear();
      failed = undefined;
    },
  };
}
