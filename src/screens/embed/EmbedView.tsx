import type { JSX } from 'react';
import * as words from '#src/text/en/embed.ts';
import { LADDER } from '../ladder/screen.ts';
import type { ScreenProps } from '../screenTypes.ts';
import { CandidateInShort } from './CandidateInShort.tsx';
import { Out } from './Out.tsx';
import { RoleInShort } from './RoleInShort.tsx';
import { Rungs } from './Rungs.tsx';
import { StepInShort } from './StepInShort.tsx';
import type { embedScreen } from './screen.ts';
import { useHeightReport } from './useHeightReport.ts';

type EmbedViewProps = ScreenProps<typeof embedScreen>;

/** A screen in short for the pages of others: it asks for nothing, and all its links open the whole in a new tab. */
export function EmbedView({ ladder, texts, view: { of } }: EmbedViewProps) {
  useHeightReport();
  return (
    <main aria-labelledby="embed-title" className="mx-auto max-w-4xl px-4 py-4 sm:px-6 sm:py-5">
      <InShort {...{ ladder, texts, of }} />
      <footer className="mt-6 flex flex-wrap justify-between gap-x-6 gap-y-1 border-t border-rule pt-3 text-[0.9375rem] text-soft">
        <Out
          arrow
          to={of.name === 'not-found' ? LADDER : of}
          className="link font-semibold text-ink"
        >
          {words.openInRungs}
        </Out>
        <span>{words.asOf(ladder.info.organisation.name, ladder.info.asOf)}</span>
      </footer>
    </main>
  );
}

interface InShortProps extends Pick<EmbedViewProps, 'ladder' | 'texts'> {
  readonly of: EmbedViewProps['view']['of'];
}

function InShort({ ladder, texts, of }: InShortProps): JSX.Element {
  switch (of.name) {
    case 'role':
      return <RoleInShort {...{ ladder, texts }} view={of} />;
    case 'candidate':
      return <CandidateInShort {...{ ladder, texts }} view={of} />;
    case 'compare':
      return <StepInShort {...{ ladder, texts }} view={of} />;
    case 'ladder':
      return <Rungs ladder={ladder} view={of} />;
    case 'not-found':
      return (
        <h1 id="embed-title" className="font-serif text-2xl">
          {words.nothingHere}
        </h1>
      );
  }
}
