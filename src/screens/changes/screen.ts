import { WHOLE_LADDER } from '#src/domain/editions/wholeLadder.ts';
import type { FamilyId } from '#src/domain/role.ts';
import * as words from '#src/text/en/screens.ts';
import { dateInWords } from '#src/text/format.ts';
import { idOf, listed, queryOf } from '../params.ts';
import { pathOf } from '../paths.ts';
import type { Screen } from '../screenTypes.ts';

/** What has changed with an edition of the ladder. */
export interface ChangesView {
  readonly name: 'changes';
  /** The date of the edition; absent: the present. */
  readonly edition?: string;
  /** Those alone, where there are any: families, which need not be in the ladder any more, and `WHOLE_LADDER`. */
  readonly families: readonly FamilyId[];
  /** What happened, by the names of `CHANGE_DEEDS`. */
  readonly deeds: readonly string[];
}

export const CHANGES: ChangesView = { name: 'changes', families: [], deeds: [] };

export const changesScreen: Screen<ChangesView, 'changes'> = {
  paths: ['/changes', '/changes/:edition'],
  parse({ names }, params) {
    const edition = idOf(names.edition);
    return {
      ...CHANGES,
      ...(edition && { edition }),
      families: params.takeIds('family', familyOf),
      deeds: params.takeIds('what'),
    };
  },
  format: ({ edition, families, deeds }) =>
    pathOf('changes', ...(edition ? [edition] : [])) +
    queryOf({ family: listed(families), what: listed(deeds) }),
  resolve: (view) => view,
  needs: (_, { edition, families }) => ({ changes: { edition, families } }),
  heading: (_, { edition }) =>
    edition ? words.changedAsOf(dateInWords(edition)) : words.whatHasChanged,
  roles: () => [],
  navigation: {
    label: words.changes,
    place: 'menu',
    hasContent: ({ addresses }) => addresses.has.includes('editions'),
    to: () => CHANGES,
  },
};

function familyOf(raw: string): string | undefined {
  return raw === WHOLE_LADDER ? raw : idOf(raw);
}
