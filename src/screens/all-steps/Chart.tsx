import type { JudgedStep, StepSizes } from '#src/domain/allSteps.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import type { Verdict } from '#src/domain/steps.ts';
import * as words from '#src/text/en/allSteps.ts';
import { CHANGE_WORDS, VERDICT_WORDS } from '#src/text/en/steps.ts';
import { Link } from '#src/ui/Link.tsx';
import { compareView } from '../compare/screen.ts';
import { formatView } from '../registry.ts';
import { contentsInWords, numeralOf, stepInWords } from './sizeWords.ts';

/** More bars than this are thinner than a line can be drawn: of more steps every so many is drawn. */
const MOST_BARS = 240;

interface ChartProps {
  readonly ladder: Ladder;
  readonly sizes: StepSizes;
}

/**
 * All steps at one glance, the largest first, with the median across. It is for the eye and the pointer: the table
 * beneath says the same, and is where a reader and the keyboard find it.
 */
export function Chart({ ladder, sizes: { steps, median } }: ChartProps) {
  const scale = Math.max(1, steps[0]?.size ?? 1);
  const every = Math.ceil(steps.length / MOST_BARS);
  const bars = steps.filter((_, at) => at % every === 0);
  return (
    <figure aria-hidden="true" className="mt-8 break-inside-avoid">
      <div className="relative border-b border-edge">
        <div className="flex h-52 items-end gap-px sm:gap-0.5 print:h-32">
          {bars.map((step) => (
            <Bar key={`${step.from.id} ${step.to.id}`} {...{ ladder, step, scale }} />
          ))}
        </div>
        {median !== undefined && median <= scale && (
          <div
            className="pointer-events-none absolute inset-x-0 border-t-2 border-dashed border-ink"
            style={{ bottom: `${(100 * median) / scale}%` }}
          >
            <span className="absolute right-0 bottom-0.5 rounded bg-paper/85 px-1.5 text-sm font-semibold">
              {words.median(numeralOf(median))}
            </span>
          </div>
        )}
        <span className="absolute top-0 right-0 text-sm text-soft">
          {every > 1 && words.oneBarFor(every)}
        </span>
      </div>
      <div className="flex gap-px text-sm sm:gap-0.5">
        {VERDICTS.map((verdict) => {
          const count = steps.filter((step) => step.verdict === verdict).length;
          return count === 0 ? null : (
            <span
              key={verdict}
              className="min-w-max border-t-4 border-edge pt-0.5 data-[verdict=usual]:border-rule data-[verdict=usual]:text-soft"
              data-verdict={verdict}
              style={{ flex: `${count} 1 0` }}
            >
              <b className="font-semibold">{count}</b> {VERDICT_WORDS[verdict]}
            </span>
          );
        })}
      </div>
      <figcaption className="mt-2 flex flex-wrap gap-x-5 text-[0.9375rem] text-soft">
        <Sign look="bg-added forced-colors:bg-[CanvasText]">{CHANGE_WORDS.added}</Sign>
        <Sign look="bg-changed/60 forced-colors:bg-[GrayText]">{CHANGE_WORDS.changed}</Sign>
      </figcaption>
    </figure>
  );
}

const VERDICTS: readonly Verdict[] = ['large', 'usual', 'thin'];

function Bar({ ladder, step, scale }: { ladder: Ladder; step: JudgedStep; scale: number }) {
  const { measured, size, from, to } = step;
  return (
    <Link
      to={formatView(compareView([from.id, to.id]))}
      tabIndex={-1}
      title={`${stepInWords(ladder, step)}: ${contentsInWords(step)}`}
      className="flex h-full min-w-0 flex-1 flex-col justify-end hover:bg-band"
    >
      <span
        className="bg-changed/60 [print-color-adjust:exact] forced-colors:bg-[GrayText]"
        style={{ height: `${(100 * (size - measured.added)) / scale}%` }}
      />
      <span
        className="bg-added [print-color-adjust:exact] forced-colors:bg-[CanvasText]"
        style={{ height: `${(100 * measured.added) / scale}%` }}
      />
    </Link>
  );
}

function Sign({ look, children }: { look: string; children: string }) {
  return (
    <span className="flex items-center gap-1.5">
      <span className={`size-3 [print-color-adjust:exact] ${look}`} />
      {children}
    </span>
  );
}
