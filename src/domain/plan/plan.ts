import type { Renamed, RoleId } from '../role.ts';
import type { StepGate } from '../route.ts';
import type { Section } from '../sections.ts';

/** How far somebody does what a line asks, lowest first. They have an order and no distance: nothing adds them up. */
export const MARKS = ['not-yet', 'sometimes', 'consistently', 'helping-others'] as const;
export type Mark = (typeof MARKS)[number];

/** Who says it: the person whose plan it is, or the one they talk it over with. */
export const SIDES = ['own', 'manager'] as const;
export type Side = (typeof SIDES)[number];

/** A role as it was called when it came into the plan: its words hold where the ladder lacks it later. */
export interface PlannedRole {
  readonly id: RoleId;
  readonly title: string;
  readonly grade?: string;
}

/** What a step does with a line: it is new, clearly higher, in other words, or stays as it was. */
export const LINE_KINDS = ['new', 'raised', 'changed', 'kept'] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** `<role>#<anchor>`, of the role that the step leads to, as links name it. */
export type LineId = string;

/** An expectation of a step in the words that it had when it came into the plan. */
export interface PlanLine {
  readonly id: LineId;
  readonly kind: LineKind;
  readonly section: Section;
  /** The title of its theme. */
  readonly theme: string;
  readonly text: string;
  readonly details?: readonly string[];
  readonly level?: string;
  /** What the role before asked instead, of one that is raised or in other words: its words may be the same. */
  readonly before?: string;
  readonly levelBefore?: string;
  /** It comes only by one of several alternative parents of the role, so it need not apply. */
  readonly alternative?: true;
}

/** An end of a step. */
export type StepEnd = 'from' | 'to';

/** A step of the route with what it asks. */
export interface PlannedStep {
  readonly from: PlannedRole;
  readonly to: PlannedRole;
  readonly gate: StepGate;
  /** In the order in which the role lists them; none where nothing is known of what it asks. */
  readonly lines: readonly PlanLine[];
  /** The ends of which the ladder holds no expectations: without those of `from` every line counts as new. */
  readonly silent: readonly StepEnd[];
  /** Of which state of the ladder the lines are: its date, and a name of the texts that changes when they do. */
  readonly asOf: string;
  readonly texts: string;
}

export interface Evidence {
  readonly id: string;
  readonly text: string;
  /** An address, kept as it was typed. */
  readonly link?: string;
  /** A day, as `2026-11-30`. */
  readonly date?: string;
}

/** What has been said of one line. */
export interface Entry {
  readonly marks: Partial<Readonly<Record<Side, Mark>>>;
  /** In Markdown: the note of its owner, and the comment of the other. */
  readonly notes: Partial<Readonly<Record<Side, string>>>;
  readonly evidence: readonly Evidence[];
  /** A day, as `2026-11-30`. */
  readonly due?: string;
}

/** What somebody wrote and chose for the promotion case of one step. */
export interface CaseChoices {
  /** In Markdown. */
  readonly summary: string;
  readonly leftOut: ReadonlySet<LineId>;
  /** Lines that the role before asked already, and that are told in the case all the same. */
  readonly takenIn: ReadonlySet<LineId>;
  /** The lines that were put in order by hand, first to last; all others follow as the step has them. */
  readonly order: readonly LineId[];
}

/** What a plan keeps of a step: what it asks, and what was chosen for its promotion case. */
export interface StepKept {
  readonly lines?: PlannedStep;
  readonly choices?: CaseChoices;
}

/** A plan as it stands: what all its edits come to. */
export interface Plan {
  readonly name: string;
  /** From the role that somebody has to the one that they want; at least two. */
  readonly route: readonly PlannedRole[];
  /** The place in the route of the role that they have now; the last: the goal is reached. */
  readonly at: number;
  /** By the place in the route that each starts from. A step has its lines from when it was first looked at. */
  readonly steps: ReadonlyMap<number, PlannedStep>;
  readonly entries: ReadonlyMap<LineId, Entry>;
  readonly cases: ReadonlyMap<number, CaseChoices>;
  /** What was kept of steps that the route no longer takes, by their roles: it comes back with them. */
  readonly shelved: ReadonlyMap<string, StepKept>;
  /** What lines are called now that had other names: an edit that still uses the old one means the same line. */
  readonly names: ReadonlyMap<LineId, LineId>;
}

/** One change to a plan. `undefined` takes away what was there. */
export type Edit =
  | { readonly kind: 'start'; readonly name: string; readonly route: readonly PlannedRole[] }
  | { readonly kind: 'rename'; readonly name: string }
  /** Another goal or way: the roles up to the present one must stay. */
  | { readonly kind: 'reroute'; readonly route: readonly PlannedRole[] }
  /** The lines of a step, when it is first looked at or when the ladder has changed since. */
  | {
      readonly kind: 'take';
      readonly step: number;
      readonly lines: PlannedStep;
      /** Roles and lines that the plan knew by other names. */
      readonly renamed?: { readonly roles: Renamed; readonly lines: Renamed };
    }
  | { readonly kind: 'advance'; readonly at: number }
  | {
      readonly kind: 'mark';
      readonly line: LineId;
      readonly side: Side;
      readonly mark: Mark | undefined;
    }
  | { readonly kind: 'note'; readonly line: LineId; readonly side: Side; readonly text: string }
  | { readonly kind: 'due'; readonly line: LineId; readonly date: string | undefined }
  /** Adds a piece of evidence, or changes the one of its id. */
  | { readonly kind: 'evidence'; readonly line: LineId; readonly evidence: Evidence }
  | { readonly kind: 'drop-evidence'; readonly line: LineId; readonly evidence: string }
  | { readonly kind: 'summary'; readonly step: number; readonly text: string }
  | { readonly kind: 'include'; readonly step: number; readonly line: LineId; readonly on: boolean }
  | { readonly kind: 'order'; readonly step: number; readonly lines: readonly LineId[] }
  /** Takes an earlier edit back; of an `undo` it does that edit again. */
  | { readonly kind: 'undo'; readonly of: EditId };

export type EditId = string;
export type EditKind = Edit['kind'];

/**
 * An edit as it is kept. A plan is nothing but its edits, in the order of `at` and of equals by id: two devices or tabs that
 * hold the same edits hold the same plan, whatever order they came in.
 */
export interface LoggedEdit {
  readonly id: EditId;
  /**
   * When, in milliseconds since 1970: later than every edit that was known when it was made. What goes on within one sitting
   * may stay one edit, with its id, what it then says and a later moment: of two forms of one id the later one holds.
   */
  readonly at: number;
  readonly edit: Edit;
}

/** A plan as a device keeps it. */
export interface KeptPlan {
  /** Chosen at random; it says nothing of what the plan holds. */
  readonly id: string;
  /** Who uses this device: whose marks and notes are made here. */
  readonly side: Side;
  readonly edits: readonly LoggedEdit[];
}
