import type { Ladder } from '#src/domain/ladder.ts';
import type { Source } from '#src/domain/role.ts';
import * as counts from '#src/text/en/counts.ts';
import * as words from '#src/text/en/data.ts';

/** So many sources are listed at once; the rest unfolds. */
const FIRST = 60;

interface SourcesProps {
  readonly ladder: Ladder;
  readonly rolesBySource: Readonly<Record<string, number>>;
}

/** Where everything comes from. */
export function Sources({ ladder, rolesBySource }: SourcesProps) {
  const { sources } = ladder.info;
  const rows = (list: readonly Source[]) =>
    list.map((source) => (
      <Entry key={source.id} source={source} roles={rolesBySource[source.id] ?? 0} />
    ));
  return (
    <section aria-labelledby="sources" className="mt-12">
      <h2 id="sources" className="flex items-baseline gap-3 font-serif text-2xl">
        {words.sources}
        <span className="text-lg text-soft">{sources.length}</span>
      </h2>
      {sources.length === 0 && <p className="mt-3 text-soft">{words.noSources}</p>}
      <ul className="mt-3">{rows(sources.slice(0, FIRST))}</ul>
      {sources.length > FIRST && (
        <details>
          <summary className="py-2 text-soft">{words.moreSources(sources.length - FIRST)}</summary>
          <ul>{rows(sources.slice(FIRST))}</ul>
        </details>
      )}
    </section>
  );
}

function Entry({ source, roles }: { source: Source; roles: number }) {
  const { title, url, kind, date, note, wording } = source;
  return (
    <li className="grid gap-x-6 border-t border-rule py-2.5 sm:grid-cols-[1fr_14rem]">
      <span className="wrap-anywhere">
        {url ? (
          <a href={url} className="link font-semibold" rel="noreferrer">
            {title}
          </a>
        ) : (
          <span className="font-semibold">{title}</span>
        )}
        {note && <span className="block text-[0.9375rem] text-soft">{note}</span>}
      </span>
      <span className="text-[0.9375rem] text-soft">
        {words.KIND_WORDS[kind]}
        {date && (
          <>
            , <time dateTime={date}>{words.day(date)}</time>
          </>
        )}
        {roles > 0 && ` · ${counts.roles(roles)}`}
        {wording && ` · ${words.WORDING_WORDS[wording]}`}
      </span>
    </li>
  );
}
