import type { Mention } from './chain.ts';
import type { Link } from './link.ts';
import { type FlowStatement, type StatementPlace, statementsOf } from './statements.ts';

/** An arrow or a line between two nodes. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly head: Link['head'];
  readonly text: string;
  /** The titles of the groups in which it is drawn, innermost first. */
  readonly groups: readonly string[];
  /** Counted from 1 within the drawing. */
  readonly line: number;
  readonly says: string;
}

/** A part of a drawing that was not read or is doubtful. */
export interface Blot extends StatementPlace {
  readonly kind: 'unread' | 'relabelled' | 'unclosed' | 'too-many';
}

export interface Flowchart {
  /** What each node is called, by its id. A node that is given several labels bears the last, as Mermaid draws it. */
  readonly labels: ReadonlyMap<string, string>;
  /** The ids and titles of subgraphs: an arrow may lead to one. */
  readonly groups: ReadonlySet<string>;
  readonly edges: readonly Edge[];
  readonly blots: readonly Blot[];
}

const MOST_EDGES = 2000;
const MOST_BLOTS = 50;

/**
 * Reads a Mermaid flowchart as Mermaid 12.3.0 does. `undefined` when the text is another kind of diagram. A statement that
 * Mermaid would refuse is read where it is clear what is meant, or else a blot; those about it are read all the same. It
 * never throws.
 */
export function readFlowchart(text: string): Flowchart | undefined {
  const statements = statementsOf(text);
  if (!statements) return undefined;
  const { labels, relabelled } = labelsOf(statements);
  const { edges, blots } = drawnBy(statements);
  const groups = new Set(
    statements.flatMap((one) => (one.is === 'subgraph' ? [one.id, one.title] : [])),
  );
  const all = [...blots, ...relabelled].sort((a, b) => a.line - b.line);
  return { labels, groups, edges, blots: all.slice(0, MOST_BLOTS) };
}

function labelsOf(statements: readonly FlowStatement[]) {
  const labels = new Map<string, string>();
  const relabelled: Blot[] = [];
  const mentions = statements.flatMap((one): { at: StatementPlace; mention: Mention }[] =>
    one.is === 'chain' ? one.chain.groups.flat().map((mention) => ({ at: one, mention })) : [],
  );
  for (const { at, mention } of mentions) {
    const { id, label } = mention;
    if (label === undefined) continue;
    const earlier = labels.get(id);
    if (earlier !== undefined && earlier !== label) {
      const text = `${id}: ${earlier} / ${label}`;
      relabelled.push({ kind: 'relabelled', line: at.line, text });
    }
    labels.set(id, label);
  }
  return { labels, relabelled };
}

/** What the statements draw, each edge in the groups that are open where it stands. */
function drawnBy(statements: readonly FlowStatement[]) {
  const edges: Edge[] = [];
  const blots: Blot[] = [];
  let open: readonly string[] = [];
  const blot = (kind: Blot['kind'], { line, text }: StatementPlace) => {
    blots.push({ kind, line, text });
  };
  for (const one of statements) {
    if (one.is === 'subgraph') open = [one.title, ...open];
    else if (one.is === 'unread') blot('unread', one);
    else if (one.is === 'end') {
      if (open.length === 0) blot('unclosed', one);
      open = open.slice(1);
    } else {
      const room = MOST_EDGES - edges.length;
      const drawn = edgesOf(one, open, room + 1);
      if (drawn.length > room && !blots.some(({ kind }) => kind === 'too-many'))
        blot('too-many', one);
      edges.push(...drawn.slice(0, room));
    }
  }
  return { edges, blots };
}

/** The edges of a chain: from each node of a group to each of the next, `most` at most. */
function edgesOf(
  { chain, lineOf, text: says }: FlowStatement & { readonly is: 'chain' },
  groups: readonly string[],
  most: number,
): readonly Edge[] {
  const edges: Edge[] = [];
  for (const [i, { head, text, at }] of chain.links.entries()) {
    for (const { id: from } of chain.groups[i] ?? []) {
      for (const { id: to } of chain.groups[i + 1] ?? []) {
        if (edges.length >= most) return edges;
        edges.push({ from, to, head, text, groups, line: lineOf(at), says });
      }
    }
  }
  return edges;
}
