import { strToU8, zipSync } from 'fflate';
import type { ListItem, OutlineNode } from '../outline/outline.ts';
import type { Source } from './source.ts';

/** An outline as lines to be read by eye: `## Title`, `- item`, cells between strokes; what is deeper is indented. */
export function drawn(nodes: readonly OutlineNode[], indent = ''): readonly string[] {
  return nodes.flatMap((node) => drawnNode(node, indent));
}

function drawnNode(node: OutlineNode, indent: string): readonly string[] {
  switch (node.type) {
    case 'heading': {
      const mark = node.as === 'heading' ? '#'.repeat(node.level) : node.as;
      return [`${indent}${mark} ${node.title}`, ...drawn(node.children, `${indent}  `)];
    }
    case 'paragraph':
      return [`${indent}${node.text}`];
    case 'list':
      return drawnItems(node.items, indent);
    case 'table':
      return node.grid.rows.map(
        ({ cells }) => `${indent}| ${cells.map(({ lines }) => lines.join(' / ')).join(' | ')} |`,
      );
    case 'code':
      return [`${indent}\`${node.text}\``];
  }
}

function drawnItems(items: readonly ListItem[], indent: string): readonly string[] {
  return items.flatMap(({ text, children }) => [
    `${indent}- ${text}`,
    ...drawn(children, `${indent}  `),
  ]);
}

/** What a source holds, as lines: its matter, its outline or its tables. */
export function drawnSource(source: Source | undefined): readonly string[] {
  if (source?.holds === 'page') {
    const matter = source.outline.matter.map(({ key, value }) => `${key} = ${value}`);
    return [...matter, ...drawn(source.outline.nodes)];
  }
  if (source?.holds === 'tables') {
    return source.grids.flatMap((grid) => drawn([{ type: 'table', grid, line: 1 }]));
  }
  return [];
}

/** All words that a source gives on: in its outline or tables, and in its problems. */
export function wordsOf(source: Source): string {
  return [...drawnSource(source), ...source.problems.map(({ message }) => message)].join('\n');
}

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A paragraph, in a style of the document or one of a list. */
export function paragraph(text: string, style = '', list?: number): string {
  const named = style && `<w:pStyle w:val="${style}"/>`;
  const listed =
    list === undefined ? '' : `<w:numPr><w:ilvl w:val="${list}"/><w:numId w:val="1"/></w:numPr>`;
  return `<w:p><w:pPr>${named}${listed}</w:pPr>${run(text)}</w:p>`;
}

export function run(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

export function table(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

const STYLES = [
  ['Heading1', 'heading 1'],
  ['Heading2', 'heading 2'],
  ['Heading3', 'heading 3'],
  ['Title', 'Title'],
]
  .map(
    ([id, name]) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`,
  )
  .join('');

const LEVELS = [0, 1, 2].map(
  (level) =>
    `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl>`,
);

/** A Word document of some paragraphs and tables, with further styles and files where they are given. */
export function wordDocument(
  body: string,
  { styles = '', files = {} }: { styles?: string; files?: Readonly<Record<string, string>> } = {},
): Uint8Array {
  const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const part = (name: string) =>
    `<Override PartName="/word/${name}.xml" ContentType="${types}.${name}+xml"/>`;
  const relation = (name: string, target: string, id: string) =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${name}" Target="${target}"/>`;
  const relations = (inner: string) =>
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${inner}</Relationships>`;
  const own: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/>${['styles', 'numbering', 'comments'].map(part).join('')}</Types>`,
    '_rels/.rels': relations(relation('officeDocument', 'word/document.xml', 'r1')),
    'word/_rels/document.xml.rels': relations(
      ['styles', 'numbering', 'comments']
        .map((name, at) => relation(name, `${name}.xml`, `r${at}`))
        .join(''),
    ),
    'word/document.xml': `${HEAD}<w:document ${NAMESPACE}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `${HEAD}<w:styles ${NAMESPACE}><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults>${STYLES}${styles}</w:styles>`,
    'word/numbering.xml': `${HEAD}<w:numbering ${NAMESPACE}><w:abstractNum w:abstractNumId="0">${LEVELS.join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    'word/comments.xml': `${HEAD}<w:comments ${NAMESPACE}></w:comments>`,
  };
  const all = Object.entries({ ...own, ...files }).map(([name, xml]) => [
    name,
    strToU8(xml.replace('NAMESPACE', NAMESPACE)),
  ]);
  return zipSync(Object.fromEntries(all));
}
