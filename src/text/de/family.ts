import type { Part } from '../part.ts';

export const showOnMap = 'Auf der Karte zeigen';
export const jobFamilyIn = (department: string) => `Jobfamilie · ${department}`;
export const coverageByTheme = 'Abdeckung nach Themen';
export const roles = 'Rollen';
export const ofWholeFamily = 'Für die ganze Familie gesagt';
export const noSingleRole =
  'Die Quellen nennen hier keine einzelne Rolle; es ist darum kein Schritt einer Rolle.';
export const listsApply = 'Die Listen darunter gelten für jede Rolle dieser Familie.';
export const source = (source: Part): readonly Part[] => ['Quelle: ', source, '.'];
export const ofItsOwn = (expectations: string) => ` · ${expectations} auf eigener Seite`;
