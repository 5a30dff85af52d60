import type { Ladder } from '#src/domain/ladder.ts';
import { Popover } from '#src/ui/Popover.tsx';

/** What the dataset has to say of its grade scale, wherever grades are shown. */
export function GradeNotice({ ladder }: { ladder: Ladder }) {
  if (!ladder.info.notice) return null;
  return (
    <Popover label="About these grades">
      <p className="max-w-prose p-1">{ladder.info.notice}</p>
    </Popover>
  );
}
