import { useState } from 'react';
import type { ReportFile } from '#src/dataset/compile.ts';
import { type Problem, SEVERITIES, type Unlisted } from '#src/domain/problem.ts';
import * as words from '#src/text/en/data.ts';
import { Link } from '#src/ui/Link.tsx';
import { placeInWords, SEVERITY_LOOKS } from '../parts/problemWords.ts';
import { formatView } from '../registry.ts';
import { codesAmong, countOf, kindsOf, shownBy } from './problems.ts';
import { DATA, type ReportView as View } from './screen.ts';

/** So many problems are shown at once; more come when they are asked for. */
const AT_ONCE = 100;

interface ProblemsProps {
  readonly report: ReportFile;
  readonly view: View;
}

/** The problems found in the data with their places, perhaps of some kinds only. */
export function Problems({ report, view }: ProblemsProps) {
  const [most, setMost] = useState(AT_ONCE);
  const kinds = kindsOf(report);
  const all = countOf(kinds, DATA);
  const chosen = countOf(kinds, view);
  const shown = shownBy(view, report.problems);
  // Folded for who reads the ladder; a link to some of them shows them.
  const [isOpen] = useState(view.severities.length + view.codes.length > 0);
  return (
    <section aria-labelledby="problems" className="mt-12">
      <h2 id="problems" className="font-serif text-2xl">
        {words.forMaintainers}
      </h2>
      <p className="mt-1 max-w-[46rem] text-soft">{words.nothingRepaired}</p>
      <details open={isOpen} data-paper="closed" className="mt-3">
        <summary className="w-fit py-2 font-medium">{words.inTheData(words.findings(all))}</summary>
        {all === 0 ? (
          <p className="mt-4">{words.noFindings}</p>
        ) : (
          <>
            <Filter kinds={kinds} view={view} />
            <p role="status" className="mt-4 text-[0.9375rem] text-soft">
              {chosen === all
                ? words.findings(all)
                : words.findingsShown(chosen, words.findings(all))}
            </p>
            <ul className="mt-2">
              {shown.slice(0, most).map((problem, at) => (
                <Entry key={`${at.toString()} ${problem.message}`} problem={problem} />
              ))}
            </ul>
            {shown.length > most && (
              <button
                type="button"
                className="button mt-4"
                onClick={() => setMost(most + AT_ONCE * 5)}
              >
                {words.showMore(shown.length - most)}
              </button>
            )}
            {chosen > shown.length && (
              <p className="mt-4 max-w-[46rem] text-soft">
                {words.notListed(chosen - shown.length)}
              </p>
            )}
          </>
        )}
      </details>
    </section>
  );
}

/** Kinds of problems, each a link that takes it in or leaves it out. */
function Filter({ kinds, view }: { kinds: readonly Unlisted[]; view: View }) {
  const severities = SEVERITIES.filter((each) => kinds.some(({ severity }) => severity === each));
  const toggled = <T extends string>(list: readonly T[], value: T): T[] =>
    list.includes(value) ? list.filter((each) => each !== value) : [...list, value];
  const isFiltered = view.severities.length + view.codes.length > 0;
  return (
    <nav aria-label={words.kindsOfFindings} className="no-print mt-4 flex flex-wrap gap-2">
      {severities.map((severity) => (
        <Toggle
          key={severity}
          to={formatView({
            ...view,
            severities: SEVERITIES.filter((each) =>
              toggled(view.severities, severity).includes(each),
            ),
          })}
          isOn={view.severities.includes(severity)}
          count={countOf(kinds, { severities: [severity], codes: [] })}
        >
          {words.SEVERITY_WORDS[severity].many}
        </Toggle>
      ))}
      {codesAmong(kinds, view.severities).map(({ code, count }) => (
        <Toggle
          key={code}
          to={formatView({ ...view, codes: toggled(view.codes, code).sort() })}
          isOn={view.codes.includes(code)}
          count={count}
        >
          {code.replaceAll('-', ' ')}
        </Toggle>
      ))}
      {isFiltered && (
        <Link to={formatView(DATA)} replace className="button">
          {words.showAll}
        </Link>
      )}
    </nav>
  );
}

interface ToggleProps {
  readonly to: string;
  readonly isOn: boolean;
  readonly count: number;
  readonly children: string;
}

function Toggle({ to, isOn, count, children }: ToggleProps) {
  return (
    <Link to={to} replace aria-current={isOn ? 'true' : undefined} className="button">
      {children} <span className="tabular-nums opacity-80">{count}</span>
    </Link>
  );
}

function Entry({ problem }: { problem: Problem }) {
  const { severity, code, message, hint, at } = problem;
  return (
    <li className="grid gap-x-4 gap-y-1 border-t border-rule py-3 sm:grid-cols-[6rem_1fr]">
      <span>
        <span
          className={`rounded-full px-2.5 py-0.5 text-sm font-semibold ${SEVERITY_LOOKS[severity]}`}
        >
          {words.SEVERITY_WORDS[severity].one}
        </span>
      </span>
      <div className="min-w-0 max-w-[46rem]">
        <p className="wrap-anywhere">{message}</p>
        {hint && <p className="text-[0.9375rem] text-soft wrap-anywhere">{hint}</p>}
        <p className="text-sm text-soft wrap-anywhere">
          {code.replaceAll('-', ' ')} · <code>{placeInWords(at)}</code>
        </p>
      </div>
    </li>
  );
}
