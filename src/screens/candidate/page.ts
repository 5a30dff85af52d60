import { type Ladder, labelOf } from '#src/domain/ladder.ts';
import type { Role } from '#src/domain/role.ts';
import * as words from '#src/text/en/pages.ts';
import type { Page } from '../pageTypes.ts';
import { type CandidateView, candidateView } from './screen.ts';

export const page: Page<CandidateView> = {
  // Nobody sends a candidate the page of a role of which nothing is known.
  ahead: (ladder) => described(ladder).map(({ id }) => candidateView(id)),
  describe(ladder, texts, { role: id }) {
    const role = ladder.byId.get(id);
    if (!role) return '';
    const { name } = ladder.info.organisation;
    const summary = texts(role.family)?.roles[id]?.summary;
    const what = words.forCandidates(labelOf(ladder, role), name);
    return [what, summary].filter(Boolean).join(' ');
  },
  card: ({ role }) => ({ kind: 'role', role, audience: 'candidate' }),
  moved: (ladder) =>
    described(ladder).flatMap(({ id, aliases }) =>
      aliases.map((alias) => ({ from: candidateView(alias), to: candidateView(id) })),
    ),
};

function described({ roles }: Ladder): readonly Role[] {
  return roles.filter(({ status }) => status !== 'named');
}
