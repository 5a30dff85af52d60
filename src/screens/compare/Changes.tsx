import type { ReactNode } from 'react';
import { identityOf } from '#src/domain/effective.ts';
import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import { pageBehind } from '#src/domain/pageBehind.ts';
import * as words from '#src/text/en/compare.ts';
import * as counts from '#src/text/en/counts.ts';
import { CHANGE_WORDS } from '#src/text/en/steps.ts';
import { unlistedInWords } from '#src/text/partialWords.ts';
import { shiftInWords, shiftsInWords } from '#src/text/stepWords.ts';
import { Link } from '#src/ui/Link.tsx';
import { phrase } from '#src/ui/phrase.ts';
import { StepSize } from '../parts/StepSize.tsx';
import { formatView } from '../registry.ts';
import { Entry, Expected, Reworded } from './Change.tsx';
import type { Compared } from './compared.ts';
import { Jumps } from './Jumps.tsx';
import { compareView, type CompareView as View } from './screen.ts';
import { type Step, shiftsOf, type ThemeStep } from './step.ts';

interface ChangesProps {
  readonly ladder: Ladder;
  readonly before: Compared;
  readonly after: Compared;
  readonly step: Step;
  readonly view: View;
}

/** What a step from one role to another brings, theme by theme, with its size at the top. */
export function Changes({ ladder, before, after, step, view }: ChangesProps) {
  const { added, changed, unlisted, unread } = step.difference;
  return (
    <>
      <div className="mt-6 print:mt-2">
        <StepSize difference={step.difference} />
      </div>
      {unread.length > 0 && (
        <p className="mt-3 max-w-[46rem] text-[0.9375rem] text-soft">
          {words.notCompared(counts.expectations(unread.length))}
        </p>
      )}
      <Shifts step={step} />
      <OtherPage {...{ ladder, before, after }} />
      {step.years && (
        <p className="mt-3 max-w-[46rem] border-l-2 border-edge pl-4 text-soft">
          {words.yearsApart(
            labelOf(ladder, before.role),
            step.years[0],
            labelOf(ladder, after.role),
            step.years[1],
          )}
        </p>
      )}
      {after.role.partial !== undefined && unlisted.length > 0 && (
        <p className="mt-3 max-w-[46rem] text-[0.9375rem] text-soft">
          {unlistedInWords(ladder, after.role, view.as)}
        </p>
      )}
      <Jumps
        key={formatView(view)}
        title={`${labelOf(ladder, before.role)} → ${labelOf(ladder, after.role)}`}
        count={added.length + changed.length}
      >
        <div className="mt-6 print:mt-2">
          {step.themes.map((own) => (
            <Theme key={own.theme.id} {...{ ladder, before, after, step, own, view }} />
          ))}
        </div>
      </Jumps>
    </>
  );
}

interface ThemeProps extends ChangesProps {
  /** What the step brings under this theme. */
  readonly own: ThemeStep;
}

function Theme({ ladder, before, after, step, own, view }: ThemeProps) {
  const { theme, added, changed, kept, unlisted, unread } = own;
  const from = before.role.id;
  const to = after.role.id;
  return (
    <section
      aria-labelledby={`theme-${theme.id}`}
      className="grid gap-x-8 gap-y-3 border-t border-rule py-5 md:grid-cols-[12rem_1fr] print:block print:py-1"
    >
      <div>
        <h3 id={`theme-${theme.id}`} className="font-bold">
          {theme.title}
        </h3>
        <p className="text-[0.9375rem] text-soft">{inShort(own)}</p>
      </div>
      <ul className="grid gap-3.5 print:block">
        {added.map((item) => (
          <Entry key={identityOf(item)} bucket="added" word={CHANGE_WORDS.added}>
            <Expected {...{ ladder, item }} role={to} />
            <Elsewhere
              ladder={ladder}
              role={step.inheritedBefore(item)}
              words={words.onlyOnThisPage(labelOf(ladder, before.role))}
            />
          </Entry>
        ))}
        {changed.map((pair) => (
          <Entry key={identityOf(pair.after)} bucket="changed" word={shiftInWords(pair.intensity)}>
            <Reworded {...{ ladder, pair }} role={to} />
          </Entry>
        ))}
        {kept.length > 0 && (
          <Folded summary={words.carriedOver(counts.expectations(kept.length))}>
            {kept.map((pair) => (
              <li key={identityOf(pair.after)} className="group">
                <Expected {...{ ladder }} item={pair.after} role={to} />
              </li>
            ))}
          </Folded>
        )}
        {unlisted.length > 0 && (
          <Folded
            summary={words.notMentioned(counts.expectations(unlisted.length))}
            {...(after.role.partial === undefined && {
              note: unlistedInWords(ladder, after.role, view.as),
            })}
          >
            {unlisted.map((item) => (
              <li key={identityOf(item)} className="group">
                <Expected {...{ ladder, item }} role={from} />
                <Elsewhere
                  ladder={ladder}
                  role={step.inheritedFrom(item)}
                  words={words.stillExpected}
                />
              </li>
            ))}
          </Folded>
        )}
        {unread.length > 0 && (
          <Folded summary={words.onOtherPages(counts.expectations(unread.length))}>
            {unread.map(({ item, role }) => (
              <li key={identityOf(item)} className="group">
                <Expected {...{ ladder, item, role }} />
              </li>
            ))}
          </Folded>
        )}
      </ul>
    </section>
  );
}

interface FoldedProps {
  readonly summary: string;
  readonly note?: string;
  readonly children: ReactNode;
}

/** What is no news, for who asks for it. Paper has all of it. */
function Folded({ summary, note, children }: FoldedProps) {
  return (
    <li>
      <details>
        <summary className="w-fit py-0.5 text-soft">{summary}</summary>
        <div className="mt-1 border-l-2 border-rule pl-4">
          {note && <p className="mb-2 max-w-[46rem] text-[0.9375rem] text-soft">{note}</p>}
          <ul className="paper-columns grid gap-2">{children}</ul>
        </div>
      </details>
    </li>
  );
}

/** How much of what changed is known to have been raised. */
function Shifts({ step }: { step: Step }) {
  const { raised, lowered } = shiftsOf(step);
  if (raised + lowered === 0) return null;
  const rest = step.difference.changed.length - raised - lowered;
  return (
    <p className="mt-3 max-w-[46rem] text-[0.9375rem] text-soft">
      {phrase(
        words.shifts(
          <b className="font-semibold text-ink">{shiftsInWords({ raised, lowered })}</b>,
          rest > 0 && restInWords(rest),
        ),
      )}
    </p>
  );
}

function restInWords(rest: number): string {
  return rest === 1 ? words.otherReworded : words.othersReworded(rest);
}

/** Says when the second role builds on another page of the first one's title. */
function OtherPage({ ladder, before, after }: Pick<ChangesProps, 'ladder' | 'before' | 'after'>) {
  const twin = pageBehind(ladder, before.role, after.role);
  if (!twin) return null;
  return (
    <p className="mt-3 max-w-[46rem] border-l-2 border-edge pl-4 text-soft">
      {phrase(
        words.otherPage(
          labelOf(ladder, after.role),
          labelOf(ladder, twin),
          <Link to={formatView(compareView([twin.id, after.role.id]))} className="link">
            {words.compareWithThatPage}
          </Link>,
        ),
      )}
    </p>
  );
}

function Elsewhere({
  ladder,
  role,
  words,
}: {
  ladder: Ladder;
  role: Parameters<typeof labelOf>[1] | undefined;
  words: string;
}) {
  if (!role) return null;
  return (
    <span className="block text-sm text-soft">
      {words} {labelOf(ladder, role)}.
    </span>
  );
}

function inShort({ added, changed, unlisted }: ThemeStep): string {
  const parts = [
    added.length && `${added.length} ${CHANGE_WORDS.added}`,
    changed.length && `${changed.length} ${CHANGE_WORDS.changed}`,
    unlisted.length && `${unlisted.length} ${CHANGE_WORDS.unlisted}`,
  ];
  return parts.filter(Boolean).join(' · ') || words.noChange;
}
