import { counted } from '../format.ts';

export const families = (count: number) => counted(count, 'Familie', 'Familien');
