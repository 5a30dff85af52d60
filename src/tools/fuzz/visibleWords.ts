import { unzipSync } from 'fflate';
import { parse } from 'yaml';
import { ARCHIVES, type Form, type Seed } from './seeds.ts';

/**
 * The words of a file that a reader of it sees, by rough rules that take too few rather than too many. None where it is
 * not what its name says.
 */
export function visibleWords(form: Form, { bytes, isBent }: Seed): ReadonlySet<string> {
  if (isBent) return new Set();
  return READERS[form](decoded(bytes).replaceAll('\0', ''), bytes);
}

/** As the import says that it reads what is not UTF-8. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

type Reader = (text: string, bytes: Uint8Array) => ReadonlySet<string>;

const READERS: Readonly<Record<Form, Reader>> = {
  '.md': ofMarkdown,
  '.mdx': ofMarkdown,
  '.html': ofHtml,
  '.csv': ofTable,
  '.tsv': ofTable,
  '.json': ofData,
  '.yml': ofData,
  '.docx': ofParts('.docx'),
  '.xlsx': ofParts('.xlsx'),
  '.ods': ofParts('.ods'),
  '.zip': ofArchive,
};

export function wordsIn(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/\p{L}{2,}/gu) ?? []);
}

const COMMENT = /<!--[\s\S]*?-->/g;
const MATTER = /^\uFEFF?\s*(---|\+\+\+)[\s\S]*?\1/;
const FENCED_MATTER = /^\uFEFF?\s*(---|\+\+\+)\s*\n[\s\S]*?\n\1/;

/** Which of comments and front matter hides the other's marks depends on much: a word must be seen either way. */
function ofMarkdown(text: string): ReadonlySet<string> {
  const readings = [
    text.replace(COMMENT, ' ').replace(MATTER, ' '),
    text.replace(MATTER, ' ').replace(COMMENT, ' '),
    text.replace(FENCED_MATTER, ' ').replace(COMMENT, ' '),
  ].map(shownInMarkdown);
  return inAll(readings);
}

function shownInMarkdown(text: string): ReadonlySet<string> {
  return wordsIn(
    text
      .replaceAll(/<%[\s\S]*?%>|\{\{[\s\S]*?\}\}|\{[:%][^\n}]*\}/g, ' ')
      .replaceAll(/<[^>]*>|<[a-z][^>]*$/gi, ' ')
      .replaceAll(/\[[^\]\n]*\]:[^\n]*/g, ' ')
      .replaceAll(/\]\([^)\n]*\)?|\]\[[^\]\n]*\]?|\{[#.:][^}\n]*\}?/g, ' ')
      // A target that lost its brackets is still no text.
      .replaceAll(/\/[\w#-]*/g, ' ')
      .replaceAll(/(?:^|\n)\s*(?:```|~~~|!!!|\?\?\?|import|export)[^\n]*|(?:```|~~~)[\w-]*/g, ' ')
      .replaceAll(/[-*]\s+TOC|&\w+;?/g, ' '),
  );
}

function inAll(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set([...(sets[0] ?? [])].filter((word) => sets.every((each) => each.has(word))));
}

const SILENT =
  /<(script|style|template|head|svg|nav|header|footer|title|noscript)\b[\s\S]*?(?:<\/\1[^>]*>|$)/gi;

/** Elements in which tags are no tags: one that is not closed hides all that follows. */
const RAW = ['script', 'style', 'title', 'textarea', 'noscript', 'template', 'svg'];

/** Only what stands between whole tags: half a tag, or half an attribute, may hide anything. */
function ofHtml(text: string): ReadonlySet<string> {
  const bare = text.replaceAll(COMMENT, ' ');
  const isCut = /<[^>]*<|<[^>]*$|<!--|]]>/.test(bare);
  const isOpen = RAW.some((name) => countOf(bare, `<${name}`) !== countOf(bare, `</${name}`));
  const tags = bare.match(/<[^>]*>/g) ?? [];
  if (isCut || isOpen || tags.some((tag) => countOf(tag, '"') % 2 > 0 || tag.includes("'"))) {
    return new Set();
  }
  const shown = text.replaceAll(COMMENT, ' ').replaceAll(SILENT, ' ');
  return wordsIn(shown.replaceAll(/<[^>]*>|&\w+;?/g, ' '));
}

function countOf(text: string, part: string): number {
  return text.toLowerCase().split(part).length - 1;
}

/** The words of all cells, which may hold tags. */
function ofTable(text: string): ReadonlySet<string> {
  return wordsIn(text.replaceAll(/<[^>]*>|<[a-z/!][^>]*$|&\w+;?/gi, ' '));
}

/** The words of all values; keys may be structure, and so are ids: they name a value to programs, not to people. */
function ofData(text: string): ReadonlySet<string> {
  try {
    return new Set(
      valuesOf(parse(text, { maxAliasCount: 50 })).flatMap((each) => [...wordsIn(each)]),
    );
  } catch {
    return new Set();
  }
}

function valuesOf(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return [value.replaceAll(/<[^>]*>|&\w+;?/g, ' ')];
  if (typeof value !== 'object' || value === null || depth > 20) return [];
  const shown = Object.entries(value).filter(([key]) => key !== 'id');
  return shown.flatMap(([, each]) => valuesOf(each, depth + 1));
}

function ofParts(form: Form): Reader {
  return (_, bytes) => {
    const parts = unpacked(bytes).filter(([path]) => ARCHIVES[form]?.test(path));
    const texts = parts.map(([, part]) => new TextDecoder().decode(part));
    if (texts.some((text) => !isWhole(text))) return new Set();
    return wordsIn(
      texts
        .join(' ')
        // What a sheet has at its head and foot on paper is written in codes, and is no part of the table.
        .replaceAll(/<headerFooter[\s\S]*?<\/headerFooter>/g, ' ')
        .replaceAll(/<[^>]*>/g, ' ')
        .replaceAll(/&\w+;?/g, ' '),
    );
  };
}

const TAG = /^<(?:\/[\w:.-]+|\?[^<>]*\?|[\w:.-]+(?:\s+[\w:.-]+="[^"<]*")*\s*\/?)>$/;

/** Whether an XML text is as it should be, and no two cells in one place: else nobody can tell what is seen. */
function isWhole(xml: string): boolean {
  const tags = xml.match(/<[^<>]*>/g) ?? [];
  const places = xml.match(/ r="[^"]*"/g) ?? [];
  const isFree = new Set(places).size === places.length;
  const isBare = !/[<>]/.test(xml.replaceAll(/<[^<>]*>/g, ''));
  return isFree && isBare && tags.every((tag) => TAG.test(tag)) && isClosed(tags);
}

function isClosed(tags: readonly string[]): boolean {
  const open: string[] = [];
  for (const tag of tags) {
    const name = tag.match(/[\w:.-]+/)?.[0] ?? '';
    if (tag.startsWith('</') && open.pop() !== name) return false;
    if (/^<\w/.test(tag) && !tag.endsWith('/>')) open.push(name);
  }
  return open.length === 0;
}

function ofArchive(_: string, bytes: Uint8Array): ReadonlySet<string> {
  const pages = unpacked(bytes).filter(([name]) => ARCHIVES['.zip']?.test(name));
  return new Set(
    pages.flatMap(([, part]) => [
      ...ofMarkdown(new TextDecoder().decode(part).replaceAll('\0', '')),
    ]),
  );
}

function unpacked(bytes: Uint8Array): [string, Uint8Array][] {
  try {
    return Object.entries(unzipSync(bytes));
  } catch {
    return [];
  }
}

/** What somebody who looks into a file finds, to be shown. */
export function shownText(form: Form, { bytes }: Seed): string {
  const parts = ARCHIVES[form] ? unpacked(bytes) : [];
  if (parts.length === 0) return decoded(bytes);
  return parts.map(([name, part]) => `${name}: ${decoded(part)}`).join('\n');
}
