import * as counts from '#src/text/en/counts.ts';
import type { Page } from '../pageTypes.ts';
import { type FamilyView, familyView } from './screen.ts';

export const page: Page<FamilyView> = {
  ahead: ({ families }) => families.map(({ id }) => familyView(id)),
  describe({ roles }, texts, { family }) {
    const titles = roles.filter((role) => role.family === family).map(({ title }) => title);
    const summary = texts(family)?.summary;
    return [`${counts.roles(titles.length)}: ${titles.join(', ')}.`, summary]
      .filter(Boolean)
      .join(' ');
  },
  trail: ({ familyById }, view) => [[familyById.get(view.family)?.title ?? view.family, view]],
  card: ({ family }) => ({ kind: 'family', family }),
  moved: ({ families }) =>
    families.flatMap(({ id, aliases = [] }) =>
      aliases.map((alias) => ({ from: familyView(alias), to: familyView(id) })),
    ),
};
