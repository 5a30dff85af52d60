import { Fragment, type ReactNode } from 'react';
import { siteName } from '#src/domain/site.ts';
import { ABOUT_WORDS, type WayToMake } from '#src/text/en/about.ts';
import { FEEDBACK } from '#src/text/en/foot.ts';
import { LANGUAGE } from '#src/text/en/language.ts';
import { Link } from '#src/ui/Link.tsx';
import { DATA } from '../data/screen.ts';
import { formatView } from '../registry.ts';
import type { ScreenProps } from '../screenTypes.ts';
import type { aboutScreen } from './screen.ts';

type AboutViewProps = ScreenProps<typeof aboutScreen>;

/** What this is, how to make one, what is kept on the device, and the licences: the words of the site, over any ladder. */
export function AboutView({ ladder: { info } }: AboutViewProps) {
  const { organisation, site } = info;
  return (
    <article lang={LANGUAGE} className="mx-auto max-w-5xl px-4 pb-16 pt-8 sm:px-6">
      <p className="eyebrow">{siteName(info)}</p>
      <h1 tabIndex={-1} className="mt-1 font-serif text-4xl leading-tight sm:text-5xl">
        {ABOUT_WORDS.title}
      </h1>
      <p className="mt-4 max-w-[46rem] text-xl leading-relaxed">
        {ABOUT_WORDS.here} <span lang={info.language}>{info.title}</span> {ABOUT_WORDS.of}{' '}
        {organisation.url ? (
          <a href={organisation.url} className="link" rel="noreferrer">
            {organisation.name}
          </a>
        ) : (
          organisation.name
        )}
        , {ABOUT_WORDS.asOf(info.asOf)}. {ABOUT_WORDS.lead}
      </p>
      <p className="mt-4 max-w-[46rem]">{ABOUT_WORDS.rungs}</p>
      <p className="mt-4">
        <Link to={formatView(DATA)} className="link">
          {ABOUT_WORDS.toData}
        </Link>
      </p>
      <Part id="make" title={ABOUT_WORDS.make}>
        <p className="max-w-[46rem] text-soft">{ABOUT_WORDS.makeLead}</p>
        <ol className="mt-4 grid gap-4 md:grid-cols-3">
          {ABOUT_WORDS.ways.map((way) => (
            <Way key={way.id} way={way} />
          ))}
        </ol>
      </Part>
      <Part id="kept" title={ABOUT_WORDS.kept}>
        <p className="max-w-[46rem]">{ABOUT_WORDS.keptLead}</p>
        <dl className="mt-4 grid max-w-[46rem] border-b border-rule">
          {ABOUT_WORDS.keptHere.map(({ what, where, gone }) => (
            <div key={what} className="grid gap-x-6 border-t border-rule py-2.5 sm:grid-cols-2">
              <dt className="font-semibold">{what}</dt>
              <dd className="text-soft">
                {where}, {ABOUT_WORDS.until} {gone}
              </dd>
            </div>
          ))}
        </dl>
        <p className="mt-3 max-w-[46rem] text-soft">{ABOUT_WORDS.keptEnd}</p>
      </Part>
      <Part id="licences" title={ABOUT_WORDS.licences}>
        <p className="max-w-[46rem]">
          {ABOUT_WORDS.code}{' '}
          <a href={`${import.meta.env.BASE_URL}licenses.txt`} className="link">
            {ABOUT_WORDS.packages}
          </a>
          .
        </p>
        <p className="mt-3 max-w-[46rem]">
          {ABOUT_WORDS.data} <span lang={info.language}>{info.license}</span>
        </p>
      </Part>
      {site?.feedback && (
        <p className="no-print mt-12">
          <a href={site.feedback} className="button">
            {FEEDBACK}
          </a>
        </p>
      )}
    </article>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-12 print:mt-4">
      <h2 id={id} className="mb-2 font-serif text-2xl">
        {title}
      </h2>
      {children}
    </section>
  );
}

/** A way to a ladder of one's own: a screen of this site, or what is typed. */
function Way({ way: { id, title, words, commands } }: { way: WayToMake }) {
  return (
    <li className="flex min-w-0 flex-col gap-3 rounded-lg border border-rule bg-raised p-4">
      <h3 className="font-serif text-xl">{title}</h3>
      <p className="grow">{words}</p>
      {commands && (
        <pre className="whitespace-pre-wrap rounded bg-band p-3 text-[0.9375rem] leading-relaxed">
          {commands.map((command) => (
            <code key={command} className="block">
              {unbroken(command)}
            </code>
          ))}
        </pre>
      )}
      {id === 'open' && (
        <p>
          <Link to="/open" className="button button-primary">
            {ABOUT_WORDS.toOpen}
          </Link>
        </p>
      )}
    </li>
  );
}

/** A command that is broken between its words alone: a browser would break an option behind its dashes too. */
function unbroken(command: string) {
  return command.split(' ').map((word, at) => (
    <Fragment key={word}>
      {at > 0 && ' '}
      <span className="whitespace-nowrap">{word}</span>
    </Fragment>
  ));
}
