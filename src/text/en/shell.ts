export const loading = 'Loading';
export const notShown = 'Not shown';
export const tryAgain = 'Try again';
export const startFromTheLadder = 'Start from the ladder';
export const youAreOffline = 'You are offline';
export const youAreOfflineAdvice =
  'This page was not opened on this device before. It appears here by itself when you are online again.';
export const stillBroken = 'This page is still broken';
export const stillBrokenAdvice = 'Loading it anew did not help, so whoever runs this site has to.';
export const unreachable = 'The network did not answer';
export const unreachableAdvice =
  'A part of this page could not be fetched. Check the connection; nothing is lost.';
export const failing = 'The server of this site has a fault';
export const failingAdvice =
  'It answered, but not with what was asked for. Trying again in a while usually helps; nothing is lost.';
export const missing = 'A part of this site is missing';
export const missingAdvice = (file: string) =>
  `The file ${file} is not where it should be. Trying again may help; if not, it has to be published anew.`;
export const damaged = 'A part of this site arrived damaged';
export const damagedAdvice = (file: string) =>
  `The file ${file} could not be read. Trying again usually helps; if not, it has to be published anew.`;
export const newerVersion = 'A newer version of this site is out';
export const newerVersionAdvice = 'Try again to load the screen from it.';
export const broke = 'This screen broke';
export const brokeAdvice = 'That is a fault of ours, not of your link. Trying again may help.';
export const skipToContent = 'Skip to the content';
export const whoseAndWhen = (organisation: string, title: string, day: string) =>
  `${organisation}: ${title}, as of ${day}.`;
export const mainNavigation = 'Main';
export const more = 'More';
export const search = 'Search';
export const allRoles = 'All roles';
export const close = 'Close';
export const searchIsBroken = 'The search is broken, the page is not.';
export const share = 'Share';
export const theme = 'Theme';
export const themeSystem = 'System';
export const themeLight = 'Light';
export const themeDark = 'Dark';
/** In the title of each page of a ladder that was opened in the browser. */
export const onlyInThisBrowser = 'only in this browser';
