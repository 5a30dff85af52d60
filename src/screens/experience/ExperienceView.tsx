import { useCallback, useMemo, useRef, useState } from 'react';
import { type ExperiencePoint, experienceOf } from '#src/domain/experience.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import { type PlacedMark, placeExperience } from '#src/layout/experience.ts';
import * as words from '#src/text/en/experience.ts';
import * as screens from '#src/text/en/screens.ts';
import { Export } from '../parts/Export.tsx';
import { aboutGrades, PageActions } from '../parts/PageActions.tsx';
import type { ScreenProps } from '../screenTypes.ts';
import { Legend } from './Legend.tsx';
import { Plot } from './Plot.tsx';
import { keyOf } from './point.ts';
import { Sharing } from './Sharing.tsx';
import { Statements } from './Statements.tsx';
import { EXPERIENCE, type experienceScreen } from './screen.ts';
import { lettersOf, markInWords, summaryOf } from './wording.ts';

type ExperienceViewProps = ScreenProps<typeof experienceScreen>;

/** The years of experience that roles ask for, against their grades. */
export function ExperienceView({ ladder, lines }: ExperienceViewProps) {
  const points = useMemo(() => experienceOf(ladder, lines), [ladder, lines]);
  return (
    <article className="mx-auto max-w-6xl px-4 pb-16 pt-8 sm:px-6">
      <p className="eyebrow">{words.acrossAllRoles}</p>
      <h1 tabIndex={-1} className="mt-1 font-serif text-3xl leading-tight sm:text-4xl">
        {screens.yearsAsked}
      </h1>
      {points.length ? (
        <Asked ladder={ladder} points={points} />
      ) : (
        <p className="mt-4 max-w-[46rem] text-xl leading-relaxed">{words.noneSaid}</p>
      )}
    </article>
  );
}

/** What a phone shows of the plot at once. */
const PHONE = 240;

function Asked({ ladder, points }: { ladder: Ladder; points: readonly ExperiencePoint[] }) {
  const plot = useMemo(() => placeExperience(ladder, points), [ladder, points]);
  const letters = useMemo(
    () => lettersOf(ladder, new Set(points.map(({ role }) => role.track))),
    [ladder, points],
  );
  const [pointed, setPointed] = useState<PlacedMark>();
  const [opened, setOpened] = useState<PlacedMark>();
  const opener = useRef<HTMLElement | SVGElement>(null);
  const open = useCallback((mark: PlacedMark, from: SVGElement) => {
    opener.current = from;
    setOpened(mark);
  }, []);
  const close = () => {
    setOpened(undefined);
    opener.current?.focus();
  };
  return (
    <>
      <p className="mt-4 max-w-[46rem] text-pretty text-xl leading-relaxed">
        {summaryOf(ladder, points).join(' ')}
      </p>
      <div className="no-print mt-5 flex flex-wrap gap-2">
        <a href="#statements" className="button">
          {words.readAsTable}
        </a>
        <PageActions more={aboutGrades(ladder)}>
          <Export
            ladder={ladder}
            view={EXPERIENCE}
            report={async () =>
              (await import('./experienceReport.ts')).experienceReport(ladder, points)
            }
          />
        </PageActions>
      </div>
      <div className="mt-8">
        <Legend
          {...{ ladder, points, letters }}
          isMerged={plot.marks.some((mark) => mark.points.length > 1)}
        />
      </div>
      <div className="mt-4">
        <Plot {...{ ladder, plot, letters }} onPoint={setPointed} onOpen={open} />
      </div>
      {plot.width > PHONE && (
        <p className="no-print mb-1 text-[0.9375rem] sm:hidden">{words.slide}</p>
      )}
      <p className="text-[0.9375rem] text-soft">{words.whatIsDrawn}</p>
      <Caption ladder={ladder} mark={pointed} />
      {opened && (
        <Sharing
          key={keyOf(opened.points[0])}
          ladder={ladder}
          points={opened.points}
          onClose={close}
        />
      )}
      <Statements ladder={ladder} points={points} />
    </>
  );
}

/** The mark that is pointed at, large. Each mark says the same by its name, so it is not announced again. */
function Caption({ ladder, mark }: { ladder: Ladder; mark: PlacedMark | undefined }) {
  const said = mark && markInWords(ladder, mark.points);
  return (
    <p aria-live="off" className="no-print mt-4 min-h-20 border-t border-rule pt-3">
      {said ? (
        <>
          <span className="font-serif text-2xl leading-tight">{said.who}</span>
          <span className="block">
            <b className="font-semibold">{said.asked}</b>{' '}
            <span className="text-soft">· {said.rest}</span>
          </span>
        </>
      ) : (
        <span className="text-soft">{words.pointAtAMark}</span>
      )}
    </p>
  );
}
