import type { Cell } from '#src/domain/matrix.ts';
import * as words from '#src/text/en/matrix.ts';
import { GAP_WORDS, tallyInWords } from './subject.ts';

/** What stands in a cell: a number, or that there is nothing; gaps have a mark besides. */
export function CellMark({ cell }: { cell: Pick<Cell, 'count' | 'of' | 'gap'> }) {
  const { count, gap } = cell;
  if (count === 0) {
    return gap ? (
      <span className="rounded border border-dashed border-edge px-2 py-0.5 text-sm print:border-0 print:px-0">
        {words.none}
        <span className="sr-only">{words.but(GAP_WORDS.everything)}</span>
      </span>
    ) : (
      <span className="text-soft">
        <span aria-hidden="true">–</span>
        <span className="sr-only">{words.none}</span>
      </span>
    );
  }
  return (
    <>
      <span className="font-serif text-xl tabular-nums print:text-base">{count}</span>
      {gap && <NoRequirement />}
      <span className="sr-only">
        : {tallyInWords(cell)}
        {gap && `; ${GAP_WORDS[gap]}`}
      </span>
    </>
  );
}

/** The mark beside a number that counts no requirement, though most of the other roles have one. */
export function NoRequirement() {
  return (
    <span
      aria-hidden="true"
      className="inline-block size-2 shrink-0 rounded-full border-[1.5px] border-ink"
    />
  );
}
