import type { Reading } from '#src/domain/effective.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import type { RoleId } from '#src/domain/role.ts';
import { partialNotes } from '#src/text/partialWords.ts';

interface PartialNotesProps {
  readonly ladder: Ladder;
  readonly roles: readonly RoleId[];
  readonly reading: Reading;
}

/** Says which of the roles shown were read only in part, so that what they lack is not taken for what they do not ask. */
export function PartialNotes({ ladder, roles, reading }: PartialNotesProps) {
  const notes = partialNotes(ladder, roles, reading);
  if (notes.length === 0) return null;
  return (
    <ul className="mt-4 grid max-w-[46rem] gap-1 border-l-2 border-edge pl-4 text-soft">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
