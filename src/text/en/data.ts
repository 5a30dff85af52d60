import { counted } from '../format.ts';

export const findings = (count: number) => counted(count, 'finding');
export const files = (count: number) => counted(count, 'file');
export const moreSources = (count: number) => counted(count, 'more source');
export const grades = (count: number) => counted(count, 'grade');
