import type { Part } from '../part.ts';

export const onThisDevice = 'On this device';
export const andMore = (count: number) => `and ${count} more families`;
export const offlineStill = (offline: Part): readonly Part[] => [
  offline,
  ' What was opened here still opens.',
];
export const offline = 'Offline.';
export const newerOut = 'A newer version is out.';
export const reload = 'Reload';
export const later = 'Later';
