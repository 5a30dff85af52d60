import { useCallback, useEffect, useState } from 'react';
import { LANGUAGE } from '#src/text/en/language.ts';
import { OPENED_WORDS, type OpenedTrouble } from '#src/text/en/opened.ts';
import { useHydratedMark } from '../useHydratedMark.ts';
import { type LeftPlan, plansLeft } from './plansLeft.ts';
import { saveFiles } from './saveFiles.ts';

interface NotHereProps {
  readonly n: number;
  readonly trouble: OpenedTrouble;
  readonly site: string;
}

/** The answer for a ladder that this browser does not have, or does not let us read: why, and where to go from here. */
export function NotHere({ n, trouble, site }: NotHereProps) {
  const [title, advice] = OPENED_WORDS.trouble[trouble];
  const own = import.meta.env.BASE_URL;
  useHydratedMark();
  return (
    <div lang={LANGUAGE}>
      <header className="flex min-h-15 items-center gap-2.5 border-b border-rule px-4 py-2 sm:px-6">
        <a href={own} className="flex min-w-0 items-center gap-2.5 no-underline">
          <span aria-hidden="true" className="site-mark">
            {[...site][0]?.toUpperCase()}
          </span>
          <span className="truncate font-serif text-xl font-semibold">{site}</span>
        </a>
      </header>
      <main id="main" className="mx-auto max-w-2xl px-4 py-16">
        <p className="eyebrow">{OPENED_WORDS.about}</p>
        <h1 className="mt-2 font-serif text-3xl">{title}</h1>
        <p className="mt-4 text-lg">{advice}</p>
        <p className="mt-6 flex flex-wrap gap-2">
          {(trouble === 'newer' || trouble === 'failed') && (
            <button type="button" className="button" onClick={() => location.reload()}>
              {OPENED_WORDS.again}
            </button>
          )}
          <a href={`${own}open`} className="button button-primary">
            {OPENED_WORDS.openOwn}
          </a>
          <a href={own} className="button">
            {OPENED_WORDS.siteLadder(site)}
          </a>
        </p>
        {(trouble === 'newer' || trouble === 'damaged') && <Files n={n} />}
        {trouble === 'elsewhere' && <Plans />}
      </main>
    </div>
  );
}

/** What is kept of it as a file, whatever comes of its pages. */
function Files({ n }: { n: number }) {
  const [said, setSaid] = useState('');
  const save = async () => {
    const name = await saveFiles(n);
    setSaid(name ? OPENED_WORDS.saved(name) : OPENED_WORDS.share.notSaved);
  };
  return (
    <p className="mt-6 flex flex-wrap items-center gap-3">
      <button type="button" className="button" onClick={() => void save()}>
        {OPENED_WORDS.saveFiles}
      </button>
      <span role="status">{said}</span>
    </p>
  );
}

/** The plans that were made of a ladder outlive it, with the words that they were made of. */
function Plans() {
  const [plans, setPlans] = useState<readonly LeftPlan[]>([]);
  const refresh = useCallback(() => void plansLeft().then(setPlans), []);
  useEffect(refresh, [refresh]);
  if (plans.length === 0) return null;
  return (
    <section aria-labelledby="plans" className="mt-12">
      <h2 id="plans" className="font-serif text-2xl">
        {OPENED_WORDS.plans(plans.length)}
      </h2>
      <p className="mt-1 text-soft">{OPENED_WORDS.plansLead}</p>
      <ul className="mt-4">
        {plans.map(({ id, name, save, erase }) => (
          <li
            key={id}
            className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 border-t border-rule py-3"
          >
            <span className="wrap-anywhere">{name}</span>
            <span className="flex flex-wrap items-start gap-2">
              {save && (
                <button
                  type="button"
                  className="button"
                  aria-label={`${OPENED_WORDS.savePlan}: ${name}`}
                  onClick={save}
                >
                  {OPENED_WORDS.savePlan}
                </button>
              )}
              <details>
                <summary className="button" aria-label={`${OPENED_WORDS.erasePlan}: ${name}`}>
                  {OPENED_WORDS.erasePlan}
                </summary>
                <button
                  type="button"
                  className="button mt-2"
                  onClick={() => void erase().then(refresh)}
                >
                  {OPENED_WORDS.erasePlanSure}
                </button>
              </details>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
