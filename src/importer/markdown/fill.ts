import { isExpected } from '#src/lexicon/readHeading.ts';
import type { Draft } from '../extract/draft.ts';
import { expect, introduce } from './expected.ts';
import { type Filling, nonEmpty, note, type Placing } from './filling.ts';
import { onlyGrade, saysNoGrade } from './grade.ts';
import { hiringStep, soundsLikeStep } from './hiring.ts';
import { hire } from './hiringSteps.ts';
import { passagesIn } from './lists.ts';
import { measure } from './measures.ts';
import type { Block } from './outline.ts';
import type { Part } from './parts.ts';
import { readTable } from './tables.ts';
import { tellContents, tellUnread } from './unread.ts';

/** Puts what stands under a heading where it belongs. Grades are read elsewhere. */
export function fill(part: Part, filling: Filling): void {
  const { blocks } = part.heading;
  const to = part.role ?? filling.page;
  for (const block of blocks) state(block, part, filling);
  if (part.kind === 'unknown') {
    tellUnread(part, filling);
    return;
  }
  if (part.kind === 'contents') tellContents(part, filling);
  if (part.kind === 'hiring' && blocks.length === 0 && !part.opens) stepOfHeading(part, to);
  blocks.forEach((block, i) => {
    place({ block, part, to, filling, before: blocks[i - 1], after: blocks[i + 1] });
  });
}

/** `Screening call with the recruiter`, as a heading with nothing under it, is a step. */
function stepOfHeading({ heading: { title, line }, under }: Part, to: Draft): void {
  if (!soundsLikeStep(title)) return;
  to.hiring.push(hiringStep({ text: title, line, ...nonEmpty(under.slice(0, -1)) }));
}

/** Paragraphs, drawings and items may state relations. */
function state(block: Block, { role, heading }: Part, { statements }: Filling): void {
  const about = {
    ...(role && { role: role.title }),
    ...(heading.title !== '' && { heading: heading.title }),
  };
  if (block.type === 'code' && /^mermaid\b/.test(block.lang)) {
    statements.push({
      kind: 'code',
      lang: 'mermaid',
      text: block.text,
      line: block.line,
      ...about,
    });
  } else if (block.type === 'prose') {
    statements.push({ kind: 'prose', text: block.text, line: block.line, ...about });
  } else if (block.type === 'list') {
    statements.push(
      ...block.items.map(({ text, line }) => ({ kind: 'item' as const, text, line, ...about })),
    );
  }
}

function place(placing: Placing): void {
  const { block, part, to, filling } = placing;
  const { kind } = part;
  const grade = kind === 'grade';
  if (kind === 'contents' && block.type === 'list') return;
  if (grade && block.type !== 'code' && saysGrade(block)) return;
  if (block.type === 'table' && readTable(block, part, filling)) return;
  if (block.type === 'code') note(block, part, to);
  else if (isExpected(kind)) expect(placing, kind);
  else if (kind === 'indicators') measure(placing);
  else if (kind === 'hiring') hire(placing);
  else if (grade && block.type === 'prose' && saysNoGrade(block.text)) note(block, part, to);
  else if (grade || kind === 'summary' || kind === 'about' || kind === 'contents')
    introduce(placing);
  else note(block, part, to);
}

/** Whether a block under a heading on grades states grades and says nothing else. */
function saysGrade(block: Block): boolean {
  return block.type !== 'table' && passagesIn(block).every(({ text }) => onlyGrade(text, true));
}
