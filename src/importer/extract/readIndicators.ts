import type { Part } from '../classify/placeHeadings.ts';
import { type Contents, joined, NOTHING } from './contents.ts';
import { itemsOf, nonEmpty, passagesIn, rowItem, withUnder } from './passages.ts';
import { holdsList, noteOf, noteOfHead, type Placing } from './placing.ts';
import type { IndicatorReading } from './reading.ts';

/** Performance indicators: items, rows, or, in `readDescribedIndicator`, headings of their own with prose beneath. */
export function readIndicators(placing: Placing): Contents {
  const { block, part, after } = placing;
  if (block.type === 'list') return indicators(withUnder(itemsOf(block), part.under));
  if (block.type === 'table') {
    const [head, ...rows] = block.grid.rows;
    return joined([
      indicators(withUnder(rows.flatMap(rowItem), part.under)),
      noteOfHead(head, part),
    ]);
  }
  const isListed = holdsList(part) || after?.type === 'list';
  const isSentence = /[.:]$/.test(block.text) || block.text.length > 100;
  if (!part.opens || isListed || isSentence) return noteOf(placing);
  return indicators([{ text: block.text, line: block.line, ...nonEmpty(part.under), details: [] }]);
}

/** A heading among the indicators with prose beneath, and no list, is an indicator, the prose its details. */
export function readDescribedIndicator(part: Part): Contents | undefined {
  const { heading, under, opens } = part;
  if (part.kind !== 'indicators' || opens || holdsList(part)) return undefined;
  const details = heading.blocks.flatMap(passagesIn);
  if (details.length === 0) return undefined;
  return indicators([
    { text: heading.title, line: heading.line, ...nonEmpty(under.slice(0, -1)), details },
  ]);
}

function indicators(found: readonly IndicatorReading[]): Contents {
  return { ...NOTHING, indicators: found };
}
