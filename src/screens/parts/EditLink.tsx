import { editLink } from '#src/domain/editLink.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import type { FamilyId } from '#src/domain/role.ts';

interface EditLinkProps {
  readonly ladder: Ladder;
  readonly family: FamilyId;
  /** The line of the family's file. */
  readonly at: number | undefined;
}

/** Leads to where an edit of a line is suggested; nothing where the site does not say where. */
export function EditLink({ ladder, family, at }: EditLinkProps) {
  const address = editLink(ladder.info, family, at);
  return address ? (
    <a href={address} className="link no-print" rel="noreferrer">
      Suggest an edit
    </a>
  ) : null;
}
