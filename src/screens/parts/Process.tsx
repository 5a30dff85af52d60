import type { HiringProcess } from '#src/domain/hiring.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import type { GeneralHiring, Indicator } from '#src/domain/role.ts';
import * as words from '#src/text/en/expectations.ts';
import { phrase } from '#src/ui/phrase.ts';
import { SourceNote } from './SourceNote.tsx';
import { Timeline } from './Timeline.tsx';

/** The indicators by which a role's results are seen. */
export function Indicators({ indicators }: { indicators: readonly Indicator[] }) {
  if (indicators.length === 0) return null;
  return (
    <section aria-labelledby="about-indicators" className="mt-10">
      <h2 id="about-indicators" className="font-serif text-2xl">
        {words.indicators}
      </h2>
      <div className="mt-3 border-t border-rule pt-4">
        <IndicatorList indicators={indicators} />
      </div>
    </section>
  );
}

interface IndicatorListProps {
  readonly indicators: readonly Indicator[];
  /** How many of them are printed; all, unless a sheet has too little room. */
  readonly onPaper?: number;
}

/** Indicators with what is said of each. */
export function IndicatorList({ indicators, onPaper = indicators.length }: IndicatorListProps) {
  return (
    <ul className="grid gap-x-8 gap-y-1.5 sm:grid-cols-2">
      {indicators.map(({ title, details }, at) => (
        <li key={title} className={at < onPaper ? undefined : 'print:hidden'}>
          {title}
          {details?.map((detail) => (
            <span key={detail} className="block text-sm text-soft">
              {detail}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}

interface HiringProps {
  readonly ladder: Ladder;
  readonly department: string;
  readonly process: HiringProcess;
}

/** The way to be hired; nothing where nothing describes it. */
export function Hiring({ process, ...place }: HiringProps) {
  if (process.steps.length === 0) return null;
  return (
    <section aria-labelledby="about-hiring" className="mt-10">
      <h2 id="about-hiring" className="mb-2 font-serif text-2xl">
        {words.hiringProcess}
      </h2>
      {process.general && <GeneralNote {...place} general={process.general} />}
      <div className="paper-columns">
        <Timeline steps={process.steps} />
      </div>
    </section>
  );
}

interface GeneralNoteProps extends Omit<HiringProps, 'process'> {
  readonly general: GeneralHiring;
}

/** Says of a process that no page of the role describes whose general one it is, and where that stands. */
export function GeneralNote({ ladder, department, general: { of, source } }: GeneralNoteProps) {
  return (
    <p className="mb-3 max-w-[46rem] text-[0.9375rem] text-soft print:mb-1">
      {phrase(
        words.ingeneral(
          of === 'department'
            ? words.inDepartment(department)
            : words.atOrganisation(ladder.info.organisation.name),
          source && (
            <>
              {' '}
              (<SourceNote ladder={ladder} place={source} />)
            </>
          ),
        ),
      )}
    </p>
  );
}
