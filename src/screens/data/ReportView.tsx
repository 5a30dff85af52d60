import { OPENED } from '#src/dataset/root.ts';
import * as words from '#src/text/en/data.ts';
import * as screens from '#src/text/en/screens.ts';
import { SHARED_WORDS } from '#src/text/en/shared.ts';
import { Link } from '#src/ui/Link.tsx';
import { phrase } from '#src/ui/phrase.ts';
import { OPEN } from '../open/screen.ts';
import { Export } from '../parts/Export.tsx';
import { formatView } from '../registry.ts';
import type { ScreenProps } from '../screenTypes.ts';
import { Holdings } from './Holdings.tsx';
import { Offline, OfflineAlready } from './Offline.tsx';
import { Problems } from './Problems.tsx';
import { dataReport } from './report.ts';
import { Sources } from './Sources.tsx';
import type { dataScreen } from './screen.ts';
import { WholeLadder } from './WholeLadder.tsx';

type ReportViewProps = ScreenProps<typeof dataScreen>;

/** What is in the dataset, from which pages, as of when, and every problem found in it. */
export function ReportView({ ladder, report, view }: ReportViewProps) {
  const { info } = ladder;
  return (
    <article className="mx-auto max-w-5xl px-4 pb-16 pt-8 sm:px-6">
      <p className="eyebrow">{info.organisation.name}</p>
      <div className="flex flex-wrap items-start justify-between gap-4">
        <h1 tabIndex={-1} className="mt-1 font-serif text-3xl leading-tight sm:text-4xl">
          {screens.theData}
        </h1>
        <span className="menu-at-end no-print">
          <Export
            ladder={ladder}
            view={view}
            report={() => dataReport(ladder, report, view)}
            also={[
              {
                name: SHARED_WORDS.wholeLadder,
                isWide: true,
                report: async () => (await import('../parts/askedReport.ts')).wholeLadder(ladder),
              },
            ]}
          />
        </span>
      </div>
      <p className="mt-4 max-w-[46rem] text-xl leading-relaxed">
        {phrase(
          words.titledAsOf(info.title, <time dateTime={info.asOf}>{words.day(info.asOf)}</time>),
        )}
      </p>
      <p className="mt-2 max-w-[46rem] text-soft">{info.license}</p>
      {info.notice && (
        <p className="mt-4 max-w-[46rem] border-l-2 border-edge pl-4">{info.notice}</p>
      )}
      {OPENED === undefined && (
        <p className="no-print mt-4">
          <Link to={formatView(OPEN)} className="link">
            {SHARED_WORDS.openYourOwn}
          </Link>
        </p>
      )}
      <Holdings coverage={report.coverage} />
      {OPENED ? <OfflineAlready /> : <Offline texts={report.texts} />}
      {OPENED === undefined && <WholeLadder />}
      <Sources ladder={ladder} rolesBySource={report.coverage.rolesBySource} />
      <Problems report={report} view={view} />
    </article>
  );
}
