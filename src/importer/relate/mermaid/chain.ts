import { parseDocument } from 'yaml';
import { bracketed, type Found, MOST_CHARACTERS, matchAt, plainLabel } from './label.ts';
import { type Link, linkAt, opensLink } from './link.ts';

/** A node as one statement mentions it: its label only where that statement gives one. */
export interface Mention {
  readonly id: string;
  readonly label?: string;
}

/** A statement of a flowchart that draws: groups of nodes (`A & B`), and the link before each but the first. */
export interface Chain {
  readonly groups: readonly (readonly Mention[])[];
  readonly links: readonly Link[];
}

/** Reads the statement at a place. `undefined` when what stands there draws nothing that Mermaid would understand. */
export function chainAt(text: string, from: number): Found<Chain> | undefined {
  const groups: (readonly Mention[])[] = [];
  const links: Link[] = [];
  for (let at = from; ; ) {
    const group = groupAt(text, at);
    if (!group) return undefined;
    groups.push(group.value);
    const link = linkAt(text, group.end);
    if (!link) return { value: { groups, links }, end: group.end };
    links.push(link.value);
    at = link.end;
  }
}

/** Nodes are joined by `&` only where spaces stand about it: `R&D` is one. */
function groupAt(text: string, from: number): Found<readonly Mention[]> | undefined {
  const nodes: Mention[] = [];
  for (let at = from; ; ) {
    const node = nodeAt(text, at);
    if (!node) return undefined;
    nodes.push(node.value);
    const joiner = matchAt(AND, text, node.end);
    if (!joiner) return { value: nodes, end: node.end };
    at = node.end + joiner[0].length;
  }
}

const AND = /[^\S\n]+&[^\S\n]+/y;
const SPACES = /\s*/y;

function nodeAt(text: string, from: number): Found<Mention> | undefined {
  const start = from + (matchAt(SPACES, text, from)?.[0].length ?? 0);
  const idEnd = endOfId(text, start);
  const id = text.slice(start, idEnd).trim();
  if (id === '') return undefined;
  const opens = /[[({>]/.test(text[idEnd] ?? '');
  const bracket = opens ? bracketed(text, idEnd) : undefined;
  if (opens && !bracket) return undefined;
  const rest = addedAt(text, bracket?.end ?? idEnd);
  const label = rest.value || bracket?.value;
  return { value: label ? { id, label } : { id }, end: rest.end };
}

/** After figures or a letter that is not ASCII, an x or o before hyphens is the link's. */
const WORD =
  /\d+(?=[xo](?:--|==|-\.))|(?:(?!--|==|-\.|->|→|~~~|:::|@\{|(?<=[^ -~])[xo](?:--|==|-\.))[^\s[\](){}|<>;"])+/y;
const BLANK = /[^\S\n]*/y;
const ENDS_ID = /[\n;[({>|:@<"]|$/y;

/** Ids are one word in Mermaid; people write titles with spaces all the same. */
function endOfId(text: string, from: number): number {
  let at = from;
  for (;;) {
    const word = matchAt(WORD, text, at);
    if (!word) return at;
    const end = at + word[0].length;
    const next = end + (matchAt(BLANK, text, end)?.[0].length ?? 0);
    const stops = opensLink(text, end) || matchAt(AND, text, end) !== null;
    if (stops) return end;
    if (matchAt(ENDS_ID, text, next)) return /[[({]/.test(text[next] ?? '') ? next : end;
    at = next;
  }
}

const CLASS = /:::(?:(?!--|==|-\.|~~~)[^\s[\](){}|<>;"@])*/y;
const PROPERTIES = /@\{((?:"[^"]*"|[^}"])*)\}/y;

/** What may stand after a node: its class and its properties, of which one is its label. */
function addedAt(text: string, from: number): Found<string> {
  let [at, label] = [from, ''];
  for (;;) {
    const window = text.slice(at, at + MOST_CHARACTERS);
    const properties = matchAt(PROPERTIES, window, 0);
    const added = properties ?? matchAt(CLASS, window, 0);
    if (!added) return { value: label, end: at };
    if (properties) label = labelIn(properties[1] ?? '') || label;
    at += added[0].length;
  }
}

/** The label among the properties of a node, which Mermaid reads as YAML. */
function labelIn(properties: string): string {
  const text = properties.replace(/"[^"]*"/g, (quoted) => quoted.replace(/\n\s*/g, '<br/>'));
  const isBlock = text.includes('\n');
  const document = parseDocument(isBlock ? text : `{${text}}`, { schema: 'failsafe' });
  const label: unknown = document.errors.length > 0 ? undefined : document.get('label');
  return typeof label === 'string' ? plainLabel(label) : '';
}
