import { isExpected } from '#src/lexicon/readHeading.ts';
import { sameKey } from '#src/lexicon/sameTitle.ts';
import type { Block } from '../classify/headings.ts';
import type { Part } from '../classify/placeHeadings.ts';
import type { Findings } from '../problems/findings.ts';
import { type Contents, NOTHING } from './contents.ts';
import type { Share } from './owners.ts';
import { passagesIn } from './passages.ts';
import { noteOf, type Placing, placingsOf } from './placing.ts';
import { readExpectations, readIntroduction } from './readExpectations.ts';
import { readHiring, readStepOfHeading } from './readHiring.ts';
import { readDescribedIndicator, readIndicators } from './readIndicators.ts';
import { readShared } from './readShared.ts';
import { onlyGrade, saysNoGrade } from './statedGrades.ts';
import { readTableShares, type TableShares, type TablesContext } from './tableShares.ts';

export interface PartContext extends TablesContext {
  readonly findings: Findings;
}

/** What stands under a heading, and of whom it is said. */
export interface PartReading {
  readonly shares: readonly Share[];
  readonly tables: readonly TableShares[];
}

/** Reads what stands under a heading. Grades in words are read elsewhere. */
export function readPart(part: Part, context: PartContext): PartReading {
  const { blocks } = part.heading;
  const read = blocks.map((block) =>
    block.type === 'table' ? readTableShares(block.grid, part, context) : undefined,
  );
  const tables = read.filter((each) => each !== undefined);
  const left = placingsOf(part).filter((_, i) => read[i] === undefined);
  const fromTables = tables.flatMap(({ shares }) => shares);
  if (part.kind === 'unknown') {
    if (left.length > 0 || blocks.length === 0) tellUnknown(part, left, context.findings);
    return { shares: fromTables, tables };
  }
  return { shares: [...readBlocks(part, left, context), ...fromTables], tables };
}

function readBlocks(
  part: Part,
  placings: readonly Placing[],
  context: PartContext,
): readonly Share[] {
  const owner = part.role ?? 'page';
  if (part.kind === 'contents') tellContents(part, context.findings);
  if (part.kind === 'indicators') tellOther(part, context);
  const described = readDescribedIndicator(part);
  if (described !== undefined) return [{ owner, contents: described }];
  return [readStepOfHeading(part), ...placings.map(readBlock)].map((contents) => ({
    owner,
    contents,
  }));
}

function readBlock(placing: Placing): Contents {
  const { block, part } = placing;
  const { kind } = part;
  const isTold = kind === 'contents' && block.type === 'list';
  if (isTold || (kind === 'grade' && saysGrade(block))) return NOTHING;
  return block.type === 'code' ? noteOf(placing) : readByKind(placing);
}

const INTRODUCING: readonly Part['kind'][] = ['grade', 'summary', 'about', 'contents'];

function readByKind(placing: Placing): Contents {
  const { block, part } = placing;
  const { kind } = part;
  if (isExpected(kind)) return readExpectations(placing, kind);
  if (kind === 'levels' && part.role === undefined) return readShared(placing);
  if (kind === 'indicators') return readIndicators(placing);
  if (kind === 'hiring') return readHiring(placing);
  if (kind === 'examples') return { ...NOTHING, examples: noteOf(placing).notes };
  if (kind === 'grade' && block.type === 'paragraph' && saysNoGrade(block.text))
    return noteOf(placing);
  return INTRODUCING.includes(kind) ? readIntroduction(placing) : noteOf(placing);
}

/** Whether a block under a heading on grades states grades and says nothing else. */
function saysGrade(block: Block): boolean {
  if (block.type === 'table' || block.type === 'code') return false;
  return passagesIn(block).every(({ text }) => onlyGrade(text, true));
}

/** A heading that names nothing known is told, with all that stands under it. */
function tellUnknown({ heading, under }: Part, left: readonly Placing[], findings: Findings): void {
  findings.tell('unread-text', heading.line, {
    heading: heading.title,
    under: under.slice(0, -1),
    texts: left.flatMap(({ block }) => passagesIn(block)).map(({ text }) => text),
  });
}

/** Indicators that are said to be another role's stay where they stand, and it is told. */
function tellOther({ heading, role }: Part, { roles, findings }: PartContext): void {
  for (const block of heading.blocks) {
    if (block.type !== 'paragraph' || role === undefined) continue;
    const named = /^(?:the )?(.{3,90}?),? (?:have|has) the following\b/i.exec(block.text)?.[1];
    const other = named === undefined ? undefined : roles.find(named);
    if (other === undefined || sameKey(named ?? '') === sameKey(role.title)) continue;
    findings.tell('wrong-subject', block.line, {
      named: other.title,
      title: role.title,
      where: 'under whose heading it stands',
      text: block.text,
    });
  }
}

/** Tells that a list of the page's own headings is not read. */
function tellContents({ heading }: Part, findings: Findings): void {
  const texts = heading.blocks
    .filter(({ type }) => type === 'list')
    .flatMap(passagesIn)
    .map(({ text }) => text);
  findings.tell('contents-list', heading.line, heading.title, texts);
}
