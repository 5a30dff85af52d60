import * as words from '#src/text/en/screens.ts';
import { listed, queryOf } from '../params.ts';
import { pathOf } from '../paths.ts';
import type { Screen } from '../screenTypes.ts';

/** Every promotion by how much it brings, perhaps only those of some departments or families. */
export interface AllStepsView {
  readonly name: 'all-steps';
  readonly departments: readonly string[];
  readonly families: readonly string[];
}

export const ALL_STEPS: AllStepsView = { name: 'all-steps', departments: [], families: [] };

export const allStepsScreen: Screen<AllStepsView, 'steps'> = {
  paths: ['/steps'],
  parse: (_, params) => ({
    ...ALL_STEPS,
    departments: params.takeIds('department'),
    families: params.takeIds('family'),
  }),
  format: ({ departments, families }) =>
    pathOf('steps') + queryOf({ department: listed(departments), family: listed(families) }),
  resolve: (view, references) => ({
    ...view,
    departments: references.among(
      'department',
      view.departments,
      references.ladder.info.departments,
    ),
    families: references.families(view.families),
  }),
  needs: () => ({ steps: true }),
  heading: () => words.allStepsBySize,
  roles: () => [],
  navigation: {
    label: words.steps,
    place: 'menu',
    hasContent: ({ addresses }) => addresses.has.includes('steps'),
    to: () => ALL_STEPS,
  },
};
