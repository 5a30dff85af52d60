import type { ComponentType, ReactNode } from 'react';
import { familyTiesAt } from '#src/domain/familyTies.ts';
import type { Ladder } from '#src/domain/ladder.ts';
import type { Role } from '#src/domain/role.ts';
import { ofWholeFamilies } from '#src/text/en/familyTies.ts';
import { FamilyTies } from '../parts/FamilyTies.tsx';

interface WithFamiliesProps {
  readonly ladder: Ladder;
  readonly role: Role;
  /** What joins the role to others. */
  readonly own: readonly ReactNode[];
  /** The place for all of it. */
  readonly Beside: ComponentType<{ readonly children: ReactNode }>;
}

/** What stands around a role, with what is said of whole families: few roles have any of that. */
export function WithFamilies({ ladder, role, own, Beside }: WithFamiliesProps) {
  const ties = familyTiesAt(ladder, role.id);
  if (own.length + ties.length === 0) return null;
  return (
    <Beside>
      {own}
      {ties.length > 0 && (
        <section>
          <h2 className="eyebrow">{ofWholeFamilies}</h2>
          <div className="mt-2">
            <FamilyTies ladder={ladder} ties={ties} on="role" />
          </div>
        </section>
      )}
    </Beside>
  );
}
