import { counted } from '../format.ts';

export const lines = (count: number) => counted(count, 'line');
export const differences = (count: number) => counted(count, 'difference');
