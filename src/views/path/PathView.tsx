import type { Texts } from '#src/domain/effective.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import type { PathView as View } from '#src/view.ts';

interface PathViewProps {
  readonly ladder: Ladder;
  readonly texts: Texts;
  readonly view: View;
}

export function PathView({ ladder, texts, view }: PathViewProps) {
  return null;
}
