import { anchorNow } from '#src/domain/anchorNow.ts';
import type { Reading } from '#src/domain/effective.ts';
import { findRole } from '#src/domain/ladder.ts';
import { besideOf } from '#src/domain/neighbours.ts';
import { familiesBehind, labelsAmong } from '../aboutRoles.ts';
import { dateOf, oneOf, queryOf, readingParam, roleIdOf } from '../params.ts';
import { pathOf } from '../paths.ts';
import type { Screen } from '../screenTypes.ts';

/** Everything that is known of one role. */
export interface RoleView {
  readonly name: 'role';
  /** As an edition has it, `keeper@2022-11-11`, it is read as it stood then. */
  readonly role: string;
  readonly as: Reading;
  /** Absent: what is asked, and not where each line of it comes from. */
  readonly sources?: 'show';
  /** The expectation that is marked. */
  readonly mark?: string;
}

/** A role page with the defaults for all that is not given. */
export function roleView(role: string, rest: Partial<RoleView> = {}): RoleView {
  return { name: 'role', role, as: 'effective', ...rest };
}

export const roleScreen: Screen<RoleView, 'texts'> = {
  paths: ['/roles/:role'],
  parse({ names, fragment: mark }, params) {
    const at = params.take('at', dateOf);
    const role = roleIdOf(at ? `${names.role}@${at}` : names.role);
    if (role === undefined) return undefined;
    const sources = params.take('sources', oneOf(['show']));
    return {
      ...roleView(role, { as: params.takeReading() }),
      ...(sources ? { sources } : {}),
      ...(mark ? { mark } : {}),
    };
  },
  format({ role, as, sources, mark }) {
    const [id = '', at] = role.split('@');
    return (
      pathOf('roles', id) +
      queryOf({ at, as: readingParam(as), sources }) +
      (mark ? `#${encodeURIComponent(mark)}` : '')
    );
  },
  resolve(view, { ladder }) {
    const role = findRole(ladder, view.role);
    const mark = role && view.mark && anchorNow(ladder, role, view.mark);
    return role && { ...view, role: role.id, ...(mark ? { mark } : {}) };
  },
  needs(ladder, { role: id }) {
    const role = ladder.byId.get(id);
    return { texts: familiesBehind(ladder, [id], role ? besideOf(ladder, role) : []) };
  },
  heading: (ladder, { role }) => labelsAmong(ladder, [role]).join(),
  roles: ({ role }) => [role],
  fromHere: ({ role }) => role,
  navigation: undefined,
  embedded: ({ role, as }) => roleView(role, { as }),
  subject: ({ role }) => role,
};
