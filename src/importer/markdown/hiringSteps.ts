import { nonEmpty, note, noteHead, type Placing } from './filling.ts';
import { hiringStep, soundsLikeStep } from './hiring.ts';

/** The steps of a hiring process: items, rows, or, where there is no list, the sentences that tell of them. */
export function hire({ block, part, to }: Placing): void {
  if (block.type === 'list') {
    for (const { details, ...item } of block.items) {
      const group = details.length > 1 && /:$/.test(item.text) && item.text.length < 60;
      if (group)
        to.hiring.push(
          ...details.map((step) => hiringStep({ ...step, under: [...part.under, item.text] })),
        );
      else {
        to.hiring.push(hiringStep({ ...item, ...nonEmpty(part.under) }));
        to.notes.push(...details.map((each) => ({ ...each, under: [...part.under, item.text] })));
      }
    }
  } else if (block.type === 'table') {
    for (const { cells, line } of block.rows) {
      const text = cells
        .map((cell) => cell.text)
        .filter((each) => each !== '')
        .join(' – ');
      if (text !== '') to.hiring.push(hiringStep({ text, line, ...nonEmpty(part.under) }));
    }
    noteHead(block.head, block.line, part, to);
  } else {
    const listed = part.heading.blocks.some(({ type }) => type === 'list' || type === 'table');
    const step =
      !listed &&
      !part.opens &&
      /\b(?:minutes?|hours?|interview|call)\b/i.test(block.text) &&
      soundsLikeStep(block.text);
    if (step && block.text.length < 400 && !/:$/.test(block.text))
      to.hiring.push(hiringStep({ text: block.text, line: block.line, ...nonEmpty(part.under) }));
    else note(block, part, to);
  }
}
