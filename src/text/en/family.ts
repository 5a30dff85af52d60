import type { Part } from '../part.ts';

export const showOnMap = 'Show on the map';
export const jobFamilyIn = (department: string) => `Job family · ${department}`;
export const coverageByTheme = 'Coverage by theme';
export const roles = 'Roles';
export const ofWholeFamily = 'Said of the whole family';
export const noSingleRole = 'The sources name no single role here, so it is no step of any.';
export const listsApply = 'The lists below apply to every role of this family.';
export const source = (source: Part): readonly Part[] => ['Source: ', source, '.'];
export const ofItsOwn = (expectations: string) => ` · ${expectations} of its own`;
