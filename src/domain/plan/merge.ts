import { byCodeUnit } from '../problem.ts';
import type { Edit, EditId, LoggedEdit } from './plan.ts';
import { inOrder } from './replay.ts';

/**
 * All edits of two logs, each once and in order: what two tabs or devices know together. Of two forms of one id the later
 * holds, for that is what a sitting went on to say; of one moment, which no honest log has, always the same one.
 */
export function merged(
  one: readonly LoggedEdit[],
  other: readonly LoggedEdit[],
): readonly LoggedEdit[] {
  const byId = new Map<EditId, LoggedEdit>();
  for (const logged of [...one, ...other]) {
    const known = byId.get(logged.id);
    if (!known || isLater(logged, known)) byId.set(logged.id, logged);
  }
  return inOrder([...byId.values()]);
}

/** Whether one form of an edit takes the place of another of its id. */
export function isLater(a: LoggedEdit, b: LoggedEdit): boolean {
  if (a === b || a.at !== b.at) return a.at > b.at;
  return byCodeUnit(spelled(a.edit), spelled(b.edit)) > 0;
}

/** What an edit says, the same in whatever order its fields came. */
function spelled(edit: Edit): string {
  return JSON.stringify(edit, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([x], [y]) => byCodeUnit(x, y)))
      : value,
  );
}
