import type { Line } from '#src/domain/effective.ts';
import type { Ladder } from '#src/domain/ladder.ts';

export function ExperienceView({ ladder, lines }: { ladder: Ladder; lines: readonly Line[] }) {
  return null;
}
