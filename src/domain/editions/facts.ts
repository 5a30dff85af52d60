import type { ListedExpectation, Origin } from '../effective.ts';
import { linesOf } from '../listedLines.ts';
import { byCodeUnit } from '../problem.ts';
import { RELATIONS } from '../relations.ts';
import type {
  Claim,
  Dataset,
  FamilyId,
  FamilyRelation,
  Grade,
  HiringStep,
  Indicator,
  RelationEnd,
  Role,
  RoleGrade,
  RoleId,
  RoleText,
  Titled,
} from '../role.ts';
import { isBetweenRoles } from '../role.ts';
import type { StrandFacts } from './change.ts';

/**
 * What an edition says, without where it says it: neither the order of lists nor the places in sources nor names of before
 * are a change to anybody. Two editions say the same exactly when their facts are deeply equal.
 */
export interface Facts {
  readonly families: ReadonlyMap<FamilyId, FamilyFacts>;
  readonly roles: ReadonlyMap<RoleId, RoleFacts>;
  /** By `lineKey`. */
  readonly lines: ReadonlyMap<string, ListedExpectation>;
  /** Sorted by what they say. */
  readonly relations: readonly FamilyRelation[];
  /** The scale: of grades the order says the most. */
  readonly grades: readonly Grade[];
  readonly themes: ReadonlyMap<string, Titled>;
  readonly strands: ReadonlyMap<string, StrandFacts>;
}

/** What a role or a family tells beside its lines. */
export interface Matter {
  readonly summary: string;
  readonly indicators: readonly Indicator[];
  readonly hiring: readonly HiringStep[];
}

export interface FamilyFacts extends Matter {
  readonly id: FamilyId;
  readonly title: string;
  readonly department: string;
}

export interface RoleFacts extends Matter {
  readonly id: RoleId;
  readonly title: string;
  readonly family: FamilyId;
  readonly track: string;
  readonly grade?: RoleGrade;
  readonly status: Role['status'];
  readonly leftOut: readonly string[];
}

/** What a dataset says, by the ids of what it says it of. */
export function factsOf(dataset: Dataset): Facts {
  const { info, families, roles, texts, relations, familyRelations } = dataset;
  const textOf = new Map(texts.map((text) => [text.id, text]));
  return {
    families: new Map(
      families.map((family) => [family.id, familyFacts(family, textOf.get(family.id))]),
    ),
    roles: new Map(
      roles.map((role) => [role.id, roleFacts(role, textOf.get(role.family)?.roles[role.id])]),
    ),
    lines: new Map(texts.flatMap(linesOf).map((line) => [lineKey(line), lineFacts(line)])),
    relations: sortedRelations([...relations, ...familyRelations].map(relationFacts)),
    grades: info.grades,
    themes: new Map(info.themes.map((theme) => [theme.id, theme])),
    strands: strandsOf(dataset),
  };
}

/** What a dataset says of each of its strands. */
export function strandsOf({ info, levels }: Dataset): ReadonlyMap<string, StrandFacts> {
  return new Map(
    info.strands.map(({ id, title, theme, basis, levels: titles = [] }) => [
      id,
      {
        id,
        title,
        theme,
        ...(basis && { basis }),
        levels: levels.get(id) ?? titles.map((level) => ({ title: level })),
      },
    ]),
  );
}

/** What is said of a family, its lines aside. */
export function familyFacts(
  { id, title, department }: Pick<FamilyFacts, 'id' | 'title' | 'department'>,
  text: Matter | undefined,
): FamilyFacts {
  return { id, title, department, ...matterOf(text) };
}

/** What is said of a role, its lines aside. */
export function roleFacts(
  { id, title, family, track, grade, status }: Role,
  text: (Matter & Pick<RoleText, 'claims'>) | undefined,
): RoleFacts {
  const leftOut = leftOutOf(text?.claims ?? []);
  return { id, title, family, track, ...(grade && { grade }), status, leftOut, ...matterOf(text) };
}

/** What a role's own page has besides what is asked of everybody in it. */
export function leftOutOf(claims: readonly Claim[]): readonly string[] {
  const own = claims.filter(({ code, by }) => code === 'left-out' && by === undefined);
  return own.flatMap(({ items = [] }) => items);
}

function matterOf(text: Matter | undefined): Matter {
  const { summary = '', indicators = [], hiring = [] } = text ?? {};
  return { summary, indicators, hiring };
}

/** What a relation says: of one that is the same both ways the ends are in one order, whichever they are written in. */
export function relationFacts(relation: FamilyRelation): FamilyRelation {
  const { source: _, ...facts } = relation;
  if (!RELATIONS[facts.kind].isSymmetric) return facts;
  const [from, to] = [facts.from, facts.to].sort((a, b) => byCodeUnit(endKey(a), endKey(b)));
  return { ...facts, from: from ?? facts.from, to: to ?? facts.to };
}

/** Which ends a relation joins how: the same for one that only says more. */
export function relationKey(relation: FamilyRelation): string {
  const { kind, from, to } = relationFacts(relation);
  return `${kind} ${endKey(from)} ${endKey(to)}`;
}

function endKey(end: RelationEnd): string {
  return typeof end === 'string' ? end : `family:${end.family}`;
}

/** In an order that depends on what they say alone. */
export function sortedRelations(relations: readonly FamilyRelation[]): readonly FamilyRelation[] {
  const keyed = relations.map((relation) => ({
    relation,
    key: `${relationKey(relation)} ${stable(relation)}`,
  }));
  return keyed.sort((a, b) => byCodeUnit(a.key, b.key)).map(({ relation }) => relation);
}

/** What a line says, and where; not where that is said, nor by which ids it once went. */
export function lineFacts({ expectation, section, origin }: ListedExpectation): ListedExpectation {
  const { aliases: _, line: __, source: ___, edit: ____, ...facts } = expectation;
  return { expectation: facts, section, origin };
}

/** A line as links name it: `roles/keeper#r1`, `families/keepers#r1`. */
export function lineKey({ origin, expectation }: ListedExpectation): string {
  return `${ownerKey(origin)}#${expectation.id}`;
}

/** The owner of lines as links name it: `roles/keeper`, `families/keepers`. */
export function ownerKey(origin: Origin): string {
  return origin.kind === 'role' ? `roles/${origin.role}` : `families/${origin.family}`;
}

/** The families of the roles or families that a relation joins. */
export function familiesJoined(
  relation: FamilyRelation,
  familyOf: (role: RoleId) => FamilyId | undefined,
): readonly (FamilyId | undefined)[] {
  if (isBetweenRoles(relation)) return [familyOf(relation.from), familyOf(relation.to)];
  return [relation.from, relation.to].map((end) =>
    typeof end === 'string' ? familyOf(end) : end.family,
  );
}

/** Whether two plain values say the same, whatever the order of their keys. */
export function isAlike(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => isAlike(a[key], b[key]));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** A plain value as text: the same for values whose keys are in another order, or undefined. */
function stable(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  if (Array.isArray(value)) return `[${value.map(stable).join()}]`;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  entries.sort(([one], [other]) => byCodeUnit(one, other));
  return `{${entries.map(([key, each]) => `${key}:${stable(each)}`).join()}}`;
}
