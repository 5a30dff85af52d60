import { replay } from '#src/domain/plan/replay.ts';
import type { ListedPlan } from '#src/storage/plans/planStore.ts';
import { damagedPlan } from '#src/text/en/planFile.ts';
import * as words from '#src/text/en/planScreen.ts';
import { dayInWords } from '#src/text/planWords.ts';
import type { Readable, ShelfKeeper } from '../parts/plan/shelf.ts';

interface OtherPlansProps {
  readonly shelf: Readable;
  readonly keeper: ShelfKeeper;
  /** The plan that is open. */
  readonly current: string;
  readonly onOpened?: () => void;
}

/** The other plans of this device, each a way to it; a locked one tells nothing but that it is there. */
export function OtherPlans({ shelf, keeper, current, onOpened }: OtherPlansProps) {
  const others = shelf.plans.filter(({ id }) => id !== current);
  if (others.length === 0) return null;
  return (
    <section aria-label={words.otherPlans} className="mt-8">
      <h2 className="font-serif text-xl">{words.otherPlans}</h2>
      <ul className="mt-2 grid gap-2">
        {others.map((plan) => (
          <li key={plan.id}>
            <button
              type="button"
              className="button w-full justify-between"
              onClick={() => void keeper.open(plan.id).then(onOpened)}
            >
              <span className="min-w-0 text-start">{nameOf(plan)}</span>
              <span className="font-normal text-soft">
                {plan.side === 'manager' && words.asManager}
                {dayInWords(new Date(plan.created).toISOString())}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function nameOf({ edits }: ListedPlan): string {
  if (!edits) return words.lockedPlan;
  return replay(edits)?.name ?? damagedPlan;
}
