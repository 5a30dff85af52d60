import type { Ladder } from '#src/domain/ladder.ts';
import type { RoleId } from '#src/domain/role.ts';
import { RoleLinks } from './RoleLinks.tsx';

/** Says what a role also inherits that the dataset does not hold; nothing where it holds all of it. */
export function BuildsOn({ ladder, unheld }: { ladder: Ladder; unheld: readonly RoleId[] }) {
  const parents = unheld.flatMap((id) => ladder.byId.get(id) ?? []);
  if (parents.length === 0) return null;
  return (
    <p className="max-w-[46rem] text-soft">
      It also builds on <RoleLinks ladder={ladder} roles={parents} />, whose expectations are not
      held here: this list is incomplete to that extent.
    </p>
  );
}
