import type { Html, Nodes, Root, RootContent } from 'mdast';

/** Elements of HTML that a page may be written in. */
const KNOWN = new Set(
  'a abbr address area article aside b base blockquote body br button caption center cite code col colgroup dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame g h1 h2 h3 h4 h5 h6 head header hgroup hr html i img input ins kbd label legend li link main map mark menu meta nav ol optgroup option p param path picture pre q rect s samp search section select small source span strike strong sub summary sup table tbody td textarea tfoot th thead time title tr track tt u ul var wbr circle'.split(
    ' ',
  ),
);
const VOID = new Set(
  'area base br col embed frame hr img input link meta param source track wbr'.split(' '),
);
/** Their ends may be left out, so that they do not deepen what they stand in. */
const CLOSED_BY_OTHERS = new Set(
  'li p td th tr dd dt thead tbody tfoot option optgroup'.split(' '),
);
/** A browser opens these again in each paragraph that follows until they end. */
const FORMATTING = new Set('a b big code em font i s small strike strong tt u'.split(' '));
/** Nobody nests deeper; parsers and readers would run out of stack. */
const DEEPEST = 60;

interface Tag {
  readonly name: string;
  readonly isClosing: boolean;
  readonly isEmpty: boolean;
}

/**
 * Tells tags from text that only looks like them (`<your name>`), which becomes text. Tags of components that are no
 * HTML (`<Tabs />`) go, as do those nested beyond all sense and marks of emphasis that their paragraph does not end.
 */
export function readTags(root: Root, text: string): Root {
  const depth = { open: 0, dropped: 0 };
  const visit = <Node extends Nodes>(node: Node): Node => {
    if (!('children' in node)) return node;
    const unpaired = unpairedIn(node.children);
    const children = node.children.flatMap((child): Nodes[] => {
      if (child.type !== 'html') return [visit(child)];
      const tag = tagOf(child);
      if (tag === undefined || !KNOWN.has(tag.name.toLowerCase()))
        return isComponent(child.value, tag, text) ? [] : [asText(child)];
      return unpaired.has(tag.name.toLowerCase()) || isTooDeep(tag, depth) ? [] : [child];
    });
    return { ...node, children: children as RootContent[] };
  };
  return visit(root);
}

function tagOf({ value }: Html): Tag | undefined {
  const [, slash, name] = /^<(\/?)([a-zA-Z][\w.-]*)/.exec(value) ?? [];
  return name === undefined
    ? undefined
    : { name, isClosing: slash === '/', isEmpty: value.endsWith('/>') };
}

function asText(node: Html): RootContent {
  const { position } = node;
  return { type: 'text', value: node.value, ...(position && { position }) };
}

/** A tag of a component ends itself, has attributes, or has its other half on the page. */
function isComponent(value: string, tag: Tag | undefined, text: string): boolean {
  if (tag === undefined) return /^<[!?]/.test(value);
  if (tag.isEmpty || /\s[\w:-]+=["'{]/.test(value)) return true;
  return text.includes(tag.isClosing ? `<${tag.name}` : `</${tag.name}>`);
}

/** Formatting that begins or ends in these nodes, and not both. */
function unpairedIn(nodes: readonly Nodes[]): ReadonlySet<string> {
  const open = new Map<string, number>();
  for (const node of nodes) {
    const tag = node.type === 'html' ? tagOf(node) : undefined;
    const name = tag?.name.toLowerCase() ?? '';
    if (tag && FORMATTING.has(name))
      open.set(name, (open.get(name) ?? 0) + (tag.isClosing ? -1 : 1));
  }
  return new Set([...open].filter(([, count]) => count !== 0).map(([name]) => name));
}

function isTooDeep(tag: Tag, depth: { open: number; dropped: number }): boolean {
  const name = tag.name.toLowerCase();
  if (VOID.has(name) || CLOSED_BY_OTHERS.has(name)) return depth.open >= DEEPEST && name !== 'br';
  if (!tag.isClosing) {
    if (depth.open >= DEEPEST) depth.dropped += 1;
    else depth.open += 1;
    return depth.open >= DEEPEST;
  }
  if (depth.dropped > 0) {
    depth.dropped -= 1;
    return true;
  }
  depth.open = Math.max(0, depth.open - 1);
  return false;
}
