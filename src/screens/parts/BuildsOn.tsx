import type { Ladder } from '#src/domain/ladder.ts';
import type { RoleId } from '#src/domain/role.ts';
import { RoleLinks } from './RoleLinks.tsx';

interface BuildsOnProps {
  readonly ladder: Ladder;
  /** The undescribed ancestors of the role. */
  readonly ancestors: readonly RoleId[];
}

/** Names the roles that a role also inherits from but that the dataset does not describe; nothing without any. */
export function BuildsOn({ ladder, ancestors }: BuildsOnProps) {
  const parents = ancestors.flatMap((id) => ladder.byId.get(id) ?? []);
  if (parents.length === 0) return null;
  return (
    <p className="max-w-[46rem] text-soft">
      It also builds on <RoleLinks ladder={ladder} roles={parents} />, of which we don’t have a
      description: this list is incomplete to that extent.
    </p>
  );
}
