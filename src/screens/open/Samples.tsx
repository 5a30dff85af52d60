import { useState } from 'react';
import { OPEN_WORDS } from '#src/text/en/open.ts';
import { Icon } from '#src/ui/Icon.tsx';
import { fetchSample, SAMPLES, type Sample } from './samples.ts';
import type { OpenSession } from './session.ts';

/** Small ladders in every form, to try and to take as a pattern. */
export function Samples({ session }: { readonly session: OpenSession }) {
  const [hasFailed, setFailed] = useState(false);
  const tryOut = async (sample: Sample) => {
    setFailed(false);
    try {
      const file = await fetchSample(sample);
      session.give({ kind: 'files', files: [{ path: file.name, blob: file }] });
    } catch {
      setFailed(true);
    }
  };
  return (
    <section aria-labelledby="samples" className="mt-12">
      <h2 id="samples" className="font-serif text-2xl">
        {OPEN_WORDS.samplesTitle}
      </h2>
      <p className="mt-1 max-w-[46rem] text-soft">{OPEN_WORDS.samplesLead}</p>
      <p role="status" className="mt-2 text-changed empty:hidden">
        {hasFailed && OPEN_WORDS.sampleFailed}
      </p>
      <ul className="mt-4 grid gap-x-8 sm:grid-cols-2 lg:grid-cols-3">
        {SAMPLES.map((sample) => (
          <li
            key={sample.file}
            className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 border-t border-rule py-2.5"
          >
            <span className="min-w-0">
              <span className="block font-semibold">{sample.form}</span>
              <span className="block text-[0.9375rem] text-soft">{sample.how}</span>
            </span>
            <span className="flex gap-2">
              <button
                type="button"
                className="button"
                aria-label={OPEN_WORDS.tryIt(sample.form)}
                onClick={() => void tryOut(sample)}
              >
                {OPEN_WORDS.tryShort}
              </button>
              <a
                className="button"
                href={sample.address}
                download={sample.file}
                aria-label={OPEN_WORDS.downloadIt(sample.file)}
                title={OPEN_WORDS.downloadIt(sample.file)}
              >
                <Icon name="save" />
              </a>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
