import type { Ladder } from '#src/domain/ladder.ts';
import type { Role } from '#src/domain/role.ts';
import type { Graph } from './graph.ts';
import { mostOf } from './mostOf.ts';
import { type Forms, labelsAlong, lineNames, loneLabel, sharedName } from './naming.ts';
import type { Grid } from './wrap.ts';

/** A chain of promotions, or a role by itself, in the column that it stands in. */
export interface Line {
  readonly band: number;
  readonly column: number;
  /** Lowest first. */
  readonly roles: readonly number[];
  /** The place in the dataset of the family of most of its roles. */
  readonly family: number;
  readonly names: Forms;
}

/** The lines of a map by their numbers, with what each role may be called on its own. */
export interface Lines {
  readonly list: readonly Line[];
  readonly ofRole: Int32Array;
  readonly labels: readonly Forms[];
}

/** Stage 7: the lines in the order of bands and columns, and the words for them and for their stations. */
export function namedLines(ladder: Ladder, graph: Graph, grid: Grid): Lines {
  const drafts = draftsOf(graph, grid);
  const main = mainLines(drafts);
  const ofRole = new Int32Array(graph.roles.length);
  const labels: Forms[] = new Array(graph.roles.length);
  const list = drafts.map((draft, number): Line => {
    const members = draft.roles.map((role) => graph.roles[role] as Role);
    const family = ladder.families[draft.family]?.id ?? '';
    const own = main.get(draft.family) === draft ? undefined : sharedName(members);
    const [first] = members;
    const isLone = members.length === 1 && first !== undefined;
    const near = main.get(draft.family);
    const names = isLone ? loneLabel(ladder, first, undefined) : lineNames(ladder, family, own);
    const forms = isLone
      ? [
          loneLabel(
            ladder,
            first,
            near && near.roles.length > 1 ? titleOf(ladder, draft) : undefined,
          ),
        ]
      : labelsAlong(ladder, members, names.full);
    for (const [at, label] of forms.entries()) {
      const role = draft.roles[at] ?? 0;
      ofRole[role] = number;
      labels[role] = label;
    }
    return { ...draft, names };
  });
  return { list, ofRole, labels };
}

type Draft = Omit<Line, 'names'>;

function titleOf({ families }: Ladder, { family }: Draft): string | undefined {
  return families[family]?.title;
}

function draftsOf(graph: Graph, { bands }: Grid): Draft[] {
  return bands.flatMap(({ blocks }, band) =>
    blocks.flatMap(({ firstColumn, columns }) =>
      columns.flatMap(({ chains }, nth) =>
        chains.map((roles) => ({
          band,
          column: firstColumn + nth,
          roles,
          family: mostOf(roles.map((role) => graph.family[role] ?? 0)) ?? 0,
        })),
      ),
    ),
  );
}

/** The longest line of each family, which bears its name. */
function mainLines(drafts: readonly Draft[]): ReadonlyMap<number, Draft> {
  const main = new Map<number, Draft>();
  for (const draft of drafts) {
    const known = main.get(draft.family);
    if (!known || draft.roles.length > known.roles.length) main.set(draft.family, draft);
  }
  return main;
}
