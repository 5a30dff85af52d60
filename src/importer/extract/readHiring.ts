import type { Part } from '../classify/placeHeadings.ts';
import { type Contents, joined, NOTHING, noted } from './contents.ts';
import { hiringStep, soundsLikeStep } from './hiringStep.ts';
import { cellTexts, itemsOf, nonEmpty } from './passages.ts';
import { holdsList, noteOf, noteOfHead, type Placing } from './placing.ts';
import type { HiringReading, ItemReading } from './reading.ts';

/** The steps of a hiring process: items, rows, or, where there is no list, the sentences that tell of them. */
export function readHiring(placing: Placing): Contents {
  const { block, part } = placing;
  if (block.type === 'list') return joined(itemsOf(block).map((item) => stepsOf(item, part.under)));
  if (block.type === 'table') {
    const [head, ...rows] = block.grid.rows;
    const found = rows.flatMap((row) => {
      const text = cellTexts(row)
        .map((cell) => cell.text)
        .join(' – ');
      return text === '' ? [] : [hiringStep({ text, line: row.line, ...nonEmpty(part.under) })];
    });
    return joined([steps(found), noteOfHead(head, part)]);
  }
  if (!isStep(block.text, part)) return noteOf(placing);
  return steps([hiringStep({ text: block.text, line: block.line, ...nonEmpty(part.under) })]);
}

/** `Screening call with the recruiter`, as a heading with nothing under it, is a step. */
export function readStepOfHeading({ heading, kind, opens, under }: Part): Contents {
  const isStepAlone = kind === 'hiring' && !opens && heading.blocks.length === 0;
  if (!isStepAlone || !soundsLikeStep(heading.title)) return NOTHING;
  const over = nonEmpty(under.slice(0, -1));
  return steps([hiringStep({ text: heading.title, line: heading.line, ...over })]);
}

/** An item that only announces several steps is none itself. */
function stepsOf({ details, ...item }: ItemReading, under: readonly string[]): Contents {
  const over = [...under, item.text];
  const announces = details.length > 1 && /:$/.test(item.text) && item.text.length < 60;
  if (announces) return steps(details.map((step) => hiringStep({ ...step, under: over })));
  return joined([
    steps([hiringStep({ ...item, ...nonEmpty(under) })]),
    noted(details.map((each) => ({ ...each, under: over }))),
  ]);
}

function isStep(text: string, part: Part): boolean {
  return (
    !holdsList(part) &&
    !part.opens &&
    text.length < 400 &&
    !/:$/.test(text) &&
    /\b(?:minutes?|hours?|interview|call)\b/i.test(text) &&
    soundsLikeStep(text)
  );
}

function steps(hiring: readonly HiringReading[]): Contents {
  return { ...NOTHING, hiring };
}
