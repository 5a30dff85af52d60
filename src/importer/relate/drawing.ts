import { isStep, type RelationKind } from '#src/domain/relations.ts';
import { namesSomeone } from '#src/lexicon/readTitle.ts';
import { exactKey } from '#src/lexicon/sameTitle.ts';
import type { RelationReading, StatementBlock } from '../extract/reading.ts';
import type { ImportProblem } from '../problems/problems.ts';
import { type ReadingFacts, readingProblem } from '../problems/reading.ts';
import { type Edge, type Flowchart, readFlowchart } from './mermaid/flowchart.ts';
import type { RoleNames } from './roleNames.ts';
import { quote } from './statement.ts';
import { gateOf, isLadder, isSwitch } from './steps.ts';

/** The relation that an arrow stands for: a step up unless its text says something else. */
function kindOf(edge: Edge): RelationKind {
  if (/\breports?\b/i.test(edge.text)) return 'reports-to';
  if (/\bequivalent\b/i.test(edge.text)) return 'equivalent';
  if (/\bextends?\b/i.test(edge.text)) return 'extends';
  return edge.head === 'both' || isSwitch(edge.text) ? 'switch' : 'promotion';
}

/** The words of a node, without the grade that may stand beneath. */
function wordsOfNode(id: string, { labels }: Flowchart): string {
  return (labels.get(id) ?? id.replaceAll('_', ' '))
    .replace(/[\s,;:–-]*\(?(?:job )?(?:grade|level) ?[\w.]{1,5}\)?$/i, '')
    .trim();
}

/** What the nodes of a drawing are titled: the roles of the page, or somebody else. */
function titlesOf(chart: Flowchart, names: RoleNames): ReadonlyMap<string, string> {
  const ids = [...new Set(chart.edges.flatMap(({ from, to }) => [from, to]))];
  const words = new Map(ids.map((id) => [id, wordsOfNode(id, chart)]));
  const written = new Set([...words.values()].map(exactKey));
  return new Map(
    ids.flatMap((id) => {
      const said = words.get(id) ?? '';
      const role = names.find(said);
      // `Manager, Keepers` beside `Keepers Manager`: whoever draws both means two.
      const isTwin =
        role !== undefined && exactKey(role) !== exactKey(said) && written.has(exactKey(role));
      const isSomebody = chart.labels.has(id) || namesSomeone(said);
      const title = isTwin ? said : (role ?? (isSomebody ? said : ''));
      return /\p{L}/u.test(title) && title.split(' ').length <= 12 ? [[id, title]] : [];
    }),
  );
}

type DrawingCode = Extract<keyof ReadingFacts, `drawing-${string}`>;

export interface DrawingReading {
  readonly relations: readonly RelationReading[];
  readonly problems: readonly ImportProblem[];
  /** Whether it is a drawing of a ladder at all. */
  readonly used: boolean;
}

/** An arrow with the titles of its ends, where they have any. */
interface Arrow {
  readonly edge: Edge;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/**
 * Reads the arrows of a Mermaid flowchart as steps between roles. What a step hinges on is said by the text of its arrow
 * or else by the title of the group in which the arrow is drawn, wherever its ends stand. A line without an arrowhead
 * says no direction: a problem and no relation, for such a line joins equals as often as rungs. A drawing whose labels
 * name no roles is left alone, unless it stands under a heading about careers.
 */
export function readDrawing(
  block: StatementBlock,
  names: RoleNames,
  file: string,
): DrawingReading | undefined {
  const lines = block.text.split('\n');
  const isFence = (line: string) => /^\s*(?:```|~~~)/.test(line);
  const fenced = isFence(lines[0] ?? '');
  const code = fenced ? ['', ...lines.slice(1).filter((line) => !isFence(line))] : lines;
  const chart = readFlowchart(code.join('\n'));
  if (!chart) return undefined;
  const titles = titlesOf(chart, names);
  const arrows = chart.edges.map((edge) => ({
    edge,
    from: titles.get(edge.from),
    to: titles.get(edge.to),
  }));
  if (!isLadder(block.heading ?? '') && !drawsRoles(arrows, names))
    return { relations: [], problems: [], used: false };
  const lineOf = (line: number) => block.line + line - (fenced ? 1 : 0);
  const problem = (code: DrawingCode, line: number, says: string): ImportProblem =>
    readingProblem(code, { file, line: lineOf(line) }, `“${quote(says)}”`);
  const faults = arrows.flatMap((arrow) => {
    const fault = faultOf(arrow, chart);
    return fault ? [problem(fault, arrow.edge.line, arrow.edge.says)] : [];
  });
  return {
    relations: arrows
      .filter((arrow) => faultOf(arrow, chart) === undefined)
      .flatMap((arrow) => relationsOf(arrow, lineOf(arrow.edge.line))),
    problems: [
      ...chart.blots.map(({ kind, line, text }) => problem(`drawing-${kind}`, line, text)),
      ...faults,
    ],
    used: true,
  };
}

/** Whether most arrows lead from somebody to somebody. */
function drawsRoles(arrows: readonly Arrow[], names: RoleNames): boolean {
  const isRole = (title: string | undefined) =>
    title !== undefined && (names.all.includes(title) || namesSomeone(title));
  const drawn = arrows.filter(({ from, to }) => isRole(from) && isRole(to));
  return drawn.length * 2 > arrows.length;
}

/** Why an arrow is no relation, if it is none that can be told. */
function faultOf({ edge, from, to }: Arrow, { groups }: Flowchart): DrawingCode | undefined {
  if (edge.head === 'hidden') return undefined;
  if (edge.head === 'none') return 'drawing-undirected';
  const isUnnamed = from === undefined || to === undefined;
  return isUnnamed || groups.has(edge.from) || groups.has(edge.to) ? 'drawing-unnamed' : undefined;
}

/** The relation that an arrow draws, or two where it has two heads. */
function relationsOf({ edge, from, to }: Arrow, line: number): readonly RelationReading[] {
  if (edge.head === 'hidden' || from === undefined || to === undefined || from === to) return [];
  const kind = kindOf(edge);
  const gate = gateOf(edge.text) ?? edge.groups.map(gateOf).find((one) => one !== undefined);
  const base = { kind, line, says: quote(edge.says), ...(isStep({ kind }) && gate && { gate }) };
  const there = { ...base, from, to };
  return edge.head === 'both' ? [there, { ...base, from: to, to: from }] : [there];
}
