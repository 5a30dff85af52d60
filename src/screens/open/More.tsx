import { OPEN_WORDS } from '#src/text/en/open.ts';
import { inDigits } from '#src/text/format.ts';

interface MoreProps {
  readonly all: number;
  readonly shown: number;
  readonly onMore: () => void;
}

/** The way to what follows of a long list. */
export function More({ all, shown, onMore }: MoreProps) {
  if (all <= shown) return null;
  return (
    <button type="button" className="button mt-3" onClick={onMore}>
      {OPEN_WORDS.showMore(inDigits(all - shown))}
    </button>
  );
}
