import { isSectionName } from '#src/lexicon/readHeading.ts';
import { outlineFromHast } from '../outline/fromHast.ts';
import type { Outline } from '../outline/outline.ts';
import { shown } from '../outline/shown.ts';
import { Findings } from '../problems/findings.ts';
import type { ImportProblem } from '../problems/problems.ts';
import { takeFrontMatter } from './markdown/frontMatter.ts';
import { leaveOutSilent } from './markdown/leaveOutSilent.ts';
import { limitLength, limitLines, limitMarks } from './markdown/limitMarkup.ts';
import type { Line } from './markdown/lines.ts';
import { hastOf } from './markdown/parseMarkdown.ts';
import { repairLines } from './markdown/repairLines.ts';
import { restoreLineBreaks } from './markdown/restoreLineBreaks.ts';
import { stripHiddenMarkup } from './markdown/stripHiddenMarkup.ts';
import { translateExtensions } from './markdown/translateExtensions.ts';

export interface MarkdownReading {
  readonly outline: Outline;
  readonly problems: readonly ImportProblem[];
}

/**
 * Reads a page of Markdown, with whatever people put into it besides: front matter, HTML, shortcodes, templates, the
 * dialects of site generators, and the ways in which it is written wrongly. Never throws: what no parser can take is
 * quoted in a problem.
 */
export function readMarkdown(file: string, text: string): MarkdownReading {
  const findings = new Findings(file);
  const lines = text.split(/\r\n?|\n/).filter((line) => /[\p{L}\p{N}]/u.test(line)).length;
  try {
    return { outline: { ...outlineOf(text, findings), lines }, problems: findings.all };
  } catch (error) {
    // The parser ran out of stack or memory on what no person wrote: the text is quoted, so that it is not lost.
    const why = error instanceof Error ? error.message : String(error);
    findings.tell('unreadable', 1, why, text);
    return { outline: { matter: [], nodes: [], lines }, problems: findings.all };
  }
}

function outlineOf(text: string, findings: Findings): Omit<Outline, 'lines'> {
  const whole = limitLength(text, findings)
    .replace(/^\uFEFF/, '')
    .replaceAll('\0', '');
  // The parsers leave control characters out, so that the words on both sides of one would be glued together.
  const plain = shown(whole).replace(/\r\n?/g, '\n');
  const restored = plain
    .split('\n')
    .flatMap((line, i) =>
      restoreLineBreaks(line).map((part): Line => ({ text: part, line: i + 1 })),
    );
  const placeOf = (line: number): number => restored[line - 1]?.line ?? line;
  const counted = findings.countedBy(placeOf);
  const { matter, rest } = takeFrontMatter(restored.map((line) => line.text).join('\n'), counted);
  const printed = stripHiddenMarkup(rest, counted)
    .split('\n')
    .map((line, i): Line => ({ text: line, line: placeOf(i + 1) }));
  const translated = translateExtensions(leaveOutSilent(printed, findings), findings);
  const lines = limitMarks(repairLines(limitLines(translated, findings)), findings);
  return {
    matter: matter.map((entry) => ({ ...entry, line: placeOf(entry.line) })),
    nodes: outlineFromHast(hastOf(lines), {
      lineAt: (line) => lines[line - 1]?.line ?? line,
      isHeading: isSectionName,
    }),
  };
}
