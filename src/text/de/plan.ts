export const PLAN_NAMES = {
  title: 'Mein Plan',
  planThis: 'Einplanen',
  case: 'Unterlagen zur Beförderung',
};
