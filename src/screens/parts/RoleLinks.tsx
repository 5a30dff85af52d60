import { Fragment } from 'react';
import type { Ladder } from '#src/domain/ladder.ts';
import type { Role } from '#src/domain/role.ts';
import { RoleLink } from '../parts/Role.tsx';

/** Roles in a sentence, between commas. */
export function RoleLinks({ ladder, roles }: { ladder: Ladder; roles: readonly Role[] }) {
  return roles.map((role, at) => (
    <Fragment key={role.id}>
      {at > 0 && ', '}
      <RoleLink ladder={ladder} role={role} />
    </Fragment>
  ));
}
