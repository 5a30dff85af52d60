/** Of lists of a role whose page was read only in part, with the reason as a sentence. */
export const wasReadInPart = (role: string, reason: string) =>
  `${role} was read only in part: ${reason}`;
export const LISTS_NOTHING = 'Its own page lists no expectations.';
export const NOTHING_READ = 'No expectation was read from its page.';
export const unlistedInPart = (role: string) =>
  `“Not mentioned” says little here: ${role} was read only in part, and its page may list it.`;
export const unlisted = (role: string) =>
  `Not mentioned on the page of ${role}. It may still apply.`;
export const unlistedAnywhere = (role: string) =>
  `Not mentioned on the page of ${role} or on any page that it builds on. It may still apply.`;
