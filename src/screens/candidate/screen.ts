import { findRole } from '#src/domain/ladder.ts';
import * as words from '#src/text/en/screens.ts';
import { familiesBehind, labelsAmong } from '../aboutRoles.ts';
import { idOf } from '../params.ts';
import { pathOf } from '../paths.ts';
import type { Screen } from '../screenTypes.ts';

/** A role for someone who may apply: what is asked, what there is to do, and the way to be hired. */
export interface CandidateView {
  readonly name: 'candidate';
  readonly role: string;
}

export function candidateView(role: string): CandidateView {
  return { name: 'candidate', role };
}

export const candidateScreen: Screen<CandidateView, 'texts'> = {
  paths: ['/roles/:role/candidate'],
  parse({ names }) {
    const role = idOf(names.role);
    return role === undefined ? undefined : candidateView(role);
  },
  format: ({ role }) => `${pathOf('roles', role)}/candidate`,
  resolve(view, { ladder }) {
    const role = findRole(ladder, view.role);
    return role && candidateView(role.id);
  },
  needs: (ladder, { role }) => ({ texts: familiesBehind(ladder, [role]) }),
  heading: (ladder, { role }) => words.forCandidates(labelsAmong(ladder, [role]).join()),
  roles: ({ role }) => [role],
  navigation: undefined,
  embedded: (view) => view,
  subject: ({ role }) => role,
  isForOutsiders: true,
};
