import { anchorNow } from '../anchorNow.ts';
import type { Texts } from '../effective.ts';
import { findRole, type Ladder } from '../ladder.ts';
import type { Role, RoleId } from '../role.ts';
import type { StepGate } from '../route.ts';
import { wordingKey } from '../wording.ts';
import { gateBetween, plannedRole, stepOf } from './lines.ts';
import type { Edit, LineId, Plan, PlanLine, PlannedRole, PlannedStep } from './plan.ts';

/** What a ladder may do to a role of a plan. */
export const ROLE_DRIFTS = ['gone', 'renamed', 'regraded'] as const;
export type RoleDriftKind = (typeof ROLE_DRIFTS)[number];

export interface RoleDrift {
  /** Its place in the route. */
  readonly place: number;
  readonly was: PlannedRole;
  /** Nothing of one that is gone. */
  readonly now?: PlannedRole;
  readonly kinds: readonly RoleDriftKind[];
}

/** What a ladder may do to a line of a plan. Another name is no other line: what was said of it follows. */
export const LINE_DRIFTS = [
  'gone',
  'new',
  'renamed',
  'reworded',
  'level',
  'kind',
  'moved',
] as const;
export type LineDriftKind = (typeof LINE_DRIFTS)[number];

export interface LineDrift {
  /** Nothing of one that is new. */
  readonly was?: PlanLine;
  /** Nothing of one that is gone. */
  readonly now?: PlanLine;
  readonly kinds: readonly LineDriftKind[];
}

export interface StepDrift {
  readonly step: number;
  /** As the role lists them now, those that are gone at the end. */
  readonly lines: readonly LineDrift[];
  /** Where another gate is named now. */
  readonly gate?: { readonly was: StepGate; readonly now: StepGate };
  /** What takes over the words and names of now. */
  readonly take: Extract<Edit, { readonly kind: 'take' }>;
}

export interface PlanDrift {
  readonly roles: readonly RoleDrift[];
  /** The steps that can be taken anew. One without lines and gate has nothing to tell: it was read from older files. */
  readonly steps: readonly StepDrift[];
}

/** Names the texts that a step between two roles is read from, as `textsName` does. */
export type NameOfTexts = (from: RoleId, to: RoleId) => string;

/** What has become of the roles of a plan. Their ladder is at hand on every page: no text is asked for. */
export function roleDrifts(ladder: Ladder, { route }: Plan): readonly RoleDrift[] {
  return route.flatMap((was, place): RoleDrift[] => {
    const role = findRole(ladder, was.id);
    if (!role) return [{ place, was, kinds: ['gone'] }];
    const now = plannedRole(role);
    const is: Readonly<Record<RoleDriftKind, boolean>> = {
      gone: false,
      renamed: now.id !== was.id || now.title !== was.title,
      regraded: now.grade !== was.grade,
    };
    const kinds = ROLE_DRIFTS.filter((kind) => is[kind]);
    return kinds.length > 0 ? [{ place, was, now, kinds }] : [];
  });
}

/**
 * The steps that have to be read again before `driftOf` can tell what has changed: those whose texts, date or gate are
 * others than when they were taken, or of whose roles something has changed. None where the plan is as the ladder is, so that
 * looking at a plan asks for nothing.
 */
export function stepsToRead(ladder: Ladder, plan: Plan, nameOf: NameOfTexts): readonly number[] {
  const drifted = new Set(roleDrifts(ladder, plan).map(({ place }) => place));
  return plan.route.slice(1).flatMap((_, step) => {
    const ends = endsOf(ladder, plan, step);
    if (!ends) return [];
    const kept = plan.steps.get(step);
    const isOther =
      kept !== undefined &&
      (kept.texts !== nameOf(ends.from.id, ends.to.id) ||
        kept.asOf !== ladder.info.asOf ||
        kept.gate !== gateBetween(ladder, ends.from, ends.to));
    return isOther || drifted.has(step) || drifted.has(step + 1) ? [step] : [];
  });
}

/**
 * What has changed in a ladder since a plan took its words from it. The texts of all families behind the steps of
 * `stepsToRead` must be at hand: a step of whose ends they are not is passed over, rather than called empty.
 */
export function driftOf(ladder: Ladder, texts: Texts, nameOf: NameOfTexts, plan: Plan): PlanDrift {
  return {
    roles: roleDrifts(ladder, plan),
    steps: stepsToRead(ladder, plan, nameOf).flatMap(
      (step) => stepDrift(ladder, texts, nameOf, plan, step) ?? [],
    ),
  };
}

/** Whether there is anything to tell of a drift; if not, its edits bring new names of files and nothing else. */
export function isTold({ roles, steps }: PlanDrift): boolean {
  return roles.length > 0 || steps.some(({ lines, gate }) => lines.length > 0 || gate);
}

function stepDrift(
  ladder: Ladder,
  texts: Texts,
  nameOf: NameOfTexts,
  plan: Plan,
  step: number,
): StepDrift | undefined {
  const ends = endsOf(ladder, plan, step);
  if (!ends || !texts(ends.from.family) || !texts(ends.to.family)) return undefined;
  const { from, to } = ends;
  const now = stepOf(ladder, texts, from.id, to.id, nameOf(from.id, to.id));
  if (!now) return undefined;
  const was = plan.steps.get(step);
  const names = namesNow(ladder, to, was?.lines ?? [], now.lines);
  const lines = was ? lineDrifts(was, now, names) : [];
  const isOtherGate = was !== undefined && was.gate !== now.gate;
  return {
    step,
    lines,
    ...(isOtherGate && { gate: { was: was.gate, now: now.gate } }),
    take: {
      kind: 'take',
      step,
      lines: now,
      renamed: {
        roles: [from, to].flatMap(({ id }, end) => {
          const old = plan.route[step + end]?.id;
          return old === undefined || old === id ? [] : [[old, id] as const];
        }),
        lines: [...names].filter(([old, name]) => old !== name),
      },
    },
  };
}

function endsOf(ladder: Ladder, { route }: Plan, step: number) {
  const [from, to] = [step, step + 1].map((place) => findRole(ladder, route[place]?.id ?? ''));
  // Two roles that became one have no step between them.
  return from && to && from !== to ? { from, to } : undefined;
}

/**
 * What the lines of a step are called now: as links find them, or else by the same words, for a role that comes to say
 * itself what it inherited asks nothing else. Lines that are gone are not among them.
 */
function namesNow(
  ladder: Ladder,
  to: Role,
  was: readonly PlanLine[],
  now: readonly PlanLine[],
): ReadonlyMap<LineId, LineId> {
  const left = new Map(now.map((line) => [line.id, line]));
  const names = new Map<LineId, LineId>();
  const join = (old: PlanLine, line: PlanLine | undefined) => {
    if (!line || names.has(old.id)) return;
    names.set(old.id, line.id);
    left.delete(line.id);
  };
  for (const old of was) join(old, left.get(old.id));
  for (const old of was) {
    const anchor = old.id.slice(old.id.indexOf('#') + 1);
    join(old, left.get(`${to.id}#${anchorNow(ladder, to, anchor)}`));
  }
  const byWords = Map.groupBy(left.values(), ({ text }) => wordingKey(text));
  for (const old of was) {
    join(
      old,
      byWords.get(wordingKey(old.text))?.find(({ id }) => left.has(id)),
    );
  }
  return names;
}

function lineDrifts(
  was: PlannedStep,
  now: PlannedStep,
  names: ReadonlyMap<LineId, LineId>,
): readonly LineDrift[] {
  const before = new Map(was.lines.map((line) => [names.get(line.id), line]));
  const there = now.lines.flatMap((line): LineDrift[] => {
    const old = before.get(line.id);
    if (!old) return [{ now: line, kinds: ['new'] }];
    const kinds = LINE_DRIFTS.filter((kind) => DIFFERS[kind](old, line));
    return kinds.length > 0 ? [{ was: old, now: line, kinds }] : [];
  });
  const gone = was.lines.filter(({ id }) => !names.has(id));
  return [...there, ...gone.map((line): LineDrift => ({ was: line, kinds: ['gone'] }))];
}

/** How a line that there was before and is now can differ. */
const DIFFERS: Readonly<Record<LineDriftKind, (was: PlanLine, now: PlanLine) => boolean>> = {
  gone: () => false,
  new: () => false,
  renamed: (was, now) => was.id !== now.id,
  reworded: (was, now) =>
    was.text !== now.text || was.details?.join('\n') !== now.details?.join('\n'),
  level: (was, now) => was.level !== now.level,
  kind: (was, now) =>
    was.kind !== now.kind ||
    was.before !== now.before ||
    was.levelBefore !== now.levelBefore ||
    was.alternative !== now.alternative,
  moved: (was, now) => was.theme !== now.theme || was.section !== now.section,
};
