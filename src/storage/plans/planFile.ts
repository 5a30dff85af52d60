import * as z from 'zod/mini';
import type { KeptPlan, LoggedEdit } from '#src/domain/plan/plan.ts';
import { inOrder } from '#src/domain/plan/replay.ts';
import type { Problem } from '#src/domain/problem.ts';
import { anyId, BOUNDS, loggedEdit, planSide } from './editSchema.ts';
import { OLDER, VERSION } from './older.ts';
import { type PlanFileProblemCode, planFileProblem } from './planFileProblems.ts';

/** One plan as a file that people keep and send: read again by this version and by every later one. */

const FORMAT = 'rungs-plan';

/** The most that a file may hold, in UTF-16 units: a plan that somebody wrote for years has a hundredth of it. */
const LARGEST = 50_000_000;

/** The latest moment that a file may bring: whatever is edited after it comes later, and is still a date that can be kept. */
const LATEST = 8e15;

export interface ReadPlanFile {
  /** Nothing where the file holds none. What could not be read of one is left out of it, and told. */
  readonly plan?: KeptPlan;
  readonly problems: readonly Problem<PlanFileProblemCode>[];
}

/** The file of a plan. The same edits make the same file, whatever order they came in. */
export function writePlanFile({ id, side, edits }: KeptPlan): string {
  const file = { format: FORMAT, version: VERSION, plan: id, side, edits: inOrder(edits) };
  return `${JSON.stringify(file, sorted, 2)}\n`;
}

/** Objects with their keys in one order, whoever made them; those of the file itself tell what it is before what is in it. */
function sorted(key: string, value: unknown): unknown {
  if (key === '' || typeof value !== 'object' || value === null || Array.isArray(value))
    return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Reads the file of a plan, of this version or an older one. */
export function readPlanFile(text: string, file: string): ReadPlanFile {
  const refuse = (code: 'plan-no-json' | 'plan-other-file'): ReadPlanFile => ({
    problems: [planFileProblem(code, { file })],
  });
  if (text.length > LARGEST) {
    return { problems: [planFileProblem('plan-file-too-large', { file }, LARGEST)] };
  }
  const json = parsed(text);
  if (!json) return refuse('plan-no-json');
  const head = headSchema.safeParse(json.value);
  if (!head.success) return refuse('plan-other-file');
  const { version } = head.data;
  if (version > VERSION)
    return { problems: [planFileProblem('plan-newer', { file }, version, VERSION)] };
  return version === VERSION ? readToday(json.value, file) : readOlder(json.value, version, file);
}

const headSchema = z.looseObject({
  format: z.literal(FORMAT),
  version: z.int().check(z.positive()),
});

const today = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  plan: anyId,
  side: planSide,
  edits: z.array(z.unknown()).check(z.maxLength(BOUNDS.edits)),
});

const sentEdit = loggedEdit.check(z.refine(({ at }) => at <= LATEST, { path: ['at'] }));

/** Edit by edit, so that one which is damaged costs no other. */
function readToday(json: unknown, file: string): ReadPlanFile {
  const read = today.safeParse(json);
  if (!read.success)
    return { problems: read.error.issues.map((issue) => issueProblem(issue, file)) };
  const { plan: id, side, edits } = read.data;
  const readEdits = edits.map((edit) => sentEdit.safeParse(edit));
  const problems = readEdits.flatMap(({ error }, at) =>
    (error?.issues ?? []).map((issue) => issueProblem(issue, file, ['edits', at])),
  );
  const byId = new Map<string, LoggedEdit>();
  for (const edit of inOrder(readEdits.flatMap(({ data }) => data ?? []))) {
    if (byId.has(edit.id)) problems.push(planFileProblem('plan-doubled-edit', { file }, edit.id));
    byId.set(edit.id, edit);
  }
  return { plan: { id, side, edits: inOrder([...byId.values()]) }, problems };
}

const older = z.looseObject({ plan: z.unknown() });

function readOlder(json: unknown, version: number, file: string): ReadPlanFile {
  const read = OLDER[version]?.safeParse(older.safeParse(json).data?.plan);
  if (read?.success) return { plan: read.data, problems: [] };
  const issues = read?.error.issues ?? [];
  return { problems: issues.map((issue) => issueProblem(issue, file, ['plan'])) };
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

type Issue = z.core.$ZodIssue;

function issueProblem(
  issue: Issue,
  file: string,
  within: readonly PropertyKey[] = [],
): Problem<PlanFileProblemCode> {
  const path = [...within, ...issue.path];
  const at = { file, pointer: path.map((part) => `/${escaped(String(part))}`).join('') };
  if (issue.code === 'too_big') return planFileProblem('plan-too-large', at, Number(issue.maximum));
  if (issue.code === 'unrecognized_keys')
    return planFileProblem('plan-unknown-field', at, issue.keys);
  return planFileProblem('plan-malformed', at);
}

/** As JSON pointers have it. */
function escaped(part: string): string {
  return part.replaceAll('~', '~0').replaceAll('/', '~1');
}
