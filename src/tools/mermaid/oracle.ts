import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readFlowchart } from '#src/importer/relate/mermaid/flowchart.ts';
import { plainLabel } from '#src/importer/relate/mermaid/label.ts';

/** What a flowchart says: what its nodes are called, by id, and its edges as `from`, head, `to`, text. */
export interface Drawn {
  readonly nodes: Readonly<Record<string, string>>;
  readonly edges: readonly (readonly [string, string, string, string])[];
}

/** What we use of Mermaid's own flowchart. */
interface FlowDiagram {
  readonly db: {
    getVertices(): ReadonlyMap<string, { readonly text?: unknown }>;
    getEdges(): readonly {
      readonly start: string;
      readonly end: string;
      readonly type?: string;
      readonly stroke?: string;
      readonly text: string;
    }[];
    getSubGraphs(): readonly { readonly id: string }[];
  };
  readonly parser: { parser: { yy: unknown }; parse(text: string): void };
}

/**
 * Mermaid's own parser of flowcharts, out of a folder where it is installed: tells what it makes of a drawing, or nothing
 * where it refuses it. It parses without a document once its sanitiser does nothing.
 */
export async function mermaidIn(folder: string): Promise<(drawing: string) => Drawn | undefined> {
  const load = (path: string) => import(pathToFileURL(path).href);
  const require = createRequire(join(folder, 'package.json'));
  const purify = join(require.resolve('dompurify'), '..', 'purify.es.mjs');
  Object.assign((await load(purify)).default, {
    addHook: () => undefined,
    sanitize: (text: string) => text,
  });
  const chunks = join(folder, 'node_modules/mermaid/dist/chunks/mermaid.core');
  const file = readdirSync(chunks).find((name) => /^flowDiagram-.*\.mjs$/.test(name)) ?? '';
  const { diagram } = (await load(join(chunks, file))) as { readonly diagram: FlowDiagram };
  return (drawing) => {
    const { db } = diagram;
    diagram.parser.parser.yy = db;
    try {
      diagram.parser.parse(prepared(drawing));
    } catch {
      return undefined;
    }
    const groups = new Set(db.getSubGraphs().map(({ id }) => id));
    const nodes = [...db.getVertices()].filter(([id]) => !groups.has(id));
    return {
      nodes: Object.fromEntries(nodes.map(([id, { text }]) => [id, plain(text)])),
      edges: db
        .getEdges()
        .map(({ start, end, type = '', stroke, text }) => [
          start,
          stroke === 'invisible' ? 'hidden' : (HEADS.get(type) ?? 'none'),
          end,
          plain(text),
        ]),
    };
  };
}

const HEADS: ReadonlyMap<string, string> = new Map([
  ['arrow_point', 'forward'],
  ['double_arrow_point', 'both'],
]);

/** What Mermaid does to a drawing before it parses it: comments go, and entities lose their semicolons. */
function prepared(drawing: string): string {
  return drawing
    .replace(/^\s*%%(?!{)[^\n]+\n?/gm, '')
    .trimStart()
    .replace(/#(\w+);/g, 'ﬂ°°$1¶ß');
}

function plain(text: unknown): string {
  return plainLabel(String(text ?? '').replace(/ﬂ°°(\w+)¶ß/g, '#$1;'));
}

/** What we make of a drawing, told of the nodes that somebody else found. */
export function oursOf(drawing: string, ids: readonly string[]): Drawn {
  const chart = readFlowchart(drawing);
  const label = (id: string) => chart?.labels.get(id) ?? plainLabel(id);
  return {
    nodes: Object.fromEntries(ids.map((id) => [id, label(id)])),
    edges: (chart?.edges ?? []).map(({ from, head, to, text }) => [from, head, to, text]),
  };
}
