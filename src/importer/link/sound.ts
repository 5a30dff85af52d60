import type { RelationInput } from '#src/dataset/schema.ts';
import { RELATIONS, type RelationKind } from '#src/domain/relations.ts';
import { assemblingProblem } from '../problems/assembling.ts';
import { lineOf, placeOn, quoted } from '../problems/place.ts';
import type { ImportProblem } from '../problems/problems.ts';
import { type EndDraft, isRole, type RelationDraft } from './drafts.ts';

/** Which ends lead where by one kind of relation, each by its `nameOf`; a relation that would close a circle is told before it is added. */
export interface Ways {
  readonly add: (kind: RelationKind, from: string, to: string) => void;
  readonly closesCircle: (kind: RelationKind, from: string, to: string) => boolean;
}

export function waysOf(relations: readonly Pick<RelationInput, 'kind' | 'from' | 'to'>[]): Ways {
  const next = new Map<string, string[]>();
  const add: Ways['add'] = (kind, from, to) => {
    const key = `${kind}|${from}`;
    const list = next.get(key);
    if (list) list.push(to);
    else next.set(key, [to]);
  };
  for (const { kind, from, to } of relations) add(kind, nameOf(from), nameOf(to));
  return {
    add,
    closesCircle: (kind, from, to) => {
      if (RELATIONS[kind].acyclic !== 'must be') return false;
      const reached = new Set([to]);
      for (const id of reached) {
        if (id === from) return true;
        for (const onward of next.get(`${kind}|${id}`) ?? []) reached.add(onward);
      }
      return false;
    },
  };
}

/** An end in words: a role by its id, a family by its address, since a role may have the id of a family. */
export function nameOf(end: RelationInput['from']): string {
  return typeof end === 'string' ? end : `families/${end.family}`;
}

export interface SoundRelation {
  readonly family: string;
  readonly relation: RelationInput;
}

/**
 * The relations that a dataset can hold, in their order: a promotion between tracks is a switch, what is said twice in the
 * same way, or for one section after the other, counts once, and one that leads to itself, down, round in a circle or
 * from a family to a role of its own is left out with a problem that quotes it.
 */
export function soundRelations(
  drafts: readonly RelationDraft[],
  rankOf: (grade: string) => number | undefined,
  ways: Ways,
): { sound: SoundRelation[]; problems: ImportProblem[] } {
  const seen = new Map<string, RelationInput>();
  const problems: ImportProblem[] = [];
  const sound = drafts.flatMap((draft): SoundRelation[] => {
    const relation = inputOf(draft);
    const fault = faultOf(draft, relation, rankOf, ways);
    if (fault) {
      problems.push(problemOf(draft, fault));
      return [];
    }
    const { kind, from, to, gate, join, basis } = relation;
    const key = JSON.stringify([draft.source, kind, from, to, gate, join, basis]);
    const earlier = seen.get(key);
    if (earlier) {
      widen(earlier, relation);
      return [];
    }
    seen.set(key, relation);
    ways.add(kind, nameOf(from), nameOf(to));
    return [{ family: draft.family, relation }];
  });
  return { sound, problems };
}

/** Adds the sections that a second statement inherits; one without sections inherits all. */
function widen(earlier: RelationInput, { scope }: RelationInput): void {
  if (earlier.scope && scope) earlier.scope = [...new Set([...earlier.scope, ...scope])];
  else delete earlier.scope;
}

function kindOf({ kind, from, to }: RelationDraft): RelationKind {
  const areRoles = isRole(from) && isRole(to);
  return kind === 'promotion' && areRoles && from.track !== to.track ? 'switch' : kind;
}

function faultOf(
  { from, to }: RelationDraft,
  relation: RelationInput,
  rankOf: (grade: string) => number | undefined,
  ways: Ways,
): Fault | undefined {
  const { kind } = relation;
  if (nameOf(relation.from) === nameOf(relation.to)) return 'self-relation';
  if (isWithinFamily(from, to) || isWithinFamily(to, from)) return 'own-family-relation';
  const [low, high] = [from, to].map((end) =>
    isRole(end) && end.grade !== undefined ? rankOf(end.grade) : undefined,
  );
  const rises = RELATIONS[kind].grades === 'rising';
  if (rises && low !== undefined && high !== undefined && high < low) {
    return `descending-${kind}`;
  }
  const circle = ways.closesCircle(kind, nameOf(relation.from), nameOf(relation.to));
  return circle ? `${kind}-cycle` : undefined;
}

/** Whether one end is a family and the other a role of it. */
function isWithinFamily(end: EndDraft, other: EndDraft): boolean {
  return !isRole(end) && isRole(other) && other.family === end.wholeFamily;
}

type Fault =
  | 'self-relation'
  | 'own-family-relation'
  | `descending-${RelationKind}`
  | `${RelationKind}-cycle`;

function problemOf({ from, to, file, line, says }: RelationDraft, fault: Fault): ImportProblem {
  return assemblingProblem(fault, placeOn(file, line), toldOf(from), toldOf(to), quoted(says));
}

function toldOf(end: EndDraft) {
  return isRole(end)
    ? { title: quoted(end.title), grade: end.grade }
    : { title: quoted(end.title) };
}

function inputOf(draft: RelationDraft): RelationInput {
  const { from, to, gate, scope, join, source, line, loose, says, isInferred } = draft;
  const kind = kindOf(draft);
  const { step, inherits } = RELATIONS[kind];
  const note = noteOf(loose, says, isInferred);
  return {
    kind,
    from: endOf(from),
    to: endOf(to),
    basis: isInferred ? 'inferred' : 'stated',
    ...(gate && step ? { gate } : {}),
    ...(scope && scope.length > 0 && inherits ? { scope: [...scope] } : {}),
    ...(join && inherits ? { join } : {}),
    source: { id: source, ...lineOf(line) },
    ...(note ? { note } : {}),
  };
}

function endOf(end: EndDraft): RelationInput['from'] {
  return isRole(end) ? end.id : { family: end.wholeFamily };
}

/** What a reader of the relation should know of the page's own words. */
function noteOf(loose: boolean, says: string, isInferred: true | undefined): string | undefined {
  if (!says.trim()) return undefined;
  if (isInferred)
    return `The page says this of its whole family; its highest role is taken: ${quoted(says)}`;
  return loose ? `The page says: ${quoted(says)}` : undefined;
}
