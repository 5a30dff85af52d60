import type { Ladder } from '#src/domain/ladder.ts';
import type { RoleId } from '#src/domain/role.ts';
import * as words from '#src/text/en/expectations.ts';
import { phrase } from '#src/ui/phrase.ts';
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
      {phrase(words.alsoBuildsOn(<RoleLinks ladder={ladder} roles={parents} />))}
    </p>
  );
}
