import { promotionsOf } from '#src/domain/allSteps.ts';
import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import type { RoleId } from '#src/domain/role.ts';
import * as words from '#src/text/en/compare.ts';
import { Link } from '#src/ui/Link.tsx';
import { ALL_STEPS } from '../all-steps/screen.ts';
import { useHere } from '../parts/useHere.ts';
import { formatView } from '../registry.ts';
import { sameReading } from './Fields.tsx';
import { type CompareView, compareView } from './screen.ts';
import { suggestionsFor } from './suggestions.ts';

interface SuggestionsProps {
  readonly ladder: Ladder;
  readonly view: CompareView;
  readonly first: RoleId;
}

/** Whom one role is worth comparing with. */
export function Suggestions({ ladder, view, first }: SuggestionsProps) {
  const suggestions = suggestionsFor(ladder, first, view.roles);
  if (suggestions.length === 0) return null;
  return (
    <div className="mt-6">
      <p className="font-medium">{words.compareWithOneOfThese}</p>
      <ul className="mt-1 grid gap-1">
        {suggestions.map(({ role, roles, why }) => (
          <li key={role.id} className="py-0.5">
            <Link to={formatView(sameReading(view, roles))} className="link">
              {labelOf(ladder, role)}
            </Link>{' '}
            <span className="text-[0.9375rem] text-soft">{why}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

const MOST_STARTS = 10;

/** Somewhere to begin: whom one's own role is worth comparing with, or else steps between roles that both are described. */
export function Starts({ ladder, view }: Omit<SuggestionsProps, 'first'>) {
  const here = useHere(ladder);
  const steps = promotionsOf(ladder).filter(
    ({ from, to }) => from.status === 'open' && to.status === 'open',
  );
  return (
    <>
      <p className="mt-4 max-w-[46rem] text-soft">{words.howMany}</p>
      {here && <Suggestions ladder={ladder} view={view} first={here.id} />}
      {!here && steps.length > 0 && (
        <div className="mt-6">
          <p className="font-medium">{words.beginWithAStep}</p>
          <ul className="mt-1 grid gap-1">
            {steps.slice(0, MOST_STARTS).map(({ from, to }) => (
              <li key={`${from.id} ${to.id}`} className="py-0.5">
                <Link to={formatView(compareView([from.id, to.id]))} className="link">
                  {words.fromTo(labelOf(ladder, from), labelOf(ladder, to))}
                </Link>
              </li>
            ))}
          </ul>
          {steps.length > MOST_STARTS && (
            <p className="mt-2">
              <Link to={formatView(ALL_STEPS)} className="link">
                {words.allStepsBySize(steps.length)}
              </Link>
            </p>
          )}
        </div>
      )}
    </>
  );
}
