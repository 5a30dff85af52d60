import { isTold, type PlanDrift } from '#src/domain/plan/drift.ts';
import * as words from '#src/text/en/planCase.ts';
import { ladderHasChanged } from '#src/text/en/planWords.ts';
import { Link } from '#src/ui/Link.tsx';
import { PLAN } from '../plan/screen.ts';
import { formatView } from '../registry.ts';

/** That the ladder reads otherwise today than the case does, with the way to where that is dealt with. */
export function Drifted({ drift }: { drift: PlanDrift }) {
  if (!isTold(drift)) return null;
  return (
    <section aria-labelledby="changed-under" className="mt-4 rounded-lg border border-changed p-4">
      <h2 id="changed-under" className="font-bold">
        {ladderHasChanged}
      </h2>
      <p className="mt-0.5 max-w-[46rem] text-soft">
        {words.oldWords}{' '}
        <Link to={formatView(PLAN)} className="link inline-block min-h-6">
          {words.seeChanges}
        </Link>
      </p>
    </section>
  );
}
