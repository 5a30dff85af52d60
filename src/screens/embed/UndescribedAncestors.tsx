import type { Expectations } from '#src/domain/effective.ts';
import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import * as words from '#src/text/en/embed.ts';

interface UndescribedAncestorsProps {
  readonly ladder: Ladder;
  readonly expectations: Expectations;
}

/** Names the roles that a role inherits from without their being described, so that nobody takes its list for complete. */
export function UndescribedAncestors({
  ladder,
  expectations: { role, undescribedAncestors },
}: UndescribedAncestorsProps) {
  const [own, ...parents] = [role, ...undescribedAncestors].flatMap(
    (id) => ladder.byId.get(id) ?? [],
  );
  if (!own || parents.length === 0) return null;
  return (
    <p className="mt-3 max-w-[46rem] text-[0.9375rem] text-soft">
      {words.alsoBuildsOn(
        labelOf(ladder, own),
        parents.map((parent) => labelOf(ladder, parent)).join(', '),
      )}
    </p>
  );
}
