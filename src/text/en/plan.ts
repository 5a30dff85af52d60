/** What the screens of a plan and the way to them are called: every page has these, and the rest of `planWords` none. */
export const PLAN_NAMES = {
  title: 'My plan',
  planThis: 'Plan this',
  case: 'Promotion case',
};
