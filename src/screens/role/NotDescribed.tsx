import { type Ladder, stepsFrom, stepsTo } from '#src/domain/ladder.ts';
import type { Role } from '#src/domain/role.ts';
import { RoleLinks } from './RoleLinks.tsx';

/** Says of a role that is only named that no more is known here, and which described roles are near. */
export function NotDescribed({ ladder, role }: { ladder: Ladder; role: Role }) {
  const described = [...stepsFrom(ladder, role.id), ...stepsTo(ladder, role.id)]
    .map((tie) => tie.role)
    .filter(({ status }) => status !== 'named');
  return (
    <div className="mt-6 max-w-[46rem] rounded-lg border border-dashed border-edge p-5">
      <p>
        This role is only named: {ladder.info.organisation.name}’s pages mention it, but what it
        expects is not part of this dataset.
      </p>
      {described.length > 0 && (
        <p className="mt-2">
          The nearest described {described.length === 1 ? 'role is' : 'roles are'}{' '}
          <RoleLinks ladder={ladder} roles={described} />.
        </p>
      )}
    </div>
  );
}
