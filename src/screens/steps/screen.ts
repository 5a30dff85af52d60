import type { Reading } from '#src/domain/effective.ts';
import * as words from '#src/text/en/screens.ts';
import { familiesBehind, labelsAmong } from '../aboutRoles.ts';
import { idsOf, queryOf, readingParam } from '../params.ts';
import { pathOf } from '../paths.ts';
import type { Screen } from '../screenTypes.ts';

/** A chain of rungs, lowest first, and what each step from one to the next brings. */
export interface StepsView {
  readonly name: 'steps';
  readonly roles: readonly string[];
  readonly as: Reading;
}

/** A longer chain is no longer read, only scrolled. */
export const MOST_CHAINED = 12;

export function stepsView(roles: readonly string[], as: Reading = 'effective'): StepsView {
  return { name: 'steps', roles, as };
}

export const stepsScreen: Screen<StepsView, 'texts'> = {
  paths: ['/steps/:lowest/*'],
  parse({ names: { lowest }, rest }, params) {
    const ids = idsOf([lowest, ...rest]);
    return ids ? stepsView(params.atMost(MOST_CHAINED, ids), params.takeReading()) : undefined;
  },
  format: ({ roles, as }) => pathOf('steps', ...roles) + queryOf({ as: readingParam(as) }),
  resolve(view, references) {
    const roles = references.everyRole(view.roles);
    return roles && { ...view, roles };
  },
  needs: (ladder, { roles }) => ({ texts: familiesBehind(ladder, roles) }),
  heading(ladder, { roles }) {
    const labels = labelsAmong(ladder, roles);
    return labels.length > 1 ? words.stepByStep(labels[0] ?? '', labels.at(-1) ?? '') : words.steps;
  },
  roles: ({ roles }) => roles,
  navigation: undefined,
};
