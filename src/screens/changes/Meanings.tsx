import { CHANGE_DEEDS } from '#src/domain/editions/change.ts';
import * as words from '#src/text/en/changeList.ts';
import { DeedMark } from './DeedMark.tsx';

/** What each sort of change means to somebody who works by the ladder. */
export function Meanings() {
  return (
    <details className="mt-4">
      <summary className="w-fit py-1 text-[0.9375rem] text-soft">{words.whatWordsMean}</summary>
      <dl className="mt-2 grid max-w-[46rem] gap-x-4 gap-y-2 sm:grid-cols-[12rem_1fr]">
        {CHANGE_DEEDS.map((deed) => (
          <div key={deed} className="contents">
            <dt className="font-semibold">
              <DeedMark deed={deed} /> {words.DEED_WORDS[deed]}
            </dt>
            <dd className="text-soft">{words.DEED_MEANINGS[deed]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
