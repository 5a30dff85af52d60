import { holdActs } from './heldActs.ts';
import { searchKeys } from './searchKeys.ts';
import { tellOfStartFailure } from './startFailure.ts';
import { standTranslation } from './translated.ts';
import { trustOwn } from './trusted.ts';

/**
 * What has to be there before the app is: it stands in the head of every page, so it is small, and the app finds what
 * it has kept under a name of the window.
 */
trustOwn();
tellOfStartFailure();
globalThis.rungsSearch = searchKeys();
holdActs();
standTranslation();
