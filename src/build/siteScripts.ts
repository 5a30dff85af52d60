import { resolve } from 'node:path';

/** What is run of the app for the server: that which makes sites, and the script of the threads that help it. */
export const SERVER_ENTRIES = {
  writeSite: resolve('src/build/pages/writeSite.ts'),
  siteWorker: resolve('src/build/pages/siteWorker.ts'),
} as const;

/** Where both lie in the folder of the server. */
export const SITE_SCRIPT = 'writeSite.js';
export const WORKER_SCRIPT = 'siteWorker.js';
