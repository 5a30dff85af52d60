import { type Chain, chainAt } from './chain.ts';
import { bracketed, matchAt, plainLabel } from './label.ts';

/** Where a statement stands. */
export interface StatementPlace {
  /** Counted from 1 within the drawing. */
  readonly line: number;
  readonly text: string;
}

/** A statement of a flowchart. What only says how it looks is none. */
export type FlowStatement = StatementPlace &
  (
    | { readonly is: 'chain'; readonly chain: Chain; readonly lineOf: (at: number) => number }
    | { readonly is: 'subgraph'; readonly id: string; readonly title: string }
    | { readonly is: 'end' }
    | { readonly is: 'unread' }
  );

const HEADER =
  /(?:graph|flowchart(?:-elk)?)(?:[^\S\n]+(?:TB|TD|BT|RL|LR|BR|[<>^]|v\b))?(?=[\s;]|$)/y;
const OTHER =
  /\s*(?:sequenceDiagram|classDiagram|stateDiagram|erDiagram|gantt|pie|journey|gitGraph|mindmap|timeline|quadrantChart|requirementDiagram|sankey|xychart|block|packet|kanban|architecture|swimlane|C4\w+)/y;
const BETWEEN = /[\s;]*/y;
const LOOKS = /(?:style|linkStyle|classDef|class|click|href|title)(?=\s)(?:"[^"\n]*"|[^\n;"])*/y;
const ABOUT = /acc(?:Title|Descr)\s*:[^\n]*|accDescr\s*\{[^}]*\}?/y;
const SUBGRAPH = /subgraph(?=[\s;]|$)[^\S\n]*/y;
const END = /end(?=[\s;]|$)/y;
const DIRECTION = /[^\n]*\bdirection\s+(?:TB|TD|BT|RL|LR)[^\n]*/y;
/** Entities end with a semicolon that ends no statement. */
const TITLE = /(?:"[^"\n]*"|[&#]#?\w{2,8};|[^\n;[("])*/y;
const TO_LINE_END = /(?:"[^"\n]*"|[^\n;])*/y;

/** Front matter (`---` to `---`), directives (`%%{ … }%%`) and comments blanked out, so that lines keep their numbers. */
function withoutPreamble(text: string): string {
  const lines = text.replaceAll('\r', '').split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const end = lines.findIndex((line, i) => i > first && line.trim() === '---');
  const blank = lines[first]?.trim() === '---' && end > first ? end : -1;
  let within = false;
  return lines
    .map((line, i) => {
      const opens = within || line.trimStart().startsWith('%%{');
      within = opens && !line.includes('}%%');
      return i <= blank || opens ? '' : line.replace(/(?:^|\s)%%.*$/, '');
    })
    .join('\n');
}

/** Tells of which line a place is, for places that are asked for in any order. */
function lineFinder(text: string): (at: number) => number {
  const breaks = [...text.matchAll(/\n/g)].map(({ index }) => index);
  return (at) => {
    let [low, high] = [0, breaks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((breaks[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}

/** The statements of a flowchart, or `undefined` when the text is another kind of diagram. Never throws. */
export function statementsOf(drawing: string): readonly FlowStatement[] | undefined {
  const text = withoutPreamble(drawing);
  if (matchAt(OTHER, text, 0)) return undefined;
  const lineOf = lineFinder(text);
  const found: FlowStatement[] = [];
  const skip = (at: number) => at + (matchAt(BETWEEN, text, at)?.[0].length ?? 0);
  for (let at = skip(afterHeader(text)); at < text.length; at = skip(at)) {
    const { end, says } = statementAt(text, at, lineOf);
    if (says) {
      const words = text.slice(at, end).replace(/\s+/g, ' ').trim();
      found.push({ ...says, line: lineOf(at), text: words });
    }
    at = Math.max(end, at + 1);
  }
  return found;
}

function afterHeader(text: string): number {
  const at = matchAt(BETWEEN, text, 0)?.[0].length ?? 0;
  return at + (matchAt(HEADER, text, at)?.[0].length ?? 0);
}

type Says = FlowStatement extends infer S
  ? S extends FlowStatement
    ? Omit<S, keyof StatementPlace>
    : never
  : never;

/** The statement at a place, and where it ends; nothing where it only says how the drawing looks. */
function statementAt(
  text: string,
  at: number,
  lineOf: (at: number) => number,
): { readonly end: number; readonly says?: Says } {
  const aside = matchAt(LOOKS, text, at) ?? matchAt(ABOUT, text, at);
  if (aside) return { end: at + aside[0].length };
  const opening = matchAt(SUBGRAPH, text, at);
  if (opening) return subgraphAt(text, at + opening[0].length);
  const closing = matchAt(END, text, at);
  if (closing) return { end: at + closing[0].length, says: { is: 'end' } };
  // Mermaid drops whatever stands on a line beside a direction, even a label that says `direction LR`.
  const direction = matchAt(DIRECTION, text, at);
  if (direction) return { end: at + direction[0].length };
  const found = chainAt(text, at);
  const stops = found && /^[^\S\n]*(?:[\n;]|$)/.test(text.slice(found.end, found.end + 200));
  const isPhrase = found && isLoneWords(found.value);
  if (found && stops && !isPhrase)
    return { end: found.end, says: { is: 'chain', chain: found.value, lineOf } };
  return { end: at + (matchAt(TO_LINE_END, text, at)?.[0].length ?? 1), says: { is: 'unread' } };
}

/** Whether what reads as a node is several words and nothing else: a phrase, and no node. */
function isLoneWords({ groups, links }: Chain): boolean {
  const [first, ...others] = groups[0] ?? [];
  return links.length === 0 && others.length === 0 && !first?.label && /\s/.test(first?.id ?? '');
}

/** `id [Title]`, `id["Title"]` or just a title. */
function subgraphAt(text: string, from: number): { readonly end: number; readonly says: Says } {
  const name = matchAt(TITLE, text, from)?.[0] ?? '';
  const at = from + name.length;
  const label = name.trim() !== '' && /[[(]/.test(text[at] ?? '') ? bracketed(text, at) : undefined;
  const id = label ? name.trim() : plainLabel(name);
  return { end: label?.end ?? at, says: { is: 'subgraph', id, title: label?.value ?? id } };
}
