import type { Texts } from '#src/domain/effective.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import type { MatrixView as View } from '#src/view.ts';

export function MatrixView({ ladder, texts, view }: { ladder: Ladder; texts: Texts; view: View }) {
  return null;
}
