import { Link } from 'react-router';
import { difference } from '#src/domain/difference.ts';
import { expectationsOf, type Texts } from '#src/domain/effective.ts';
import { type Ladder, labelOf, rungBelow } from '#src/domain/ladder.ts';
import type { Role } from '#src/domain/role.ts';
import { formatView } from '#src/url.ts';
import { compareView } from '#src/view.ts';
import { StepSize } from '../parts/StepSize.tsx';

interface NewHereProps {
  readonly ladder: Ladder;
  readonly texts: Texts;
  readonly role: Role;
}

/** The size of the step from the rung below; nothing where that rung is not described. */
export function NewHere({ ladder, texts, role }: NewHereProps) {
  const below = rungBelow(ladder, role.id);
  if (!below || below.status === 'named') return null;
  const step = difference(
    expectationsOf(ladder, texts, below.id, 'effective'),
    expectationsOf(ladder, texts, role.id, 'effective'),
  );
  return (
    <section aria-labelledby="about-new" className="mt-8">
      <h2 id="about-new" className="mb-2 flex flex-wrap items-baseline gap-x-3">
        <span className="eyebrow">Against the rung below</span>
        <Link to={formatView(compareView([below.id, role.id]))} className="link">
          What changes from {labelOf(ladder, below)}
        </Link>
      </h2>
      <StepSize difference={step} />
    </section>
  );
}
