import { ONLY_IN_BROWSER } from '../pageTypes.ts';

export const page = ONLY_IN_BROWSER;
