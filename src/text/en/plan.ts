/** What the screens of a plan and the way to them are called: every page has these, and the rest of `planWords` none. */
export const PLAN_NAMES = {
  title: 'My plan',
  planThis: 'Plan this',
  case: 'Promotion case',
};

/** What the two screens say before a plan is there: their other words come with what works on it. */
export const planLead =
  'What your next role asks, line by line, with how far you are and what shows it. It stays in this browser: nobody else sees it, and no address or request says anything of it.';
export const planNeedsScripts =
  'A plan is kept and changed in the browser, which needs JavaScript.';
export const caseLead =
  'What you have shown for your next role, as a document to hand in. It is made of your plan, and stays in this browser like it.';
export const caseNeedsScripts = 'It needs scripts, since it is kept in your browser alone.';
