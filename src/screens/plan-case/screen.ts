import { PLAN_NAMES } from '#src/text/en/plan.ts';
import { pathOf } from '../paths.ts';
import type { Screen } from '../screenTypes.ts';

/** The promotion case of the plan that is open on this device. Nothing of it stands in its address. */
export interface CaseView {
  readonly name: 'plan-case';
}

export const CASE: CaseView = { name: 'plan-case' };

export const caseScreen: Screen<CaseView, never, 'fetchTexts'> = {
  paths: ['/plan/case'],
  parse: () => CASE,
  format: () => pathOf('plan', 'case'),
  resolve: (view) => view,
  needs: () => ({}),
  later: () => ({ fetchTexts: true }),
  heading: () => PLAN_NAMES.case,
  roles: () => [],
  navigation: undefined,
};
