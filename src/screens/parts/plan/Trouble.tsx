import type { StoreProblem } from '#src/storage/plans/outcome.ts';
import { REMEDY_WORDS, TROUBLE_WORDS } from '#src/text/en/planParts.ts';
import { REMEDIES, type Remedy } from './troubles.ts';

interface TroubleProps {
  readonly problem: StoreProblem;
  /** What can be done here. */
  readonly remedies: Readonly<Partial<Record<Remedy, () => void>>>;
}

/** What comes in the way of keeping a plan, said at once, with the ways out. */
export function Trouble({ problem: { code, detail }, remedies }: TroubleProps) {
  const { title, advice } = TROUBLE_WORDS[code];
  return (
    <div role="alert" className="mt-4 rounded-lg bg-changed-wash p-4 text-changed">
      <p className="font-semibold">{title}</p>
      <p className="mt-0.5 max-w-[46rem]">{advice}</p>
      {code === 'failed' && detail && <p className="mt-0.5 text-sm">{detail}</p>}
      <p className="mt-3 flex flex-wrap gap-2 empty:hidden">
        {REMEDIES[code].map((each) => {
          const act = each === 'reload' ? () => location.reload() : remedies[each];
          return (
            act && (
              <button key={each} type="button" className="button text-ink" onClick={act}>
                {REMEDY_WORDS[each]}
              </button>
            )
          );
        })}
      </p>
    </div>
  );
}
