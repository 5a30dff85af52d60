import type { Texts } from '#src/domain/effective.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import { LADDER, type EmbedView as View } from '../view.ts';
import { Out } from './Out.tsx';
import { RoleInShort } from './RoleInShort.tsx';
import { Rungs } from './Rungs.tsx';
import { StepInShort } from './StepInShort.tsx';
import { useHeightReport } from './useHeightReport.ts';

interface EmbedViewProps {
  readonly ladder: Ladder;
  readonly texts: Texts;
  readonly view: View;
}

/** A screen in short for the pages of others: it asks for nothing, and all its links open the whole in a new tab. */
export function EmbedView({ ladder, texts, view: { of } }: EmbedViewProps) {
  useHeightReport();
  return (
    <main aria-labelledby="embed-title" className="mx-auto max-w-4xl px-4 py-4 sm:px-6 sm:py-5">
      {of.name === 'role' && <RoleInShort {...{ ladder, texts }} view={of} />}
      {of.name === 'compare' && <StepInShort {...{ ladder, texts }} view={of} />}
      {of.name === 'ladder' && <Rungs ladder={ladder} view={of} />}
      {of.name === 'not-found' && (
        <h1 id="embed-title" className="font-serif text-2xl">
          Nothing stands here
        </h1>
      )}
      <footer className="mt-6 flex flex-wrap justify-between gap-x-6 gap-y-1 border-t border-rule pt-3 text-[0.9375rem] text-soft">
        <Out
          arrow
          to={of.name === 'not-found' ? LADDER : of}
          className="link font-semibold text-ink"
        >
          Open in Rungs
        </Out>
        <span>
          {ladder.info.organisation.name}, as of {ladder.info.asOf}
        </span>
      </footer>
    </main>
  );
}
