import { plainLabel } from './mermaidLabel.ts';
import { type Link, type Mention, readLine } from './mermaidLine.ts';

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
export interface Blot {
  readonly kind: 'unread' | 'relabelled' | 'unclosed' | 'too-many';
  readonly line: number;
  readonly text: string;
}

export interface Flowchart {
  /** What each node is called, by its id. A node that is given several labels bears the last, as Mermaid draws it. */
  readonly labels: ReadonlyMap<string, string>;
  /** The ids and titles of subgraphs: an arrow may lead to one. */
  readonly groups: ReadonlySet<string>;
  readonly edges: readonly Edge[];
  readonly blots: readonly Blot[];
}

interface Statement {
  readonly text: string;
  readonly line: number;
}

const MOST_EDGES = 2000;
const MOST_BLOTS = 50;
const HEADER = /^(?:graph|flowchart(?:-elk)?)(?:\s+(?:TB|TD|BT|RL|LR|[<>^v])(?=\s|$))?\s*/;
const OTHER =
  /^(?:sequenceDiagram|classDiagram|stateDiagram|erDiagram|gantt|pie|journey|gitGraph|mindmap|timeline|quadrantChart|requirementDiagram|sankey|xychart|block|packet|kanban|architecture|C4\w+)/;
const STYLE =
  /^(?:click|href|classDef|class|style|linkStyle|direction|accTitle|accDescr|title)(?=[\s:]|$)/;

/** Cuts a drawing at ends of lines and semicolons, not within brackets, quotes and entities. */
function statementsOf(text: string): readonly Statement[] {
  const found: Statement[] = [];
  text.split('\n').forEach((row, index) => {
    const code = row.replace(/(?:^|\s)%%.*$/, '');
    let [start, depth, quoted] = [0, 0, false];
    const cut = (end: number) => {
      const statement = code.slice(start, end).trim();
      if (statement !== '') found.push({ text: statement, line: index + 1 });
      start = end + 1;
      depth = 0;
    };
    for (let i = 0; i < code.length; i += 1) {
      const sign = code[i] ?? '';
      if (sign === '"') quoted = !quoted;
      else if ('[({'.includes(sign)) depth += 1;
      else if ('])}'.includes(sign)) depth = Math.max(0, depth - 1);
      else if (sign === ';' && !quoted && depth === 0) {
        if (!/[&#]#?\w{2,8}$/.test(code.slice(Math.max(0, i - 10), i))) cut(i);
      }
    }
    cut(code.length);
  });
  return found;
}

/** Front matter (`---` to `---`) and directives (`%%{ … }%%`) blanked out, so that lines keep their numbers. */
function withoutPreamble(text: string): string {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const end = lines.findIndex((line, i) => i > first && line.trim() === '---');
  const blank = lines[first]?.trim() === '---' && end > first ? end : -1;
  let within = false;
  return lines
    .map((line, i) => {
      const opens = within || line.trimStart().startsWith('%%{');
      within = opens && !line.includes('}%%');
      return i <= blank || opens ? '' : line;
    })
    .join('\n');
}

/** `id [Title]`, `id["Title"]` or just a title. */
function groupOf(text: string): { readonly id: string; readonly title: string } {
  const at = text.search(/[[(]/);
  const labelled = at > 0 && /[\])]$/.test(text);
  const title = plainLabel(labelled ? text.slice(at).replace(/^[[("\s]+|[\])"\s]+$/g, '') : text);
  return { id: labelled ? text.slice(0, at).trim() : text.trim(), title };
}

/**
 * Reads a Mermaid flowchart. `undefined` when the text is another kind of diagram. A line that is not understood is a
 * blot, and the lines about it are read all the same; it never throws.
 */
export function readFlowchart(text: string): Flowchart | undefined {
  const labels = new Map<string, string>();
  const groups = new Set<string>();
  const edges: Edge[] = [];
  const blots: Blot[] = [];
  const open: string[] = [];
  const blot = (kind: Blot['kind'], at: Statement) => {
    if (blots.length < MOST_BLOTS) blots.push({ kind, line: at.line, text: at.text });
  };
  const mention = ({ id, label }: Mention, at: Statement) => {
    const earlier = labels.get(id);
    if (label === undefined) return;
    if (earlier !== undefined && earlier !== label) {
      blot('relabelled', { line: at.line, text: `${id}: ${earlier} / ${label}` });
    }
    labels.set(id, label);
  };
  const statements = statementsOf(withoutPreamble(text));
  if (OTHER.test(statements[0]?.text ?? '')) return undefined;
  for (const whole of statements) {
    const at = { ...whole, text: whole.text.replace(HEADER, '').trim() };
    if (at.text === '' || STYLE.test(at.text)) continue;
    if (/^subgraph(?=\s|$)/.test(at.text)) {
      const { id, title } = groupOf(at.text.slice(8).trim());
      groups.add(id);
      open.unshift(title);
    } else if (at.text === 'end') {
      if (open.shift() === undefined) blot('unclosed', at);
    } else {
      const line = readLine(at.text);
      const lone =
        line?.links.length === 0 && line.groups[0]?.length === 1 ? line.groups[0][0] : undefined;
      if (!line || (lone && !lone.label && /\s/.test(lone.id))) blot('unread', at);
      else {
        for (const one of line.groups.flat()) mention(one, at);
        draw(line.groups, line.links, at);
      }
    }
  }
  return { labels, groups, edges, blots };

  function draw(all: readonly (readonly Mention[])[], links: readonly Link[], at: Statement) {
    links.forEach(({ head, text: said }, i) => {
      for (const from of all[i] ?? []) {
        for (const to of all[i + 1] ?? []) {
          if (edges.length >= MOST_EDGES) {
            if (!blots.some(({ kind }) => kind === 'too-many')) blot('too-many', at);
            return;
          }
          edges.push({
            from: from.id,
            to: to.id,
            head,
            text: said,
            groups: [...open],
            line: at.line,
            says: at.text,
          });
        }
      }
    });
  }
}
