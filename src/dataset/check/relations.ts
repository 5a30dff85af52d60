import type { Problem } from '#src/domain/problem.ts';
import { kindsThat, RELATIONS, type RelationKind } from '#src/domain/relations.ts';
import {
  type Checked,
  type Located,
  problemAt,
  type RelationFile,
  type RoleFile,
  type Rule,
} from './rules.ts';

/** Relations make sense together: no cycles, no falling promotions, nothing said twice. */
export const relationRules: Rule = (checked) => {
  const roles = new Map(checked.roles.map(({ value }) => [value.id, value]));
  const ranks = new Map(checked.dataset.value.grades.map(({ value }, rank) => [value, rank]));
  const rankOf = (id: string) => ranks.get(roles.get(id)?.grade?.value ?? '');
  return [
    ...checked.relations.flatMap((at) => [
      ...selfRelation(at),
      ...gradeOrder(at, rankOf(at.value.from), rankOf(at.value.to), roles),
      ...misplacedFields(at),
      ...unheldParent(at, roles),
    ]),
    ...repeatedRelations(checked.relations),
    ...conflictingGates(checked.relations),
    ...kindsThat(({ isAcyclic }) => isAcyclic).flatMap((kind) => cycles(checked, kind)),
  ];
};

function selfRelation(at: Located<RelationFile>): Problem[] {
  return at.value.from === at.value.to
    ? [
        problemAt(
          at,
          'error',
          'self-relation',
          `"${at.value.from}" is related to itself.`,
          'Remove this relation.',
        ),
      ]
    : [];
}

function gradeOrder(
  at: Located<RelationFile>,
  from: number | undefined,
  to: number | undefined,
  roles: ReadonlyMap<string, RoleFile>,
): Problem[] {
  const { kind } = at.value;
  if (from === undefined || to === undefined) return [];
  const named = (id: string) => `${roles.get(id)?.title} (grade ${roles.get(id)?.grade?.value})`;
  const both = `${named(at.value.from)} to ${named(at.value.to)}`;
  const { grades } = RELATIONS[kind];
  if (grades === 'rising' && to < from) {
    return [
      problemAt(
        at,
        'error',
        `descending-${kind}`,
        `The ${kind} from ${both} goes down.`,
        'Swap from and to, or correct a grade.',
      ),
    ];
  }
  if (grades === 'rising' && to === from) {
    return [
      problemAt(
        at,
        'warning',
        `level-${kind}`,
        `The ${kind} from ${both} keeps the grade.`,
        'Check the grades; a change of track at one grade is a switch.',
      ),
    ];
  }
  if (grades === 'equal' && to !== from) {
    return [
      problemAt(
        at,
        'warning',
        'unequal-equivalence',
        `${both} is called ${kind} across different grades.`,
        'Check both grades against the source.',
      ),
    ];
  }
  return [];
}

function misplacedFields(at: Located<RelationFile>): Problem[] {
  const { kind, gate, scope, join } = at.value;
  const { step, inherits } = RELATIONS[kind];
  return [
    ...(gate && !step
      ? [
          problemAt(
            at,
            'error',
            'misplaced-gate',
            `A gate stands on a relation of kind ${kind}.`,
            'Only promotions and switches have gates.',
          ),
        ]
      : []),
    ...((scope || join) && !inherits
      ? [
          problemAt(
            at,
            'error',
            'misplaced-scope',
            `A scope or join stands on a relation of kind ${kind}.`,
            'Only extends has a scope and a join.',
          ),
        ]
      : []),
  ];
}

function unheldParent(at: Located<RelationFile>, roles: ReadonlyMap<string, RoleFile>): Problem[] {
  const child = roles.get(at.value.from);
  const parent = roles.get(at.value.to);
  if (!RELATIONS[at.value.kind].inherits || parent?.status !== 'named' || child?.status === 'named')
    return [];
  return [
    problemAt(
      at,
      'warning',
      'unheld-parent',
      `${child?.title} extends ${parent.title}, whose expectations are not in the dataset.`,
      'Its effective view is incomplete and says so; describe the parent to mend it.',
    ),
  ];
}

function repeatedRelations(relations: Checked['relations']): Problem[] {
  const groups = Map.groupBy(relations, ({ value: { kind, from, to, source } }) =>
    [kind, from, to, source?.id, source?.section].join('|'),
  );
  return [...groups.values()].flatMap((group) =>
    group
      .slice(1)
      .map((at) =>
        problemAt(
          at,
          'warning',
          'repeated-relation',
          `This ${at.value.kind} from "${at.value.from}" to "${at.value.to}" is stated twice in one place.`,
          'Remove one of the two.',
        ),
      ),
  );
}

function conflictingGates(relations: Checked['relations']): Problem[] {
  const gated = relations.filter(({ value }) => value.gate);
  const groups = Map.groupBy(gated, ({ value: { kind, from, to } }) => [kind, from, to].join('|'));
  return [...groups.values()].flatMap((group) => {
    const [first, ...rest] = group;
    const other = rest.find(({ value }) => value.gate !== first?.value.gate);
    return other
      ? [
          problemAt(
            other,
            'warning',
            'conflicting-gates',
            `The step from "${other.value.from}" to "${other.value.to}" has two different gates.`,
            'Both are kept and shown; drop one only if its source is wrong.',
          ),
        ]
      : [];
  });
}

/** Depth first, without recursion: a chain of thousands must not exhaust the stack. */
function cycles({ relations }: Checked, kind: RelationKind): Problem[] {
  const edges = relations.filter(({ value }) => value.kind === kind && value.from !== value.to);
  const next = Map.groupBy(edges, ({ value }) => value.from);
  const done = new Set<string>();
  const trail: { id: string; edges: Iterator<Located<RelationFile>> }[] = [];
  const onTrail = new Set<string>();
  const problems: Problem[] = [];

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

function cycle(closing: Located<RelationFile>, ids: readonly string[]): Problem {
  const { kind, to } = closing.value;
  return problemAt(
    closing,
    'error',
    `${kind}-cycle`,
    `These roles go round in a circle by ${kind}: ${[...ids, to].join(' → ')}.`,
    'Remove the relation that closes the circle.',
  );
}
