import { PLAN_NAMES } from '#src/text/en/plan.ts';
import { pathOf } from '../paths.ts';
import type { Screen } from '../screenTypes.ts';

/** The plan that is open on this device. Which one that is, and whatever it holds, never stands in an address. */
export interface PlanView {
  readonly name: 'plan';
}

export const PLAN: PlanView = { name: 'plan' };

export const planScreen: Screen<PlanView, never, 'fetchTexts'> = {
  paths: ['/plan'],
  parse: () => PLAN,
  format: () => pathOf('plan'),
  resolve: (view) => view,
  needs: () => ({}),
  later: () => ({ fetchTexts: true }),
  heading: () => PLAN_NAMES.title,
  roles: () => [],
  navigation: { label: PLAN_NAMES.title, place: 'menu', to: () => PLAN },
};
