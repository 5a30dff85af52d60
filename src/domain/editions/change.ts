import type { ListedExpectation } from '../effective.ts';
import type { Intensity } from '../intensity.ts';
import type {
  Family,
  FamilyId,
  FamilyRelation,
  FamilyText,
  Grade,
  HiringStep,
  Indicator,
  Level,
  Role,
  RoleGrade,
  RoleId,
  RoleText,
  SourcePlace,
  Titled,
} from '../role.ts';

/** What changes from one edition of a ladder to another: data, which pages, feeds, notes and tables are made of. */

/** How much a change weighs for those who were hired by what stood there before. The heaviest first. */
export const CHANGE_SEVERITIES = ['major', 'minor', 'patch'] as const;
export type ChangeSeverity = (typeof CHANGE_SEVERITIES)[number];

/** What happens in a change, whatever it happens to. */
export const CHANGE_DEEDS = [
  'added',
  'removed',
  'raised',
  'lowered',
  'regraded',
  'moved',
  'renamed',
  'changed',
  'reworded',
] as const;
export type ChangeDeed = (typeof CHANGE_DEEDS)[number];

/** What it happens to, which is also how changes are put in groups. */
export const CHANGE_SUBJECTS = [
  'ladder',
  'family',
  'role',
  'step',
  'relation',
  'line',
  'matter',
] as const;
export type ChangeSubject = (typeof CHANGE_SUBJECTS)[number];

export interface ChangeTraits {
  readonly subject: ChangeSubject;
  readonly deed: ChangeDeed;
  /** As a rule: `severityOf` knows the exceptions. */
  readonly severity: ChangeSeverity;
  /** Bookkeeping of the dataset that changes nothing for anybody: it is carried, and told to nobody. */
  readonly isUntold?: true;
}

const TABLE = {
  /** Other grades, or the same in another order. */
  'scale-changed': { subject: 'ladder', deed: 'changed', severity: 'major' },
  /** What the grades are called on a track. */
  'grades-renamed': { subject: 'ladder', deed: 'renamed', severity: 'patch' },
  'theme-added': { subject: 'ladder', deed: 'added', severity: 'patch' },
  'theme-gone': { subject: 'ladder', deed: 'removed', severity: 'patch' },
  'theme-renamed': { subject: 'ladder', deed: 'renamed', severity: 'patch' },
  'strand-added': { subject: 'ladder', deed: 'added', severity: 'minor' },
  'strand-gone': { subject: 'ladder', deed: 'removed', severity: 'minor' },
  'strand-renamed': { subject: 'ladder', deed: 'renamed', severity: 'patch' },
  /** What there is to grow through: of a role that then stands at another one its line tells. */
  'levels-changed': { subject: 'ladder', deed: 'changed', severity: 'minor' },
  /** What somebody at a level shows. */
  'levels-reworded': { subject: 'ladder', deed: 'reworded', severity: 'patch' },
  /** Under another id or theme alone, or confirmed. */
  'strand-filed': { subject: 'ladder', deed: 'reworded', severity: 'patch', isUntold: true },

  'family-added': { subject: 'family', deed: 'added', severity: 'minor' },
  'family-gone': { subject: 'family', deed: 'removed', severity: 'major' },
  'family-renamed': { subject: 'family', deed: 'renamed', severity: 'patch' },
  /** To another department. */
  'family-moved': { subject: 'family', deed: 'moved', severity: 'minor' },

  /** Under another id alone. */
  'family-filed': { subject: 'family', deed: 'reworded', severity: 'patch', isUntold: true },

  'role-added': { subject: 'role', deed: 'added', severity: 'minor' },
  'role-gone': { subject: 'role', deed: 'removed', severity: 'major' },
  'role-renamed': { subject: 'role', deed: 'renamed', severity: 'patch' },
  'role-regraded': { subject: 'role', deed: 'regraded', severity: 'major' },
  /** To another track. */
  'role-retracked': { subject: 'role', deed: 'changed', severity: 'major' },
  /** To another job family. */
  'role-moved': { subject: 'role', deed: 'moved', severity: 'minor' },
  /** It was only named, and now has a text; the other way round for the next. */
  'role-described': { subject: 'role', deed: 'added', severity: 'minor' },
  'role-undescribed': { subject: 'role', deed: 'removed', severity: 'major' },
  /** Hired for now, or no longer. */
  'role-status': { subject: 'role', deed: 'changed', severity: 'minor' },

  /** Under another id alone, or with another basis of its grade. */
  'role-filed': { subject: 'role', deed: 'reworded', severity: 'patch', isUntold: true },

  'step-added': { subject: 'step', deed: 'added', severity: 'minor' },
  'step-gone': { subject: 'step', deed: 'removed', severity: 'major' },
  'gate-changed': { subject: 'step', deed: 'changed', severity: 'major' },
  'relation-added': { subject: 'relation', deed: 'added', severity: 'minor' },
  'relation-gone': { subject: 'relation', deed: 'removed', severity: 'minor' },
  /** What a role takes over of what another expects. */
  'inheritance-changed': { subject: 'relation', deed: 'changed', severity: 'minor' },
  /** On what it is based, or what is noted beside it. */
  'relation-filed': { subject: 'relation', deed: 'reworded', severity: 'patch', isUntold: true },

  'line-new': { subject: 'line', deed: 'added', severity: 'major' },
  'line-raised': { subject: 'line', deed: 'raised', severity: 'major' },
  'line-lowered': { subject: 'line', deed: 'lowered', severity: 'minor' },
  'line-reworded': { subject: 'line', deed: 'reworded', severity: 'patch' },
  'line-gone': { subject: 'line', deed: 'removed', severity: 'major' },
  /** To another section, another role, or between a role and its whole family. */
  'line-moved': { subject: 'line', deed: 'moved', severity: 'minor' },
  /** The same clause, with other points or examples. */
  'line-detailed': { subject: 'line', deed: 'changed', severity: 'patch' },
  /** The same words under another theme, strand or id; or asked all the same, by inheritance or by the whole family. */
  'line-filed': { subject: 'line', deed: 'reworded', severity: 'patch', isUntold: true },

  'indicators-changed': { subject: 'matter', deed: 'changed', severity: 'minor' },
  'hiring-changed': { subject: 'matter', deed: 'changed', severity: 'minor' },
  'summary-changed': { subject: 'matter', deed: 'reworded', severity: 'patch' },
  /** What its page has besides, which is not asked of everybody in the role: specialties, say. */
  'left-out-changed': { subject: 'matter', deed: 'changed', severity: 'patch' },
} as const satisfies Record<string, ChangeTraits>;

export type ChangeKind = keyof typeof TABLE;

export const CHANGE_KINDS: Readonly<Record<ChangeKind, ChangeTraits>> = TABLE;

/** Every kind, in the order in which changes are listed everywhere. */
export const CHANGE_KIND_NAMES = Object.keys(TABLE) as readonly ChangeKind[];

/** A family without its roles, which come and go as changes of their own. */
export interface WholeFamily {
  readonly family: Family;
  readonly text: Omit<FamilyText, 'roles'>;
}

export interface WholeRole {
  readonly role: Role;
  readonly text: RoleText;
}

/** What is said of a strand, whatever it was called before. */
export interface StrandFacts extends Titled {
  readonly theme: string;
  readonly basis?: 'proposed';
  readonly levels: readonly Level[];
}

interface OfScale {
  readonly grades: readonly Grade[];
}
interface OfTheme {
  readonly theme: Titled;
}
interface OfStrand {
  readonly strand: StrandFacts;
}

/** What is of a whole ladder, and of none of its families. */
export type OfLadder = OfScale | OfTheme | OfStrand;

/** What stands before and after in each kind of change; where nothing did, that side is absent. */
interface Values {
  'scale-changed': OfScale;
  'grades-renamed': OfScale;
  'theme-added': OfTheme;
  'theme-gone': OfTheme;
  'theme-renamed': OfTheme;
  'strand-added': OfStrand;
  'strand-gone': OfStrand;
  'strand-renamed': OfStrand;
  'levels-changed': OfStrand;
  'levels-reworded': OfStrand;
  'strand-filed': OfStrand;
  'family-added': WholeFamily;
  'family-gone': WholeFamily;
  'family-renamed': Titled;
  'family-moved': { readonly department: string };
  'family-filed': { readonly id: string };
  'role-added': WholeRole;
  'role-gone': WholeRole;
  'role-renamed': Titled;
  'role-regraded': RoleGrade;
  'role-retracked': { readonly track: string };
  'role-moved': { readonly family: FamilyId };
  'role-described': WholeRole;
  'role-undescribed': WholeRole;
  'role-status': { readonly status: Role['status'] };
  'role-filed': Pick<Role, 'id' | 'grade'>;
  'step-added': FamilyRelation;
  'step-gone': FamilyRelation;
  'gate-changed': FamilyRelation;
  'relation-added': FamilyRelation;
  'relation-gone': FamilyRelation;
  'inheritance-changed': FamilyRelation;
  'relation-filed': FamilyRelation;
  'line-new': ListedExpectation;
  'line-raised': ListedExpectation;
  'line-lowered': ListedExpectation;
  'line-reworded': ListedExpectation;
  'line-gone': ListedExpectation;
  'line-moved': ListedExpectation;
  'line-detailed': ListedExpectation;
  'line-filed': ListedExpectation;
  'indicators-changed': { readonly indicators: readonly Indicator[] };
  'hiring-changed': { readonly hiring: readonly HiringStep[] };
  'summary-changed': { readonly summary: string };
  'left-out-changed': { readonly leftOut: readonly string[] };
}

/** One change of one kind. Ids of families and roles are those of the later edition, wherever it still has them. */
export interface ChangeOf<Kind extends ChangeKind> {
  readonly kind: Kind;
  /** Whose page tells it. */
  readonly family: FamilyId;
  /** Absent: it is of the whole family. */
  readonly role?: RoleId;
  /** What the role, or else the family, is called now, so that a list needs no ladder. */
  readonly title: string;
  /** How it stood, with the ids of the earlier edition. */
  readonly before?: Values[Kind];
  readonly after?: Values[Kind];
  /** What tells that it was raised or lowered. */
  readonly by?: Intensity['by'];
  /** Where it was said, and where it is said now. */
  readonly sources: { readonly before?: SourcePlace; readonly after?: SourcePlace };
  /** A page of one side was read only in part, so that the line may have stood there before, or may still. */
  readonly isUnsure?: true;
}

export type Change = { readonly [Kind in ChangeKind]: ChangeOf<Kind> }[ChangeKind];

/** What stands on either side of a change. */
export type ChangeValue = Values[ChangeKind];

/** Whether it is a line of a role or a family. */
export function isLine(value: ChangeValue): value is ListedExpectation {
  return 'expectation' in value;
}

/** Whether it is a relation between roles or families. */
export function isRelation(value: ChangeValue): value is FamilyRelation {
  return 'to' in value;
}

/** Whether it is of the scale, the themes or the strands of the whole ladder. */
export function isOfLadder(value: ChangeValue): value is OfLadder {
  return 'grades' in value || 'theme' in value || 'strand' in value;
}

/** Whether it is a family that came or went. */
export function isWholeFamily(value: ChangeValue): value is WholeFamily {
  return 'text' in value && 'family' in value;
}

/** Whether it is a role that came or went, or whose text did. */
export function isWholeRole(value: ChangeValue): value is WholeRole {
  return 'text' in value && 'role' in value;
}

/** All that changes from one edition to another. */
export interface EditionChanges {
  /** The dates as of which the two stand. */
  readonly from: string;
  readonly to: string;
  /** The families that both describe, by their ids in the later one: of all others nothing is added or gone. */
  readonly covers: readonly FamilyId[];
  /** Those of which one of the two says nothing. */
  readonly outside: readonly FamilyId[];
  readonly changes: readonly Change[];
}

/** Those of some changes that mean anything to somebody. */
export function toldOf<T extends Pick<Change, 'kind'>>(changes: readonly T[]): readonly T[] {
  return changes.filter(({ kind }) => !CHANGE_KINDS[kind].isUntold);
}

/** How many changes there are of each kind; kinds of which there is none are left out. */
export type ChangeCounts = Readonly<Partial<Record<ChangeKind, number>>>;
