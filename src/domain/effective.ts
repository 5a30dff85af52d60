import type { Ladder } from './ladder.ts';
import { inheritanceOf } from './ladder.ts';
import type {
  Expectation,
  ExpectationLists,
  FamilyId,
  FamilyText,
  Relation,
  RoleId,
  RoleText,
} from './role.ts';
import { SECTION_KINDS, SECTIONS, type Section } from './sections.ts';
import { wordingKey } from './wording.ts';

/** Looks up the prose of a family; nothing where the dataset has none or it is not loaded. */
export type Texts = (family: FamilyId) => FamilyText | undefined;

/** Whose list an expectation stands in: a role's own, or that of its whole family. */
export type Origin =
  | { readonly kind: 'role'; readonly role: RoleId }
  | { readonly kind: 'family'; readonly family: FamilyId };

/** An expectation where it stands, whoever it reaches from there. */
export interface ListedExpectation {
  readonly expectation: Expectation;
  readonly section: Section;
  readonly origin: Origin;
}

/** An expectation as it holds for a role, with where it comes from. */
export interface EffectiveExpectation extends ListedExpectation {
  /** The role whose page brings it: the role itself for stated ones, an ancestor for inherited ones. */
  readonly through: RoleId;
  /** Ancestors that ask the same in the same words. */
  readonly alsoAskedBy: readonly RoleId[];
  /** It comes only by one of several alternative parents, so it need not apply. */
  readonly alternative: boolean;
}

/** What one role asks, in one reading. */
export interface Expectations {
  readonly role: RoleId;
  readonly items: readonly EffectiveExpectation[];
  /** Ancestors whose expectations apply but are not in the dataset. */
  readonly undescribedAncestors: readonly RoleId[];
}

export type Reading = 'stated' | 'effective';

/** One name for an expectation wherever it is met: it stays the same when inherited. */
export function identityOf({ origin, expectation }: ListedExpectation): string {
  return `${origin.kind === 'role' ? origin.role : `family:${origin.family}`}.${expectation.id}`;
}

/** The name of one line among all that a role holds: short for its own lines, qualified for inherited ones. */
export function anchorOf(item: EffectiveExpectation, role: RoleId): string {
  return item.through === role ? item.expectation.id : identityOf(item);
}

/** The level that an expectation names itself, in a section where it may: that of a competency. */
export function ownLevelOf({
  section,
  expectation,
}: Pick<ListedExpectation, 'section' | 'expectation'>): string | undefined {
  return SECTIONS[section].hasOwnLevels ? expectation.level : undefined;
}

/** Whether a line reaches the role by `extends` rather than by its own page or family. */
export function isInherited(item: EffectiveExpectation, role: RoleId): boolean {
  return item.through !== role;
}

/** The prose of one role; nothing for an unknown role or one whose family is not loaded. */
export function textOf(ladder: Ladder, texts: Texts, id: RoleId): RoleText | undefined {
  const role = ladder.byId.get(id);
  return role && texts(role.family)?.roles[id];
}

/**
 * What a role asks: its own lists and its family's; in the effective reading also all that it inherits by
 * `extends`, transitively, nearest ancestor first. Each expectation comes once; where a nearer role repeats an
 * ancestor's words the nearer one stays and names the ancestor, unless it says them at another level of its own. Cycles end where they meet themselves.
 */
export function expectationsOf(
  ladder: Ladder,
  texts: Texts,
  id: RoleId,
  reading: Reading,
): Expectations {
  const collected = new Collected();
  const undescribed = new Set<RoleId>();
  const visits: Visit[] = [{ id, scope: SECTION_KINDS, alternative: false, except: [] }];
  const seen = new Set<string>();

  for (const visit of visits) {
    const key = `${visit.id}|${visit.scope.join()}|${visit.alternative}|${visit.except.join()}`;
    if (seen.has(key) || visit.scope.length === 0) continue;
    seen.add(key);
    if (visit.id !== id && isUndescribed(ladder, visit.id)) undescribed.add(visit.id);
    for (const item of statedBy(ladder, texts, visit)) collected.add(item);
    if (reading === 'effective') visits.push(...parentsOf(ladder, visit));
  }
  return { role: id, items: collected.items, undescribedAncestors: [...undescribed] };
}

interface Visit {
  readonly id: RoleId;
  readonly scope: readonly Section[];
  readonly alternative: boolean;
  /** What a role on the way here does not take over, by the names that `identityOf` gives. */
  readonly except: readonly string[];
}

function parentsOf(ladder: Ladder, visit: Visit): Visit[] {
  const parents = inheritanceOf(ladder, visit.id);
  const alternatives = parents.filter((relation) => relation.join === 'any');
  return parents.map((relation) => ({
    id: relation.to,
    scope: narrowed(visit.scope, relation),
    alternative: visit.alternative || (alternatives.length > 1 && relation.join === 'any'),
    except: [...visit.except, ...exceptionsOf(relation)],
  }));
}

/** The lines of its parent that a role does not take over, by the names that `identityOf` gives. */
export function exceptionsOf({ to, except = [] }: Relation): readonly string[] {
  return except.map((line) => `${to}.${line}`);
}

function narrowed(scope: readonly Section[], relation: Relation): readonly Section[] {
  return scope.filter((section) => relation.scope?.includes(section) ?? true);
}

function isUndescribed(ladder: Ladder, id: RoleId): boolean {
  return ladder.byId.get(id)?.status === 'named';
}

function statedBy(ladder: Ladder, texts: Texts, visit: Visit): EffectiveExpectation[] {
  const role = ladder.byId.get(visit.id);
  const family = role && texts(role.family);
  const own = family?.roles[visit.id];
  if (!role || !family || !own || role.status === 'named') return [];
  const fromRole: Origin = { kind: 'role', role: role.id };
  const fromFamily: Origin = { kind: 'family', family: family.id };
  const take = (
    lists: ExpectationLists,
    section: Section,
    origin: Origin,
  ): EffectiveExpectation[] =>
    lists[section].map((expectation) => ({
      expectation,
      section,
      origin,
      through: role.id,
      alsoAskedBy: [],
      alternative: visit.alternative,
    }));
  return visit.scope
    .flatMap((section) => [...take(own, section, fromRole), ...take(family, section, fromFamily)])
    .filter((item) => !visit.except.includes(identityOf(item)));
}

/** Gathers items, nearest role first: each once, by identity or by the same words of a nearer role. */
class Collected {
  readonly items: EffectiveExpectation[] = [];
  readonly #byIdentity = new Map<string, number>();
  readonly #byWording = new Map<string, number>();

  add(item: EffectiveExpectation): void {
    const identity = `${item.section}|${identityOf(item)}`;
    const wording = `${item.section}|${wordingKey(item.expectation.text)}`;
    const at = this.#byIdentity.get(identity) ?? this.#nearer(wording, item);
    const other = at === undefined ? undefined : this.items[at];
    if (at !== undefined && other) {
      this.items[at] = merged(other, item);
      return;
    }
    this.#byIdentity.set(identity, this.items.length);
    if (!this.#byWording.has(wording)) this.#byWording.set(wording, this.items.length);
    this.items.push(item);
  }

  /** A page that repeats itself keeps both lines: only another role's words are taken as said already. */
  #nearer(wording: string, { through }: EffectiveExpectation): number | undefined {
    const at = this.#byWording.get(wording);
    return at !== undefined && this.items[at]?.through !== through ? at : undefined;
  }
}

function merged(nearer: EffectiveExpectation, item: EffectiveExpectation): EffectiveExpectation {
  // A nearer role that shows a competency at another level says so instead of its ancestor, not beside it.
  const named =
    nearer.through === item.through ||
    nearer.alsoAskedBy.includes(item.through) ||
    ownLevelOf(nearer) !== ownLevelOf(item);
  return {
    ...nearer,
    alsoAskedBy: named ? nearer.alsoAskedBy : [...nearer.alsoAskedBy, item.through],
    alternative: nearer.alternative && item.alternative,
  };
}
