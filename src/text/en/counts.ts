import { counted } from '../format.ts';

/** How many there are of what the interface counts: `1 role`, `3 roles`. */
export const roles = (count: number) => counted(count, 'role');
export const describedRoles = (count: number) => counted(count, 'described role');
export const steps = (count: number) => counted(count, 'step');
export const expectations = (count: number) => counted(count, 'expectation');
export const years = (count: number) => counted(count, 'year');
