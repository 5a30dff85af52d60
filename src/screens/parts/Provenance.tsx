import type { Ladder } from '#src/domain/ladder.ts';
import type { RoleText, Source } from '#src/domain/role.ts';
import * as words from '#src/text/en/expectations.ts';
import { phrase } from '#src/ui/phrase.ts';
import { SourceNote } from '../parts/SourceNote.tsx';

/** Which page a role's text goes back to, and whose words it is in. */
export function Provenance({ ladder, text }: { ladder: Ladder; text: RoleText }) {
  const wording = ladder.info.sources.find(({ id }) => id === text.source?.id)?.wording;
  return (
    <footer className="mt-12 border-t border-rule pt-4 text-[0.9375rem] text-soft print:mt-3 print:pt-1">
      {text.source && (
        <p>
          {phrase(
            words.source(
              <SourceNote ladder={ladder} place={text.source} />,
              wording && WORDING[wording],
            ),
          )}
        </p>
      )}
    </footer>
  );
}

const WORDING: Readonly<Record<NonNullable<Source['wording']>, string>> = {
  own: words.ownWording,
  source: words.pageWording,
};
