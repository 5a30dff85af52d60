import type {
  CaseChoices,
  Edit,
  EditKind,
  Entry,
  LineId,
  Plan,
  PlannedRole,
  PlannedStep,
  Side,
  StepKept,
} from './plan.ts';

/** What an edit does to a plan: the fields that it sets, and what it puts at a place; `undefined` takes that away. */
export interface Change {
  readonly name?: string;
  readonly route?: readonly PlannedRole[];
  readonly at?: number;
  readonly steps?: Puts<number, PlannedStep>;
  readonly entries?: Puts<LineId, Entry>;
  readonly cases?: Puts<number, CaseChoices>;
  readonly shelved?: Puts<string, StepKept>;
  readonly names?: Puts<LineId, LineId>;
}

export type Puts<Key, Value> = readonly (readonly [Key, Value | undefined])[];

interface EditTraits<E extends Edit> {
  /**
   * What it changes. What it cannot do in this plan, it does not: then it changes nothing. A mark or a note of a line that
   * no step holds is kept all the same, for somebody made it, maybe with newer words before them.
   */
  change(plan: Plan, edit: E): Change;
  /** The field that it is typed into: two in a row of one sitting are one edit. Nothing where each counts by itself. */
  subject(edit: E): string | undefined;
  /** Whose doing it is: all but marks and notes is its owner's. Nothing where that hangs on another edit. */
  side(edit: E): Side | undefined;
}

type EditOf<Kind extends EditKind> = Extract<Edit, { readonly kind: Kind }>;

const NONE: Change = {};
const OF_OWNER = { side: (): Side => 'own' };
const BY_ITSELF = { subject: () => undefined };
export const NO_ENTRY: Entry = { marks: {}, notes: {}, evidence: [] };
export const NO_CHOICES: CaseChoices = {
  summary: '',
  leftOut: new Set(),
  takenIn: new Set(),
  order: [],
};

const EDITS = {
  start: {
    ...OF_OWNER,
    ...BY_ITSELF,
    change: (plan, { name, route }) =>
      plan.route.length > 0 || route.length < 2 ? NONE : { name, route },
  },
  rename: {
    ...OF_OWNER,
    change: (_, { name }) => ({ name }),
    subject: () => 'name',
  },
  reroute: { ...OF_OWNER, ...BY_ITSELF, change: (plan, { route }) => rerouted(plan, route) },
  take: { ...OF_OWNER, ...BY_ITSELF, change: taken },
  advance: {
    ...OF_OWNER,
    ...BY_ITSELF,
    change: ({ route }, { at }) => (route[at] ? { at } : NONE),
  },
  mark: {
    ...BY_ITSELF,
    side: ({ side }) => side,
    change: (plan, { line, side, mark }) =>
      inEntry(plan, line, ({ marks, ...rest }) => ({
        ...rest,
        marks: withPart(marks, side, mark),
      })),
  },
  note: {
    side: ({ side }) => side,
    subject: ({ line, side }) => `note ${side} ${line}`,
    change: (plan, { line, side, text }) =>
      inEntry(plan, line, ({ notes, ...rest }) => ({
        ...rest,
        notes: withPart(notes, side, text || undefined),
      })),
  },
  due: {
    ...OF_OWNER,
    subject: ({ line }) => `due ${line}`,
    change: (plan, { line, date }) =>
      inEntry(plan, line, ({ due: _, ...rest }) => (date ? { ...rest, due: date } : rest)),
  },
  evidence: {
    ...OF_OWNER,
    subject: ({ line, evidence }) => `evidence ${evidence.id} ${line}`,
    change: (plan, { line, evidence }) =>
      inEntry(plan, line, ({ evidence: all, ...rest }) => {
        const isKnown = all.some(({ id }) => id === evidence.id);
        const changed = all.map((each) => (each.id === evidence.id ? evidence : each));
        return { ...rest, evidence: isKnown ? changed : [...all, evidence] };
      }),
  },
  'drop-evidence': {
    ...OF_OWNER,
    ...BY_ITSELF,
    change: (plan, { line, evidence }) =>
      inEntry(plan, line, (entry) => ({
        ...entry,
        evidence: entry.evidence.filter(({ id }) => id !== evidence),
      })),
  },
  summary: {
    ...OF_OWNER,
    subject: ({ step }) => `summary ${step}`,
    change: (plan, { step, text }) => inCase(plan, step, { summary: text }),
  },
  include: {
    ...OF_OWNER,
    ...BY_ITSELF,
    change: (plan, { step, line, on }) => {
      const { leftOut, takenIn } = plan.cases.get(step) ?? NO_CHOICES;
      const id = nameNow(plan, line);
      return inCase(plan, step, {
        leftOut: on ? without(leftOut, id) : withOne(leftOut, id),
        takenIn: on ? withOne(takenIn, id) : without(takenIn, id),
      });
    },
  },
  order: {
    ...OF_OWNER,
    ...BY_ITSELF,
    change: (plan, { step, lines }) =>
      inCase(plan, step, { order: lines.map((line) => nameNow(plan, line)) }),
  },
  // What it takes back is left out before a plan is made of the rest.
  undo: { ...BY_ITSELF, side: () => undefined, change: () => NONE },
} satisfies { readonly [Kind in EditKind]: EditTraits<EditOf<Kind>> };

function traitsOf(edit: Edit): EditTraits<Edit> {
  return EDITS[edit.kind];
}

/** What an edit changes in a plan; nothing in it where the edit cannot be. */
export function changeBy(plan: Plan, edit: Edit): Change {
  return traitsOf(edit).change(plan, edit);
}

/** The field that an edit is typed into: of two in a row with one subject, in one sitting, the later takes the earlier's place. */
export function subjectOf(edit: Edit): string | undefined {
  return traitsOf(edit).subject(edit);
}

/** Whose doing an edit is; nothing of an `undo`, which is whose the edit is that it takes back. */
export function sideOf(edit: Edit): Side | undefined {
  return traitsOf(edit).side(edit);
}

/** What a line is called now, of one that may have had another name. */
export function nameNow({ names }: Pick<Plan, 'names'>, line: LineId): LineId {
  return names.get(line) ?? line;
}

/** What has been said of a line; of one of which nothing has, an empty entry. */
export function entryOf(plan: Plan, line: LineId): Entry {
  return plan.entries.get(nameNow(plan, line)) ?? NO_ENTRY;
}

function inEntry(plan: Plan, line: LineId, change: (entry: Entry) => Entry): Change {
  const entry = change(entryOf(plan, line));
  return { entries: [[nameNow(plan, line), isEmpty(entry) ? undefined : entry]] };
}

function isEmpty({ marks, notes, evidence, due }: Entry): boolean {
  return ![marks, notes].some((each) => Object.keys(each).length > 0) && !evidence.length && !due;
}

function withPart<Value>(
  parts: Partial<Readonly<Record<Side, Value>>>,
  side: Side,
  value: Value | undefined,
): Partial<Readonly<Record<Side, Value>>> {
  const { [side]: _, ...others } = parts;
  return value === undefined ? others : { ...others, [side]: value };
}

function inCase(plan: Plan, step: number, choices: Partial<CaseChoices>): Change {
  if (!isStepOf(plan.route, step)) return NONE;
  return { cases: [[step, { ...(plan.cases.get(step) ?? NO_CHOICES), ...choices }]] };
}

function isStepOf(route: readonly PlannedRole[], step: number): boolean {
  return route[step] !== undefined && route[step + 1] !== undefined;
}

function withOne<Value>(set: ReadonlySet<Value>, value: Value): ReadonlySet<Value> {
  return new Set([...set, value]);
}

function without<Value>(set: ReadonlySet<Value>, value: Value): ReadonlySet<Value> {
  return new Set([...set].filter((each) => each !== value));
}

/** Another way from the present role on: what was kept of steps that it leaves out waits until they are taken again. */
function rerouted(
  { route, at, steps, cases, shelved }: Plan,
  next: readonly PlannedRole[],
): Change {
  const keepsThePast = route.slice(0, at + 1).every(({ id }, place) => next[place]?.id === id);
  if (route.length === 0 || next.length < 2 || !keepsThePast) return NONE;
  const places = Array.from({ length: Math.max(route.length, next.length) - 1 }, (_, step) => step);
  const [before, after] = [route, next].map((each) => places.map((step) => rolesAt(each, step)));
  const changed = places.filter((step) => before?.[step] !== after?.[step]);
  const left = changed.flatMap((step) => {
    const kept = keptOf(steps.get(step), cases.get(step));
    const roles = before?.[step];
    return kept && roles ? [[roles, kept] as const] : [];
  });
  const waiting = new Map([...shelved, ...left]);
  const back = changed.map((step) => [step, waiting.get(after?.[step] ?? '')] as const);
  return {
    route: next,
    steps: back.map(([step, kept]) => [step, kept?.lines]),
    cases: back.map(([step, kept]) => [step, kept?.choices]),
    shelved: [...left, ...changed.map((step) => [after?.[step] ?? '', undefined] as const)],
  };
}

function rolesAt(route: readonly PlannedRole[], step: number): string | undefined {
  const [from, to] = [route[step], route[step + 1]];
  return from && to && `${from.id} ${to.id}`;
}

function keptOf(lines?: PlannedStep, choices?: CaseChoices): StepKept | undefined {
  return lines || choices ? { ...(lines && { lines }), ...(choices && { choices }) } : undefined;
}

/**
 * The lines of a step. Where roles and lines have other names than the plan knew, what was said of them follows; where
 * something has been said of the new name already, the old entry stays where it was, so that neither is lost.
 */
function taken(plan: Plan, { step, lines, renamed }: EditOf<'take'>): Change {
  const roles = new Map(renamed?.roles);
  const [from, to] = [plan.route[step], plan.route[step + 1]];
  const isOf = (known: PlannedRole | undefined, now: PlannedRole) =>
    known !== undefined && (known.id === now.id || roles.get(known.id) === now.id);
  if (!isOf(from, lines.from) || !isOf(to, lines.to)) return NONE;
  const moves = new Map(renamed?.lines.filter(([old, now]) => old !== now));
  const leaving = leavingIn(plan.entries, moves);
  const isStaying = (line: LineId) => plan.entries.has(line) && !leaving.has(line);
  const follow = (line: LineId) => (isStaying(line) ? line : (moves.get(line) ?? line));
  const choices = plan.cases.get(step);
  return {
    route: plan.route.with(step, lines.from).with(step + 1, lines.to),
    steps: [[step, lines]],
    entries: [
      ...[...leaving.keys()].map((old) => [old, undefined] as const),
      ...[...leaving].map(([old, now]) => [now, plan.entries.get(old)] as const),
    ],
    cases: choices ? [[step, renamedIn(choices, (line) => moves.get(line) ?? line)]] : [],
    names: [
      ...[...plan.names].map(([old, name]) => [old, follow(name)] as const),
      ...[...moves].filter(([old]) => !isStaying(old)),
      // What a line is called now stands for that line alone.
      ...[...moves.values(), ...lines.lines.map(({ id }) => id)].map(
        (id) => [id, undefined] as const,
      ),
    ],
  };
}

/** The entries that can follow their lines: one to each new name, and none to where another stays. */
function leavingIn(
  entries: Plan['entries'],
  moves: ReadonlyMap<LineId, LineId>,
): ReadonlyMap<LineId, LineId> {
  const byTarget = new Map(
    [...moves]
      .filter(([old]) => entries.has(old))
      .toReversed()
      .map(([old, now]) => [now, old]),
  );
  let leaving = new Map([...byTarget].map(([now, old]) => [old, now]));
  for (;;) {
    const free = [...leaving].filter(([, now]) => !entries.has(now) || leaving.has(now));
    if (free.length === leaving.size) return leaving;
    leaving = new Map(free);
  }
}

function renamedIn(
  { leftOut, takenIn, order, summary }: CaseChoices,
  now: (line: LineId) => LineId,
): CaseChoices {
  return {
    summary,
    leftOut: new Set([...leftOut].map(now)),
    takenIn: new Set([...takenIn].map(now)),
    order: order.map(now),
  };
}
