import { entryOf } from '#src/domain/plan/edits.ts';
import { MARKS, type Mark, type Plan, type PlannedStep, type Side } from '#src/domain/plan/plan.ts';
import { isAsked, progressOf } from '#src/domain/plan/progress.ts';
import * as words from '#src/text/en/planScreen.ts';
import * as plans from '#src/text/en/planWords.ts';
import { markInWords } from '#src/text/planWords.ts';
import { MarkGlyph, MarkGlyphs } from '../parts/plan/MarkGlyph.tsx';

interface ProfileProps {
  readonly plan: Plan;
  readonly step: PlannedStep;
  readonly side: Side;
}

/** Highest first, as the stations of each line are drawn. */
const SHOWN: readonly (Mark | undefined)[] = [...MARKS.toReversed(), undefined];

/**
 * How the lines of each theme stand: a line of stations for each, and the same in numbers beside it. Nothing is added up
 * over themes or marks: it is a shape, not a score.
 */
export function Profile({ plan, step, side }: ProfileProps) {
  const themes = progressOf(plan, plan.at).filter(({ asked }) => asked > 0);
  const asked = Map.groupBy(step.lines.filter(isAsked), ({ theme }) => theme);
  return (
    <div>
      <ul aria-label={words.signs} className="flex flex-wrap gap-x-4 gap-y-1 text-[0.9375rem]">
        {SHOWN.map((mark) => (
          <li key={markInWords(mark)} className="inline-flex items-center gap-1.5">
            <span className="text-(--plan-colour)">
              <MarkGlyph mark={mark} size={16} />
            </span>
            {markInWords(mark)}
          </li>
        ))}
      </ul>
      <table className="plan-profile mt-2 w-full border-separate border-spacing-0">
        <caption className="sr-only">{words.howManyWhich}</caption>
        <thead>
          <tr>
            <th scope="col" className="text-[0.9375rem] text-soft">
              {plans.theme}
            </th>
            {SHOWN.map((mark) => (
              <th key={markInWords(mark)} scope="col" title={markInWords(mark)}>
                <span className="inline-flex">
                  <MarkGlyph mark={mark} size={16} />
                </span>
                <span className="sr-only">{markInWords(mark)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {themes.map(({ theme, marks }) => {
            const own = (asked.get(theme) ?? []).map(({ id }) => entryOf(plan, id).marks[side]);
            const counts = marks[side];
            return (
              <tr key={theme}>
                <th scope="row">
                  {theme}
                  <span className="profile-line">
                    <MarkGlyphs
                      marks={SHOWN.flatMap((mark) => own.filter((each) => each === mark))}
                      size={18}
                      abreast={16}
                    />
                  </span>
                </th>
                {SHOWN.map((mark) => {
                  const count = counts[mark ?? 'unmarked'];
                  return (
                    <td key={markInWords(mark)} className={count ? '' : 'text-soft'}>
                      {count}
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
