import { isStep, type RelationKind } from '#src/domain/relations.ts';
import { namesSomeone } from '#src/lexicon/readTitle.ts';
import type { RelationReading, StatementBlock } from '../extract/reading.ts';
import type { ImportProblem } from '../problems/problems.ts';
import { type ReadingFacts, readingProblem } from '../problems/reading.ts';
import { type Edge, type Flowchart, readFlowchart } from './mermaid.ts';
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

/** A title as a drawing writes it, without the grade that may stand beneath. */
function titleOf(id: string, chart: Flowchart, names: RoleNames): string | undefined {
  const label = chart.labels.get(id);
  const words = (label ?? id.replaceAll('_', ' '))
    .replace(/[\s,;:–-]*\(?(?:job )?(?:grade|level) ?[\w.]{1,5}\)?$/i, '')
    .trim();
  const title =
    names.find(words) ?? (label === undefined && !namesSomeone(words) ? undefined : words);
  return title !== undefined && /\p{L}/u.test(title) && title.split(' ').length <= 12
    ? title
    : undefined;
}

type DrawingCode = Extract<keyof ReadingFacts, `drawing-${string}`>;

export interface DrawingReading {
  readonly relations: readonly RelationReading[];
  readonly problems: readonly ImportProblem[];
  /** Whether it is a drawing of a ladder at all. */
  readonly used: boolean;
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
  const fenced = /^\s*(?:```|~~~)/.test(lines[0] ?? '');
  const code = fenced
    ? ['', ...lines.slice(1).filter((line) => !/^\s*(?:```|~~~)/.test(line))]
    : lines;
  const chart = readFlowchart(code.join('\n'));
  if (!chart) return undefined;
  const lineOf = (line: number) => block.line + line - (fenced ? 1 : 0);
  const problem = (code: DrawingCode, line: number, says: string): ImportProblem =>
    readingProblem(code, { file, line: lineOf(line) }, `“${quote(says)}”`);
  const ladder = isLadder(block.heading ?? '');
  const ends = chart.edges.map((edge) => ({
    edge,
    from: titleOf(edge.from, chart, names),
    to: titleOf(edge.to, chart, names),
  }));
  const isRole = (title: string | undefined) =>
    title !== undefined && (names.all.includes(title) || namesSomeone(title));
  const drawn = ends.filter(({ from, to }) => isRole(from) && isRole(to));
  if (!ladder && drawn.length * 2 <= ends.length)
    return { relations: [], problems: [], used: false };
  const relations: RelationReading[] = [];
  const problems = chart.blots.map(({ kind, line, text }) =>
    problem(`drawing-${kind}`, line, text),
  );
  for (const { edge, from, to } of ends) {
    if (edge.head === 'hidden') continue;
    if (edge.head === 'none') {
      problems.push(problem('drawing-undirected', edge.line, edge.says));
    } else if (
      from === undefined ||
      to === undefined ||
      chart.groups.has(edge.from) ||
      chart.groups.has(edge.to)
    ) {
      problems.push(problem('drawing-unnamed', edge.line, edge.says));
    } else if (from !== to) {
      const kind = kindOf(edge);
      const gate = gateOf(edge.text) ?? edge.groups.map(gateOf).find((one) => one !== undefined);
      const base = {
        kind,
        line: lineOf(edge.line),
        says: quote(edge.says),
        ...(isStep({ kind }) && gate && { gate }),
      };
      if (edge.head !== 'back') relations.push({ ...base, from, to });
      if (edge.head !== 'forward') relations.push({ ...base, from: to, to: from });
    }
  }
  return { relations, problems, used: true };
}
