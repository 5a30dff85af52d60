import { SaxesParser } from 'saxes';
import { formProblem } from '../problems/forms.ts';
import { placeOn } from '../problems/place.ts';
import type { ImportProblem } from '../problems/problems.ts';

/** The XML files of a document by their names. */
export type WordParts = ReadonlyMap<string, string>;

/**
 * What mammoth 1.13 leaves out with all the words in it, and what says the same to it. The first that fits a place counts;
 * none looks further than a bounded way ahead.
 */
const REWRITES: readonly { readonly what: string; readonly lost: RegExp; readonly kept: string }[] =
  [
    {
      what: 'simple fields, and text that runs the other way',
      lost: /<\/?w:(?:fldSimple|bdo|dir)(?:\s[^<>]*)?>/g,
      kept: '',
    },
    {
      what: 'text with a reading beside it, which is not said twice',
      lost: /<w:(rt|rubyPr)>[^<]*(?:<(?!\/w:\1>)[^<]*){0,60}<\/w:\1>|<\/?w:ruby(?:Base|Pr\s?\/)?>/g,
      kept: '',
    },
    { what: 'the frame of a formula', lost: /<\/?m:(?![rt][\s>])[^<>]*>/g, kept: '' },
    { what: 'the words of a formula', lost: /<(\/?)m:([rt])(?=[\s>])/g, kept: '<$1w:$2' },
    { what: 'an old kind of line break', lost: /<w:cr\s?\/>/g, kept: '<w:br/>' },
    { what: 'a tab to a fixed place', lost: /<w:ptab(?:\s[^<>]*)?\/>/g, kept: '<w:tab/>' },
  ];

/** A row that begins further right, by how many cells. */
const LATE_ROW =
  /<w:gridBefore w:val="(\d{1,2})"\s?\/>((?:(?!<\/w:trPr>)<[^<>]{0,200}>){0,12})<\/w:trPr>/g;

/** The XML of a document with what mammoth would leave out, and the empty cells without which a late row moves to the left. */
export function restoreLosses(xml: string): string {
  const worded = REWRITES.reduce((text, { lost, kept }) => text.replaceAll(lost, kept), xml);
  return worded.replaceAll(LATE_ROW, (_, count, rest) => {
    return `${rest}</w:trPr>${'<w:tc><w:p/></w:tc>'.repeat(Number(count))}`;
  });
}

/** What is said of a run of text that is not plainly there. */
type RunCode = 'hidden-in-document' | 'deleted-in-document';

/** Tells what a document hides or has deleted, by the number of its paragraph. */
export function tellRuns(file: string, xml: string): readonly ImportProblem[] {
  const found: { code: RunCode; text: string; paragraph: number }[] = [];
  let paragraph = 0;
  let deletions = 0;
  let isHidden = false;
  let isText = false;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes, isSelfClosing }) => {
    if (name === 'w:p') paragraph += 1;
    if (name === 'w:r') isHidden = false;
    if (name === 'w:vanish') isHidden = !/^(?:0|false|off)$/.test(attributes['w:val'] ?? '');
    if (isDeletion(name) && !isSelfClosing) deletions += 1;
    isText = name === 'w:t' || name === 'w:delText';
  });
  parser.on('closetag', ({ name, isSelfClosing }) => {
    if (isDeletion(name) && !isSelfClosing) deletions -= 1;
    if (name === 'w:r') isHidden = false;
    isText = false;
  });
  parser.on('text', (text) => {
    if (!isText || (!isHidden && deletions === 0)) return;
    const code = deletions > 0 ? 'deleted-in-document' : 'hidden-in-document';
    const last = found.at(-1);
    if (last?.code === code && last.paragraph === paragraph) last.text += text;
    else found.push({ code, text, paragraph });
  });
  parser.on('error', () => {});
  parser.write(xml).close();
  return found
    .filter(({ text }) => text.trim() !== '')
    .map(({ code, text, paragraph: line }) => formProblem(code, placeOn(file, line), text.trim()));
}

function isDeletion(name: string): boolean {
  return name === 'w:del' || name === 'w:moveFrom';
}

/** Tells the comments in a document's margin, and its heads and feet. */
export function tellMargins(file: string, parts: WordParts): readonly ImportProblem[] {
  return [...parts].flatMap(([name, xml]) => {
    const isComments = name === 'word/comments.xml';
    if (!isComments && !/^word\/(?:header|footer)\d*\.xml$/.test(name)) return [];
    const code = isComments ? 'comment-in-document' : 'margin-of-document';
    return textsIn(xml, isComments ? 'w:comment' : 'w:p').map((text) =>
      formProblem(code, placeOn(file, 0), text),
    );
  });
}

/** The texts of the elements of one name, those without any left out. */
function textsIn(xml: string, element: string): readonly string[] {
  const texts: string[] = [''];
  let isText = false;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    if (name === element) texts.push('');
    if (name === 'w:p') texts[texts.length - 1] += ' ';
    isText = name === 'w:t';
  });
  parser.on('closetag', () => {
    isText = false;
  });
  parser.on('text', (text) => {
    if (isText) texts[texts.length - 1] += text;
  });
  parser.on('error', () => {});
  parser.write(xml).close();
  return texts.map((text) => text.replaceAll(/\s+/g, ' ').trim()).filter(Boolean);
}
