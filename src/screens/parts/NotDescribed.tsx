import type { Ladder } from '#src/domain/ladder.ts';
import type { Role, RoleText } from '#src/domain/role.ts';
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
      We don’t have a description of this role: {name}’s pages name it, and no more.
      {text.source && (
        <>
          {' '}
          It is named on <SourceNote ladder={ladder} place={text.source} />.
        </>
      )}
    </p>
  );
}
