import type { Expectations } from '#src/domain/effective.ts';
import type { Role } from '#src/domain/role.ts';

/** A role with what it asks in the reading that is shown. */
export interface Compared {
  readonly role: Role;
  readonly expectations: Expectations;
}
