import { kindsThat, RELATIONS, type RelationKind } from '#src/domain/relations.ts';
import type { RelationEnd } from '#src/domain/role.ts';
import type { DatasetProblem } from '../problems.ts';
import {
  type Checked,
  type Located,
  problemAt,
  type RelationFile,
  type RoleFile,
  type RoleRelationFile,
  type Rule,
} from './rules.ts';

/** Relations make sense together: no cycles, no falling promotions, nothing said twice. */
export const relationRules: Rule = (checked) => {
  const roles = new Map(checked.roles.map(({ value }) => [value.id, value]));
  const ranks = new Map(checked.dataset.value.grades.map(({ value }, rank) => [value, rank]));
  const rankOf = (id: string) => ranks.get(roles.get(id)?.grade?.value ?? '');
  const all = [...checked.relations, ...checked.familyRelations];
  return [
    ...checked.relations.flatMap((at) => [
      ...gradeOrder(at, rankOf(at.value.from), rankOf(at.value.to), roles),
      ...undescribedParent(at, roles),
    ]),
    ...familyEnds(checked),
    ...all.flatMap((at) => [...selfRelation(at), ...misplacedFields(at)]),
    ...repeatedRelations(all),
    ...conflictingGates(all),
    ...kindsThat(({ acyclic }) => acyclic).flatMap((kind) => cycles(checked, kind)),
  ];
};

function selfRelation(at: Located<RelationFile>): DatasetProblem[] {
  const from = nameOf(at.value.from);
  return from === nameOf(at.value.to) ? [problemAt(at, 'self-relation', from)] : [];
}

/** An end in words: a role by its id, a family by its address, since a role may have the id of a family. */
function nameOf(end: RelationEnd): string {
  return typeof end === 'string' ? end : `families/${end.family}`;
}

/** A whole family stands only where a line may lead on from it or to it, and not beside a role of its own. */
function familyEnds({ families, familyRelations }: Checked): DatasetProblem[] {
  const homes = new Map(
    families.flatMap(({ value }) => value.roles.map((role) => [role.id, { family: value, role }])),
  );
  return familyRelations.flatMap((at) => {
    const { kind, from, to } = at.value;
    if (!RELATIONS[kind].joinsFamilies) return [problemAt(at, 'misplaced-family', kind)];
    const wholes = [from, to].flatMap((end) => (typeof end === 'string' ? [] : [end.family]));
    return [from, to].flatMap((end) => {
      const home = typeof end === 'string' ? homes.get(end) : undefined;
      return home && wholes.includes(home.family.id)
        ? [problemAt(at, 'own-family', home.role.title, home.family.title)]
        : [];
    });
  });
}

function gradeOrder(
  at: Located<RoleRelationFile>,
  from: number | undefined,
  to: number | undefined,
  roles: ReadonlyMap<string, RoleFile>,
): DatasetProblem[] {
  const { kind } = at.value;
  if (from === undefined || to === undefined) return [];
  const named = (id: string) => `${roles.get(id)?.title} (grade ${roles.get(id)?.grade?.value})`;
  const both = `${named(at.value.from)} to ${named(at.value.to)}`;
  const { grades } = RELATIONS[kind];
  if (grades === 'rising' && to < from) return [problemAt(at, `descending-${kind}`, both)];
  if (grades === 'rising' && to === from) return [problemAt(at, `level-${kind}`, both)];
  if (grades === 'equal' && to !== from) {
    return [problemAt(at, 'unequal-equivalence', both, kind)];
  }
  return [];
}

function misplacedFields(at: Located<RelationFile>): DatasetProblem[] {
  const { kind, gate, scope, join, except } = at.value;
  const { step, inherits } = RELATIONS[kind];
  return [
    ...(gate && !step ? [problemAt(at, 'misplaced-gate', kind)] : []),
    ...((scope || join || except) && !inherits ? [problemAt(at, 'misplaced-scope', kind)] : []),
  ];
}

function undescribedParent(
  at: Located<RoleRelationFile>,
  roles: ReadonlyMap<string, RoleFile>,
): DatasetProblem[] {
  const child = roles.get(at.value.from);
  const parent = roles.get(at.value.to);
  if (!RELATIONS[at.value.kind].inherits || parent?.status !== 'named' || child?.status === 'named')
    return [];
  return [problemAt(at, 'unheld-parent', child?.title ?? at.value.from, parent.title)];
}

function repeatedRelations(relations: readonly Located<RelationFile>[]): DatasetProblem[] {
  const groups = Map.groupBy(relations, ({ value: { kind, from, to, source } }) =>
    [kind, nameOf(from), nameOf(to), source?.id, source?.section].join('|'),
  );
  return [...groups.values()].flatMap((group) =>
    group.slice(1).map((at) => {
      const { kind, from, to } = at.value;
      return problemAt(at, 'repeated-relation', kind, nameOf(from), nameOf(to));
    }),
  );
}

function conflictingGates(relations: readonly Located<RelationFile>[]): DatasetProblem[] {
  const gated = relations.filter(({ value }) => value.gate);
  const groups = Map.groupBy(gated, ({ value: { kind, from, to } }) =>
    [kind, nameOf(from), nameOf(to)].join('|'),
  );
  return [...groups.values()].flatMap((group) => {
    const [first, ...rest] = group;
    const other = rest.find(({ value }) => value.gate !== first?.value.gate);
    if (!other) return [];
    const { from, to } = other.value;
    return [problemAt(other, 'conflicting-gates', nameOf(from), nameOf(to))];
  });
}

/** Depth first, without recursion: a chain of thousands must not exhaust the stack. */
function cycles({ relations }: Checked, kind: RelationKind): DatasetProblem[] {
  const edges = relations.filter(({ value }) => value.kind === kind && value.from !== value.to);
  const next = Map.groupBy(edges, ({ value }) => value.from);
  const done = new Set<string>();
  const trail: { id: string; edges: Iterator<Located<RoleRelationFile>> }[] = [];
  const onTrail = new Set<string>();
  const problems: DatasetProblem[] = [];

  const enter = (id: string): void => {
    if (done.has(id)) return;
    trail.push({ id, edges: (next.get(id) ?? []).values() });
    onTrail.add(id);
  };
  for (const start of next.keys()) {
    enter(start);
    for (let top = trail.at(-1); top; top = trail.at(-1)) {
      const step = top.edges.next();
      if (step.done) {
        trail.pop();
        onTrail.delete(top.id);
        done.add(top.id);
      } else if (onTrail.has(step.value.value.to)) {
        const ids = trail.map(({ id }) => id);
        problems.push(cycle(step.value, ids.slice(ids.indexOf(step.value.value.to))));
      } else {
        enter(step.value.value.to);
      }
    }
  }
  return problems;
}

function cycle(closing: Located<RoleRelationFile>, ids: readonly string[]): DatasetProblem {
  const { kind, to } = closing.value;
  return problemAt(closing, `${kind}-cycle`, [...ids, to]);
}
