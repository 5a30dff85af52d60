import type { Part } from '../part.ts';

export const onThisDevice = 'Auf diesem Gerät';
export const andMore = (count: number) => `und ${count} weitere Familien`;
export const offlineStill = (offline: Part): readonly Part[] => [
  offline,
  ' Was hier geöffnet wurde, öffnet sich weiterhin.',
];
export const offline = 'Keine Verbindung.';
export const newerOut = 'Eine neuere Fassung ist da.';
export const reload = 'Neu laden';
export const later = 'Später';
