import { findNamed } from '#src/domain/ladder.ts';
import { counted } from '#src/text/words.ts';
import { idOf } from '../params.ts';
import { pathOf } from '../paths.ts';
import type { Page, Screen } from '../screenTypes.ts';

/** One page of roles. */
export interface FamilyView {
  readonly name: 'family';
  readonly family: string;
}

export function familyView(family: string): FamilyView {
  return { name: 'family', family };
}

export const familyScreen: Screen<FamilyView, 'texts'> = {
  paths: ['/families/:family'],
  parse({ names }) {
    const family = idOf(names.family);
    return family === undefined ? undefined : familyView(family);
  },
  format: ({ family }) => pathOf('families', family),
  resolve(view, { ladder }) {
    const family = findNamed(ladder.families, view.family);
    return family && familyView(family.id);
  },
  needs: (_, { family }) => ({ texts: [family] }),
  heading: ({ familyById }, { family }) => familyById.get(family)?.title ?? '',
  roles: () => [],
  navigation: undefined,
};

export const page: Page<FamilyView> = {
  ahead: ({ families }) => families.map(({ id }) => familyView(id)),
  describe({ roles }, texts, { family }) {
    const titles = roles.filter((role) => role.family === family).map(({ title }) => title);
    const summary = texts(family)?.summary;
    return [`${counted(titles.length, 'role')}: ${titles.join(', ')}.`, summary]
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
