import {
  startTransition,
  useCallback,
  useDeferredValue,
  useLayoutEffect,
  useOptimistic,
  useRef,
} from 'react';
import { useNavigate } from 'react-router';
import type { RoleId } from '#src/domain/role.ts';
import * as words from '#src/text/en/roles.ts';
import * as screens from '#src/text/en/screens.ts';
import { SHARED_WORDS } from '#src/text/en/shared.ts';
import { Dialog } from '#src/ui/Dialog.tsx';
import { MOST_COMPARED } from '../compare/screen.ts';
import { CompareTray } from '../parts/CompareTray.tsx';
import { toggleCompared } from '../parts/compared.ts';
import { Export } from '../parts/Export.tsx';
import { formatView } from '../registry.ts';
import type { ScreenProps } from '../screenTypes.ts';
import { Choices } from './Choices.tsx';
import { Facets } from './Facets.tsx';
import { choicesOf, toggleChoice, withoutChoices, withWords } from './facets.ts';
import { NoMatch } from './NoMatch.tsx';
import { RoleList } from './RoleList.tsx';
import { rolesReport } from './report.ts';
import { Search } from './Search.tsx';
import { Sort } from './Sort.tsx';
import type { rolesScreen } from './screen.ts';
import { ROLES, type RolesView as View } from './screen.ts';
import { useBeginning, useListing } from './useListing.ts';
import { shownInWords } from './words.ts';

type RolesViewProps = ScreenProps<typeof rolesScreen>;

/** All roles as a list: narrowed down by facets and words, sorted, and set aside for a comparison. */
export function RolesView({ ladder, themes, view: resolved }: RolesViewProps) {
  const navigate = useNavigate();
  const result = useRef<HTMLParagraphElement>(null);
  // A box ticked shows ticked at once; the list and the address follow.
  const [view, anticipate] = useOptimistic(resolved);
  const listed = useDeferredValue(view);
  const { all, listing } = useListing(ladder, themes, listed);
  const { roles, counts } = listing;
  useBeginning(result, roles);
  const go = (next: View) =>
    startTransition(() => {
      anticipate(next);
      navigate(formatView(next), { replace: true });
    });
  /** For what goes away by its own doing: the focus moves to what it has changed. */
  const goToResult = (next: View) => {
    result.current?.focus();
    go(next);
  };
  // The same function as long as the list is there: its rows are not rendered anew with whatever is ticked elsewhere.
  const toggling = useRef<(role: RoleId) => void>(null);
  useLayoutEffect(() => {
    toggling.current = (role) => go(toggleCompared(view, role));
  });
  const toggle = useCallback((role: RoleId) => toggling.current?.(role), []);
  const choices = choicesOf(ladder, view);
  const shown = shownInWords(roles.length, ladder.roles.length);
  const facets = <Facets {...{ ladder, view, all, counts }} onChange={go} />;
  const clearChoices = () => goToResult(withoutChoices(view));
  return (
    <>
      <article className="mx-auto max-w-6xl px-4 pb-16 pt-8 sm:px-6">
        <p className="eyebrow">{ladder.info.organisation.name}</p>
        <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
          <h1 tabIndex={-1} className="mt-1 font-serif text-3xl leading-tight sm:text-4xl">
            {screens.allRoles}
          </h1>
          <span className="menu-at-end no-print">
            <Export
              ladder={ladder}
              view={view}
              report={() => rolesReport(ladder, roles, themes, view)}
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
        <div className="mt-5 lg:grid lg:grid-cols-[15.5rem_minmax(0,1fr)] lg:gap-12 print:block">
          <section
            aria-label={words.filters}
            className="no-print sticky top-18 -ml-1 max-h-[calc(100dvh-6rem)] self-start overflow-y-auto px-1 pb-6 max-lg:hidden noscript:invisible"
          >
            <button
              type="button"
              className="button sr-only focus:not-sr-only"
              onClick={() => result.current?.focus()}
            >
              {words.skipFilters}
            </button>
            {facets}
          </section>
          <div className="min-w-0">
            <div className="contents lg:flex lg:items-end lg:gap-5">
              <Search q={view.q ?? ''} onType={(typed) => go(withWords(view, typed))} />
              <div className="no-print sticky top-15 z-10 -mx-4 flex flex-wrap items-center gap-x-3 gap-y-1 bg-paper px-4 py-2.5 sm:-mx-6 sm:px-6 lg:static lg:mx-0 lg:shrink-0 lg:p-0 noscript:hidden">
                <span className="lg:hidden">
                  <Dialog
                    label={words.filter}
                    note={choices.length > 0 && ` (${choices.length})`}
                    done={words.show(shown)}
                  >
                    {facets}
                  </Dialog>
                </span>
                <Sort order={view.sort} onChange={(sort) => go({ ...view, sort })} />
              </div>
            </div>
            <Choices
              choices={choices}
              onRemove={({ facet, id }) => goToResult(toggleChoice(view, facet, id))}
              onClear={clearChoices}
            />
            <p
              ref={result}
              tabIndex={-1}
              role="status"
              className="mt-2 mb-3 scroll-mt-4 text-[0.9375rem] text-soft"
            >
              {shown}
            </p>
            {roles.length > 0 ? (
              <RoleList
                {...{ ladder, roles }}
                onToggle={toggle}
                compare={view.compare}
                order={listed.sort}
                isFull={view.compare.length >= MOST_COMPARED}
              />
            ) : (
              <NoMatch
                ladder={ladder}
                q={listed.q ?? ''}
                isFiltered={choices.length > 0}
                onWiden={clearChoices}
                onClear={() => goToResult({ ...ROLES, sort: view.sort, compare: view.compare })}
              />
            )}
          </div>
        </div>
      </article>
      <div className="sticky bottom-0 z-10">
        <CompareTray
          ladder={ladder}
          roles={view.compare}
          onRemove={(role) => {
            const next = toggleCompared(view, role);
            // The last role takes the tray with it.
            if (next.compare.length > 0) go(next);
            else goToResult(next);
          }}
          onClear={() => goToResult({ ...view, compare: [] })}
        />
      </div>
    </>
  );
}
