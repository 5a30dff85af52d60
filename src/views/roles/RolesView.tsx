import type { Ladder } from '#src/domain/ladder.ts';
import type { ThemesFile } from '#src/io/compile.ts';
import type { RolesView as View } from '#src/view.ts';

interface RolesViewProps {
  readonly ladder: Ladder;
  readonly themes: ThemesFile['themes'];
  readonly view: View;
}

export function RolesView({ ladder, themes, view }: RolesViewProps) {
  return null;
}
