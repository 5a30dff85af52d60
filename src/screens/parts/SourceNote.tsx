import type { Ladder } from '#src/domain/ladder.ts';
import type { Source, SourcePlace } from '#src/domain/role.ts';

/** Where a statement comes from: the page, its section and its date. */
export function SourceNote({ ladder, place }: { ladder: Ladder; place: SourcePlace | undefined }) {
  const source = place && ladder.info.sources.find(({ id }) => id === place.id);
  return source ? <SourceOf {...{ source, place }} /> : null;
}

/** A place in a source that is at hand. */
export function SourceOf({ source, place }: { source: Source; place: SourcePlace }) {
  return (
    <>
      {source.url ? (
        <a href={source.url} className="link" rel="noreferrer">
          {source.title}
        </a>
      ) : (
        source.title
      )}
      {place.section && `, “${place.section}”`}
      {source.date && ` (${source.date})`}
    </>
  );
}
