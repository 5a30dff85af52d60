import type { ShownChanges } from '#src/dataset/editions/loadChanges.ts';
import { WHOLE_LADDER } from '#src/domain/editions/wholeLadder.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import * as words from '#src/text/en/changeList.ts';
import * as screens from '#src/text/en/screens.ts';
import { dateInWords } from '#src/text/format.ts';
import { listed } from '#src/text/lists.ts';
import { Export } from '../parts/Export.tsx';
import type { ScreenProps } from '../screenTypes.ts';
import { Editions } from './Editions.tsx';
import { FamilyList } from './FamilyList.tsx';
import { Filters } from './Filters.tsx';
import { Meanings } from './Meanings.tsx';
import { namesIn } from './names.ts';
import type { changesScreen, ChangesView as View } from './screen.ts';
import { shownBy, totalOf } from './shownBy.ts';

type ChangesViewProps = ScreenProps<typeof changesScreen>;

/** What has changed with an edition of the ladder, and which editions there are. */
export function ChangesView({ ladder, changes, view }: ChangesViewProps) {
  const { editions, edition, summary } = changes;
  return (
    <article className="mx-auto max-w-5xl px-4 pb-16 pt-8 sm:px-6">
      <p className="eyebrow">{ladder.info.organisation.name}</p>
      <div className="flex flex-wrap items-start justify-between gap-4">
        <h1 tabIndex={-1} className="mt-1 font-serif text-3xl leading-tight sm:text-4xl">
          {view.edition === undefined || !edition
            ? screens.whatHasChanged
            : screens.changedAsOf(dateInWords(edition.asOf))}
        </h1>
        {summary && (
          <span className="menu-at-end no-print">
            <Export
              {...{ ladder, view }}
              asOf={summary.to}
              report={async () =>
                (await import('./changesNote.ts')).reportOf(ladder, summary, shownBy(view, changes))
              }
            />
          </span>
        )}
      </div>
      <Situation {...{ view, changes }} />
      {editions.length > 0 && <Editions {...{ editions, shown: edition }} />}
      {summary && <Told {...{ ladder, changes, summary, view }} />}
    </article>
  );
}

/** What can be said before any change is. */
function Situation({ view, changes }: { view: View; changes: ShownChanges }) {
  const { editions, edition, summary } = changes;
  if (summary) {
    const froms = [...new Set(summary.families.map(({ from }) => from))].sort();
    const compared = summary.families.filter(({ id }) => id !== WHOLE_LADDER);
    return (
      <div className="mt-4 max-w-[46rem]">
        <p className="text-xl leading-relaxed">
          {words.fromTo(listed(froms.map(dateInWords)), dateInWords(summary.to))}
        </p>
        <p className="mt-2 text-soft">
          {words.heldAgainst(words.jobFamilies(compared.length))}{' '}
          {summary.outside.length > 0 && words.silentOf(words.jobFamilies(summary.outside.length))}
        </p>
      </div>
    );
  }
  return (
    <div className="mt-4 grid max-w-[46rem] gap-2 text-xl leading-relaxed">
      {editions.length === 0 ? (
        <>
          <p>{words.noEditions}</p>
          <p className="text-base text-soft">{words.keepEditions}</p>
        </>
      ) : (
        <p>
          {edition
            ? words.nothingBefore(dateInWords(edition.asOf))
            : words.unknownEdition(view.edition ?? '')}
        </p>
      )}
    </div>
  );
}

interface ToldProps {
  readonly ladder: Ladder;
  readonly changes: ShownChanges;
  readonly summary: NonNullable<ShownChanges['summary']>;
  readonly view: View;
}

function Told({ ladder, changes, summary, view }: ToldProps) {
  const shown = shownBy(view, changes);
  const told = shown.reduce((sum, family) => sum + family.changes.length, 0);
  const names = namesIn(ladder, summary, shown);
  return (
    <>
      <Filters {...{ summary, view }} />
      <Meanings />
      <p role="status" className="mt-6 text-soft">
        {shown.length > 0 && words.changeCount(told)}
      </p>
      {shown.map((family) => (
        <FamilyList key={family.id} {...{ ladder, names, family, isFolded: told > FEW }} />
      ))}
      <Nothing {...{ changes, summary, view, told }} />
    </>
  );
}

/** More than these are folded by role. */
const FEW = 60;

function Nothing({
  changes,
  summary,
  view,
  told,
}: Omit<ToldProps, 'ladder'> & { readonly told: number }) {
  if (told > 0) return null;
  const all = summary.families.reduce((sum, { counts }) => sum + totalOf(counts), 0);
  if (all === 0) return <p className="mt-6">{words.nothingChanged}</p>;
  const isTooMany = changes.byFamily.size === 0 && view.families.length === 0;
  return (
    <p className="mt-6">{isTooMany ? words.tooMany(words.changeCount(all)) : words.noneOfThese}</p>
  );
}
