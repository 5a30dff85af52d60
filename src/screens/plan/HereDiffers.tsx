import { findRole, type Ladder, labelOf } from '#src/domain/ladder.ts';
import type { Plan } from '#src/domain/plan/plan.ts';
import { keepHere } from '#src/storage/here.ts';
import * as words from '#src/text/en/planScreen.ts';
import { phrase } from '#src/ui/phrase.ts';
import type { Desk } from '../parts/plan/desk.ts';
import { useHere } from '../parts/useHere.ts';

interface HereDiffersProps {
  readonly ladder: Ladder;
  readonly plan: Plan;
  readonly desk: Desk;
}

/** Where the role that somebody says is theirs is another one than in the plan, with both ways to make them agree. */
export function HereDiffers({ ladder, plan: { route, at }, desk }: HereDiffersProps) {
  const here = useHere(ladder);
  const planned = route[at];
  // Where the ladder lacks the role of the plan, nobody can say that it is theirs.
  const known = planned && findRole(ladder, planned.id);
  if (desk.side !== 'own' || !here || !known || here.id === known.id) return null;
  const place = route.findIndex(({ id }) => id === here.id);
  return (
    <div className="no-print mt-4 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-lg bg-kept-wash px-4 py-2.5">
      <p className="min-w-0 grow basis-80">
        {phrase(
          words.hereDiffers(
            <b className="font-semibold">{labelOf(ladder, here)}</b>,
            <b className="font-semibold">{labelOf(ladder, known)}</b>,
          ),
        )}
      </p>
      {place >= 0 && (
        <button
          type="button"
          className="button"
          onClick={() => desk.edit({ kind: 'advance', at: place })}
        >
          {words.follow}
        </button>
      )}
      <button type="button" className="button" onClick={() => keepHere(known.id)}>
        {words.sayThatIAm(labelOf(ladder, known))}
      </button>
    </div>
  );
}
