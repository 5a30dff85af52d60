import { bracketed, plainLabel } from './mermaidLabel.ts';

/** A node as one statement mentions it: its label only where that statement gives one. */
export interface Mention {
  readonly id: string;
  readonly label?: string;
}

/** What joins two groups of nodes. */
export interface Link {
  readonly head: 'forward' | 'back' | 'both' | 'none' | 'hidden';
  readonly text: string;
}

/** A statement of a flowchart: groups of nodes (`A & B`), and the link before each but the first. */
export interface Line {
  readonly groups: readonly (readonly Mention[])[];
  readonly links: readonly Link[];
}

const LINK = /(<|[ox](?=-{2}|={2}|-\.))?(?:(-{2,}|={2,})(>)?|-(\.+)(-)?(>)?|(~{3,})|(->|→))/y;
const LINK_END = /(?:-{2,}|={2,}|\.+-)(>|[ox](?=\s|$))?/g;

/** A link at `at`, with its text, and where it ends; `undefined` when there is none. */
function linkAt(
  text: string,
  at: number,
): { readonly link: Link; readonly end: number } | undefined {
  LINK.lastIndex = at;
  const match = LINK.exec(text);
  if (!match) return undefined;
  const [whole, tail, line = '', arrow, dots, dash, dotArrow, hidden, short] = match;
  let end = at + whole.length;
  let forward = Boolean(arrow ?? dotArrow ?? short);
  let said = '';
  const opens = hidden || short || forward ? false : dots ? !dash : line.length === 2;
  if (opens) {
    const circle = /[ox](?=\s)/y;
    circle.lastIndex = end;
    LINK_END.lastIndex = end;
    const close = LINK_END.exec(text);
    if (circle.test(text)) end += 1;
    else if (close) {
      said = text.slice(end, close.index);
      forward = close[1] === '>';
      end = close.index + close[0].length;
    } else return undefined;
  } else if (!forward && /[ox]/.test(text[end] ?? '') && /\s/.test(text[end + 1] ?? '')) end += 1;
  const label = /\s*\|([^|]*)\|/y;
  label.lastIndex = end;
  const piped = label.exec(text);
  if (piped) end += piped[0].length;
  const back = tail === '<';
  const head = hidden ? 'hidden' : forward ? (back ? 'both' : 'forward') : back ? 'back' : 'none';
  return { link: { head, text: plainLabel(piped?.[1] ?? said) }, end };
}

const ID_END = /[\s[\](){}>&|;"<]|-->?|==|-\.|->|→|~~~|:::|@\{/g;
const SPACE = /\s*/y;

/** Reads one statement of a flowchart. `undefined` when it is none. */
export function readLine(text: string): Line | undefined {
  const groups: Mention[][] = [[]];
  const links: Link[] = [];
  let at = 0;
  const skip = () => {
    SPACE.lastIndex = at;
    at += SPACE.exec(text)?.[0].length ?? 0;
  };
  const node = (): boolean => {
    const from = at;
    // Ids are one word in Mermaid; people write titles with spaces all the same.
    for (;;) {
      ID_END.lastIndex = at;
      at = ID_END.exec(text)?.index ?? text.length;
      const word = at;
      skip();
      if (
        at >= text.length ||
        at === word ||
        linkAt(text, at) ||
        /[[({>&:;"<|]/.test(text[at] ?? '')
      )
        break;
    }
    const id = text.slice(from, at).trim();
    if (id === '') return false;
    let label: string | undefined;
    if (text.startsWith('@{', at)) {
      const end = text.indexOf('}', at);
      if (end < 0) return false;
      const inner = text.slice(at, end);
      const key = inner.search(/\blabel\s*:/);
      label =
        key < 0
          ? undefined
          : plainLabel(
              inner
                .slice(key)
                .replace(/^label\s*:\s*/, '')
                .split('"')[1] ?? '',
            );
      at = end + 1;
    } else if (/[[({>]/.test(text[at] ?? '')) {
      const found = bracketed(text, at);
      if (!found) return false;
      label = found.label;
      at = found.end;
    }
    if (text.startsWith(':::', at)) {
      const kind = /:::[\w-]*/y;
      kind.lastIndex = at;
      at += kind.exec(text)?.[0].length ?? 0;
    }
    groups.at(-1)?.push(label ? { id, label } : { id });
    return true;
  };
  for (;;) {
    skip();
    if (!node()) return undefined;
    skip();
    if (at >= text.length) return { groups, links };
    if (text[at] === '&') {
      at += 1;
      continue;
    }
    const found = linkAt(text, at);
    if (!found) return undefined;
    links.push(found.link);
    at = found.end;
    groups.push([]);
  }
}
