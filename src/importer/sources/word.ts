import { strFromU8, strToU8, zipSync } from 'fflate';
import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import mammoth from 'mammoth';
import type { MatterEntry } from '../outline/outline.ts';
import { childrenOf, textOf } from '../outline/text.ts';
import { formProblem } from '../problems/forms.ts';
import { placeOn } from '../problems/place.ts';
import type { ImportProblem } from '../problems/problems.ts';
import { outlineOf } from './html.ts';
import type { InputBytes, Source } from './source.ts';
import { restoreLosses, tellMargins, tellRuns, type WordParts } from './wordLosses.ts';
import { styleMapOf } from './wordStyles.ts';
import { unzip } from './zip.ts';

/** The converter takes a second for some five million letters of a document's XML. */
const LONGEST_XML = 4_000_000;

/** What of a document is read; its pictures and fonts are not. */
const PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/;

/**
 * Reads a Word document by way of HTML, which mammoth makes of it by its styles. What mammoth leaves out is put back
 * before, where it is text, and told. A document has no lines: its paragraphs are counted in their place.
 */
export async function readWord({ file, bytes }: InputBytes): Promise<readonly Source[]> {
  const zip = unzip(bytes, (name) => PARTS.test(name));
  const refused = (zip?.refused ?? []).map(({ name, fault }) =>
    formProblem('unread-entry', placeOn(file, 0), fault, [name]),
  );
  const fail = (why: string): readonly Source[] => {
    const broken = formProblem('broken-file', placeOn(file, 0), 'Word document', why);
    return [{ file, holds: 'nothing', problems: [broken, ...refused] }];
  };
  if (!zip) return fail('it is no .docx file');
  const parts: WordParts = new Map(
    zip.entries.map(({ name, bytes: each }) => [name, strFromU8(each)]),
  );
  const main = [...parts.keys()].find((name) => /^word\/document\d*\.xml$/.test(name));
  const text = main === undefined ? undefined : parts.get(main);
  if (main === undefined || text === undefined) return fail('it holds no text of a document');
  const letters = [...parts.values()].reduce((sum, each) => sum + each.length, 0);
  if (letters > LONGEST_XML) return fail('it is longer than is read; split it by job family');

  const restored = new Map(parts).set(main, restoreLosses(text));
  try {
    const { value, messages } = await mammoth.convertToHtml(inputOf(restored), {
      styleMap: styleMapOf(parts.get('word/styles.xml') ?? ''),
      // Without them paragraphs could not be counted.
      ignoreEmptyParagraphs: false,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    });
    const { root, lines } = treeOf(value);
    const outline = { matter: matterOf(parts), nodes: outlineOf(root), lines };
    const told = [...refused, ...tellRuns(file, text), ...tellMargins(file, parts)];
    return [{ file, holds: 'page', outline, problems: [...told, ...lossesIn(file, messages)] }];
  } catch (error) {
    return fail(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  }
}

/** Packed again without what is not read, so that mammoth unpacks nothing that was not looked at. */
function inputOf(parts: WordParts) {
  const files = [...parts].map(([name, text]) => [name, [strToU8(text), { level: 0 }] as const]);
  const packed = zipSync(Object.fromEntries(files));
  // Node's half of mammoth takes the one, a browser's the other.
  return { buffer: packed as Buffer, arrayBuffer: packed.buffer as ArrayBuffer };
}

/** The tree of mammoth's HTML, a line for each paragraph. Where there is a title, headings stand below it. */
function treeOf(html: string): { root: Root; lines: number } {
  const lined = html
    .replaceAll(/<\/(?:p|h[1-6])>|(?<!<\/[uo]l>)<\/li>/g, '$&\n')
    .replaceAll(/(?<!\n|<li>|<\/[uo]l>)<(?=[uo]l>)/g, '\n<');
  const root = fromHtml(lined, { fragment: true });
  const hasTitle = childrenOf(root).some(isTitle);
  const lines = lined.split('\n').filter((line) => /\p{L}/u.test(line.replaceAll(/<[^<>]*>/g, '')));
  return { root: hasTitle ? lowered(root) : root, lines: lines.length };
}

function isTitle(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'h1' && namesOf(node).includes('title');
}

function namesOf({ properties: { className } }: Element): readonly (string | number)[] {
  return Array.isArray(className) ? className : [];
}

const DEEPEST = 6;

function lowered(root: Root): Root {
  const children = childrenOf(root).map((node): ElementContent => {
    const [, level] = node.type === 'element' ? (/^h([1-6])$/.exec(node.tagName) ?? []) : [];
    if (node.type !== 'element' || level === undefined || isTitle(node)) return node;
    return { ...node, tagName: `h${Math.min(Number(level) + 1, DEEPEST)}` };
  });
  return { ...root, children };
}

/** The language of a document's words, as its styles have it. */
function matterOf(parts: WordParts): readonly MatterEntry[] {
  const styles = parts.get('word/styles.xml') ?? '';
  const [, language] = /<w:lang\b[^>]*\bw:val="([\w-]+)"/.exec(styles) ?? [];
  return language === undefined ? [] : [{ key: 'language', value: language, line: 1 }];
}

/** What mammoth says that it has left out; which styles it does not know loses nothing. */
function lossesIn(
  file: string,
  messages: readonly { readonly message: string }[],
): readonly ImportProblem[] {
  const said = messages
    .map(({ message }) => message)
    .filter((message) => !/^Unrecognised (?:paragraph|run|table) style/.test(message));
  return [...new Set(said)].map((each) =>
    formProblem('converter-says', placeOn(file, 0), textOf({ type: 'text', value: each })),
  );
}
