import type { Edit } from '#src/domain/plan/plan.ts';
import { BOUNDS, editSchema } from './editSchema.ts';

/** Why an edit cannot be made. */
export type EditProblem =
  /** Too much in one place: how much there may be at most. */
  | { readonly what: 'too-large'; readonly most: number }
  /** The plan has as many edits as one may have. */
  | { readonly what: 'full'; readonly most: number }
  /** The edit has not the form of one: a fault of the program. */
  | { readonly what: 'malformed'; readonly at: string }
  /** The plan is locked or erased. */
  | { readonly what: 'closed' };

/** What keeps an edit from being kept and read again. */
export function editProblem(edit: Edit, edits: number): EditProblem | undefined {
  if (edits >= BOUNDS.edits) return { what: 'full', most: BOUNDS.edits };
  const issue = editSchema.safeParse(edit).error?.issues[0];
  if (!issue) return undefined;
  if (issue.code === 'too_big') return { what: 'too-large', most: Number(issue.maximum) };
  return { what: 'malformed', at: issue.path.join('.') };
}
