import type { ElementContent, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString as toText } from 'hast-util-to-string';
import { outlineFromHast } from '../outline/fromHast.ts';
import type { MatterEntry, OutlineNode } from '../outline/outline.ts';
import { childrenOf, isTag, textOf, tidy } from '../outline/text.ts';
import { formProblem } from '../problems/forms.ts';
import { placeOn } from '../problems/place.ts';
import { decodePage } from './decode.ts';
import { asWritten } from './googleDocs.ts';
import { restoreLists, restoreStrong } from './htmlLooks.ts';
import { contentOf, findAll } from './pageContent.ts';
import type { InputBytes, Source } from './source.ts';

/** A page of so many letters, pictures within it left out, is no page of a ladder. */
const LONGEST_PAGE = 1_000_000;

/** Reads an HTML page: what it says itself, under the headings that it has; what stands around that is told. */
export function readHtml({ file, bytes }: InputBytes): readonly Source[] {
  const { text, problems } = decodePage(file, bytes);
  if (text === undefined) return [{ file, holds: 'nothing', problems }];
  const html = closeTags(text.replaceAll(PICTURE, ''));
  if (html.length > LONGEST_PAGE) {
    const why = `it has ${html.length} characters, and at most ${LONGEST_PAGE} are read`;
    const tooLong = formProblem('broken-file', placeOn(file, 0), 'page', why);
    return [{ file, holds: 'nothing', problems: [...problems, tooLong] }];
  }
  const page = fromHtml(html);
  const content = contentOf(file, page);
  const { root, problems: comments } = asWritten(file, content.root);
  const nodes = outlineOf(root, styleSheets(page));
  const { matter, unused } = matterOf(page, nodes);
  return [
    {
      file,
      holds: 'page',
      outline: { matter, nodes, lines: wordyLines(html) },
      problems: [
        ...problems,
        ...comments,
        ...unused.map((title) => formProblem('not-content', placeOn(file, 0), 'title', title)),
        ...content.problems,
      ],
    },
  ];
}

/** The outline of a tree, with the headings and lists that it has by its looks alone. */
export function outlineOf(root: Root, styles = ''): readonly OutlineNode[] {
  return outlineFromHast(restoreLists(restoreStrong(withoutAnchors(root), styles)));
}

/** A picture within the page itself. */
const PICTURE = /data:[\w/+.-]{1,60}(?:;[\w=-]{1,40}){0,3},[\w+/=%-]+/g;

/** XHTML closes an element without content in its own tag, which an HTML parser takes for an opening one. */
function closeTags(text: string): string {
  if (!/^\uFEFF?\s*<\?xml\b/.test(text)) return text;
  return text.replaceAll(
    /<([a-z][\w:-]*)((?:\s[^<>]*)?)\/>/gi,
    (whole, name: string, rest: string) =>
      VOID.has(name.toLowerCase()) ? whole : `<${name}${rest}></${name}>`,
  );
}

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** What the page says of itself: its language, and its title, unused where it has a heading over all others. */
function matterOf(
  page: Root,
  nodes: readonly OutlineNode[],
): { matter: readonly MatterEntry[]; unused: readonly string[] } {
  const [html] = findAll(page, (node) => isTag(node, 'html'));
  const [named] = findAll(page, (node) => isTag(node, 'title'));
  const [about] = findAll(
    page,
    (node) => isTag(node, 'meta') && node.properties.name === 'description',
  );
  const [first, ...others] = nodes.filter((node) => node.type === 'heading' && node.level === 1);
  const heading = others.length === 0 && first?.type === 'heading' ? first.title : undefined;
  const title = named ? tidy(toText(named)) : '';
  const entry = (key: string, value: unknown, node: Nodes | undefined): readonly MatterEntry[] => {
    const text = typeof value === 'string' ? tidy(value) : '';
    return text === '' ? [] : [{ key, value: text, line: node?.position?.start.line ?? 1 }];
  };
  return {
    matter: [
      ...entry('language', html?.properties.lang ?? html?.properties.xmlLang, html),
      ...entry('title', heading === undefined ? title : '', named),
      ...entry('description', about?.properties.content, about),
    ],
    unused: heading === undefined || title === '' || title === heading ? [] : [title],
  };
}

function styleSheets(page: Root): string {
  return findAll(page, (node) => isTag(node, 'style'))
    .map((node) => toText(node))
    .join('\n');
}

/** Headings without the link to themselves that many sites put behind them: `Keeper ¶`. */
function withoutAnchors(root: Root): Root {
  const isAnchor = (node: ElementContent) => isTag(node, 'a') && /^[¶#§∞🔗]?$/u.test(textOf(node));
  const clean = (node: ElementContent, isTitle: boolean): ElementContent => {
    if (node.type !== 'element') return node;
    const within = isTitle || /^h[1-6]$/.test(node.tagName);
    const children = within ? node.children.filter((child) => !isAnchor(child)) : node.children;
    return { ...node, children: children.map((child) => clean(child, within)) };
  };
  return { ...root, children: childrenOf(root).map((child) => clean(child, false)) };
}

function wordyLines(html: string): number {
  return html.split('\n').filter((line) => /\p{L}/u.test(line.replaceAll(/<[^<>]*>/g, ''))).length;
}
