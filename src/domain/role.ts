import type { Accent } from './accent.ts';
import type { RelationKind } from './relations.ts';
import type { Section } from './sections.ts';

/**
 * The nouns of a career ladder. Everything here is plain, immutable data. It is long and one file all the same: they are
 * types almost alone, each of a few lines, which speak of each other, and whoever needs one mostly needs several.
 */

export type RoleId = string;
export type FamilyId = string;

/** Where in a source a statement stands. */
export interface SourcePlace {
  readonly id: string;
  readonly section?: string;
  /** Counted from 1. */
  readonly line?: number;
}

/** How a statement is known: a source says so, or a rule derives it. */
export type Basis = 'stated' | 'inferred';

/** A step of the ordinal scale. `value` is a label: only its place in the scale may be compared. */
export interface Grade {
  readonly value: string;
  readonly titles: Readonly<Record<string, readonly string[]>>;
}

export interface RoleGrade {
  readonly value: string;
  readonly basis: Basis;
  /** What an inferred grade was derived from. */
  readonly from?: string;
}

export type RoleStatus = 'open' | 'future' | 'named';

export interface Role {
  readonly id: RoleId;
  readonly title: string;
  readonly aliases: readonly RoleId[];
  readonly family: FamilyId;
  readonly track: string;
  readonly grade?: RoleGrade;
  readonly status: RoleStatus;
  /** Why its page was read only in part, where it was: what it does not list need not be absent there. */
  readonly partial?: string;
  readonly renamed?: Renamed;
}

/** Ids that expectations of one list once had, each with the id that the expectation has now. */
export type Renamed = readonly (readonly [old: string, now: string])[];

export interface Years {
  readonly min: number;
  readonly max?: number;
  readonly of: string;
}

/** One thing that a role asks of a person. Its id is unique within its role, or its family for a family-wide one. */
export interface Expectation {
  readonly id: string;
  readonly aliases?: readonly string[];
  readonly text: string;
  readonly theme: string;
  readonly strand?: string;
  /** Which of its strand's levels it stands at; of a competency whose strand has none, its own level. */
  readonly level?: string;
  readonly details?: readonly string[];
  /** What it may look like: told beside it, never asked. */
  readonly examples?: readonly string[];
  readonly years?: Years;
  /** Where it stands on its page, counted from 1. */
  readonly line?: number;
  /** The page that it comes from, where that is not its role's or its family's. */
  readonly source?: SourcePlace;
  /** The address at which an edit of it is suggested, where the site names one. */
  readonly edit?: string;
}

export type ExpectationLists = Readonly<Record<Section, readonly Expectation[]>>;

export interface Indicator {
  readonly title: string;
  readonly details?: readonly string[];
}

export interface HiringStep {
  readonly title: string;
  readonly minutes?: number;
  readonly with?: string;
  readonly optional?: boolean;
}

export const CLAIM_CODES = [
  'empty-grade',
  'no-grade',
  'implied-grade',
  'conflicting-grade',
  'misplaced-list',
  'duplicate',
  'undefined-parent',
  'unfinished',
  'wrong-subject',
  'broken-link',
  'contradiction',
  'superseded',
  'left-out',
] as const;

/** Something a source says that is blank, wrong or contradictory: kept as it stands, never repaired. */
export interface Claim {
  readonly code: (typeof CLAIM_CODES)[number];
  readonly text: string;
  readonly items?: readonly string[];
  /** Another role that the claim concerns too. */
  readonly about?: RoleId;
  /** The role on whose page it stands, where that is another one. */
  readonly by?: RoleId;
  /** Where it is said, if not in the role's own source. */
  readonly source?: SourcePlace;
}

/** What changed of a role since the last edition before that describes it, in how many lines: as their comparison counts, but for pages that it was not made from. */
export interface RoleChanged {
  /** The date of that edition. */
  readonly since: string;
  readonly added: number;
  readonly raised: number;
  readonly lowered: number;
  readonly reworded: number;
  readonly gone: number;
  /** By the own pages alone, where the edition does not say what those ask that the role builds on. */
  readonly as?: 'stated';
}

/** Who keeps the page of a role or of a family, and how far that is. */
export interface Upkeep {
  /** Whom to ask about it: a person, a group or a post. */
  readonly owner?: string;
  /** Not agreed yet: it may still change before it holds for anybody. */
  readonly draft?: true;
  /** The day by which somebody looks it over again. */
  readonly review?: string;
}

/** The prose of a role. */
export interface RoleText extends ExpectationLists, Upkeep {
  readonly summary: string;
  readonly indicators: readonly Indicator[];
  readonly hiring: readonly HiringStep[];
  readonly claims: readonly Claim[];
  /** Where candidates apply for it, where that is not where the site says; to be filled in by `applyLink`. */
  readonly apply?: string;
  readonly source?: SourcePlace;
  /** Absent where no earlier edition describes it. */
  readonly changed?: RoleChanged;
  /** The address at which an edit of the role is suggested, where the site names one. */
  readonly edit?: string;
}

/** How hiring goes where neither a role nor its family says it. */
export interface GeneralHiring {
  readonly of: 'department' | 'organisation';
  readonly steps: readonly HiringStep[];
  readonly source?: SourcePlace;
}

export interface Family {
  readonly id: FamilyId;
  readonly title: string;
  readonly department: string;
  readonly aliases?: readonly FamilyId[];
  /** Of what it asks of all its roles. */
  readonly renamed?: Renamed;
}

/** The prose of a family: what applies to all of its roles, and the text of each. */
export interface FamilyText extends ExpectationLists, Upkeep {
  readonly id: FamilyId;
  readonly summary: string;
  readonly source?: string;
  readonly indicators: readonly Indicator[];
  readonly hiring: readonly HiringStep[];
  /** That of its department, or else of the organisation. */
  readonly generalHiring?: GeneralHiring;
  readonly roles: Readonly<Record<RoleId, RoleText>>;
}

export type Gate = 'merit' | 'merit-and-company-need';

export interface Relation {
  readonly kind: RelationKind;
  readonly from: RoleId;
  readonly to: RoleId;
  readonly basis: Basis;
  readonly gate?: Gate;
  /** For `extends`: the sections that are inherited; all of them when absent. */
  readonly scope?: readonly Section[];
  /** For several `extends` of one role: whether all parents apply or any one of them. */
  readonly join?: 'all' | 'any';
  /** For `extends`: ids of the parent's own lines that are not taken over, the role's page saying otherwise. */
  readonly except?: readonly string[];
  readonly source?: SourcePlace;
  readonly note?: string;
}

/** An end of a relation that is a whole job family: its source names no role of it. */
export interface FamilyEnd {
  readonly family: FamilyId;
}

export type RelationEnd = RoleId | FamilyEnd;

/**
 * What a source says of a whole family: where its line leads on, or from where it is reached. It is told and drawn at
 * the line's end and is no role's step, so it stands apart from the relations that steps, paths and careers follow.
 */
export interface FamilyRelation extends Omit<Relation, 'from' | 'to'> {
  readonly from: RelationEnd;
  readonly to: RelationEnd;
}

interface BetweenRoles {
  readonly from: RoleId;
  readonly to: RoleId;
}

/** Whether both ends of a relation are roles. */
export function isBetweenRoles<T extends Pick<FamilyRelation, 'from' | 'to'>>(
  relation: T,
): relation is T & BetweenRoles {
  return typeof relation.from === 'string' && typeof relation.to === 'string';
}

export interface Titled {
  readonly id: string;
  readonly title: string;
}

export interface Track extends Titled {
  readonly short: string;
}

/** A level of a strand, with what somebody at it shows where the dataset says so. */
export interface Level {
  readonly title: string;
  readonly text?: string;
}

export interface Strand extends Titled {
  readonly aliases?: readonly string[];
  readonly theme: string;
  /** What there is to grow through, lowest first, where the strand has an order: contributes, leads, owns. */
  readonly levels?: readonly string[];
  /** Of one that a rule gathered by likeness of wording, and that nobody has confirmed. */
  readonly basis?: 'proposed';
}

export const WORDINGS = ['own', 'source'] as const;

export interface Source extends Titled {
  readonly kind: 'page' | 'ladder' | 'scale';
  readonly url?: string;
  readonly date?: string;
  readonly note?: string;
  /** Whose words its expectations are in: the dataset's own, or the source's; unknown when absent. */
  readonly wording?: (typeof WORDINGS)[number];
}

/** A strand that was given up, its lines going several ways or none: links to it still find why. */
export interface FormerStrand {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  /** The lines that it had, as links name them: `roles/<role>#<id>`, `families/<family>#<id>`. */
  readonly lines: readonly string[];
}

/** What an organisation makes its own of the site. */
export interface SiteInfo {
  /** What it goes by, where that is not the organisation's name. */
  readonly name?: string;
  /** One to three letters beside the name; absent: its initial. */
  readonly mark?: string;
  /** The colour of its mark and of what is offered first. */
  readonly accent?: Accent;
  /** At the foot of every page. */
  readonly links?: readonly SiteLink[];
  /** Where somebody who reads it says what is amiss: a page or a letter. */
  readonly feedback?: string;
  /** Where an edit is suggested, to be filled in by `editLink`. */
  readonly edit?: string;
  /** Where candidates apply, to be filled in by `applyLink`. */
  readonly apply?: string;
  /** Whether search engines may list it; absent: they may. */
  readonly indexing?: boolean;
}

export interface SiteLink {
  readonly label: string;
  readonly url: string;
}

/** What a dataset says of itself, with its vocabularies. */
export interface DatasetInfo {
  readonly organisation: { readonly name: string; readonly url?: string };
  readonly title: string;
  /** In which its texts are written, by its BCP 47 tag. */
  readonly language: string;
  readonly asOf: string;
  /** Of an edition: the families that it describes. Of all others it says nothing. */
  readonly covers?: readonly FamilyId[];
  /** Of a present that has editions beside it: what each of them says of itself. */
  readonly beside?: readonly DatasetInfo[];
  readonly notice?: string;
  readonly license: string;
  readonly site?: SiteInfo;
  readonly departments: readonly Titled[];
  readonly tracks: readonly Track[];
  /** The scale, lowest first. */
  readonly grades: readonly Grade[];
  readonly themes: readonly Titled[];
  readonly strands: readonly Strand[];
  readonly formerStrands?: readonly FormerStrand[];
  readonly sources: readonly Source[];
}

/** A whole checked dataset. */
export interface Dataset {
  readonly info: DatasetInfo;
  readonly families: readonly Family[];
  readonly roles: readonly Role[];
  readonly relations: readonly Relation[];
  readonly familyRelations: readonly FamilyRelation[];
  readonly texts: readonly FamilyText[];
  /** The levels of each strand of which any has a text: prose, and so apart from what every screen needs to know. */
  readonly levels: ReadonlyMap<string, readonly Level[]>;
}
