import type { Expectations } from '#src/domain/effective.ts';
import { type Ladder, labelOf } from '#src/domain/ladder.ts';

interface UnheldProps {
  readonly ladder: Ladder;
  readonly expectations: Expectations;
}

/** Says what a role also builds on that is not held, so that a list is not taken for complete. */
export function Unheld({ ladder, expectations: { role, unheld } }: UnheldProps) {
  const [own, ...parents] = [role, ...unheld].flatMap((id) => ladder.byId.get(id) ?? []);
  if (!own || parents.length === 0) return null;
  return (
    <p className="mt-3 max-w-[46rem] text-[0.9375rem] text-soft">
      {labelOf(ladder, own)} also builds on{' '}
      {parents.map((parent) => labelOf(ladder, parent)).join(', ')}, whose expectations are not held
      here.
    </p>
  );
}
