import { looksLikeTitle } from '#src/lexicon/titleForm.ts';
import type { Code, Heading, List, OutlineNode, Paragraph, Table } from '../outline/outline.ts';

/** What stands under a heading and is none itself. */
export type Block = Paragraph | List | Table | Code;

/** A heading with what stands right under it, up to the next heading of whatever level. */
export interface FlatHeading {
  readonly title: string;
  /** 1 and up, each deeper than the heading that it stands under; 0 for what stands above all headings. */
  readonly level: number;
  /** Whether it is a line of bold text or the bare name of a section rather than a heading. */
  readonly isBold: boolean;
  readonly line: number;
  /** Its anchor, where it has one of its own. */
  readonly id?: string;
  readonly blocks: readonly Block[];
}

/** The headings of a page in their order; the first one stands for what is above all headings. */
export function headingsOf(nodes: readonly OutlineNode[]): readonly FlatHeading[] {
  const top = { title: '', level: 0, isBold: false, line: 1, blocks: nodes.flatMap(blockOf) };
  const lines = linesAsHeadings(nodes);
  return [top, ...nodes.flatMap((node) => below(node, 0, lines))];
}

type As = Heading['as'];

/** The ways of writing that do not make a heading. A page without headings has its bold lines for them, if these are titles. */
function linesAsHeadings(nodes: readonly OutlineNode[]): ReadonlySet<As> {
  const tops = nodes.filter((node) => node.type === 'heading');
  const titles = tops.filter(({ title }) => looksLikeTitle(title));
  const areHeadings = tops.every(({ as }) => as === 'bold') && titles.length > 1;
  return new Set<As>(areHeadings ? ['italic'] : ['bold', 'italic']);
}

function below(node: OutlineNode, above: number, lines: ReadonlySet<As>): FlatHeading[] {
  if (node.type !== 'heading') return [];
  const { title, line, children, id } = node;
  const level = Math.max(node.level, above + 1);
  const anchor = id === undefined ? {} : { id };
  const isBold = lines.has(node.as);
  return [
    { title, level, isBold, line, blocks: children.flatMap(blockOf), ...anchor },
    ...children.flatMap((child) => below(child, level, lines)),
  ];
}

function blockOf(node: OutlineNode): Block[] {
  return node.type === 'heading' ? [] : [node];
}
