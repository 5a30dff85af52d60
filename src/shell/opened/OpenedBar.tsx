import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { underName } from '#src/domain/givenName.ts';
import { onOpenedChange } from '#src/storage/opened/changes.ts';
import { findOpened, type OpenedLadder } from '#src/storage/opened/openedStore.ts';
import { LANGUAGE } from '#src/text/en/language.ts';
import { OPENED_WORDS } from '#src/text/en/opened.ts';
import { ladderQuery, type OpenLadder } from '../queries.ts';
import { openedQuery } from './openedHere.ts';

/** Says on every page of an opened ladder which it is and that only this browser has it, and leads out of it. */
export function OpenedBar() {
  const { data: here } = useQuery(openedQuery);
  useNamesGivenElsewhere();
  if (!here) return null;
  const site = import.meta.env.BASE_URL;
  return (
    <aside
      lang={LANGUAGE}
      aria-label={OPENED_WORDS.about}
      className="flex flex-wrap items-center gap-x-5 gap-y-1 border-b border-rule bg-band px-4 py-1.5 text-[0.9375rem] sm:px-6"
    >
      <p className="min-w-0 grow">
        <b className="font-semibold wrap-anywhere">{OPENED_WORDS.isOpen(here.ladder.name)}</b>
        {'. '}
        {OPENED_WORDS.only}
      </p>
      {/* Another ladder is another document: what this one has in memory ends with it. */}
      <a href={`${site}open`} className="link no-print py-1">
        {OPENED_WORDS.all}
      </a>
      <a href={site} className="link no-print py-1">
        {OPENED_WORDS.backTo(here.site)}
      </a>
    </aside>
  );
}

/** A ladder of which the pages tell the name that it has been given meanwhile. */
function renamed(open: OpenLadder, { name }: OpenedLadder): OpenLadder {
  const { ladder } = open;
  return name === ladder.info.organisation.name
    ? open
    : { ...open, ladder: { ...ladder, info: underName(ladder.info, name) } };
}

/** A ladder may be renamed while its pages are open in other tabs. One that is removed meanwhile keeps its name there. */
function useNamesGivenElsewhere(): void {
  const client = useQueryClient();
  useEffect(
    () =>
      onOpenedChange(async (n) => {
        if (n !== client.getQueryData(openedQuery.queryKey)?.ladder.n) return;
        const found = await findOpened(n);
        if (typeof found !== 'object') return;
        client.setQueryData(
          openedQuery.queryKey,
          (here) => here && { ...here, ladder: found.ladder },
        );
        client.setQueryData(ladderQuery.queryKey, (open) => open && renamed(open, found.ladder));
      }),
    [client],
  );
}
