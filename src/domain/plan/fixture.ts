import fc from 'fast-check';
import {
  type Edit,
  type EditId,
  type Evidence,
  LINE_KINDS,
  type LoggedEdit,
  MARKS,
  type PlanLine,
  type PlannedRole,
  type PlannedStep,
  SIDES,
} from './plan.ts';

/** Plans of the Beacon Trust, for tests. */

export const HAND: PlannedRole = { id: 'hand', title: 'Hand', grade: '1' };
export const KEEPER: PlannedRole = { id: 'keeper', title: 'Keeper', grade: '2' };
export const WARDEN: PlannedRole = { id: 'warden', title: 'Warden', grade: '3' };
export const PILOT: PlannedRole = { id: 'pilot', title: 'Pilot' };

export const START: Edit = { kind: 'start', name: 'Up', route: [HAND, KEEPER, WARDEN] };

export function planLine(id: string, rest: Partial<PlanLine> = {}): PlanLine {
  return { id, kind: 'new', section: 'responsibilities', theme: 'Care', text: id, ...rest };
}

export function plannedStep(
  from: PlannedRole,
  to: PlannedRole,
  lines: readonly PlanLine[] = [],
  rest: Partial<PlannedStep> = {},
): PlannedStep {
  return {
    from,
    to,
    gate: 'merit',
    lines,
    silent: [],
    asOf: '2024-05-01',
    texts: 'keepers.1.json',
    ...rest,
  };
}

/** Edits in the order in which they were made: `e0` at 1, `e1` at 2 and so on. */
export function logOf(edits: readonly Edit[]): readonly LoggedEdit[] {
  return edits.map((edit, at) => ({ id: `e${at}`, at: at + 1, edit }));
}

const ROLES = [HAND, KEEPER, WARDEN, PILOT];
const LINES = ROLES.flatMap(({ id }) => ['r1', 'r2', 'q1'].map((line) => `${id}#${line}`));

const line = fc.constantFrom(...LINES);
const side = fc.constantFrom(...SIDES);
export const renamings = fc.array(fc.tuple(line, line), { maxLength: 4 });
const step = fc.integer({ min: -1, max: 4 });
const text = fc.constantFrom('', 'Trims the wick', 'By *night*', '[a link](https://example.org)');
const route = fc.shuffledSubarray(ROLES);
const day = fc.constantFrom('2024-05-01', '2024-06-30');

const evidence: fc.Arbitrary<Evidence> = fc.record(
  { id: fc.constantFrom('a', 'b', 'c'), text, link: fc.webUrl(), date: day },
  { requiredKeys: ['id', 'text'] },
);

const lines: fc.Arbitrary<PlannedStep> = fc
  .tuple(
    fc.constantFrom(...ROLES),
    fc.constantFrom(...ROLES),
    fc.uniqueArray(fc.tuple(line, fc.constantFrom(...LINE_KINDS)), { selector: ([id]) => id }),
  )
  .map(([from, to, all]) =>
    plannedStep(
      from,
      to,
      all.map(([id, kind]) => planLine(id, { kind })),
    ),
  );

/** An edit of each kind but `undo`, as people, other devices and broken files make them: many that cannot be. */
export const edit: fc.Arbitrary<Exclude<Edit, { kind: 'undo' }>> = fc.oneof(
  fc.record({ kind: fc.constant('start' as const), name: text, route }),
  fc.record({ kind: fc.constant('rename' as const), name: text }),
  fc.record({ kind: fc.constant('reroute' as const), route }),
  fc.tuple(step, lines, renamings).map(([at, taken, moved]) => ({
    kind: 'take' as const,
    step: at,
    lines: taken,
    renamed: { roles: [], lines: moved },
  })),
  fc.record({ kind: fc.constant('advance' as const), at: step }),
  fc.record({
    kind: fc.constant('mark' as const),
    line,
    side,
    mark: fc.option(fc.constantFrom(...MARKS), { nil: undefined }),
  }),
  fc.record({ kind: fc.constant('note' as const), line, side, text }),
  fc.record({
    kind: fc.constant('due' as const),
    line,
    date: fc.option(day, { nil: undefined }),
  }),
  fc.record({ kind: fc.constant('evidence' as const), line, evidence }),
  fc.record({
    kind: fc.constant('drop-evidence' as const),
    line,
    evidence: fc.constantFrom('a', 'b', 'c'),
  }),
  fc.record({ kind: fc.constant('summary' as const), step, text }),
  fc.record({ kind: fc.constant('include' as const), step, line, on: fc.boolean() }),
  fc.record({ kind: fc.constant('order' as const), step, lines: fc.shuffledSubarray(LINES) }),
);

/** A log that begins with a plan; some edits of it take back an earlier one, or an earlier undo. */
export function logs(length: number): fc.Arbitrary<readonly LoggedEdit[]> {
  const next = fc.oneof(
    { weight: 4, arbitrary: edit.map((made) => () => made) },
    { weight: 1, arbitrary: fc.nat().map((nth) => undoing(nth)) },
  );
  return fc
    .array(next, { minLength: length, maxLength: length })
    .map((makers) => logOf([START, ...makers.map((make, at) => make(at + 1))]));
}

function undoing(nth: number): (made: number) => Edit {
  return (made) => ({ kind: 'undo', of: `e${nth % made}` satisfies EditId });
}
