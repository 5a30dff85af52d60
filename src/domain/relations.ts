/** The kinds of relation between roles, each with all that the rest of the house needs to know of it. */

/** How a relation is drawn, in the map's units. */
export interface Stroke {
  /** The line's own colour, or the colour token that is one for all. */
  readonly colour: 'line' | 'edge' | 'soft';
  readonly width: number;
  readonly dash: readonly number[];
  /** How far apart the two lines of a double one are. */
  readonly double?: number;
  /** Whether a chevron shows which way it leads; promotions rise, so they need none. */
  readonly arrow: boolean;
}

export interface RelationTraits {
  /** Whether it is a step of a career, along a track or across to another: careers and paths follow it, and it has a gate. */
  readonly step?: 'along' | 'across';
  /** Whether the role at its start takes over what the role at its end expects; such a relation has a scope and a join. */
  readonly inherits?: true;
  /** Whether it says the same of both of its ends. */
  readonly isSymmetric?: true;
  /** How the grade of its end must stand to that of its start, where both are known. */
  readonly grades?: 'rising' | 'equal';
  /** Whether a whole job family may stand at either end, where the source names no role of it. */
  readonly joinsFamilies?: true;
  /** Whether it must not lead round in a circle, or should not: that of reporting is a page's own fault, and is kept. */
  readonly acyclic?: 'must be' | 'should be';
  /** Whether it is drawn until somebody asks for other layers. Kinds that are drawn at first draw columns together. */
  readonly isDrawnAtFirst?: true;
  /** Whether it is told where there is room for the essentials of a role alone: on its sheet and in an embed. */
  readonly isEssential?: true;
  /** Whether what one of its roles expects is worth holding against what the other expects. */
  readonly isCompared?: true;
  readonly stroke: Stroke;
  /** How far right of its stations it is drawn, so that no kind hides another: less than 8 either way. */
  readonly sidestep: number;
}

const TABLE = {
  promotion: {
    step: 'along',
    joinsFamilies: true,
    grades: 'rising',
    acyclic: 'must be',
    isDrawnAtFirst: true,
    isEssential: true,
    isCompared: true,
    stroke: { colour: 'line', width: 3, dash: [], arrow: false },
    sidestep: 0,
  },
  switch: {
    step: 'across',
    joinsFamilies: true,
    isDrawnAtFirst: true,
    isEssential: true,
    isCompared: true,
    stroke: { colour: 'edge', width: 1.1, dash: [], arrow: false },
    sidestep: 5,
  },
  equivalent: {
    isSymmetric: true,
    grades: 'equal',
    isDrawnAtFirst: true,
    isEssential: true,
    isCompared: true,
    stroke: { colour: 'edge', width: 0.8, dash: [], double: 1.8, arrow: false },
    sidestep: 0,
  },
  extends: {
    inherits: true,
    acyclic: 'must be',
    stroke: { colour: 'soft', width: 1.5, dash: [8, 4], arrow: true },
    sidestep: -4,
  },
  'reports-to': {
    acyclic: 'should be',
    stroke: { colour: 'soft', width: 1.5, dash: [], arrow: true },
    sidestep: 4,
  },
  'specialty-of': {
    isCompared: true,
    stroke: { colour: 'soft', width: 1.5, dash: [1, 4], arrow: true },
    sidestep: -4,
  },
} satisfies Record<string, RelationTraits>;

export type RelationKind = keyof typeof TABLE;

export const RELATIONS: Readonly<Record<RelationKind, RelationTraits>> = TABLE;

/** Every kind, in the order in which kinds are listed everywhere. */
export const RELATION_KINDS = Object.keys(TABLE) as readonly RelationKind[];

/** The kinds that have a trait, in the order of the table. */
export function kindsThat(has: (traits: RelationTraits) => unknown): readonly RelationKind[] {
  return RELATION_KINDS.filter((kind) => has(RELATIONS[kind]));
}

export const STEP_KINDS = kindsThat(({ step }) => step);
export const INHERITING_KINDS = kindsThat(({ inherits }) => inherits);
export const SYMMETRIC_KINDS = kindsThat(({ isSymmetric }) => isSymmetric);
export const DRAWN_AT_FIRST = kindsThat(({ isDrawnAtFirst }) => isDrawnAtFirst);

/** Whether a relation is a step of a career: a promotion, a switch of track. */
export function isStep({ kind }: { readonly kind: RelationKind }): boolean {
  return RELATIONS[kind].step !== undefined;
}

/** Whether a relation is a step that stays on its track. */
export function isAlong({ kind }: { readonly kind: RelationKind }): boolean {
  return RELATIONS[kind].step === 'along';
}
