import { counted } from '#src/text/format.ts';
import { type ClassifiedNode, classifyOutline } from '../classify/classifyOutline.ts';
import { reasonText } from '../classify/reasons.ts';
import type { PageReading } from '../extract/reading.ts';
import type { Outline, OutlineNode } from '../outline/outline.ts';
import { quoted } from '../problems/place.ts';
import type { Source } from '../sources/source.ts';
import { destinationsOf } from './destinations.ts';
import { startsOf, statementsIn, statementsOf } from './statements.ts';

/**
 * The outline of a file in lines of text: what every heading and table was taken for, and why; and where the lines under
 * it went, those that went the same way together.
 */
export function explain(source: Source, readings: readonly PageReading[]): readonly string[] {
  const own = readings.filter(({ file }) => file === source.file);
  const went = whereLinesWent(source, own);
  const languages = [...new Set(own.flatMap(({ language }) => language ?? []))];
  const head = languages.length > 0 ? `${source.file} (${languages.join(', ')})` : source.file;
  switch (source.holds) {
    case 'nothing':
      return [`${head}: nothing was read of it.`];
    case 'tables':
      return [head, ...own.flatMap(tableLines), ...under(statementsIn(source), went, 1)];
    case 'page':
      return [
        head,
        ...own.flatMap(tableLines),
        ...linesOf(
          source.outline.nodes,
          { went, reasons: reasonsFor(source.outline, source.file) },
          1,
        ),
      ];
  }
}

interface Explained {
  /** Where the statement at a line went. */
  readonly went: ReadonlyMap<number, string>;
  /** What the heading at a line was taken for, and why. */
  readonly reasons: ReadonlyMap<number, string>;
}

function whereLinesWent(source: Source, own: readonly PageReading[]): ReadonlyMap<number, string> {
  const headings = source.holds === 'page' ? headingLines(source.outline.nodes) : [];
  const starts = [...new Set([...headings, ...statementsIn(source)])].sort((a, b) => a - b);
  const all = own
    .flatMap(destinationsOf)
    .flatMap(([line, went]) =>
      [...startsOf(starts, [line])].map((start) => [start, went] as const),
    );
  const byLine = Map.groupBy(all, ([start]) => start);
  return new Map(
    [...byLine].map(([start, each]) => [
      start,
      [...new Set(each.map(([, went]) => went))].join('; '),
    ]),
  );
}

/** What each heading was taken for, and why, by its line. */
function reasonsFor(outline: Outline, file: string): ReadonlyMap<number, string> {
  const said = ({ line, is, kind, role, reason, children }: ClassifiedNode): [number, string][] => {
    const what = is === 'section' ? `${is} (${kind})` : is;
    const whose = role === undefined || is === 'role' ? '' : ` of ${role}`;
    return [[line, `${what}${whose}, since ${reasonText(reason)}`], ...children.flatMap(said)];
  };
  return new Map(classifyOutline(outline, file).nodes.flatMap(said));
}

function headingLines(nodes: readonly OutlineNode[]): readonly number[] {
  return nodes.flatMap((node) =>
    node.type === 'heading' ? [node.line, ...headingLines(node.children)] : [],
  );
}

function linesOf(nodes: readonly OutlineNode[], explained: Explained, depth: number): string[] {
  const lines: string[] = [];
  let rest: number[] = [];
  const flush = () => {
    lines.push(...under(rest, explained.went, depth));
    rest = [];
  };
  for (const node of nodes) {
    if (node.type !== 'heading') {
      rest = [...rest, ...statementsOf(node)];
      continue;
    }
    flush();
    const reason = explained.reasons.get(node.line) ?? 'not a heading of the page';
    const went = explained.went.get(node.line);
    const says = went === undefined ? reason : `${reason} → ${went}`;
    lines.push(
      `${place(node.line)}${'  '.repeat(depth)}${quoted(node.title)}: ${says}`,
      ...linesOf(node.children, explained, depth + 1),
    );
  }
  flush();
  return lines;
}

/** Lines that went the same way are one, with their number. */
function under(
  starts: readonly number[],
  went: ReadonlyMap<number, string>,
  depth: number,
): string[] {
  const runs: { line: number; count: number; says: string }[] = [];
  for (const line of starts) {
    const says = went.get(line) ?? 'not read';
    const last = runs.at(-1);
    if (last?.says === says) last.count += 1;
    else runs.push({ line, count: 1, says });
  }
  return runs.map(
    ({ line, count, says }) =>
      `${place(line)}${'  '.repeat(depth)}${counted(count, 'line')} → ${says}`,
  );
}

function place(line: number): string {
  return `${String(line).padStart(6)}  `;
}

function tableLines({ tables = [] }: PageReading): string[] {
  return tables.map(({ name, line, shape, columns }) => {
    const each = columns.map(({ head, meaning, by }) => `${quoted(head)} = ${meaning} (by ${by})`);
    return `${place(line)}  table${name ? ` ${quoted(name)}` : ''}: ${shape}; ${each.join(', ')}`;
  });
}
