import { subjectOf } from '#src/domain/plan/edits.ts';
import type { Edit, EditId, LoggedEdit, Plan } from '#src/domain/plan/plan.ts';
import { edited, inOrder, replay } from '#src/domain/plan/replay.ts';

/** The edits of an open plan, what they come to, and which of them this session can take back. Plain values, no clock. */
export interface OpenLog {
  /** In their order. */
  readonly edits: readonly LoggedEdit[];
  /** Nothing where no edit that can be read starts one. */
  readonly plan: Plan | undefined;
  /** The edit that goes on being typed: it is the last. */
  readonly sitting?: Sitting;
  /** What the next undo takes back, last. */
  readonly undoable: readonly EditId[];
  /** The undos that the next redo takes back, last. */
  readonly redoable: readonly EditId[];
}

interface Sitting {
  readonly id: EditId;
  readonly subject: string;
  /** The plan before it. */
  readonly before: Plan;
}

/** A log after a change, with what has to be kept of it. */
export interface Changed {
  readonly log: OpenLog;
  readonly made: LoggedEdit;
}

/** When an edit is made, and under which id. */
export interface Making {
  readonly now: number;
  readonly id: EditId;
}

export function openLog(edits: readonly LoggedEdit[]): OpenLog {
  const ordered = inOrder(edits);
  return { edits: ordered, plan: replay(ordered), undoable: [], redoable: [] };
}

/** Adds an edit. One that goes on with the last takes its place, under its id. */
export function withEdit(
  log: OpenLog,
  edit: Exclude<Edit, { readonly kind: 'undo' }>,
  making: Making,
): Changed {
  const { plan, sitting } = log;
  const subject = subjectOf(edit);
  const goesOn = sitting !== undefined && sitting.subject === subject;
  const id = goesOn ? sitting.id : making.id;
  const made = { id, at: momentAfter(log.edits, making.now), edit };
  const before = goesOn ? sitting.before : plan;
  const edits = [...(goesOn ? log.edits.slice(0, -1) : log.edits), made];
  return {
    made,
    log: {
      edits,
      plan: before ? edited(before, edit) : replay(edits),
      ...(subject !== undefined && before && { sitting: { id, subject, before } }),
      undoable: goesOn ? log.undoable : [...log.undoable, id],
      redoable: [],
    },
  };
}

/** Takes back the last edit of this session that still holds; nothing where there is none. */
export function undone(log: OpenLog, making: Making): Changed | undefined {
  const of = log.undoable.at(-1);
  if (of === undefined) return undefined;
  const { made, ...next } = takingBack(log, of, making);
  const undoable = log.undoable.slice(0, -1);
  return { made, log: { ...next, undoable, redoable: [...log.redoable, made.id] } };
}

/** Does again what was taken back last; nothing where nothing was since the last edit. */
export function redone(log: OpenLog, making: Making): Changed | undefined {
  const of = log.redoable.at(-1);
  if (of === undefined) return undefined;
  const { made, ...next } = takingBack(log, of, making);
  const redoable = log.redoable.slice(0, -1);
  return { made, log: { ...next, undoable: [...log.undoable, made.id], redoable } };
}

function takingBack({ edits }: OpenLog, of: EditId, { now, id }: Making) {
  const made: LoggedEdit = { id, at: momentAfter(edits, now), edit: { kind: 'undo', of } };
  const next = [...edits, made];
  return { made, edits: next, plan: replay(next) };
}

/** Ends the sitting: what is typed next is an edit of its own. */
export function ended({ sitting: _, ...log }: OpenLog): OpenLog {
  return log;
}

/**
 * Takes in edits from elsewhere: of two forms of one id the later holds. The log as it is where they bring nothing new;
 * else whatever is typed next comes after them.
 */
export function merged(log: OpenLog, others: readonly LoggedEdit[]): OpenLog {
  const byId = new Map(log.edits.map((edit) => [edit.id, edit]));
  const isNew = (edit: LoggedEdit) => (byId.get(edit.id)?.at ?? -1) < edit.at;
  const news = others.filter(isNew);
  if (news.length === 0) return log;
  for (const edit of news) if (isNew(edit)) byId.set(edit.id, edit);
  const edits = inOrder([...byId.values()]);
  return { ...ended(log), edits, plan: replay(edits) };
}

/** The edits are in order, so that the last is the latest. */
function momentAfter(edits: readonly LoggedEdit[], now: number): number {
  return Math.max(now, (edits.at(-1)?.at ?? -1) + 1);
}
