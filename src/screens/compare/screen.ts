import type { Reading } from '#src/domain/effective.ts';
import { SECTION_KINDS, type Section } from '#src/domain/sections.ts';
import * as words from '#src/text/en/screens.ts';
import { familiesBehind, labelsAmong } from '../aboutRoles.ts';
import { idsOf, oneOf, queryOf, readingParam, roleIdOf } from '../params.ts';
import { pathOf } from '../paths.ts';
import type { Screen } from '../screenTypes.ts';

/** Up to four roles, of any editions: what changes from one to the next, or what each asks side by side. */
export interface CompareView {
  readonly name: 'compare';
  readonly roles: readonly string[];
  readonly as: Reading;
  readonly show: 'changes' | 'all';
  readonly section?: Section;
}

export const MOST_COMPARED = 4;

/** A comparison with the defaults for all that is not given. */
export function compareView(
  roles: readonly string[],
  rest: Partial<CompareView> = {},
): CompareView {
  return { name: 'compare', roles, as: 'effective', show: defaultShow(roles), ...rest };
}

/** Two roles are best seen by what changes; more of them side by side. */
function defaultShow(roles: readonly string[]): CompareView['show'] {
  return roles.length > 2 ? 'all' : 'changes';
}

export const compareScreen: Screen<CompareView, 'texts'> = {
  paths: ['/compare/*'],
  parse({ rest }, params) {
    const ids = idsOf(rest, roleIdOf);
    if (!ids) return undefined;
    const roles = params.atMost(MOST_COMPARED, ids);
    const section = params.take('section', oneOf(SECTION_KINDS));
    return compareView(roles, {
      as: params.takeReading(),
      show: params.take('show', oneOf(['changes', 'all'])) ?? defaultShow(roles),
      ...(section ? { section } : {}),
    });
  },
  // A role that is called like the word between two others in old links is written large.
  format: ({ roles, as, show, section }) =>
    pathOf('compare', ...roles.map((id) => (id === 'vs' ? 'VS' : id))) +
    queryOf({
      as: readingParam(as),
      show: show === defaultShow(roles) ? undefined : show,
      section,
    }),
  resolve(view, references) {
    const roles = references.everyRole(view.roles);
    return roles && { ...view, roles };
  },
  needs: (ladder, { roles }) => ({ texts: familiesBehind(ladder, roles) }),
  heading(ladder, { roles, show }) {
    const labels = labelsAmong(ladder, roles);
    if (labels.length < 2) return words.compareRoles;
    return show === 'changes' && labels.length === 2
      ? words.whatChanges(labels.join(words.to))
      : words.sideBySide(labels.join(', '));
  },
  roles: ({ roles }) => roles,
  fromHere: ({ roles }) => roles.at(-1),
  navigation: {
    label: words.compare,
    place: 'bar',
    to: (about, shown) => shown ?? compareView(about),
  },
  embedded: ({ roles, as }) => (roles.length === 2 ? compareView(roles, { as }) : undefined),
};
