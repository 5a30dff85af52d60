import { counted } from '../format.ts';

export const lines = (count: number) => counted(count, 'Zeile', 'Zeilen');
export const differences = (count: number) => counted(count, 'Unterschied', 'Unterschiede');
