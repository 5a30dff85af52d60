import type { RoleRelationInput } from '#src/dataset/schema.ts';
import { RELATIONS, type RelationKind } from '#src/domain/relations.ts';
import { assemblingProblem } from '../problems/assembling.ts';
import { lineOf, placeOn, quoted } from '../problems/place.ts';
import type { ImportProblem } from '../problems/problems.ts';
import type { RelationDraft, RoleDraft } from './drafts.ts';

/** Which roles lead where by one kind of relation; a relation that would close a circle is told before it is added. */
export interface Ways {
  readonly add: (kind: RelationKind, from: string, to: string) => void;
  readonly closesCircle: (kind: RelationKind, from: string, to: string) => boolean;
}

export function waysOf(
  relations: readonly Pick<RoleRelationInput, 'kind' | 'from' | 'to'>[],
): Ways {
  const next = new Map<string, string[]>();
  const add: Ways['add'] = (kind, from, to) => {
    const key = `${kind}|${from}`;
    const list = next.get(key);
    if (list) list.push(to);
    else next.set(key, [to]);
  };
  for (const { kind, from, to } of relations) add(kind, from, to);
  return {
    add,
    closesCircle: (kind, from, to) => {
      if (!RELATIONS[kind].isAcyclic) return false;
      const reached = new Set([to]);
      for (const id of reached) {
        if (id === from) return true;
        for (const onward of next.get(`${kind}|${id}`) ?? []) reached.add(onward);
      }
      return false;
    },
  };
}

export interface SoundRelation {
  readonly family: string;
  readonly relation: RoleRelationInput;
}

/**
 * The relations that a dataset can hold, in their order: a promotion between tracks is a switch, what is said twice
 * in the same way, or for one section after the other, counts once, and one that leads to itself, down or round in a circle is left out with a problem that
 * quotes it.
 */
export function soundRelations(
  drafts: readonly RelationDraft[],
  rankOf: (grade: string) => number | undefined,
  ways: Ways,
): { sound: SoundRelation[]; problems: ImportProblem[] } {
  const seen = new Map<string, RoleRelationInput>();
  const problems: ImportProblem[] = [];
  const sound = drafts.flatMap((draft): SoundRelation[] => {
    const kind = kindOf(draft);
    const fault = faultOf(draft, kind, rankOf, ways);
    if (fault) {
      problems.push(
        assemblingProblem(
          fault,
          placeOn(draft.file, draft.line),
          endOf(draft.from),
          endOf(draft.to),
          quoted(draft.says),
        ),
      );
      return [];
    }
    const relation = inputOf(draft, kind);
    const { from, to, gate, join } = relation;
    const key = JSON.stringify([draft.source, kind, from, to, gate, join]);
    const earlier = seen.get(key);
    if (earlier) {
      widen(earlier, relation);
      return [];
    }
    seen.set(key, relation);
    ways.add(kind, relation.from, relation.to);
    return [{ family: draft.family, relation }];
  });
  return { sound, problems };
}

/** Adds the sections that a second statement inherits; one without sections inherits all. */
function widen(earlier: RoleRelationInput, { scope }: RoleRelationInput): void {
  if (earlier.scope && scope) earlier.scope = [...new Set([...earlier.scope, ...scope])];
  else delete earlier.scope;
}

function kindOf({ kind, from, to }: RelationDraft): RelationKind {
  return kind === 'promotion' && from.track !== to.track ? 'switch' : kind;
}

function faultOf(
  { from, to }: RelationDraft,
  kind: RelationKind,
  rankOf: (grade: string) => number | undefined,
  ways: Ways,
): Fault | undefined {
  if (from.id === to.id) return 'self-relation';
  const [low, high] = [from, to].map(({ grade }) =>
    grade === undefined ? undefined : rankOf(grade),
  );
  const rises = RELATIONS[kind].grades === 'rising';
  if (rises && low !== undefined && high !== undefined && high < low) {
    return `descending-${kind}`;
  }
  return ways.closesCircle(kind, from.id, to.id) ? `${kind}-cycle` : undefined;
}

type Fault = 'self-relation' | `descending-${RelationKind}` | `${RelationKind}-cycle`;

function endOf({ title, grade }: RoleDraft) {
  return { title: quoted(title), grade };
}

function inputOf(draft: RelationDraft, kind: RelationKind): RoleRelationInput {
  const { from, to, gate, scope, join, source, line, loose, says } = draft;
  const { step, inherits } = RELATIONS[kind];
  return {
    kind,
    from: from.id,
    to: to.id,
    basis: 'stated',
    ...(gate && step ? { gate } : {}),
    ...(scope && scope.length > 0 && inherits ? { scope: [...scope] } : {}),
    ...(join && inherits ? { join } : {}),
    source: { id: source, ...lineOf(line) },
    ...(loose && says.trim() ? { note: `The page says: ${quoted(says)}` } : {}),
  };
}
