import { findNamed } from '#src/domain/ladder.ts';
import { idOf } from '../params.ts';
import { pathOf } from '../paths.ts';
import type { Screen } from '../screenTypes.ts';

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
