import type { Reading } from '#src/domain/effective.ts';
import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import type { Change, Step } from '#src/domain/steps.ts';
import * as words from '#src/text/en/chain.ts';
import * as counts from '#src/text/en/counts.ts';
import { silenceInWords } from '#src/text/stepWords.ts';
import { Link } from '#src/ui/Link.tsx';
import { compareView } from '../compare/screen.ts';
import { StepChanges } from '../parts/StepChanges.tsx';
import { formatView } from '../registry.ts';
import { verdictInWords, wayInWords } from './chainWords.ts';
import { RungRow } from './RungRow.tsx';
import { StepBar } from './StepBar.tsx';

interface StepTableProps {
  readonly ladder: Ladder;
  readonly steps: readonly [Step, ...Step[]];
  /** How much the lowest rung asks. */
  readonly asked: number;
  readonly reading: Reading;
}

/** The ladder of steps: a row for each rung, the highest on top, with what the step up to it brings. */
export function StepTable({ ladder, steps, asked, reading }: StepTableProps) {
  const scale = Math.max(1, ...steps.flatMap(({ change }) => (change ? [totalOf(change)] : [])));
  const first = steps[0].from;
  return (
    <table className="mt-3 block w-full text-left wrap-anywhere lg:table print:table print:[--spacing:.25rem]">
      <caption className="sr-only">{words.caption}</caption>
      <thead className="sr-only lg:not-sr-only lg:table-header-group print:not-sr-only print:table-header-group">
        <tr className="eyebrow">
          <th scope="col" className="pb-2 lg:w-72 print:w-56">
            {words.role}
          </th>
          <th scope="col" className="pb-2 lg:w-80 lg:pl-6 print:w-72 print:pl-6">
            {words.sizeOfStep}
          </th>
          <th scope="col" className="pb-2 lg:pl-6 print:pl-6">
            {words.whatItBrings}
          </th>
        </tr>
      </thead>
      <tbody className="block lg:table-row-group print:table-row-group">
        {steps.toReversed().map((step, at, all) => (
          <RungRow key={step.to.id} role={step.to} ladder={ladder} above={all[at - 1]} below={step}>
            <td className={CELL}>
              <Size {...{ ladder, step, steps, scale, reading }} />
            </td>
            <td className={CELL}>
              {step.change ? (
                <StepChanges {...{ ladder, to: step.to, change: step.change, reading }} />
              ) : (
                <p className="text-soft">{words.nothingToSay}</p>
              )}
            </td>
          </RungRow>
        ))}
        <RungRow role={first} ladder={ladder} above={steps[0]} below={undefined}>
          <td colSpan={2} className={`${CELL} md:col-span-2`}>
            <p className="text-soft">
              {words.beginHere(asked > 0 ? words.withAsked(counts.expectations(asked)) : '')}
            </p>
          </td>
        </RungRow>
      </tbody>
    </table>
  );
}

/** A table where there is room for one, and on paper; else each row is a block beside its piece of the line. */
const CELL =
  'block pb-5 pl-9 align-top lg:table-cell lg:py-5 lg:pl-6 print:table-cell print:py-5 print:pl-6';

function totalOf({ difference: { added, changed, kept, unlisted } }: Change): number {
  return added.length + changed.length + kept.length + unlisted.length;
}

interface SizeProps {
  readonly ladder: Ladder;
  readonly step: Step;
  readonly steps: readonly Step[];
  readonly scale: number;
  readonly reading: Reading;
}

function Size({ ladder, step, steps, scale, reading }: SizeProps) {
  const { from, to, change, silent } = step;
  const verdict = verdictInWords(step, steps);
  return (
    <div className="grid gap-2">
      <p className="text-[0.9375rem] text-soft">{wayInWords(step)}</p>
      {change ? (
        <>
          <p className="flex flex-wrap items-baseline gap-x-2">
            <span className="font-serif text-4xl leading-none">{change.size}</span>
            <span>{words.newOrChanged}</span>
            {verdict && (
              <span className={change.verdict === 'usual' ? 'text-soft' : 'font-bold'}>
                {verdict}
              </span>
            )}
          </p>
          <div>
            <StepBar change={change} scale={scale} />
          </div>
          <p>
            <Link
              to={formatView(compareView([from.id, to.id], { as: reading }))}
              className="no-print link text-[0.9375rem]"
            >
              {words.allThatChanges}
              <span className="sr-only">
                {words.between(labelOf(ladder, from), labelOf(ladder, to))}
              </span>
            </Link>
          </p>
        </>
      ) : (
        <p>{silenceInWords(ladder, silent)}</p>
      )}
    </div>
  );
}
