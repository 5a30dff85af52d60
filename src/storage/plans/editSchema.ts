import * as z from 'zod/mini';
import {
  type Edit,
  type EditKind,
  type Evidence,
  LINE_KINDS,
  type LoggedEdit,
  MARKS,
  type PlanLine,
  type PlannedRole,
  type PlannedStep,
  SIDES,
  type StepEnd,
} from '#src/domain/plan/plan.ts';
import type { StepGate } from '#src/domain/route.ts';
import { SECTION_KINDS } from '#src/domain/sections.ts';

/**
 * The form of edits, wherever they come from: rows of the database, files, screens. The small form of zod, for it is what
 * visitors download; what is wrong is said in our own words by who asks.
 */

/** The most that one thing may hold, in UTF-16 units or in number: against files that would stop the browser. */
export const BOUNDS = {
  id: 400,
  name: 200,
  title: 1_000,
  /** Notes, comments, summaries, and the words of a line. */
  text: 20_000,
  link: 4_000,
  route: 100,
  lines: 5_000,
  details: 200,
  edits: 100_000,
} as const;

const upTo = (bound: number) => z.string().check(z.maxLength(bound));
const some = (bound: number) => z.string().check(z.minLength(1), z.maxLength(bound));

const id = some(BOUNDS.id);
const text = upTo(BOUNDS.text);
const title = upTo(BOUNDS.title);
const name = upTo(BOUNDS.name);
const step = z.int().check(z.nonnegative(), z.lt(BOUNDS.route));
const side = z.enum(SIDES);
const lines = z.array(id).check(z.maxLength(BOUNDS.lines));
export const day = z.iso.date();
/** Milliseconds since 1970, as far as dates go. */
export const moment = z.int().check(z.nonnegative(), z.lte(8.64e15));
export const mark = z.enum(MARKS);

/** A schema for each field, those that may be left out too: a field that is new somewhere is missed here. */
type Fields<Of> = { readonly [Key in keyof Of]-?: z.ZodMiniType };
type EditOf<Kind extends EditKind> = Extract<Edit, { readonly kind: Kind }>;

export const plannedRole = z.strictObject({
  id,
  title,
  grade: z.exactOptional(title),
} satisfies Fields<PlannedRole>);

/** At least two: somebody has the first and wants the last. */
export const route = z.array(plannedRole).check(z.minLength(2), z.maxLength(BOUNDS.route));

export const planLine: z.ZodMiniType<PlanLine> = z.strictObject({
  id,
  kind: z.enum(LINE_KINDS),
  section: z.enum(SECTION_KINDS),
  theme: title,
  text,
  details: z.exactOptional(z.array(text).check(z.maxLength(BOUNDS.details))),
  level: z.exactOptional(title),
  before: z.exactOptional(text),
  levelBefore: z.exactOptional(title),
  alternative: z.exactOptional(z.literal(true)),
} satisfies Fields<PlanLine>);

export const evidence: z.ZodMiniType<Evidence> = z.strictObject({
  id,
  text,
  link: z.exactOptional(upTo(BOUNDS.link)),
  date: z.exactOptional(day),
} satisfies Fields<Evidence>);

const GATES = {
  merit: 'merit',
  'merit-and-company-need': 'merit-and-company-need',
  differs: 'differs',
} as const satisfies { [Gate in NonNullable<StepGate>]: Gate };

const ENDS = { from: 'from', to: 'to' } as const satisfies { [End in StepEnd]: End };

/** JSON leaves out what is `undefined`, so that what an edit takes away is a key that is not there. */
const plannedStep = z.pipe(
  z.strictObject({
    from: plannedRole,
    to: plannedRole,
    gate: z.optional(z.enum(GATES)),
    lines: z.array(planLine).check(z.maxLength(BOUNDS.lines)),
    silent: z.array(z.enum(ENDS)).check(z.maxLength(2)),
    asOf: title,
    texts: upTo(BOUNDS.link),
  } satisfies Fields<PlannedStep>),
  z.transform(({ gate, ...others }) => ({ ...others, gate })),
);

const pairs = z.array(z.tuple([id, id])).check(z.maxLength(BOUNDS.lines));
const renamed = z.strictObject({ roles: pairs, lines: pairs });

/** The form of each kind of edit. */
const EDITS = {
  start: z.strictObject({ kind: z.literal('start'), name, route } satisfies Fields<
    EditOf<'start'>
  >),
  rename: z.strictObject({ kind: z.literal('rename'), name } satisfies Fields<EditOf<'rename'>>),
  reroute: z.strictObject({ kind: z.literal('reroute'), route } satisfies Fields<
    EditOf<'reroute'>
  >),
  take: z.strictObject({
    kind: z.literal('take'),
    step,
    lines: plannedStep,
    renamed: z.exactOptional(renamed),
  } satisfies Fields<EditOf<'take'>>),
  advance: z.strictObject({ kind: z.literal('advance'), at: step } satisfies Fields<
    EditOf<'advance'>
  >),
  mark: z.pipe(
    z.strictObject({
      kind: z.literal('mark'),
      line: id,
      side,
      mark: z.optional(mark),
    } satisfies Fields<EditOf<'mark'>>),
    z.transform(({ mark, ...others }) => ({ ...others, mark })),
  ),
  note: z.strictObject({ kind: z.literal('note'), line: id, side, text } satisfies Fields<
    EditOf<'note'>
  >),
  due: z.pipe(
    z.strictObject({
      kind: z.literal('due'),
      line: id,
      date: z.optional(day),
    } satisfies Fields<EditOf<'due'>>),
    z.transform(({ date, ...others }) => ({ ...others, date })),
  ),
  evidence: z.strictObject({ kind: z.literal('evidence'), line: id, evidence } satisfies Fields<
    EditOf<'evidence'>
  >),
  'drop-evidence': z.strictObject({
    kind: z.literal('drop-evidence'),
    line: id,
    evidence: id,
  } satisfies Fields<EditOf<'drop-evidence'>>),
  summary: z.strictObject({ kind: z.literal('summary'), step, text } satisfies Fields<
    EditOf<'summary'>
  >),
  include: z.strictObject({
    kind: z.literal('include'),
    step,
    line: id,
    on: z.boolean(),
  } satisfies Fields<EditOf<'include'>>),
  order: z.strictObject({ kind: z.literal('order'), step, lines } satisfies Fields<
    EditOf<'order'>
  >),
  undo: z.strictObject({ kind: z.literal('undo'), of: id } satisfies Fields<EditOf<'undo'>>),
} satisfies { [Kind in EditKind]: z.ZodMiniType<EditOf<Kind>> };

const { start, ...others } = EDITS;
export const editSchema: z.ZodMiniType<Edit> = z.discriminatedUnion('kind', [
  start,
  ...Object.values(others),
]);

export const loggedEdit = z.strictObject({
  id,
  at: moment,
  edit: editSchema,
} satisfies Fields<LoggedEdit>);

export { id as anyId, name as planName, side as planSide, text as planText };
