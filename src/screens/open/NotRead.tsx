import { OPEN_HINTS, OPEN_WORDS, PROBLEM_WEIGHTS } from '#src/text/en/open.ts';
import { inDigits } from '#src/text/format.ts';
import { placeInWords, SEVERITY_LOOKS } from '../parts/problemWords.ts';
import type { ProblemGroup } from './messages.ts';

/** What was not read or not understood, by kind, the worst first, each with its file and line. */
export function NotRead({ groups }: { readonly groups: readonly ProblemGroup[] }) {
  return (
    <section aria-labelledby="not-read" className="mt-10">
      <h3 id="not-read" className="font-serif text-xl">
        {OPEN_WORDS.problemsTitle}
      </h3>
      <p className="text-soft">
        {groups.length === 0 ? OPEN_WORDS.problemsNone : OPEN_WORDS.problemsLead}
      </p>
      <ul className="mt-2">
        {groups.map((group) => (
          <li key={`${group.severity} ${group.code}`} className="border-t border-rule">
            <Group group={group} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Group({ group }: { readonly group: ProblemGroup }) {
  const { severity, code, count, files, problems } = group;
  const [first] = problems;
  const ours = hintHere(code);
  const shown = ours ?? first?.hint;
  return (
    <details open={severity === 'error'}>
      <summary className="py-2">
        <span
          className={`rounded-full px-2.5 py-0.5 text-sm font-semibold ${SEVERITY_LOOKS[severity]}`}
        >
          {PROBLEM_WEIGHTS[severity]}
        </span>{' '}
        <span className="font-medium">{code.replaceAll('-', ' ')}</span>{' '}
        <span className="text-soft">{OPEN_WORDS.problemGroup(count, files)}</span>
      </summary>
      {shown && <p className="max-w-[46rem] pb-2 text-soft">{shown}</p>}
      <ul className="grid gap-1 pb-3">
        {problems.map(({ message, at, hint }, nth) => (
          <li key={`${nth.toString()} ${message}`} className="max-w-[46rem] wrap-anywhere">
            <code className="text-sm text-soft">{placeInWords(at)}</code> {message}{' '}
            {!ours && hint && hint !== shown && <span className="text-soft">{hint}</span>}
          </li>
        ))}
        {count > problems.length && (
          <li className="text-soft">
            {OPEN_WORDS.moreProblems(inDigits(count - problems.length))}
          </li>
        )}
      </ul>
    </details>
  );
}

/** What to do about it on this page, where that is something else than in a terminal. */
function hintHere(code: string): string | undefined {
  return new Map<string, string>(Object.entries(OPEN_HINTS)).get(code);
}
