import type { Texts } from '#src/domain/effective.ts';
import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import type { Role } from '#src/domain/role.ts';
import { changeFromBelow } from '#src/domain/steps.ts';
import { Link } from '#src/ui/Link.tsx';
import { compareView } from '../compare/screen.ts';
import { StepSize } from '../parts/StepSize.tsx';
import { formatView } from '../registry.ts';

interface NewHereProps {
  readonly ladder: Ladder;
  readonly texts: Texts;
  readonly role: Role;
}

/** The size of the step from the rung below; nothing where that rung is not described. */
export function NewHere({ ladder, texts, role }: NewHereProps) {
  const change = changeFromBelow(ladder, texts, role.id);
  if (!change) return null;
  const { below } = change;
  return (
    <section aria-labelledby="about-new" className="mt-8">
      <h2 id="about-new" className="mb-2 flex flex-wrap items-baseline gap-x-3">
        <span className="eyebrow">Against the rung below</span>
        <Link to={formatView(compareView([below.id, role.id]))} className="link">
          What changes from {labelOf(ladder, below)}
        </Link>
      </h2>
      <StepSize difference={change.difference} />
    </section>
  );
}
