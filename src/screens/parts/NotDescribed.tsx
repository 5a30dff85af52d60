import type { Ladder } from '#src/domain/ladder.ts';
import type { Role, RoleText } from '#src/domain/role.ts';
import * as words from '#src/text/en/expectations.ts';
import { phrase } from '#src/ui/phrase.ts';
import { SourceNote } from './SourceNote.tsx';

interface NotDescribedProps {
  readonly ladder: Ladder;
  readonly role: Role;
  readonly text: RoleText;
}

/** Says of a role that no page describes what is known of it: who names it, and where. */
export function NotDescribed({ ladder, text }: NotDescribedProps) {
  const { name } = ladder.info.organisation;
  return (
    <p className="mt-6 max-w-[46rem] rounded-lg border border-dashed border-edge p-4">
      {phrase(
        words.noDescription(
          name,
          text.source && phrase(words.namedOn(<SourceNote ladder={ladder} place={text.source} />)),
        ),
      )}
    </p>
  );
}
