import type { Plan, PlannedStep } from '#src/domain/plan/plan.ts';
import { nextThings } from '#src/domain/plan/progress.ts';
import * as words from '#src/text/en/planScreen.ts';
import * as plans from '#src/text/en/planWords.ts';
import { dayInWords, markInWords } from '#src/text/planWords.ts';
import { goToLine } from './goToLine.ts';
import { placeOf } from './placeOf.ts';

/** The three largest things to do next, each a way to its line. */
export function NextThings({ plan, step }: { plan: Plan; step: PlannedStep }) {
  const next = nextThings(plan, plan.at);
  return (
    <section aria-labelledby="next-things">
      <h3 id="next-things" className="font-bold">
        {words.whatNext}
      </h3>
      {next.length === 0 ? (
        <p className="mt-1 text-soft">{words.nothingNext}</p>
      ) : (
        <ol className="mt-1.5 grid gap-2">
          {next.map(({ line, entry }) => (
            <li key={line.id} className="rounded-lg border border-rule bg-raised px-3 py-2">
              <button
                type="button"
                className="link text-start"
                onClick={() => goToLine(placeOf(plan.at, step, line))}
              >
                {line.text}
              </button>
              <p className="facts text-[0.9375rem] text-soft">
                <span>{plans.LINE_KIND_WORDS[line.kind]}</span>
                <span>{markInWords(entry.marks.own)}</span>
                {entry.due && <span>{plans.byDay(dayInWords(entry.due))}</span>}
              </p>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
